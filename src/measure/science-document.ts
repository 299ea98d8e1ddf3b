import { caps } from '../coach/caps.ts';
import { type SourceKey, sources } from '../coach/sources.ts';
import { type Threshold, thresholds } from '../coach/thresholds.ts';
import {
  capScience,
  lineScience,
  neverClaimed,
  type ScienceRow,
  sourceScience,
} from './science-rules.ts';

/** docs/SCIENCE.md, made from the same tables that the coach decides by. */
export function scienceDocument(): string {
  return `${[
    '# What the coach goes by',
    '',
    'For a coach who doubts. Each rule, where it comes from, and what is contested. Made by `npm run --silent science`',
    'from the tables the coach decides by; a test compares, so it cannot drift. “Ours” is coach-level',
    'judgement: nobody has to believe it, and every such number is in the table at the end to be argued with.',
    '',
    '## What it never claims',
    ...neverClaimed.map((line) => `- ${line}`),
    '',
    '## What can hold a day down',
    'The level of a day is the plan or the lowest of these, whichever is lower. No rule sees the plan.',
    '',
    ...rules(capScience),
    '## The longer lines',
    '',
    ...rules(lineScience),
    '## Papers',
    'Each was looked up in public copies: title, authors, place, and the abstract where there was one. The full',
    'texts were not read; where a number comes from those who cite a paper, the line says so.',
    '',
    ...papers(),
    '',
    '## Every number that decides something',
    `${ours()} of ${Object.keys(thresholds).length} are ours.`,
    '',
    '| number | value | source | why |',
    '|---|---|---|---|',
    ...Object.entries<Threshold>(thresholds).map(
      ([id, { value, unit, source, why }]) => `| ${id} | ${value} ${unit} | ${source} | ${why} |`,
    ),
  ].join('\n')}\n`;
}

/** Where a paper is used: the numbers and the rules that lean on it. */
export function usesOf(key: SourceKey): readonly string[] {
  const numbers = Object.entries<Threshold>(thresholds).flatMap(([id, { source }]) =>
    source === key ? [id] : [],
  );
  const named = Object.entries<ScienceRow>({ ...capScience, ...lineScience });
  const rows = named.flatMap(([rule, row]) => (row.sources.includes(key) ? [rule] : []));
  const held = Object.entries(caps).flatMap(([rule, { source }]) => (source === key ? [rule] : []));
  return [...new Set([...rows, ...held, ...numbers])];
}

const sourceKeys = Object.keys(sources) as readonly SourceKey[];

function rules(rows: Readonly<Record<string, ScienceRow>>): readonly string[] {
  return Object.entries(rows).flatMap(([rule, { what, sources: keys, contested }]) => [
    `### ${rule.charAt(0).toUpperCase()}${rule.slice(1)}`,
    what,
    '',
    `Source: ${keys.length === 0 ? 'ours' : keys.map((key) => `\`${key}\``).join(', ')}. ${contested}`,
    '',
  ]);
}

function papers(): readonly string[] {
  return sourceKeys.map((key) => {
    const paper: { readonly doi?: string } & (typeof sources)[SourceKey] = sources[key];
    const doi = paper.doi ? ` doi:${paper.doi}` : '';
    return `- \`${key}\`: ${paper.authors} (${paper.year}). ${ended(paper.title)} ${paper.venue}.${doi} ${sourceScience[key]} Used by: ${usesOf(key).join(', ')}.`;
  });
}

const ended = (title: string) => (title.endsWith('?') ? title : `${title}.`);

function ours(): number {
  return Object.values<Threshold>(thresholds).filter(({ source }) => source === 'ours').length;
}
