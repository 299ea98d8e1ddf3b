import type { MenuItem, MenuItemId, MenuReason } from '../coach/menu.ts';
import { phrase, say, spoken } from './say.ts';

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
export function menuTitle({ id, minutes }: MenuItem): string {
  const { name } = menuWords[id];
  return minutes === 0 ? name : say`${name}, ${minutes} min`;
}

/** What it is and what for; how it is done is told by who asks for options. */
export const menuPurpose = (item: MenuItem): string =>
  `**${menuTitle(item)}**. ${menuWords[item.id].why}`;

function menuLine(item: MenuItem): string {
  const { how, why } = menuWords[item.id];
  return `**${menuTitle(item)}**. ${how} ${why}`;
}

export const menuWords: Readonly<Record<MenuItemId, MenuWords>> = {
  'full rest': spoken({
    name: phrase`A real day off`,
    how: phrase`No training, nothing to make up for. Do as you like.`,
    why: phrase`Rest is when the work you did turns into fitness.`,
  }),
  'easy swim': spoken({
    name: phrase`Easy swim`,
    how: phrase`Any stroke, long and unhurried, with a rest at the wall whenever you want one.`,
    why: phrase`The water carries you, so the legs move without a single landing.`,
  }),
  'pool running': spoken({
    name: phrase`Pool running`,
    how: phrase`Deep water, upright, a relaxed running motion with or without a belt. Stop if it hurts.`,
    why: phrase`The running movement without the impact.`,
  }),
  'easy spin': spoken({
    name: phrase`Easy spin`,
    how: phrase`Small gear, quick light legs, flat road or rollers. You could talk on the phone all the way.`,
    why: phrase`Blood through tired legs, and no pounding.`,
  }),
  'easy row': spoken({
    name: phrase`Easy row or cross-trainer`,
    how: phrase`Light resistance, smooth rhythm, breathing through the nose.`,
    why: phrase`The whole body turns over and the feet have the day off.`,
  }),
  walk: spoken({
    name: phrase`Walk`,
    how: phrase`Brisk enough to feel awake, slow enough to look around.`,
    why: phrase`It loosens the legs and costs almost nothing.`,
  }),
  'run and walk': spoken({
    name: phrase`Run and walk`,
    how: phrase`Two minutes of slow jogging, one of walking, in turn. Go home early if you like.`,
    why: phrase`The walks keep it truly easy.`,
  }),
  'easy jog': spoken({
    name: phrase`Easy jog`,
    how: phrase`Slower than you think, on grass or a soft path if there is one. Full sentences all the way.`,
    why: phrase`Enough to shake the legs out, too little to tire them.`,
  }),
  hips: spoken({
    name: phrase`Hip mobility`,
    how: phrase`Half-kneeling hip-flexor rock, 90/90 turns and slow leg swings, eight of each a side.`,
    why: phrase`Free hips give you your stride back after a lot of sitting or running.`,
  }),
  ankles: spoken({
    name: phrase`Ankle mobility`,
    how: phrase`Knee over the toes at a wall, slow calf raises, circles. Two rounds, no pain.`,
    why: phrase`An ankle that bends lets the calf and Achilles share the load.`,
  }),
  'thoracic spine': spoken({
    name: phrase`Upper back mobility`,
    how: phrase`Open-book turns lying on your side, then cat and cow on hands and knees, eight of each.`,
    why: phrase`An upper back that turns makes room to breathe and takes the strain off the hips.`,
  }),
  rolling: spoken({
    name: phrase`Foam rolling`,
    how: phrase`Calves, thighs, glutes: a minute each, slow, at a pressure you can breathe through.`,
    why: phrase`It takes the edge off soreness for a while. It need not hurt to work.`,
  }),
  'self-massage': spoken({
    name: phrase`Foot and calf massage`,
    how: phrase`A ball under each foot for two minutes, then thumbs up the calf, towards the heart.`,
    why: phrase`Feet and calves take every landing, and they are the easiest to look after.`,
  }),
  'legs up': spoken({
    name: phrase`Legs up the wall`,
    how: phrase`Lie on your back, heels high against a wall, arms loose. Nothing else.`,
    why: phrase`Heavy legs feel lighter, and you have to lie down to do it.`,
  }),
  'slow breathing': spoken({
    name: phrase`Slow breathing`,
    how: phrase`In for four, out for six, through the nose if you can. About six breaths a minute.`,
    why: phrase`A long breath out tells the body that the work is over.`,
  }),
  'body scan': spoken({
    name: phrase`Body scan`,
    how: phrase`Lie down and let your attention go slowly from toes to head, loosening what you find.`,
    why: phrase`You notice where you are holding on, and it is half-way to sleep.`,
  }),
  nap: spoken({
    name: phrase`Nap`,
    how: phrase`Between one and four in the afternoon, with an alarm, dark if you can.`,
    why: phrase`It pays back part of a short night without spoiling the next one.`,
  }),
  'early night': spoken({
    name: phrase`Early night`,
    how: phrase`Screens off and lights low an hour before, in bed half an hour earlier than usual.`,
    why: phrase`No other recovery does as much as sleep.`,
  }),
  'drink and eat': spoken({
    name: phrase`Drink and eat well`,
    how: phrase`A proper meal with carbohydrate and protein, and a drink within reach all day.`,
    why: phrase`Repair needs something to build with.`,
  }),
  'walk outside': spoken({
    name: phrase`Walk outside, phone away`,
    how: phrase`Trees or water if they are near. No pace, no route, nobody to answer.`,
    why: phrase`A lighter head matters as much as lighter legs.`,
  }),
  'quiet minutes': spoken({
    name: phrase`Quiet minutes`,
    how: phrase`Sit, close your eyes, count ten breaths, begin again. Wandering off is part of it.`,
    why: phrase`A few minutes with nothing to achieve.`,
  }),
  'something else entirely': spoken({
    name: phrase`Something that is not running`,
    how: phrase`An hour for a friend, a book, an instrument, a long bath. Your choice.`,
    why: phrase`Running comes back by itself when it has been missed a little.`,
  }),
  'no-watch run': spoken({
    name: phrase`Run without a watch`,
    how: phrase`Easy, by feel, somewhere you like. Leave the watch at home and note the minutes roughly.`,
    why: phrase`Nothing to measure up to for once.`,
  }),
  'social easy run': spoken({
    name: phrase`Easy run with company`,
    how: phrase`Go with somebody slower, talk the whole way, stop for coffee.`,
    why: phrase`It reminds you what the running is for.`,
  }),
  'relaxed strides': spoken({
    name: phrase`Relaxed strides`,
    how: phrase`After an easy run, four to six times 15 to 20 seconds quick and loose, a full walk back.`,
    why: phrase`The legs remember speed without paying for it.`,
  }),
  'gentle hill technique': spoken({
    name: phrase`Gentle hill technique`,
    how: phrase`Six times 20 seconds up a mild slope, tall, quick feet, well under full effort. Walk down.`,
    why: phrase`A hill teaches a good stride, kindly.`,
  }),
};

const todayWords: Readonly<Record<MenuReason, string>> = spoken({
  'red flag': phrase`Today is for getting seen by a doctor. Training can wait.`,
  ill: phrase`Your body is busy getting well. All it needs from you is rest, drink and sleep.`,
  pain: phrase`Today gives what hurts a chance to settle.`,
  cold: phrase`Keep it gentle while the cold passes.`,
  'after race': phrase`You raced. The days after it are where it turns into something.`,
  'low spirits': phrase`Your head could do with a rest too, so that comes first.`,
  sore: phrase`Sore legs mend with gentle movement, food and sleep.`,
  'after hard': phrase`Yesterday’s hard work is being built in today.`,
  'after long': phrase`After a long one the tendons and the tank fill up slower than you feel.`,
  'short night': phrase`The night was short, so sleep comes before anything else.`,
  stress: phrase`There is a lot going on. Today should take some weight off.`,
  taper: phrase`The work is done. Freshness is the training now.`,
  monotony: phrase`Your days have been much alike for two weeks. A change does as much good as a rest.`,
  ordinary: phrase`Easy days are what makes the hard ones count.`,
});
