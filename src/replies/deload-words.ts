import type { DeloadProposal, DeloadSign } from '../coach/deload.ts';
import { dateWords, listWords, minutesWords, sentence } from './words.ts';

/** A lighter week, offered with its reasons and with what is cut. */
export function deloadWords(proposal: DeloadProposal): readonly string[] {
  const { from, until, usual, minutes, runs, levers } = proposal;
  return [
    `${reason(proposal)} I would make ${dateWords(from)} to ${dateWords(until)} a lighter week.`,
    `About ${minutesWords(minutes)} instead of ${minutesWords(usual)}, still ${runs} ${runs === 1 ? 'run' : 'runs'}, each of them shorter, with one short quality session at most.`,
    ...(levers.includes('intensity')
      ? ['This time intensity too: keep even that one short, or leave it out.']
      : []),
    ...(levers.includes('frequency')
      ? ['You have trained for many days in a row, so let one of the runs become a day off.']
      : []),
    'The work of the last weeks settles in that week. You decide.',
  ];
}

function reason({ because, weeks, signs }: DeloadProposal): string {
  if (because === 'rising load') {
    const also = signs.length > 0 ? `, and ${told(signs)}` : '';
    return `You have built up for ${weeks} weeks${also}.`;
  }
  return `${sentence(told(signs))}.`;
}

/** Two signs are enough to hear. */
const told = (signs: readonly DeloadSign[]) =>
  listWords(signs.slice(0, 2).map((sign) => signWords[sign]));

const signWords: Readonly<Record<DeloadSign, string>> = {
  readiness: 'your mornings have been under your normal for most of a week',
  'held back': 'three hard sessions had to give way to tiredness in two weeks',
  'feels harder': 'the same sessions have felt clearly harder than they used to',
  'short sleep': 'you have slept under seven hours a night this week',
  heart: 'your heart numbers are off their usual range',
};
