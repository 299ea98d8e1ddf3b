import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day.ts';
import { kilometres } from '../../src/domain/units.ts';
import { textOf } from '../../src/rehearsal/answer.ts';
import { openClub } from '../support/club.ts';

const wednesday = '2026-11-25 09:00';
const monthAgo = calendarDay.parse('2026-10-25');

const talk = async (now = wednesday) => {
  const club = await openClub({ now });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  const say = async (text: string) => {
    const messages = await ana.dm(text);
    const [message] = messages;
    if (!message) throw new Error('no answer');
    return { message, text: messages.map(textOf).join('\n') };
  };
  const diary = () => club.store.diary(ana.id, monthAgo);
  return { ...club, ana, say, diary, at: club.at };
};

describe('“should I run hard today?”', () => {
  it('is answered with what is missing, and two taps that settle it', async () => {
    const { ana, say, store } = await talk();
    const asked = await say('should i run hard today?');
    expect(asked.text).toContain('I know too little to say yes');
    expect(store.runner(ana.id)).toBeUndefined();
    const half = await ana.press(asked.message, 'Energy great');
    const whole = await ana.press(half, 'Legs fresh');
    expect(whole.text).toMatch(/Today: /);
    expect(store.diary(ana.id, monthAgo).checkIns).toMatchObject([{ fatigue: 5, soreness: 5 }]);
  });

  it('counts facts told inside the question, stores none of them, and offers to save them', async () => {
    const { ana, say, store } = await talk();
    const asked = await say('slept 4h, legs kinda heavy. intervals ok or nah?');
    expect(asked.text).toContain('Counting 4 h of sleep');
    expect(asked.text).toContain('not in your diary yet');
    expect(store.runner(ana.id)).toBeUndefined();
    await ana.press(asked.message, 'Save these');
    expect(store.diary(ana.id, monthAgo).nights).toMatchObject([{ duration: 4 }]);
  });

  it('the day after hard intervals is no, with the reason', async () => {
    const { say } = await talk();
    await say('yesterday intervals 60 min rpe 9');
    await say('legs fine, energy good today');
    const asked = await say('should i run hard today?');
    expect(asked.text).toMatch(/^\*\*Not hard today\.\*\*/);
  });
});

describe('what was done', () => {
  it.each([
    ['10k easy 52:30 rpe 4', { type: 'easy', distance: 10, duration: 52.5, rpe: 4 }],
    [
      'did 8 miles last night in 1:04:10 felt like a 6',
      { distance: 12.9, rpe: 6, day: '2026-11-24' },
    ],
    ['didnt run yesterday', { type: 'rest', day: '2026-11-24' }],
  ])('“%s” is one session', async (text, session) => {
    const { say, diary } = await talk();
    await say(text);
    expect(diary().sessions).toMatchObject([session]);
  });

  it('several facts in one message are all stored, and each can be taken back', async () => {
    const { ana, say, diary } = await talk();
    const told = await say('slept 6h30 last night, ran 10k easy this morning 55 min, legs sore');
    expect(diary()).toMatchObject({
      sessions: [{ distance: 10 }],
      nights: [{ duration: 6.5 }],
      checkIns: [{ soreness: 3 }],
    });
    await ana.press(told.message, 'Undo sleep');
    expect(diary().nights).toEqual([]);
    expect(diary().sessions).toHaveLength(1);
  });

  it('a correction takes the place of what was said before', async () => {
    const { say, diary } = await talk();
    await say('10k easy 52:30 rpe 4');
    await say('oops that 10k was 8k');
    expect(diary().sessions).toMatchObject([{ distance: 8, duration: 52.5, rpe: 4 }]);
    await say('undo that');
    expect(diary().sessions).toMatchObject([{ distance: 10 }]);
  });

  it.each([
    'gonna do 12k easy tomorrow',
    'what if i run 10k hard today?',
    'is a 20 min nap any good?',
    'lol did you see the footy last night',
    'asdf qwer 42',
    'my mate ran 20k yesterday',
  ])('“%s” stores nothing', async (text) => {
    const { ana, say, store } = await talk();
    await say(text);
    expect(store.runner(ana.id)).toBeUndefined();
  });
});

