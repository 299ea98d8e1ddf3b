import { type Stretch, weeksOf } from '../coach/blocks.ts';
import { thresholds } from '../coach/thresholds.ts';
import type { Block, BlockKind } from '../domain/calendar.ts';
import { daysBetween } from '../domain/calendar-day.ts';
import type { Reader } from './entry.ts';
import { phrase, said, say } from './say.ts';
import { countWords, daysWords, dayWords, sentence } from './words.ts';

/** '**Build block** · Mon 30 Nov to Sun 27 Dec · 4 weeks'. */
export const blockLine = (block: Omit<Block, 'id'>, reader: Reader): string =>
  [
    `**${sentence(said(blockWords[block.kind]))}**`,
    stretchWords(block, reader),
    lengthWords(block),
  ].join(' · ');

/** 'Mon 30 Nov to Sun 27 Dec'. */
export const stretchWords = ({ from, until }: Stretch, { today }: Reader): string =>
  from === until
    ? dayWords(from, today)
    : say`${dayWords(from, today)} to ${dayWords(until, today)}`;

/** '4 weeks', or '10 days' where it is no whole weeks. */
export function lengthWords(stretch: Stretch): string {
  const days = daysBetween(stretch.from, stretch.until) + 1;
  return days % 7 === 0 ? countWords(weeksOf(stretch), say`week`, say`weeks`) : daysWords(days);
}

export const blockWords: Readonly<Record<BlockKind, string>> = {
  base: phrase`base block`,
  build: phrase`build block`,
  heavy: phrase`heavy block`,
  deload: phrase`lighter week`,
  taper: phrase`taper`,
  off: phrase`time off`,
};

/** For who picks one from a list. */
export const blockChoices: Readonly<Record<BlockKind, string>> = {
  base: phrase`Base: easy volume`,
  build: phrase`Build: towards hard sessions`,
  heavy: phrase`Heavy: the biggest weeks`,
  deload: phrase`Deload: a lighter week`,
  taper: phrase`Taper: down to a race`,
  off: phrase`Off: no training planned`,
};

/** What a block of that kind does to the days in it. */
export function meaningWords(kind: BlockKind): string {
  switch (kind) {
    case 'deload':
      return say`About ${Math.round(thresholds.deloadCut.value * 100)} % fewer minutes, as many runs, one short hard session late.`;
    case 'taper':
      return say`The minutes fall day by day to about a quarter; as many runs, one short sharp session.`;
    case 'off':
      return say`Nothing is planned and nothing is owed. After a week or more the way back starts easy.`;
    default:
      return say`When it ends I show what it did for you: \`/block review:true\`.`;
  }
}
