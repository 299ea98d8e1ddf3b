import { type CalendarDay, weekdayOf } from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import { groupTitle, order, postGroups } from './post-groups.ts';
import { type PostLine, publicLine } from './post-line.ts';
import type { Action, Reply } from './reply.ts';
import { say } from './say.ts';
import { dateWords } from './words.ts';

/** Up to here everybody has a line of their own in the post; above it names stand together. */
export const namesInAPost = 25;

interface Paged {
  readonly club: Club;
  readonly day: CalendarDay;
  /** From 1. */
  readonly page: number;
}

/**
 * Everybody's own line, twenty-five at a time. Only who turns the page sees it: in a post that all
 * share, one reader's page would be taken from under another's eyes.
 */
export function postPage(lines: readonly PostLine[], { club, day, page }: Paged): Reply {
  const tonight = club.sessions.find(({ weekday }) => weekday === weekdayOf(day));
  const groups = postGroups(lines, tonight);
  const all = order.flatMap((group) => groups[group].map((line) => ({ group, line })));
  const pages = pagesOf(all.length);
  const shownPage = Math.min(Math.max(1, page), pages);
  const here = all.slice((shownPage - 1) * namesInAPost, shownPage * namesInAPost);
  const body = here.flatMap(({ group, line }, index) => [
    ...(here[index - 1]?.group === group
      ? []
      : [`${index > 0 ? '\n' : ''}**${groupTitle(group, tonight)}**`]),
    publicLine(line),
  ]);
  const turns = [
    ...(shownPage > 1 ? [turn('◀', day, shownPage - 1)] : []),
    ...(shownPage < pages ? [turn('▶', day, shownPage + 1)] : []),
  ];
  return {
    text: '',
    card: {
      title: `${club.name} · ${dateWords(day)}`,
      body: body.join('\n') || say`Nobody is in the post now.`,
      footer: say`Page ${shownPage} of ${pages}. Only you see this.`,
      mood: 'calm',
    },
    ...(turns.length > 0 && { actions: [turns] }),
    inPlace: true,
  };
}

/** On the post itself: the way to everybody's own line. */
export const firstPage = (day: CalendarDay): Action => turn(say`Everybody ▶`, day, 1);

const turn = (label: string, day: CalendarDay, page: number): Action => ({
  label,
  command: 'post',
  input: { day, page },
});

const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / namesInAPost));

/** A button of another day's post. */
export const postIsOver = (day: CalendarDay): Reply => ({
  text: say`That button was for ${dateWords(day)}. Today’s post has one of its own.`,
});
