import { expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day.ts';
import { textOf } from '../../src/rehearsal/answer.ts';
import { openClub } from '../support/club.ts';

async function afterARun() {
  const club = await openClub({ now: '2026-11-25 18:00' });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  await ana.dm('did 10k easy 52:30 this morning');
  const sessions = () => club.store.diary(ana.id, calendarDay.parse('2026-11-01')).sessions;
  const says = async (text: string) => (await ana.dm(text)).map(textOf).join('\n');
  return { ...club, ana, sessions, says };
}

it('each correction changes what it names and nothing else, one after the other', async () => {
  const { says, sessions } = await afterARun();
  await says('no wait, 45');
  await says('make that rpe 7');
  await says('that was 8k not 10');
  expect(sessions()).toEqual([
    { day: '2026-11-25', type: 'easy', distance: 8, duration: 45, rpe: 7 },
  ]);
  expect(await says('no, that was yesterday')).toContain('yesterday');
  expect(sessions()).toMatchObject([{ day: '2026-11-24', distance: 8, duration: 45, rpe: 7 }]);
});

it('every correction can be taken back, back to what was told first', async () => {
  const { says, sessions } = await afterARun();
  await says('make that rpe 7');
  await says('that was yesterday');
  await says('undo');
  expect(sessions()).toMatchObject([{ day: '2026-11-25', rpe: 7 }]);
  await says('undo');
  expect(sessions()).toMatchObject([{ day: '2026-11-25', distance: 10, duration: 52.5 }]);
  expect(sessions()[0]).not.toHaveProperty('rpe');
});

it('with nothing told yet there is nothing to put right', async () => {
  const { rehearsal, store } = await openClub({ now: '2026-11-25 18:00' });
  const ben = rehearsal.addMember({ name: 'Ben' });
  for (const text of ['no wait, 45', 'that was yesterday', 'make that rpe 7']) {
    const [answer] = await ben.dm(text);
    expect(answer && textOf(answer)).toContain('nothing of yours to undo');
  }
  expect(store.runner(ben.id)).toBeUndefined();
});

it('food is spoken of for the kind of session that was asked about', async () => {
  const { ana, says } = await afterARun();
  await ana.use('log', { what: 'long 120 min rpe 4', when: '2026-11-22' });
  expect(await says('what should i eat after the long run')).toContain('long run');
});

it('medicines are left to those who know them', async () => {
  const { says } = await afterARun();
  expect(await says('should i take ibuprofen for it')).toContain('pharmacist');
});

it('a session told inside a question counts for the answer and is stored with one tap only', async () => {
  const { rehearsal, store } = await openClub({ now: '2026-11-25 18:00' });
  const ana = rehearsal.addMember({ name: 'Ana' });
  const sessions = () => store.diary(ana.id, calendarDay.parse('2026-11-01')).sessions;
  await ana.use('sleep', { hours: '7:30' });
  const [answer] = await ana.dm('did 8k easy 44 min this morning, should i do strides tonight?');
  if (!answer) throw new Error('No answer came.');
  expect(textOf(answer)).toContain('Today is done: easy run · 8 km · 44 min');
  expect(sessions()).toEqual([]);
  await ana.press(answer, 'Save the session');
  expect(sessions()).toMatchObject([{ day: '2026-11-25', distance: 8, duration: 44 }]);
});

it('beside what is plainly told, what may be about the race is stored with one tap only', async () => {
  const { rehearsal, store } = await openClub({ now: '2026-11-25 18:00' });
  const ana = rehearsal.addMember({ name: 'Ana' });
  const diary = () => store.diary(ana.id, calendarDay.parse('2026-11-01'));
  const [answer] = await ana.dm('raced a half sunday, 1:32, stoked');
  if (!answer) throw new Error('No answer came.');
  expect(diary().sessions).toMatchObject([{ day: '2026-11-22', type: 'race', duration: 92 }]);
  expect(textOf(answer)).toContain('The rest I was not sure of');
  expect(diary().checkIns).toEqual([]);
  await ana.press(answer, 'Save the check-in');
  expect(diary().checkIns).toMatchObject([{ mood: 5 }]);
});

it('a doctor’s all-clear told in words ends a red flag, and only one that is open', async () => {
  const { ana, says, store } = await afterARun();
  const open = () => store.diary(ana.id, calendarDay.parse('2026-11-01')).redFlags;
  await says('seen the doctor, all cleared');
  expect(open()).toEqual([]);
  const urgent = await says('had chest pain on the last rep, all good now. run tomorrow?');
  expect(urgent).toContain('I am not a doctor');
  expect(urgent).not.toContain('gone');
  await says('the doctor has not cleared me yet');
  for (const notAnAllClear of [
    'er, all good now',
    'seeing the gp on monday, feeling all good',
    'been to the doctor, waiting for the all clear',
    'my doc is great and i feel fine',
    'will tell you once the doctor cleared me',
  ]) {
    await says(notAnAllClear);
  }
  expect(open()).toMatchObject([{ sign: 'chest pain' }]);
  expect(open()[0]).not.toHaveProperty('closed');
  await says('saw the cardiologist, all clear');
  expect(open()).toMatchObject([{ closed: '2026-11-25' }]);
  for (const allClear of ['my gp has cleared me', 'signed off by the consultant today']) {
    await says('my chest hurts when i run');
    expect(open().at(-1)).not.toHaveProperty('closed');
    await says(allClear);
    expect(open().at(-1)).toMatchObject({ closed: '2026-11-25' });
  }
});

it('the aches of a fever are not sore legs', async () => {
  const { ana, says, store } = await afterARun();
  await says('got a fever and aches');
  expect(store.diary(ana.id, calendarDay.parse('2026-11-01')).checkIns).toEqual([]);
});

it('an entry that is named is the one that goes, whatever was told last', async () => {
  const { ana, says, sessions, store } = await afterARun();
  await says('ran 6k easy yesterday 36 min');
  await says('slept 7 hours');
  const nights = () => store.diary(ana.id, calendarDay.parse('2026-11-01')).nights;
  expect(await says('delete the 10k')).toContain('10 km');
  expect(sessions()).toMatchObject([{ distance: 6 }]);
  expect(nights()).toHaveLength(1);
  expect(await says('scrap the 15k from monday')).toContain('no such entry');
  expect(sessions()).toHaveLength(1);
  await says('oh and yesterdays run was 7k not 6');
  expect(sessions()).toMatchObject([{ day: '2026-11-24', distance: 7, duration: 36 }]);
  expect(await says('remove last nights sleep')).toContain('7 h');
  expect(nights()).toEqual([]);
  expect(await says('is there an undo?')).not.toContain('Taken back');
  expect(await says('that should be fun')).not.toContain('Taken back');
  expect(await says('cancel tomorrows session')).not.toContain('Taken back');
  expect(sessions()).toHaveLength(1);
});

it('two numbers with a “not” between them change the one that was wrong, and lose nothing', async () => {
  const { says, sessions } = await afterARun();
  await says('make that rpe 4');
  await says('10 not 12!');
  expect(sessions()).toMatchObject([{ distance: 10, duration: 52.5, rpe: 4 }]);
  expect(await says('12 not 10!')).toContain('12 km');
  await says('51:30, not 52:30');
  await says('5 not 4');
  expect(sessions()).toMatchObject([{ distance: 12, duration: 51.5, rpe: 5 }]);
  expect(await says('3 not 77')).toContain('no such entry');
  expect(sessions()).toHaveLength(1);
});

it('what is perhaps no report is stored with one tap only', async () => {
  const { ana, store } = await afterARun();
  const checkIns = () => store.diary(ana.id, calendarDay.parse('2026-11-01')).checkIns;
  const [answer] = await ana.dm('sore about the result');
  if (!answer) throw new Error('No answer came.');
  expect(textOf(answer)).toContain('nothing is stored');
  expect(checkIns()).toEqual([]);
  await ana.press(answer, 'Save the check-in');
  expect(checkIns()).toMatchObject([{ day: '2026-11-25', soreness: 3 }]);
});
