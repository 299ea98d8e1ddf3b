import type { MenuItem, MenuItemId, MenuReason } from '../coach/menu.ts';

/** A line each: what it is, how it is done, and why. */
export function menuLines(items: readonly MenuItem[]): readonly string[] {
  return items.map(menuLine);
}

/** What today's rest or recovery is for, in one sentence. Empty for an empty menu. */
export function menuIntro([first]: readonly MenuItem[]): string {
  return first ? todayWords[first.why] : '';
}

interface MenuWords {
  readonly name: string;
  /** What to do, in a sentence or two. */
  readonly how: string;
  /** What it does for a runner. */
  readonly why: string;
}

/** "Easy swim, 25 min". */
function menuTitle({ id, minutes }: MenuItem): string {
  const { name } = menuWords[id];
  return minutes === 0 ? name : `${name}, ${minutes} min`;
}

function menuLine(item: MenuItem): string {
  const { how, why } = menuWords[item.id];
  return `**${menuTitle(item)}**. ${how} ${why}`;
}

export const menuWords: Readonly<Record<MenuItemId, MenuWords>> = {
  'full rest': {
    name: 'A real day off',
    how: 'No training, nothing to make up for. Potter about as you like.',
    why: 'Rest is when the work you did turns into fitness.',
  },
  'easy swim': {
    name: 'Easy swim',
    how: 'Any stroke, long and unhurried, with a rest at the wall whenever you want one.',
    why: 'The water carries you, so the legs move without a single landing.',
  },
  'pool running': {
    name: 'Pool running',
    how: 'Deep water, upright, a relaxed running motion with or without a belt. Stop if it hurts.',
    why: 'The running movement without the impact.',
  },
  'easy spin': {
    name: 'Easy spin',
    how: 'Small gear, quick light legs, flat road or rollers. You could hold a phone call throughout.',
    why: 'Blood through tired legs, and no pounding.',
  },
  'easy row': {
    name: 'Easy row or cross-trainer',
    how: 'Light resistance, smooth rhythm, breathing through the nose.',
    why: 'The whole body turns over and the feet have the day off.',
  },
  walk: {
    name: 'Walk',
    how: 'Brisk enough to feel awake, slow enough to look around.',
    why: 'It loosens the legs and costs next to nothing.',
  },
  'run and walk': {
    name: 'Run and walk',
    how: 'Two minutes of slow jogging, one of walking, in turn. Go home early if you like.',
    why: 'The walks keep it truly easy.',
  },
  'easy jog': {
    name: 'Easy jog',
    how: 'Slower than you think, on grass or a soft path if there is one. Full sentences all the way.',
    why: 'Enough to shake the legs out, too little to tire them.',
  },
  hips: {
    name: 'Hip mobility',
    how: 'Half-kneeling hip-flexor rock, 90/90 turns and slow leg swings, eight of each a side.',
    why: 'Free hips give you your stride back after a lot of sitting or running.',
  },
  ankles: {
    name: 'Ankle mobility',
    how: 'Knee over the toes at a wall, slow calf raises, circles. Two rounds, no pain.',
    why: 'An ankle that bends lets the calf and Achilles share the load.',
  },
  'thoracic spine': {
    name: 'Upper back mobility',
    how: 'Open-book turns lying on your side, then cat and cow on hands and knees, eight of each.',
    why: 'An upper back that turns makes room to breathe and takes the strain off the hips.',
  },
  rolling: {
    name: 'Foam rolling',
    how: 'Calves, thighs, glutes: a minute each, slow, at a pressure you can breathe through.',
    why: 'It takes the edge off soreness for a while. It need not hurt to work.',
  },
  'self-massage': {
    name: 'Foot and calf massage',
    how: 'A ball under each foot for two minutes, then thumbs up the calf, towards the heart.',
    why: 'Feet and calves take every landing, and they are the easiest to look after.',
  },
  'legs up': {
    name: 'Legs up the wall',
    how: 'Lie on your back, heels high against a wall, arms loose. Nothing else.',
    why: 'Heavy legs feel lighter, and you have to lie down to do it.',
  },
  'slow breathing': {
    name: 'Slow breathing',
    how: 'In for four, out for six, through the nose if you can. About six breaths a minute.',
    why: 'A long breath out tells the body that the work is over.',
  },
  'body scan': {
    name: 'Body scan',
    how: 'Lie down and let your attention go slowly from toes to head, loosening what you find.',
    why: 'You notice where you are holding on, and it is half-way to sleep.',
  },
  nap: {
    name: 'Nap',
    how: 'Between one and four in the afternoon, with an alarm, dark if you can.',
    why: 'It pays back part of a short night without spoiling the next one.',
  },
  'early night': {
    name: 'Early night',
    how: 'Screens off and lights low an hour before, in bed half an hour earlier than usual.',
    why: 'No other recovery does as much as sleep.',
  },
  'drink and eat': {
    name: 'Drink and eat well',
    how: 'A proper meal with carbohydrate and protein, and a drink within reach all day.',
    why: 'Repair needs something to build with.',
  },
  'walk outside': {
    name: 'Walk outside, phone away',
    how: 'Trees or water if they are near. No pace, no route, nobody to answer.',
    why: 'A lighter head matters as much as lighter legs.',
  },
  'quiet minutes': {
    name: 'Quiet minutes',
    how: 'Sit, close your eyes, count ten breaths, begin again. Wandering off is part of it.',
    why: 'A few minutes with nothing to achieve.',
  },
  'something else entirely': {
    name: 'Something that is not running',
    how: 'An hour for a friend, a book, an instrument, a long bath. Your choice.',
    why: 'Running comes back by itself when it has been missed a little.',
  },
  'no-watch run': {
    name: 'Run without a watch',
    how: 'Easy, by feel, somewhere you like. Leave the watch at home and note the minutes roughly.',
    why: 'Nothing to measure up to for once.',
  },
  'social easy run': {
    name: 'Easy run with company',
    how: 'Go with somebody slower, talk the whole way, stop for coffee.',
    why: 'It reminds you what the running is for.',
  },
  'relaxed strides': {
    name: 'Relaxed strides',
    how: 'After an easy run, four to six times 15 to 20 seconds quick and loose, a full walk back.',
    why: 'The legs remember speed without paying for it.',
  },
  'gentle hill technique': {
    name: 'Gentle hill technique',
    how: 'Six times 20 seconds up a mild slope, tall, quick feet, well under full effort. Walk down.',
    why: 'A hill teaches a good stride, kindly.',
  },
};

const todayWords: Readonly<Record<MenuReason, string>> = {
  'red flag': 'Today is for getting seen by a doctor. Training can wait.',
  ill: 'Your body is busy getting well. All it needs from you is rest, drink and sleep.',
  pain: 'Today gives what hurts a chance to settle.',
  cold: 'Keep it gentle while the cold passes.',
  'after race': 'You raced. The days after it are where it turns into something.',
  'low spirits': 'Your head could do with a rest too, so that comes first.',
  sore: 'Sore legs mend with gentle movement, food and sleep.',
  'after hard': "Yesterday's hard work is being built in today.",
  'after long': 'After a long one the tendons and the tank fill up slower than you feel.',
  'short night': 'The night was short, so sleep comes before anything else.',
  stress: 'There is a lot going on. Today should take some weight off.',
  taper: 'The work is done. Freshness is the training now.',
  monotony: 'Your days have been much alike for two weeks. A change does as much good as a rest.',
  ordinary: 'Easy days are what makes the hard ones count.',
};
