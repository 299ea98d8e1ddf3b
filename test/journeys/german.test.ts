import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day.ts';
import { redFlagSigns } from '../../src/domain/health.ts';
import type { Answer } from '../../src/rehearsal/answer.ts';
import type { Message } from '../../src/rehearsal/wire.ts';
import { openClub } from '../support/club.ts';
import { englishIn, messageWords, readIn } from '../support/english.ts';

/** Somebody whose Discord is German, in a club with some weeks behind them. */
async function germanClub() {
  const club = await openClub({ now: '2026-11-10 07:00', zone: 'Europe/Berlin' });
  const { rehearsal } = club;
  const admin = rehearsal.addMember({ name: 'Mo', admin: true, locale: 'de' });
  const ana = rehearsal.addMember({ name: 'Ana', locale: 'de' });
  return { ...club, admin, ana };
}

const isGerman = (answer: Answer) => {
  expect({ text: readIn(answer), english: englishIn(readIn(answer)) }).toMatchObject({
    english: [],
  });
  return answer;
};

/** A day of the diary: what was done in the evening before, then five taps in the morning. */
const weeks = [
  'intervals 60 min rpe 8',
  'easy 45 min rpe 3',
  'tempo 50 min rpe 7',
  'rest',
  'easy 40 min rpe 3',
  'long 18 km 1:45:00 rpe 4',
  'rest',
];

it('speaks German from the first log on, through check-in, card, why, options, week and trend', async () => {
  const { ana, turn } = await germanClub();
  const logged = isGerman(
    await ana.use('log', { what: '10.2 km easy 52:30 rpe 4', felt: 'worse', note: 'windig' }),
  );
  expect(logged.text).toContain(
    'Lockerer Lauf · 10,2 km · 52:30 · Anstrengung 4 · schlechter als erwartet · „windig“',
  );
  const step = isGerman(await ana.press(logged, 'Kilometer'));
  const hard = isGerman(await ana.choose(step, 'Ich stehe auf um', '06:30'));
  const gear = isGerman(await ana.press(hard, '2'));
  isGerman(await ana.press(gear, 'Fertig'));
  for (const [day, what] of weeks.entries()) {
    await turn(`2026-11-${11 + day} 20:00`);
    isGerman(await ana.use('log', { what }));
  }
  await turn('2026-11-18 07:00');
  isGerman(await ana.use('log'));
  isGerman(await ana.use('sleep'));
  isGerman(await ana.use('sleep', { hours: '6:10', quality: 2 }));
  const form = isGerman(await ana.use('checkin'));
  const card = isGerman(
    await ana.submit(form, { Beine: '2', Energie: '2', 'Stimmung und Antrieb': '4', Stress: '3' }),
  );
  expect(card.text).toContain('Energie niedrig');
  isGerman(await ana.press(card, 'Warum'));
  const more = isGerman(await ana.press(card, 'Puls, HRV, Essen ergänzen'));
  isGerman(
    await ana.submit(more, { Ruhepuls: '52', 'Gestern genug gegessen und getrunken': 'partly' }),
  );
  isGerman(await ana.press(card, 'Ändern'));
  isGerman(await ana.use('today', { minutes: 25 }));
  const week = isGerman(await ana.use('week'));
  expect(week.text).toMatch(/Mi 18\. Nov\./);
  isGerman(await ana.use('trend', { metric: 'load' }));
  isGerman(await ana.use('trend', { metric: 'sleep' }));
  isGerman(await ana.use('undo'));
  expect(
    (await ana.complete({ name: 'log', focused: 'what' })).map(({ value }) => value),
  ).toContain('easy 10.2 km 52:30 rpe 4');
  expect((await ana.complete({ name: 'log', focused: 'when' })).map(({ name }) => name)).toContain(
    'gestern, Di 17. Nov.',
  );
});

it('reads back what it offered in German: the value stays English', async () => {
  const { ana, store } = await germanClub();
  await ana.use('log', { what: '10.2 km easy 52:30 rpe 4' });
  const [offer] = await ana.complete({ name: 'log', focused: 'what' });
  expect(offer?.name).toBe('lockerer Lauf 10,2 km 52:30 Anstrengung 4');
  await ana.use('log', { what: String(offer?.value) });
  expect(store.diary(ana.id, calendarDay.parse('2026-11-01')).sessions).toMatchObject([
    { type: 'easy', distance: 10.2, duration: 52.5, rpe: 4 },
    { type: 'easy', distance: 10.2, duration: 52.5, rpe: 4 },
  ]);
});

