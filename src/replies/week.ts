import type { DayPlan } from '../coach/day-plan.ts';
import type { DeloadProposal } from '../coach/deload.ts';
import type { Phase } from '../coach/phase.ts';
import { deloadWords } from './deload-words.ts';
import type { Reader } from './entry.ts';
import { phaseWords } from './phase-words.ts';
import type { Picture, Reply } from './reply.ts';
import { weekLines, weekSummary } from './week-words.ts';
import { dateWords } from './words.ts';

/** Seven days as a plan: a line each, rest named, and what it adds up to. */
interface About {
  readonly reader: Reader;
  readonly phase: Phase | undefined;
  readonly deload: DeloadProposal | undefined;
  readonly picture?: Picture;
}

export function weekReply(
  week: readonly DayPlan[],
  { reader, phase, deload, picture }: About,
): Reply {
  const [first] = week;
  return {
    text: '',
    card: {
      title: first ? `The week from ${dateWords(first.day)}` : 'The week',
      body: [
        ...(phase ? [phaseWords(phase), ''] : []),
        ...weekLines(week, reader.units),
        '',
        ...weekSummary(week),
        ...(deload ? ['', ...deloadWords(deload)] : []),
      ].join('\n'),
      mood: 'calm',
    },
    ...(picture && { picture }),
    actions: [
      [
        { label: 'Today', command: 'today', input: {} },
        ...(week[1] ? [{ label: 'Tomorrow', command: 'today', input: { day: week[1].day } }] : []),
      ],
    ],
  };
}
