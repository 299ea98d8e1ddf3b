import { deloadsIn, isBuilding, type PlannedDeloads } from '../coach/blocks.ts';
import type { Block, BlockKind, Race } from '../domain/calendar.ts';
import { blockKinds } from '../domain/calendar.ts';
import { daysBetween } from '../domain/calendar-day.ts';
import {
  blockChoices,
  blockLine,
  blockWords,
  lengthWords,
  meaningWords,
  stretchWords,
} from './block-words.ts';
import type { Reader } from './entry.ts';
import { writeActions } from './logged.ts';
import type { Action, Form, Reply } from './reply.ts';
import { inEnglish, said, say } from './say.ts';
import { dateWords, dayWords, listWords, sentence } from './words.ts';

type Planned = Omit<Block, 'id'>;

interface Added {
  readonly reader: Reader;
  readonly writeId: number;
  readonly repeated: boolean;
  readonly deloads: PlannedDeloads;
  /** The A race whose taper a lighter week would fall into. */
  readonly near: Race | undefined;
}

/** The block as it was stored, with the lighter week that goes with it. */
export function blockAdded(block: Planned, added: Added): Reply {
  const { reader, writeId, repeated, deloads, near } = added;
  return {
    text: [
      blockLine(block, reader),
      ...(repeated ? [say`I had that one already, so it is stored once.`] : []),
      ...deloadLines(deloads, reader),
      meaningWords(block.kind),
      ...(near ? [say`${near.name} is close: inside its taper the taper counts.`] : []),
    ].join('\n'),
    actions: [
      [...writeActions(writeId, 'block'), { label: say`All blocks`, command: 'block', input: {} }],
    ],
  };
}

function deloadLines({ weeks, race }: PlannedDeloads, reader: Reader): readonly string[] {
  const each = weeks.map((week) => stretchWords(week, reader));
  return [
    ...(each.length > 0
      ? [say`A lighter week is in it: ${listWords(each)}. ${meaningWords('deload')}`]
      : []),
    ...(race
      ? [
          each.length > 0
            ? say`No other one: ${race.name} is close, and its taper is the rest.`
            : say`No lighter week in it: ${race.name} is close, and its taper is the rest.`,
        ]
      : []),
  ];
}

interface Showing {
  readonly reader: Reader;
  /** Every block of the calendar, lighter weeks inside others included. */
  readonly all: readonly Block[];
  /** The building block that ended last, when nothing has followed it. */
  readonly ended: Block | undefined;
}

/** Where the runner is, what comes, and what can be looked back on. */
export function blocksReply(blocks: readonly Block[], { reader, all, ended }: Showing): Reply {
  const { today } = reader;
  const shown = blocks.slice(0, 8);
  const offer = ended
    ? say`Your ${said(blockWords[ended.kind])} ended on ${dayWords(ended.until, today)}. I can show what it did for you.`
    : '';
  const lines = shown.map((block) =>
    [
      blockLine(block, reader),
      ...(block.from <= today ? [nowWords(block, reader)] : []),
      ...deloadsIn(block, all)
        .filter(({ until }) => until >= today)
        .map((week) => say`Lighter week: ${stretchWords(week, reader)}`),
    ].join('\n'),
  );
  return {
    text:
      lines.length > 0
        ? offer
        : [
            offer,
            say`No training block is set. A block gives your weeks one purpose, and brings its lighter week with it.`,
          ]
            .filter(Boolean)
            .join('\n'),
    ...(lines.length > 0 && {
      card: { title: say`Your blocks`, body: lines.join('\n\n'), mood: 'calm' as const },
    }),
    actions: [
      ...removals(shown, all, reader),
      [
        ...(ended ? [reviewAction(ended)] : []),
        {
          label: say`Set a block`,
          ...(lines.length === 0 && !ended && { style: 'primary' as const }),
          command: 'block',
          input: { form: true },
        },
      ],
    ],
  };
}

function nowWords({ from, until }: Block, { today }: Reader): string {
  const week = Math.floor(daysBetween(from, today) / 7) + 1;
  const of = Math.ceil((daysBetween(from, until) + 1) / 7);
  return of === 1 ? say`Now, until ${dayWords(until, today)}` : say`Now, week ${week} of ${of}`;
}

