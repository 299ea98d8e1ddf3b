import { z } from 'zod';
import type { Asking } from '../src/bot/asking.ts';
import { calendarDayField, fitsButton, offerStarts } from '../src/bot/calendar-fields.ts';
import { defineCommand } from '../src/bot/command.ts';
import { option } from '../src/bot/option.ts';
import { diaryOf, readerOf, remember, written } from '../src/bot/remember.ts';
import { reviewed } from '../src/bot/reviewed.ts';
import { picture } from '../src/charts/picture.ts';
import {
  blockInTheWay,
  deloadsIn,
  isBuilding,
  lastEnded,
  ownBlocks,
  plannedDeloads,
  raceAfter,
  weeksOf,
} from '../src/coach/blocks.ts';
import { type Block, type BlockKind, blockKinds } from '../src/domain/calendar.ts';
import { type CalendarDay, daysBetween, plusDays } from '../src/domain/calendar-day.ts';
import type { Entry } from '../src/domain/entry.ts';
import { known } from '../src/domain/known.ts';
import {
  type BlockFilling,
  blockAdded,
  blockFillingOf,
  blockForm,
  blockIsOver,
  blockOverlaps,
  blockRemoved,
  blocksReply,
  blockTooLong,
  endIsBeforeStart,
  noSuchBlock,
  notALength,
  nothingToReview,
} from '../src/replies/block.ts';
import { blockDrawing } from '../src/replies/block-drawing.ts';
import { blockReviewReply } from '../src/replies/block-review.ts';
import { blockChoices } from '../src/replies/block-words.ts';
import { notUnderstoodInForm } from '../src/replies/calendar-fields.ts';
import { nothingFilledIn, tooFarBack } from '../src/replies/fields.ts';
import type { Reply } from '../src/replies/reply.ts';
import { noSuchWrite } from '../src/replies/undone.ts';
import { dayWords } from '../src/replies/words.ts';
import { readDay } from '../src/understand/fields.ts';

export const block = defineCommand({
  name: 'block',
  description: 'Training blocks with their lighter week, and what they did for you',
  writes: true,
  slow: ({ review }) => review === true || review === 'true',
  options: {
    kind: option.string(
      'What the weeks are for',
      z.enum(blockKinds, 'Pick base, build, heavy, deload, taper or off.').optional(),
      { choices: blockKinds.map((value) => ({ label: blockChoices[value], value })) },
    ),
    start: option.string(
      'The first day: Monday, 30 Nov',
      z.string().max(40, 'A day is short: Monday, 30 Nov or 2026-11-30.').optional(),
      { complete: offerStarts },
    ),
    end: option.string(
      'The last day: 27 Dec; or say the weeks',
      z.string().max(40, 'Say 4 weeks, or the last day, like 27 Dec.').optional(),
    ),
    weeks: option.integer(
      'How many weeks',
      z
        .int('Weeks are a whole number.')
        .min(1, 'A block is a week or longer.')
        .max(26, 'A block is at most 26 weeks.')
        .optional(),
    ),
    review: option.boolean('Look back on your last block', z.boolean().optional()),
    of: option.integer('The block to review', z.int().optional(), { hidden: true }),
    remove: option.integer('The block to take out', z.int().optional(), { hidden: true }),
    form: option.boolean('Open the form', z.boolean().optional(), { hidden: true }),
    edit: option.integer('The write this takes the place of', z.int().optional(), { hidden: true }),
  },
  answer({ review, of, remove, form, edit, ...given }, asking) {
    if (remove !== undefined) return removed(remove, asking);
    if (review) return reviewFor(of, asking);
    const before = edit === undefined ? [] : enteredAs(asking, edit);
    const [main] = before;
    if (edit !== undefined && !main) return noSuchWrite();
    const isEmpty = Object.values(given).every((value) => value === undefined);
    if (isEmpty && asking.isFormSent) return nothingFilledIn();
    if (isEmpty && !main && !form) return listFor(asking);
    const isOpening = (isEmpty || form) && !asking.isFormSent;
    const filling = main && isEmpty ? blockFillingOf(main) : given;
    if (isOpening || given.kind === undefined || given.start === undefined) {
      return { text: '', form: blockForm(filling, edit) };
    }
    const planned = blockFrom({ ...given, kind: given.kind, start: given.start }, asking);
    if ('complaint' in planned) return notUnderstoodInForm(planned.complaint, again(given, edit));
    return added(planned, { edit, before }, asking);
  },
});

type Planned = Omit<Block, 'id'>;

interface Given {
  readonly kind: BlockKind;
  readonly start: string;
  readonly end?: string | undefined;
  readonly weeks?: number | undefined;
}

/** What a block of that kind lasts when nothing else is said. */
const usualWeeks: Readonly<Record<BlockKind, number>> = {
  base: 4,
  build: 4,
  heavy: 4,
  deload: 1,
  taper: 2,
  off: 1,
};
const mostWeeks = 26;
const lastYear = 366;

type Complaint = { readonly complaint: string };

