import { clubPart, waitsForCheckIn } from '../coach/club-part.ts';
import { sessionLevel } from '../coach/session-level.ts';
import type { ClubSession } from '../domain/club.ts';
import { namesOf, type PostLine, publicLine, publicReason } from './post-line.ts';
import { phrase, said, say } from './say.ts';

/** Where a runner stands in the post, in the order in which it is read. */
export type PostGroup = 'hard' | 'reduced' | 'waiting' | 'long' | 'easy' | 'recovering' | 'resting';

export type PostGroups = Readonly<Record<PostGroup, readonly PostLine[]>>;

/** Who belongs together today; who shares nothing is in none. */
export function postGroups(
  lines: readonly PostLine[],
  tonight: ClubSession | undefined,
): PostGroups {
  const shown = lines.filter(({ sharing }) => sharing !== 'nothing');
  const inGroup = (group: PostGroup) => shown.filter((each) => groupOf(each, tonight) === group);
  return {
    hard: inGroup('hard'),
    reduced: inGroup('reduced'),
    waiting: inGroup('waiting'),
    long: inGroup('long'),
    easy: inGroup('easy'),
    recovering: inGroup('recovering'),
    resting: inGroup('resting'),
  };
}

function groupOf({ advice }: PostLine, tonight: ClubSession | undefined): PostGroup {
  if (advice.level === 0) return 'resting';
  if (advice.level === 1) return 'recovering';
  if (waitsForCheckIn(advice)) return 'waiting';
  if (isHardSession(tonight) && clubPart(advice, tonight) === 'reduced') return 'reduced';
  if (advice.level === 4) return 'hard';
  return advice.session === 'long' ? 'long' : 'easy';
}

export const isHardSession = (session: ClubSession | undefined): session is ClubSession =>
  session !== undefined && sessionLevel[session.type] === 4;

/** Each group under its name: a line for everybody, or names together where they are many. */
export function groupWords(
  groups: PostGroups,
  { tonight, isLong }: { readonly tonight: ClubSession | undefined; readonly isLong: boolean },
): readonly string[] {
  return order.flatMap((group) => {
    const lines = groups[group];
    if (lines.length === 0) return [];
    const title = groupTitle(group, tonight);
    if (group === 'waiting') return [`**${title}**`, namesOf(runnersOf(lines)), ''];
    if (group === 'resting') return [`**${title}**`, ...resters(lines, isLong), ''];
    return isLong
      ? [`**${title}** (${lines.length})`, namesOf(runnersOf(lines)), '']
      : [`**${title}**`, ...lines.map(publicLine), ''];
  });
}

export const order: readonly PostGroup[] = [
  'hard',
  'reduced',
  'waiting',
  'long',
  'easy',
  'recovering',
  'resting',
];

export function groupTitle(group: PostGroup, tonight: ClubSession | undefined): string {
  const isTonight = isHardSession(tonight) && tonight.at >= '16:00';
  if (group === 'hard') return isTonight ? say`Quality tonight` : say`Quality today`;
  if (group === 'waiting') {
    return isTonight ? say`Quality tonight, once checked in` : say`Quality today, once checked in`;
  }
  return said(titles[group]);
}

const titles: Readonly<Record<Exclude<PostGroup, 'hard' | 'waiting'>, string>> = {
  reduced: phrase`A shorter club session`,
  long: phrase`Long run`,
  easy: phrase`Easy crew`,
  recovering: phrase`Active recovery`,
  resting: phrase`Rest, on purpose`,
};

/** Rest needs no minutes: names stand together, and a line is for who shares a reason. */
function resters(lines: readonly PostLine[], isLong: boolean): readonly string[] {
  const told = isLong ? [] : lines.filter(hasReason);
  const plain = lines.filter((each) => !told.includes(each));
  return [...(plain.length > 0 ? [namesOf(runnersOf(plain))] : []), ...told.map(publicLine)];
}

const hasReason = ({ sharing, advice }: PostLine): boolean =>
  sharing === 'with my reason' && publicReason(advice) !== undefined;

const runnersOf = (lines: readonly PostLine[]) => lines.map(({ runner }) => runner);
