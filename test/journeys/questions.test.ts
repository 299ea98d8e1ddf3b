import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day.ts';
import { textOf } from '../../src/rehearsal/answer.ts';
import { furnish, sampleClub, sampleNames } from '../../src/rehearsal/sample-club.ts';
import { openClub } from '../support/club.ts';

const today = calendarDay.parse('2026-11-25');

/** Ana of the sample club, ten weeks into her diary, on a Wednesday morning. */
async function withAna() {
  const club = await openClub({ now: `${today} 09:00` });
  const { rehearsal, store } = club;
  const people = sampleNames.map((name) => rehearsal.addMember({ name }));
  const [ana] = people;
  if (!ana) throw new Error('no runners');
  furnish(store, {
    club: {
      ...sampleClub,
      id: rehearsal.guild.id,
      channelId: rehearsal.channel.id,
      adminId: ana.id,
    },
    ids: people.map(({ id }) => id),
    today,
    seed: 7,
  });
  const ask = async (text: string) => {
    const messages = await ana.dm(text);
    const [message] = messages;
    if (!message) throw new Error('no answer');
    return { message, text: messages.map(textOf).join('\n') };
  };
  const everything = () => JSON.stringify([store.runner(ana.id), store.writes(ana.id, 500)]);
  return { ...club, ana, ask, everything, restart: () => club.restart() };
}

describe('a question gets its own answer', () => {
  it.each([
    ['how long should i sleep', /You need about 7 h \d\d of sleep/],
    ['cant sleep before races any tips', /night before last/],
    ['is a 20 min nap any good after nights', /A nap: 20 to 30 min/],
    ['is 5 hours of sleep enough for me?', /5 h is 2 h \d\d under what you need/],
    ['keep waking at 3, any tips?', /When you wake in the night/],
    ['will two beers ruin my sleep?', /second half of the night/],
    ['what should i eat before a 20k', /Eating before: long run · 20 km/],
    ['do i need gels for a half marathon?', /30–60 g of carbohydrate an hour/],
    ['do i need gels for a 5k?', /nothing on the way/],
    ['what should i eat after a 20 miler', /Eating and drinking after: long run · 32\.2 km/],
    ['how much should i drink tomorrow its gonna be 30 degrees', /What to drink[\s\S]*In heat/],
    ['can i run on an empty stomach?', /up to an hour is fine without breakfast/],
    ['am i getting fitter or just tired', /fitness[\s\S]*easy runs against/i],
    ['am i overtraining?', /Nothing here says too much|Some signs of doing a lot/],
    ['hows my load looking this month', /this week[\s\S]*Last 7 days/],
    [
      'what should i do the day before a race',
      /The day before a race[\s\S]*20 min easy with four strides/,
    ],
    ['how should i warm up for a 5k race', /Race day[\s\S]*four short strides/],
    ['how long off after a marathon', /After 42\.2 km: about 14 gentle days/],
    ['what pace should i race a 10k', /Pacing 10 km[\s\S]*I can say a number/],
    ['is there an undo?', /Say “undo”/],
    ['can the others see what i write here', /Nobody in your club sees/],
    ['do you work with strava', /no watch and no other app/],
    ['how do i log sleep', /bed 22:30, up at 6/],
    ['how do i stop you posting about me', /then “nothing”/],
    ['when is my next rest day?', /^\*\*Your next day of rest: Fri 27 Nov\.\*\*/],
    ['when is my next hard session?', /^\*\*Canal tempo: tomorrow\.\*\*/],
  ])('%s', async (question, answer) => {
    const { ask, everything } = await withAna();
    const before = everything();
    expect((await ask(question)).text).toMatch(answer);
    expect(everything()).toBe(before);
  });

  it('a weight told in it counts for the answer, and one tap keeps it', async () => {
    const { ana, ask, store } = await withAna();
    const asked = await ask('i weigh 70 kg, how much should i eat after my long run?');
    expect(asked.text).toMatch(/70–84 g an hour/);
    expect(store.runner(ana.id)?.bodyMass).toBeUndefined();
    await ana.press(asked.message, 'Keep 70 kg for next time');
    expect(store.runner(ana.id)?.bodyMass).toBe(70);
    expect((await ask('what should i eat before my long run?')).text).toMatch(
      /70 g of carbohydrate an hour ahead, up to 280 g/,
    );
  });
});

it('a race time is worked out from the runner’s own best race of late, and says from which', async () => {
  const { ask } = await withAna();
  await ask('raced a 5k on sunday 25:00');
  const { text } = await ask('what pace should i race a 10k');
  expect(text).toMatch(/10 km: about 52 min[\s\S]*5 km in 25 min[\s\S]*5:13 a km/);
  expect((await ask('what pace for a marathon')).text).toMatch(/Pacing 42\.2 km/);
});

describe('what if', () => {
  it.each([
    ['what if i skip thursdays tempo', /Without it: tomorrow is rest[\s\S]*Canal tempo/],
    ['what if i take tomorrow off', /Without it: tomorrow is rest/],
    ['cancel tomorrows session', /Without it: tomorrow is rest/],
    ['move my long run to saturday', /Long run on Sat 28 Nov instead/],
    ['what if i do intervals tomorrow', /intervals, .* would be fine/],
    ['what if i do intervals today', /not intervals|would be fine/],
    ['what if i run hard today', /^\*\*Not hard today\.\*\*/],
    ['what if i do a 30k on sunday', /30 km is further than I would go: 21\.\d km at most/],
    ['what if i move the hills to friday', /I do not see that session/],
  ])('%s', async (question, answer) => {
    const { ask, everything } = await withAna();
    const before = everything();
    expect((await ask(question)).text).toMatch(answer);
    expect(everything()).toBe(before);
  });

  it('two days change places in words, and with one tap in the plan', async () => {
    const { ana, ask, store, everything } = await withAna();
    const before = everything();
    const asked = await ask('what if i swap thursday and saturday?');
    expect(asked.text).toMatch(/Canal tempo|Tempo/);
    expect(everything()).toBe(before);
    await ana.press(asked.message, 'Move it');
    expect(store.diary(ana.id, today).planned).toMatchObject([
      { day: '2026-11-26', type: 'easy' },
      { day: '2026-11-28', type: 'tempo' },
    ]);
  });
});

describe('a bare follow-up', () => {
  it('keeps the day, and “no wait, 45” puts the question right, not the diary', async () => {
    const { ask, everything, restart } = await withAna();
    const before = everything();
    await ask('and tomorrow?');
    expect((await ask('with only 30 minutes?')).text).toMatch(/^Tomorrow: Canal tempo, 30 min/);
    await restart();
    expect((await ask('no wait, 45')).text).toMatch(/^Tomorrow: Canal tempo, 45 min/);
    expect(everything()).toBe(before);
  });

  it('after something was logged, “no wait, 45” is about that', async () => {
    const { ask, at } = await withAna();
    await ask('with only 30 minutes?');
    await at(`${today} 09:05`);
    await ask('6k easy 33 min');
    expect((await ask('no wait, 45')).text).toMatch(/Easy run · 6 km · 45 min/);
    const undone = await ask('undo');
    expect(undone.text).toMatch(/Taken back:[\s\S]*45 min[\s\S]*As before:[\s\S]*33 min/);
  });

  it('an hour later there is nothing to follow up', async () => {
    const { ask, at } = await withAna();
    await ask('and tomorrow?');
    await at(`${today} 10:01`);
    expect((await ask('with only 30 minutes?')).text).toMatch(/^Today: /);
  });
});