function blockFrom({ kind, start, end, weeks }: Given, asking: Asking): Planned | Complaint {
  const { today } = asking;
  const dated = calendarDayField(start, asking, 'around');
  if ('complaint' in dated) return dated;
  const from = dated.day;
  if (daysBetween(from, today) > lastYear) return { complaint: tooFarBack(dayWords(from, today)) };
  const days = 7 * (weeks ?? usualWeeks[kind]);
  const ended = end === undefined ? { until: plusDays(from, days - 1) } : endFrom(end, from);
  if ('complaint' in ended) return ended;
  const planned: Planned = { kind, from, until: ended.until };
  if (weeksOf(planned) > mostWeeks) return { complaint: blockTooLong(mostWeeks) };
  const isOver = planned.until < today && (kind === 'deload' || kind === 'taper');
  return isOver ? { complaint: blockIsOver(kind) } : planned;
}

/** '4 weeks', '10 days', or a day after the first one. */
function endFrom(end: string, from: CalendarDay): { readonly until: CalendarDay } | Complaint {
  const [, n, unit = 'week'] = /^\s*(\d{1,3}|one|a)\s*(week|day|w|d)?s?\s*$/i.exec(end) ?? [];
  if (n !== undefined) {
    const many = Number.isNaN(Number(n)) ? 1 : Number(n);
    const days = many * (unit.toLowerCase().startsWith('d') ? 1 : 7);
    return days > 0 ? { until: plusDays(from, days - 1) } : { complaint: endIsBeforeStart(end) };
  }
  const until = readDay(end, from, 'ahead');
  if (until === undefined) return { complaint: notALength(end) };
  return until <= from ? { complaint: endIsBeforeStart(end) } : { until };
}

interface Editing {
  readonly edit: number | undefined;
  readonly before: readonly Planned[];
}

function added(planned: Planned, { edit, before }: Editing, asking: Asking): Reply {
  const { blocks, races } = diaryOf(asking);
  const isRepeated = asking.store.writes(asking.runner.id, 1)[0]?.origin === asking.origin;
  const others = blocks.filter((each) => !before.some((own) => isSame(own, each)));
  const other = isRepeated ? undefined : blockInTheWay(planned, others);
  if (other) return blockOverlaps(other, readerOf(asking));
  const all = plannedDeloads(planned, races);
  const deloads = { ...all, weeks: all.weeks.filter(({ until }) => until >= asking.today) };
  const entries: readonly Entry[] = [
    { kind: 'block', block: planned },
    ...deloads.weeks.map((week): Entry => ({ kind: 'block', block: { ...week, kind: 'deload' } })),
  ];
  const write = remember(asking, entries, edit);
  if (!write) return noSuchWrite();
  const near = planned.kind === 'deload' ? raceAfter(planned, races) : undefined;
  return blockAdded(planned, { ...written(asking, write), deloads, near });
}

const isSame = (one: Planned, other: Planned): boolean =>
  one.kind === other.kind && one.from === other.from && one.until === other.until;

/** The form once more with what was typed, where a button can carry it. */
function again(given: BlockFilling, edit: number | undefined) {
  const whole = { command: 'block', input: { ...known(given), form: true, ...known({ edit }) } };
  return fitsButton(whole) ? whole : { ...whole, input: { form: true, ...known({ edit }) } };
}

function listFor(asking: Asking): Reply {
  const { today } = asking;
  const all = diaryOf(asking).blocks;
  const shown = ownBlocks(all).filter(({ until }) => until >= today);
  const last = lastEnded(all, today);
  // An old one is no news any more, and one that is followed up has had its time.
  const isNews = last && daysBetween(last.until, today) <= offeredFor;
  const isFollowed = shown.some(({ kind, from }) => isBuilding(kind) && from <= today);
  return blocksReply(shown, {
    reader: readerOf(asking),
    all,
    ended: isNews && !isFollowed ? last : undefined,
  });
}

/** Days after its end in which a bare /block offers the review. */
const offeredFor = 42;

function removed(id: number, asking: Asking): Reply {
  const { blocks } = diaryOf(asking);
  const main = blocks.find((each) => each.id === id);
  if (!main) return noSuchBlock();
  const gone = [main, ...deloadsIn(main, blocks)];
  const entries = gone.map((each): Entry => ({ kind: 'block removed', blockId: each.id }));
  const write = remember(asking, entries);
  if (!write) return noSuchWrite();
  return blockRemoved(gone, {
    list: listFor(asking),
    reader: readerOf(asking),
    writeId: write.id,
  });
}

/** The review of that block, else of the one that ended last, else of the one under way. */
async function reviewFor(id: number | undefined, asking: Asking): Promise<Reply> {
  const { store, runner, today } = asking;
  const { blocks } = diaryOf(asking);
  const reader = readerOf(asking);
  const current = blocks.find(
    ({ kind, from, until }) => isBuilding(kind) && from <= today && today <= until,
  );
  const asked = id === undefined ? undefined : blocks.find((each) => each.id === id);
  if (id !== undefined && !asked) return noSuchBlock();
  const one = asked ?? lastEnded(blocks, today) ?? current;
  if (!one || one.from >= today) return nothingToReview(one, reader);
  const seen = reviewed(store, runner.id, one);
  const drawing = blockDrawing(seen.review);
  return blockReviewReply(seen, { reader, ...(drawing && { picture: await picture(drawing) }) });
}

/** The blocks of an earlier write, the one that was asked for first. */
function enteredAs({ store, runner }: Asking, writeId: number): readonly Planned[] {
  const entries = store.write(runner.id, writeId)?.entries ?? [];
  return entries.flatMap((entry) => (entry.kind === 'block' ? [entry.block] : []));
}