it('takes a decimal comma, and keeps what a form shows with one', async () => {
  const { ana, store } = await germanClub();
  const logged = await ana.use('log', { type: 'easy', distance: '10.24', minutes: '52:30' });
  const session = () => store.diary(ana.id, calendarDay.parse('2026-11-01')).sessions[0];
  await ana.submit(await ana.press(logged, 'Ändern'), { 'Wie lang': '54:00' });
  expect(session()).toMatchObject({ distance: 10.24, duration: 54 });
  await ana.use('log', { type: 'steady', distance: '11,4', minutes: '60' });
  await ana.use('sleep', { hours: '7,5' });
  const diary = store.diary(ana.id, calendarDay.parse('2026-11-01'));
  expect(diary.sessions).toMatchObject([{ distance: 10.24 }, { distance: 11.4 }]);
  expect(diary.nights).toMatchObject([{ duration: 7.5 }]);
});

describe('where it matters most', () => {
  it.each(redFlagSigns)('%s is answered in German, with where to turn', async (sign) => {
    const { ana, store, turn } = await germanClub();
    await ana.use('log', { what: 'rest' });
    store.record({
      runnerId: ana.id,
      entries: [{ kind: 'red flag', from: calendarDay.parse('2026-11-10'), sign }],
      at: new Date('2026-11-10T06:00:00Z'),
      origin: 'told',
    });
    const today = isGerman(await ana.use('today'));
    isGerman(await ana.use('me history'));
    await turn('2026-11-11 07:00');
    isGerman(await ana.press(today, 'Warum'));
  });

  it('a red flag told in a direct message, illness, pain and absence', async () => {
    const { ana, admin } = await germanClub();
    // A direct message does not tell what their Discord speaks; what they did in the server did.
    await ana.use('log', { what: 'rest' });
    for (const flag of await ana.dm('chest pain when running')) {
      expect(flag.content).toContain('Notrufnummer');
      expect(englishIn(messageWords(flag))).toEqual([]);
    }
    isGerman(await admin.use('pause'));
    const ill = isGerman(await admin.use('pause', { why: 'ill', symptoms: 'fever, chest' }));
    isGerman(await admin.press(ill, 'Wieder gesund'));
    const pain = isGerman(await admin.use('pause', { why: 'injured', where: 'linke Wade' }));
    isGerman(await admin.press(pain, '5'));
    isGerman(await admin.use('today'));
    isGerman(await admin.use('pause', { why: 'holiday', until: '20.11.' }));
    isGerman(await admin.use('pause', { why: 'ill', symptoms: 'grippe' }));
    isGerman(await admin.use('pause', { why: 'injured', where: 'Knie', pain: 14 }));
  });
});

it('settings, privacy, history, help, export and what goes wrong are German', async () => {
  const { ana } = await germanClub();
  isGerman(await ana.use('help'));
  isGerman(await ana.use('me history'));
  isGerman(await ana.use('undo'));
  await ana.use('log', { what: 'easy 40 min rpe 3' });
  const settings = await ana.use('me settings', {
    zone: 'Europe/Berlin',
    reminders: 'rest day, refuel',
    has: 'pool',
  });
  // The other language is offered in its own name.
  expect(englishIn(readIn(settings).replace('English', ''))).toEqual([]);
  isGerman(await ana.use('me privacy'));
  isGerman(await ana.use('me history'));
  isGerman(await ana.use('me delete'));
  isGerman(await ana.use('me export'));
  for (const [name, values] of [
    ['log', { what: 'easy', rpe: 14 }],
    ['log', { what: '10k easy', when: '2026-12-24' }],
    ['log', { what: 'das Wetter ist schön' }],
    ['log', { what: '10k in 10 min' }],
    ['sleep', { hours: 'schlecht' }],
    ['trend', { metric: 'HRV', days: 3 }],
    ['me settings', { zone: 'Entenhausen' }],
    ['checkin', { same: true }],
  ] as const) {
    isGerman(await ana.use(name, values));
  }
});

