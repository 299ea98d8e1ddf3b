import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { calendarDay } from '../../src/domain/calendar-day.ts';
import type { Person } from '../../src/rehearsal/person.ts';
import type { Message } from '../../src/rehearsal/wire.ts';
import { openClub } from '../support/club.ts';

const opened = async () => {
  const club = await openClub({ now: '2026-11-25 18:00' });
  const ana = club.rehearsal.addMember({ name: 'Ana' });
  await ana.use('log', { what: '10k easy 52:30 rpe 4', note: 'along the =canal' });
  await ana.use('sleep', { hours: '7:40' });
  await ana.use('pause', { why: 'injured', where: 'left calf', pain: 3 });
  const diary = () => club.store.diary(ana.id, calendarDay.parse('2026-01-01'));
  return { ...club, ana, diary };
};

/** The bytes of what the bot attached to its last direct message. */
async function received(person: Person): Promise<Uint8Array> {
  const message = person.sees('dm').at(-1) as Message;
  const [file] = message.attachments ?? [];
  expect(file?.filename).toBe('fallow-2026-11-25.zip');
  return new Uint8Array(await (await fetch(file?.url ?? '')).arrayBuffer());
}

const zip = (bytes: Uint8Array) => ({ name: 'fallow.zip', bytes: Buffer.from(bytes) });

it('an export comes by direct message, with everything as JSON and a table each as CSV', async () => {
  const { ana, rehearsal } = await opened();
  const answer = await ana.use('me export');
  expect(answer).toMatchObject({
    isPrivate: true,
    text: 'I have sent it to you as a direct message.',
  });
  const files = unzipSync(await received(ana));
  const told = JSON.parse(strFromU8(files['fallow.json'] ?? new Uint8Array()));
  expect(told).toMatchObject({
    format: 'fallow-diary-1',
    runners: [{ id: ana.id, name: 'Ana' }],
    sessions: [{ distance: 10, duration: 52.5, rpe: 4 }],
    nights: [{ duration: 7.67 }],
    pains: [{ site: 'left calf' }],
    memberships: [{ clubId: rehearsal.guild.id, sharing: 'session type' }],
  });
  const sheet = strFromU8(files['sessions.csv'] ?? new Uint8Array());
  expect(sheet.split('\r\n')[0]).toContain('day');
  expect(sheet).toContain('along the =canal');
});

it('an export leaves no table out that holds something of the person', async () => {
  const { ana, store } = await opened();
  const tables = Object.keys(store.everythingOf(ana.id));
  expect(tables.toSorted()).toEqual([
    'awayDays',
    'blocks',
    'checkIns',
    'deliveries',
    'directChannels',
    'entries',
    'illnesses',
    'looks',
    'memberships',
    'nights',
    'notes',
    'painReports',
    'pains',
    'plannedSessions',
    'races',
    'redFlags',
    'runners',
    'sessions',
    'threads',
    'writes',
  ]);
});

it('what was exported and deleted comes back as it was, and is taken back as one', async () => {
  const { ana, diary, store } = await opened();
  await ana.use('undo');
  await ana.use('pause', { why: 'injured', where: 'left calf', pain: 4 });
  const before = diary();
  await ana.use('me export');
  const file = zip(await received(ana));
  await ana.press(await ana.use('me delete'), 'Delete everything');
  expect(store.runner(ana.id)).toBeUndefined();

  const back = await ana.use('me import', { file });
  expect(back.text).toContain('3 entries are in your diary now');
  const { sessions, nights, pains } = diary();
  expect(sessions).toEqual(before.sessions);
  expect(nights).toEqual(before.nights);
  expect(pains.map(({ id, ...pain }) => pain)).toEqual(before.pains.map(({ id, ...pain }) => pain));

  const twice = await ana.use('me import', { file });
  expect(twice.text).toContain('in your diary already');
  expect(diary().sessions).toHaveLength(1);

  await ana.press(back, 'Undo');
  expect(diary()).toMatchObject({ sessions: [], nights: [], pains: [] });
});

it('with closed direct messages the file stands in the answer that only its owner sees', async () => {
  const { ana, rehearsal } = await opened();
  rehearsal.closeDirectMessages(ana.id);
  const answer = await ana.use('me export');
  expect(answer.isPrivate).toBe(true);
  expect(answer.text).toContain('Your direct messages are closed');
  expect(answer.message.attachments).toMatchObject([{ filename: 'fallow-2026-11-25.zip' }]);
});

it.each([
  ['a picture', Buffer.from('89504e470d0a', 'hex'), 'not an export of mine'],
  ['half a zip', Buffer.from('504b0304aaaa', 'hex'), 'cannot be opened'],
  ['an export of something else', Buffer.from('{"format":"other"}'), 'not an export of mine'],
])('%s is refused in words and stores nothing', async (_what, bytes, words) => {
  const { ana, diary } = await opened();
  const before = diary();
  const answer = await ana.use('me import', { file: { name: 'x.zip', bytes } });
  expect(answer.text).toContain(words);
  expect(diary()).toEqual(before);
});

it('an entry that somebody wrote into the file by hand is held to the same bounds', async () => {
  const { ana, diary } = await opened();
  const run = (distance: number) => ({
    kind: 'session',
    session: { day: '2026-11-20', type: 'easy', distance },
  });
  const written = {
    format: 'fallow-diary-1',
    writes: [{ id: 1 }],
    entries: [
      { id: 1, writeId: 1, entry: run(12) },
      { id: 2, writeId: 1, entry: run(9_000) },
      { id: 3, writeId: 1, entry: { kind: 'nonsense' } },
    ],
  };
  const bytes = Buffer.from(JSON.stringify(written));
  const answer = await ana.use('me import', { file: { name: 'x.json', bytes } });
  expect(answer.text).toContain('One entry is in your diary now');
  expect(answer.text).toContain('2 could not be read');
  expect(diary().sessions.map(({ distance }) => distance)).toEqual([12, 10]);
});

it('deleting says until when backups may still hold it', async () => {
  const { ana } = await opened();
  const done = await ana.press(await ana.use('me delete'), 'Delete everything');
  expect(done.text).toContain('by Fri 25 Dec');
});
