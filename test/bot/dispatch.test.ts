import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Asking } from '../../src/bot/asking.ts';
import { type Command, defineCommand } from '../../src/bot/command.ts';
import { dispatch } from '../../src/bot/dispatch.ts';
import { newRunner } from '../../src/bot/newcomers.ts';
import { option } from '../../src/bot/option.ts';
import { calendarDay, timeZone } from '../../src/domain/calendar-day.ts';
import type { RawInput } from '../../src/replies/reply.ts';
import { freshStore } from '../support/fresh-store.ts';

const nowhere = { ok: false, refusal: 'unavailable', detail: '' } as const;

const asking: Asking = {
  runner: newRunner('1', 'Ana'),
  timeZone: timeZone.parse('Europe/London'),
  today: calendarDay.parse('2026-11-25'),
  now: new Date('2026-11-25T09:00:00Z'),
  store: freshStore().store,
  origin: '1',
  channelId: '1',
  isFormSent: false,
  managesClub: false,
  messenger: {
    post: async () => nowhere,
    edit: async () => nowhere,
    openThread: async () => nowhere,
    tell: async () => nowhere,
    ownMessages: async () => [],
    goneFrom: async () => [],
    missingPermissions: async () => [],
    download: async () => 'gone',
  },
  backupDays: 30,
};

const reported: unknown[] = [];
const say = (commands: readonly Command[], command: string, input: RawInput = {}) =>
  dispatch(
    commands,
    { command, input },
    { asking, report: (error) => `id-${reported.push(error)}` },
  );

const jump = defineCommand({
  name: 'jump',
  description: 'Jump',
  options: {
    height: option.number(
      'How high',
      z.number('A height is a number.').max(3, 'Nobody jumps that high.'),
    ),
    twice: option.boolean('Twice', z.boolean().optional()),
  },
  answer: ({ height, twice }) => ({ text: `${height} ${twice}` }),
});
const fall = defineCommand({
  name: 'fall',
  description: 'Fall',
  options: {},
  answer: () => {
    throw new Error('secret path /etc/passwd');
  },
});
const rule = defineCommand({ ...fall, name: 'rule', forAdmins: true });
const gather = defineCommand({ ...fall, name: 'gather', serverOnly: true });

describe('dispatch', () => {
  it('reads what a button carries as text like what Discord sends as numbers', async () => {
    expect((await say([jump], 'jump', { height: '1.5', twice: 'true' })).text).toBe('1.5 true');
    expect((await say([jump], 'jump', { height: 1.5, twice: true })).text).toBe('1.5 true');
    expect((await say([jump], 'jump', { height: '1,5' })).text).toBe('1.5 undefined');
  });

  it('answers what was typed wrong in the schema’s own words', async () => {
    expect((await say([jump], 'jump', { height: 4 })).text).toBe('Nobody jumps that high.');
    expect((await say([jump], 'jump', { height: 'tall' })).text).toBe('A height is a number.');
  });

  it('takes an empty field for one that was not filled in', async () => {
    expect((await say([jump], 'jump', { height: '1', twice: ' ' })).text).toBe('1 undefined');
  });

  it('reports what we got wrong under an id, and shows nobody the error', async () => {
    const reply = await say([fall], 'fall');
    expect(reply.text).toContain(`id-${reported.length}`);
    expect(reply.text).not.toContain('passwd');
    expect(reported.at(-1)).toMatchObject({ message: 'secret path /etc/passwd' });
  });

  it('keeps admins’ commands for admins and club commands for servers', async () => {
    expect((await say([rule], 'rule')).text).toContain('Manage Server permission');
    expect((await say([gather], 'gather')).text).toContain('in the club’s server');
  });

  it('sends a command that is gone to /help', async () => {
    expect((await say([jump], 'swim')).text).toContain('/help');
  });
});
