import type { DeloadProposal, DeloadSign } from '../coach/deload.ts';
import { phrase, say, spoken } from './say.ts';
import { countWords, dateWords, listWords, minutesWords, sentence } from './words.ts';

/** A lighter week, offered with its reasons and with what is cut. */
export function deloadWords(proposal: DeloadProposal): readonly string[] {
  const { from, until, usual, minutes, runs, levers } = proposal;
  return [
    say`${reason(proposal)} I would make ${dateWords(from)} to ${dateWords(until)} a lighter week.`,
    say`About ${minutesWords(minutes)} instead of ${minutesWords(usual)}, still ${countWords(runs, say`run`, say`runs`)}, each of them shorter, with one short hard session at most.`,
    ...(levers.includes('intensity')
      ? [say`This time intensity too: keep even that one short, or leave it out.`]
      : []),
    ...(levers.includes('frequency')
      ? [say`You have trained for many days in a row, so let one of the runs become a day off.`]
      : []),
    say`The work of the last weeks settles in that week. You decide.`,
  ];
}

function reason({ because, weeks, signs }: DeloadProposal): string {
  if (because === 'rising load') {
    return signs.length > 0
      ? say`You have built up for ${weeks} weeks, and ${told(signs)}.`
      : say`You have built up for ${weeks} weeks.`;
  }
  return `${sentence(told(signs))}.`;
}

/** Two signs are enough to hear. */
const told = (signs: readonly DeloadSign[]) =>
  listWords(signs.slice(0, 2).map((sign) => signWords[sign]));

const signWords: Readonly<Record<DeloadSign, string>> = spoken({
  readiness: phrase`your mornings have been under your normal for most of a week`,
  'held back': phrase`three hard sessions had to give way to tiredness in two weeks`,
  'feels harder': phrase`the same sessions have felt clearly harder than they used to`,
  'short sleep': phrase`you have slept under seven hours a night this week`,
  heart: phrase`your heart numbers are off their usual range`,
});