function removals(
  shown: readonly Block[],
  all: readonly Block[],
  { today }: Reader,
): readonly (readonly Action[])[] {
  const each = shown
    .flatMap((block) => [block, ...deloadsIn(block, all).filter(({ until }) => until >= today)])
    .slice(0, 15)
    .map(({ id, kind, from }) => ({
      label: say`Remove ${said(blockWords[kind])}, ${dateWords(from)}`,
      command: 'block',
      input: { remove: id },
    }));
  return [each.slice(0, 5), each.slice(5, 10), each.slice(10)].filter((row) => row.length > 0);
}

const reviewAction = ({ id }: Block): Action => ({
  label: say`Review it`,
  style: 'primary',
  command: 'block',
  input: { review: true, of: id },
});

/** A block taken out, with the others under it. */
export function blockRemoved(
  gone: readonly Block[],
  { list, reader, writeId }: { list: Reply; reader: Reader; writeId: number },
): Reply {
  const words = gone.map(
    (block) => `~~${said(blockWords[block.kind])}, ${stretchWords(block, reader)}~~`,
  );
  return {
    ...list,
    text: [say`Taken out: ${listWords(words)}`, list.text].filter(Boolean).join('\n'),
    actions: [
      [{ label: say`Undo`, command: 'undo', input: { write: writeId } }],
      ...(list.actions ?? []),
    ],
    inPlace: true,
  };
}

/** What somebody typed so far, or the block that is changed. */
export interface BlockFilling {
  readonly kind?: BlockKind | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly weeks?: number | undefined;
}

export const blockFillingOf = (block: Planned): BlockFilling => ({
  kind: block.kind,
  start: block.from,
  // What stands in a field is read again.
  end: inEnglish(() => lengthWords(block)),
});

export function blockForm({ kind, start, end, weeks }: BlockFilling, editing?: number): Form {
  const long = end ?? (weeks === undefined ? undefined : String(weeks));
  return {
    title: editing === undefined ? say`Set a block` : say`Change this block`,
    command: 'block',
    input: editing === undefined ? { form: true } : { edit: editing },
    fields: [
      {
        option: 'kind',
        label: say`What kind`,
        required: true,
        isOpen: true,
        choices: blockKinds.map((value) => ({
          label: said(blockChoices[value]),
          value,
          selected: value === (kind ?? 'build'),
        })),
      },
      {
        option: 'start',
        label: say`First day`,
        placeholder: say`Monday, 30 Nov, in 2 weeks`,
        required: true,
        longest: 40,
        ...(start !== undefined && { value: start }),
      },
      {
        option: 'end',
        label: say`How long, or the last day`,
        placeholder: say`4 weeks, or 27 Dec`,
        longest: 40,
        ...(long !== undefined && { value: long }),
      },
    ],
  };
}

/** Two blocks on one day would want two things of it. */
export const blockOverlaps = (other: Block, reader: Reader): Reply => ({
  text: say`That overlaps your ${said(blockWords[other.kind])}, ${stretchWords(other, reader)}. One block at a time: pick other days, or take that one out. Nothing was stored.`,
  actions: [
    [
      {
        label: say`Remove ${said(blockWords[other.kind])}, ${dateWords(other.from)}`,
        command: 'block',
        input: { remove: other.id },
      },
    ],
  ],
});

export const endIsBeforeStart = (end: string): string =>
  say`“${end}” is not after the first day. Try 4 weeks, or the last day, like 27 Dec. Nothing was stored.`;

export const notALength = (end: string): string =>
  say`I could not read “${end}”. Try 4 weeks, or the last day, like 27 Dec.`;

export const blockTooLong = (weeks: number): string =>
  say`A block has one purpose for a few weeks; ${weeks} weeks at most. Split it in two. Nothing was stored.`;

export const blockIsOver = (kind: BlockKind): string =>
  say`${sentence(said(blockWords[kind]))} in days that have been changes nothing any more. Nothing was stored.`;

export const noSuchBlock = (): Reply => ({
  text: say`That block is not there any more. \`/block\` shows what is.`,
});

export const nothingToReview = (current: Block | undefined, reader: Reader): Reply => ({
  text:
    current && isBuilding(current.kind)
      ? say`Your ${said(blockWords[current.kind])} began on ${dayWords(current.from, reader.today)}; there is nothing to look back on yet.`
      : say`There is no block to look back on yet. Set one, and its review follows at its end.`,
  actions: [[{ label: say`Set a block`, command: 'block', input: { form: true } }]],
});