it.each([
  'thanks',
  'hello',
  'what is rpe?',
  'should I run hard today?',
  'slept 6h, legs heavy, should I run hard today?',
  'what if I sleep 5h?',
  'how should I taper for a half marathon in 9 days?',
  'what should I eat after 20 km?',
  'how do I sleep better?',
  'how am I doing?',
  'recovery ideas?',
  'and tomorrow?',
  'who won the world cup?',
  'blargh',
  '10k easy 52:30 rpe 4, slept 7h',
])('“%s” in a direct message is answered in German', async (line) => {
  const { ana } = await germanClub();
  await ana.use('log', { what: 'easy 40 min rpe 3' });
  const answers = await ana.dm(line);
  for (const answer of answers) {
    expect({ text: messageWords(answer), english: englishIn(messageWords(answer)) }).toMatchObject({
      english: [],
    });
  }
});

it('what helps sleep is one tap behind the answer about one’s own nights', async () => {
  const { ana } = await germanClub();
  await ana.use('log', { what: 'easy 40 min rpe 3' });
  const [answer] = await ana.dm('how do I sleep better?');
  if (!answer) throw new Error('No answer.');
  const tips = isGerman(await ana.press(answer, 'Was dem Schlaf hilft'));
  expect(tips.text).toContain('Schlafenszeit');
});

it('reminders come in the language of who asked for them', async () => {
  const { ana, at } = await germanClub();
  await ana.use('me settings', {
    reminders: 'check-in, rest day, refuel, lights out, nudge',
    zone: 'Europe/Berlin',
    wake: '06:30',
    quiet_until: '06:30',
  });
  await at('2026-11-10 18:00');
  await ana.use('log', { what: 'intervals 60 min rpe 9' });
  await at('2026-11-10 18:10');
  await ana.use('pause', { why: 'ill', symptoms: 'fever' });
  for (let day = 11; day < 17; day++) {
    for (const time of ['06:30', '08:00', '10:00', '18:00', '20:30'])
      await at(`2026-11-${day} ${time}`);
  }
  const reminded = ana.sees('dm').filter(({ author }) => author.bot);
  expect(reminded.length).toBeGreaterThan(2);
  for (const message of reminded) expect(englishIn(messageWords(message))).toEqual([]);
});

/** What the bot says to everybody. */
const isPost = ({ author, flags }: Message) => author.bot === true && (flags & 64) === 0;

describe('the club', () => {
  it('is set up, checked and read in German, whoever runs it', async () => {
    const { admin, ana, at } = await germanClub();
    const setup = await admin.use('team setup', { zone: 'Europe/Berlin', language: 'de' });
    // The other language is offered in its own name.
    expect(englishIn(readIn(setup).replaceAll('English', ''))).toEqual([]);
    isGerman(await admin.use('team session', { weekday: 2, type: 'intervals', time: '19:00' }));
    isGerman(await admin.use('team session'));
    isGerman(await admin.use('team post', { days: 'mo di mi do fr sa so', evening: '19:30' }));
    isGerman(await admin.use('team post', { days: 'mon tue' }));
    isGerman(await admin.use('team post', { days: 'all' }));
    isGerman(await admin.use('team check'));
    await ana.use('log', { what: '10k easy 52:30 rpe 4' });
    await ana.use('me privacy', { share: 'with my reason' });
    isGerman(await admin.use('team preview'));
    isGerman(await admin.use('team tonight'));
    isGerman(await admin.use('team leave-data'));
    for (const day of [11, 12, 13, 14, 15, 16, 17]) {
      await at(`2026-11-${day} 06:30`);
      await at(`2026-11-${day} 19:30`);
    }
    const posts = ana.sees('team').filter(isPost);
    expect(posts.length).toBeGreaterThan(6);
    for (const post of posts) {
      const words = messageWords(post).replaceAll('Lakeside Runners', '');
      expect({ words, english: englishIn(words) }).toMatchObject({ english: [] });
    }
  });

  it('may speak German among members who do not, and each is answered in their own', async () => {
    const { rehearsal, at } = await openClub({ now: '2026-11-10 05:00', zone: 'Europe/Berlin' });
    const mo = rehearsal.addMember({ name: 'Mo', admin: true });
    await mo.use('team setup', { zone: 'Europe/Berlin', language: 'de' });
    const ana = rehearsal.addMember({ name: 'Ana' });
    expect((await ana.use('log', { what: '10k easy 52:30 rpe 4' })).text).toContain('Easy run');
    await at('2026-11-11 06:30');
    const post = ana.sees('team').find(isPost);
    expect(post && messageWords(post)).toContain('Mi 11. Nov.');
    expect(post && (await ana.press(post, 'Meine Karte')).text).toContain('Today:');
  });
});
