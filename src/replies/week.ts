import type { DayPlan } from '../coach/day-plan.ts';
import type { DeloadProposal } from '../coach/deload.ts';
import type { Away, Block, Race } from '../domain/calendar.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { deloadWords } from './deload-words.ts';
import type { Reader } from './entry.ts';
import { phaseWords } from './phase-words.ts';
import type { Action, Picture, Reply } from './reply.ts';
import { phrase, said, say } from './say.ts';
import { weekLines, weekSummary } from './week-words.ts';
import { blockWeekWords, raceAheadWords } from './where-words.ts';
import { dateWords, dayWords, sentence, sessionWords } from './words.ts';

export interface About {
  readonly reader: Reader;
  readonly deload?: DeloadProposal | undefined;
  /** The next race of the calendar, however far. */
  readonly race?: Race | undefined;
  /** The block the week begins in. */
  readonly block?: Block | undefined;
  /** Days in the week that the runner planned otherwise than usual. */
  readonly isReplanned: boolean;
  /** Days off that the week runs into. */
  readonly away: readonly Away[];
  readonly picture?: Picture;
}

/** Seven days as a plan: a line each, rest named, and what it adds up to. */
export function weekReply(week: readonly DayPlan[], about: About): Reply {
  const { reader, deload, picture } = about;
  const [first] = week;
  const phase = first?.phase;
  return {
    text: '',
    card: {
      title: first ? say`The week from ${dateWords(first.day)}` : say`The week`,
      body: [
        ...paragraph([...whereWords(week, about), ...(phase ? [phaseWords(phase)] : [])]),
        ...weekLines(week, reader.units),
        '',
        ...weekSummary(week),
        ...(deload ? ['', ...deloadWords(deload)] : []),
      ].join('\n'),
      mood: 'calm',
    },
    ...(picture && { picture }),
    actions: weekActions(week, about),
  };
}

/** 'Your next day of rest: Friday.' */
export function nextOfKind(
  kind: 'rest' | 'hard' | 'long' | 'easy',
  next: DayPlan | undefined,
  today: CalendarDay,
): string {
  if (!next) return said(noneOfKind[kind]);
  const on = dayWords(next.day, today);
  if (kind === 'rest') return say`**Your next day of rest: ${on}.**`;
  const what = next.name ?? sessionWords[next.session];
  return say`**${sentence(what)}: ${on}.**`;
}

const noneOfKind = {
  rest: phrase`**No day of rest is planned in the next two weeks.** You may take one any day.`,
  hard: phrase`**Nothing hard is planned in the next two weeks.**`,
  long: phrase`**No long run is planned in the next two weeks.**`,
  easy: phrase`**No easy run is planned in the next two weeks.**`,
};

const paragraph = (lines: readonly string[]) => (lines.length > 0 ? [...lines, ''] : []);

/** The race to come and the block the week is in; a race in the week has its own line there. */
function whereWords(week: readonly DayPlan[], { race, block, reader }: About): readonly string[] {
  const [first] = week;
  const last = week.at(-1);
  return [
    ...(race && last && race.day > last.day ? [raceAheadWords(race, reader.today)] : []),
    ...(block && first ? blockWeekWords(block, first.day) : []),
  ];
}

function weekActions(
  week: readonly DayPlan[],
  { reader, deload, isReplanned, away }: About,
): readonly (readonly Action[])[] {
  const [first, second] = week;
  if (!first) return [];
  const isNow = first.day === reader.today;
  const which = isNow ? 'this' : 'next';
  const looks: readonly Action[] = isNow
    ? [
        { label: say`Today`, command: 'today', input: {} },
        ...(second ? [{ label: say`Tomorrow`, command: 'today', input: { day: second.day } }] : []),
        { label: say`Next week`, command: 'week', input: { which: 'next' } },
      ]
    : [{ label: say`This week`, command: 'week', input: {} }];
  const changes: readonly Action[] = [
    { label: say`Move a session`, command: 'week', input: { form: 'move', which } },
    { label: say`Days away`, command: 'week', input: { form: 'away' } },
    ...(deload ? [lighterWeek(deload)] : []),
    ...(isReplanned
      ? [{ label: say`As usual again`, command: 'week', input: { usual: first.day } }]
      : []),
    ...away.slice(0, 1).map((each) => notAway(each, reader.today)),
  ];
  return [looks, changes];
}

const lighterWeek = ({ from, until }: DeloadProposal): Action => ({
  label: say`Make it lighter`,
  style: 'primary',
  command: 'block',
  input: { kind: 'deload', start: from, end: until },
});

export const notAway = ({ from }: Away, today: CalendarDay): Action => ({
  label: from > today ? say`Not away on ${dateWords(from)}` : say`Back today`,
  command: 'week',
  input: { back: from > today ? from : today },
});