describe('health comes first', () => {
  it('a red flag is met calmly, with where to turn, and no session until a doctor has said so', async () => {
    const { ana, say, store } = await talk();
    const flag = await say(
      'had tightness in my chest and felt dizzy on the last rep, all good now. run tmrw?',
    );
    expect(flag.text).toContain('local emergency number');
    expect(flag.text).not.toMatch(/easy run|intervals/);
    expect(store.diary(ana.id, monthAgo).redFlags).toHaveLength(1);
    const asked = await say('should i run hard today?');
    expect(asked.text).toMatch(/Today: rest/);
    await ana.press(flag.message, 'Seen by a doctor, cleared');
    expect(store.diary(ana.id, monthAgo).redFlags[0]?.closed).toBe('2026-11-25');
  });

  it('thoughts of not wanting to live are met with people to talk to', async () => {
    const { say } = await talk();
    const answer = await say('honestly i dont want to be here anymore');
    expect(answer.text).toContain('crisis line');
    expect(answer.text).not.toMatch(/session|doctor has seen you before any training/);
  });

  it('somebody else’s emergency is urgent, and stored nowhere', async () => {
    const { ana, say, store } = await talk();
    const answer = await say('my mate just collapsed at the track and is not responding');
    expect(answer.text).toContain('local emergency number');
    expect(store.runner(ana.id)).toBeUndefined();
  });

  it('a pain is asked for its number, holds the day down, and is asked after until it is gone', async () => {
    const { ana, say, at, diary } = await talk();
    const told = await say('left calf hurts since sunday');
    expect(diary().pains).toMatchObject([{ site: 'left calf', from: '2026-11-22' }]);
    const level = await ana.press(told.message, '5');
    expect(level.text).toContain('5 of 10');
    await at('2026-11-26 08:00');
    const card = await ana.use('today', {}, { channel: 'dm' });
    expect(card.text).toContain('Still: left calf, 5 of 10?');
    await ana.press(card, 'Gone');
    expect(diary().pains).toMatchObject([{ closed: '2026-11-26' }]);
  });

  it('a pain told with its number needs no tap, and “calf” is the calf that hurts', async () => {
    const { say, diary } = await talk();
    const told = await say('my left calf is tight, 4/10');
    expect(told.text).toContain('Left calf · 4 of 10');
    await say('calf is 1/10 today');
    expect(diary().pains).toMatchObject([{ site: 'left calf', closed: '2026-11-25' }]);
  });

  it('the pain told with a sign of danger is over when a doctor has cleared it', async () => {
    const { say, diary } = await talk();
    await say('had tightness in my chest on the last rep, all good now');
    expect(diary().pains).toMatchObject([{ site: 'chest' }]);
    const later = await say('what can i do today?');
    expect(later.text).toContain('Has a doctor seen you?');
    expect(later.text).not.toContain('Still: chest');
    await say('seen the doctor, all clear');
    expect(diary().redFlags).toMatchObject([{ closed: '2026-11-25' }]);
    expect(diary().pains).toMatchObject([{ closed: '2026-11-25' }]);
  });

  it('an illness freezes training; fine again opens the way back, gently', async () => {
    const { say, at, diary } = await talk();
    const ill = await say('got a fever and feel awful');
    expect(ill.text).toContain('Training is frozen');
    await at('2026-11-28 08:00');
    await say('fine again');
    expect(diary().illnesses).toMatchObject([{ closed: '2026-11-28' }]);
    const asked = await say('should i run hard today?');
    expect(asked.text).toMatch(/active recovery|rest/i);
  });
});

describe('the thread', () => {
  it('“why” after “and tomorrow?” is about tomorrow, over a restart as well', async () => {
    const { say, restart } = await talk();
    await say('10k easy 52:30 rpe 4');
    const tomorrow = await say('and tomorrow?');
    expect(tomorrow.text).toMatch(/Tomorrow: /);
    await restart();
    const why = await say('why');
    expect(why.text).toMatch(/Why .* tomorrow/);
  });

  it('a message sent while the bot was away is answered when it is back, once', async () => {
    const club = await talk();
    await club.say('10k easy 52:30 rpe 4');
    await club.fallow.close();
    club.ana.say('dm', 'slept 7h last night');
    await club.restart();
    await club.rehearsal.until('the answer', () => club.diary().nights[0]);
    await club.restart();
    expect(club.diary().nights).toMatchObject([{ duration: 7 }]);
    const answers = club.ana.sees('dm').filter(({ content }) => content.includes('Slept 7 h'));
    expect(answers).toHaveLength(1);
  });
});

it('what it cannot do it says, with two things it can', async () => {
  const { say } = await talk();
  expect((await say('whats the best carbon shoe under 200')).text).toMatch(
    /not mine.*“what’s on today\?”/s,
  );
  expect((await say('zzz qqq')).text).toContain('I did not get that');
});

describe('what if', () => {
  it('a short night: tomorrow is decided again with it, compared, and nothing is stored', async () => {
    const { say, diary } = await talk();
    await say('10k easy 52:30 rpe 4');
    const asked = await say('what if i sleep 4h tonight?');
    expect(asked.text).toContain('If so (4 h of sleep); nothing is stored');
    expect(asked.text).toMatch(/change nothing|As things stand/);
    expect(asked.text).toContain('Tomorrow: ');
    expect(diary().nights).toEqual([]);
  });

  it('a long run today: the day after it is what is asked about', async () => {
    const { say, diary } = await talk();
    await say('yesterday 5k easy 28 min');
    const asked = await say('what if i run 30k today?');
    expect(asked.text).toContain('If so (30 km)');
    expect(asked.text).toContain('Tomorrow: ');
    expect(diary().sessions).toHaveLength(1);
  });
});

it('a head cold is told apart from what rests a runner', async () => {
  const { say } = await talk();
  const cold = await say('got a sore throat and a runny nose');
  expect(cold.text).toContain('Above the neck only');
  expect(cold.text).not.toContain('frozen');
});

it('recovery without running has no running in it', async () => {
  const { say } = await talk();
  const ideas = await say('any recovery ideas that arent running?');
  expect(ideas.text).toContain('ways to recover');
  expect(ideas.text).not.toMatch(/jog|Run and walk|strides/i);
});

it('undo after a red flag takes the red flag back, not what was told beside it', async () => {
  const { ana, say, store } = await talk();
  await say('sharp pain in my chest since yesterday');
  await say('undo');
  const { redFlags } = store.diary(ana.id, monthAgo);
  expect(redFlags).toEqual([]);
});

it('the taper asked about is answered, not the race in the calendar when that is another', async () => {
  const { ana, say, store } = await talk();
  await say('10k easy 52:30 rpe 4');
  store.record({
    runnerId: ana.id,
    entries: [
      {
        kind: 'race',
        race: {
          day: calendarDay.parse('2026-12-06'),
          name: 'Winter Half',
          distance: kilometres.parse(21.1),
          priority: 'A',
        },
      },
    ],
    at: new Date('2026-11-25T09:00:00Z'),
    origin: 'race',
  });
  expect((await say('half in 11 days how do i taper')).text).toContain('Winter Half');
  expect((await say('how do i taper for a marathon')).text).not.toContain('Winter Half');
});
