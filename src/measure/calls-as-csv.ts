import type { Level } from '../coach/level.ts';
import type { Call } from './replay.ts';

/** One line a morning; the score is empty where nothing was known. */
export function callsAsCsv(
  athletes: readonly { readonly name: string; readonly calls: readonly Call[] }[],
): string {
  const lines = athletes.flatMap(({ name, calls }) =>
    calls.map(({ day, score, level }) => [quoted(name), day, rounded(score), words[level]].join()),
  );
  return `${['athlete,day,score,level', ...lines].join('\n')}\n`;
}

const words: Record<Level, string> = ['rest', 'active recovery', 'easy', 'steady', 'hard'];

const quoted = (name: string) => (/[",]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name);

const rounded = (score: number | undefined) =>
  score === undefined ? '' : String(Number(score.toFixed(2)));
