import { readdirSync, readFileSync } from 'node:fs';
import { calendarDay, clockTime } from '../domain/calendar-day.ts';
import type { Facts, Intent, WriteKind } from '../understand/reading.ts';

/** The labelled messages; each kind of file has its reader here. */
const corpora = new URL('../../test/understand/corpus/', import.meta.url);

/** Every labelled message was sent on a Wednesday at nine. */
export const wednesdayAtNine = {
  today: calendarDay.parse('2026-11-25'),
  clock: clockTime.parse('09:00'),
  units: 'km',
} as const;

/** A message as it was labelled: text, intent, facts as JSON, writes with commas between. */
export interface Labelled {
  readonly text: string;
  readonly intent: Intent;
  /** Absent where nobody labelled them: a '?' in their place. */
  readonly facts?: Facts;
  readonly writes: readonly WriteKind[];
}

/** A message a line. */
export const messagesIn = (name: string): readonly string[] =>
  readFileSync(new URL(name, corpora), 'utf8').split('\n').filter(Boolean);

/** Lines of text, intent, facts and writes with tabs between; '#' begins a remark. */
export const labelledIn = (name: string): readonly Labelled[] =>
  messagesIn(name)
    .filter((line) => !line.startsWith('# '))
    .map((line) => {
      const [text = '', intent = '', facts = '{}', writes = ''] = line.split('\t');
      return {
        text,
        intent: intent as Intent,
        ...(facts !== '?' && { facts: JSON.parse(facts || '{}') as Facts }),
        writes: writes
          .split(',')
          .map((each) => each.trim())
          .filter(Boolean) as WriteKind[],
      };
    });

/** All files of that kind whose names begin so, in the order of their names. */
export const labelledWhere = (begins: RegExp): readonly Labelled[] =>
  readdirSync(corpora)
    .filter((name) => name.endsWith('.tsv') && begins.test(name))
    .sort()
    .flatMap(labelledIn);

/** What the grammar is built with and the second opinion learns from; the others are never read. */
export const development = (): readonly Labelled[] => labelledWhere(/^(?:samples|dev-)/);

/** Messages under the intent they mean. */
export function underIntents(): readonly { readonly text: string; readonly intent: Intent }[] {
  let intent: Intent = 'unclear';
  return messagesIn('intents.txt').flatMap((line) => {
    if (!line.startsWith('# ')) return [{ text: line, intent }];
    intent = line.slice(2) as Intent;
    return [];
  });
}

/** Messages, and what each stores, in alphabetical order with commas between. */
export const withWrites = (): readonly (readonly [text: string, writes: string])[] =>
  messagesIn('writes.txt').map((line) => {
    const [text = '', writes = ''] = line.split(' => ');
    return [text, writes];
  });

/** How a message stands in `alarms.txt`: '!' and '!!' need help at once, '-' only sounds like it. */
export type Alarm = '!' | '!!' | '-';

/** '!!' are heard by the second opinion only: the grammar has no word of theirs. */
export const alarms = (): readonly { readonly text: string; readonly alarm: Alarm }[] =>
  messagesIn('alarms.txt').flatMap((line) => {
    const [, alarm, text = ''] = /^(!!?|-) (.*)$/.exec(line) ?? [];
    return alarm === undefined ? [] : [{ text, alarm: alarm as Alarm }];
  });
