import type { PlanSource } from '../coach/advice.ts';
import { type CalendarDay, plusDays, weekdayOf } from '../domain/calendar-day.ts';
import type { Club, ClubSession } from '../domain/club.ts';
import { namesOf, type PostLine } from './post-line.ts';
import type { Reply } from './reply.ts';
import { said, say } from './say.ts';
import { sessionWords, weekdayWords } from './words.ts';

interface Evening {
  readonly club: Club;
  readonly day: CalendarDay;
  /** Tomorrow's hard or long one, if there is any. */
  readonly session?: ClubSession;
  readonly lateAt?: string;
}

/**
 * The evening before: tonight's sleep for tomorrow's session, and whose week is a lighter one.
 * Nothing when there is neither.
 */
export function eveningPost(lines: readonly PostLine[], evening: Evening): Reply | undefined {
  const { club, day, session, lateAt } = evening;
  const tomorrow = plusDays(day, 1);
  const weeks = weekWords(lines);
  if (!session && weeks.length === 0) return undefined;
  const name = session && (session.name ?? said(sessionWords[session.type]));
  return {
    text: '',
    card: {
      title: session ? say`Tonight’s sleep is part of tomorrow’s session` : say`The week ahead`,
      body: [
        ...(session
          ? [
              say`Tomorrow, ${weekdayWords(weekdayOf(tomorrow))} ${session.at}: **${name ?? ''}**.`,
              say`Most runners need 7 to 9 hours. Count back from when you get up, start winding down an hour before, and leave coffee and screens out of that hour.`,
              say`A rested runner gets more out of the same session.`,
            ]
          : []),
        ...(weeks.length > 0 ? ['', ...weeks] : []),
      ]
        .join('\n')
        .trim(),
      footer: [club.name, lateAt ? say`Late today: posted at ${lateAt}.` : '']
        .filter(Boolean)
        .join(' · '),
      mood: 'rest',
    },
    actions: [[{ label: say`My tomorrow`, command: 'today', input: { day: tomorrow } }]],
    forEveryone: true,
  };
}

/**
 * By name only who shares their reason; the others are counted, and only where they are enough
 * that nobody can tell who it is.
 */
function weekWords(lines: readonly PostLine[]): readonly string[] {
  const lighter = whose(lines, ['deload']);
  const racing = whose(lines, ['taper', 'race']);
  return [
    ...(lighter
      ? [say`**Lighter week:** ${lighter}. Doing less now is what the last weeks were for.`]
      : []),
    ...(racing
      ? [say`**Race ahead:** ${racing}. From here rest adds more than training does.`]
      : []),
  ];
}

function whose(lines: readonly PostLine[], weeks: readonly PlanSource[]): string | undefined {
  const theirs = lines.filter(({ advice }) => weeks.includes(advice.plan.because));
  const named = theirs.filter(({ sharing }) => sharing === 'with my reason');
  const counted = theirs.filter(({ sharing }) => sharing === 'session type').length;
  const names = namesOf(named.map(({ runner }) => runner));
  if (counted < countedFrom) return names || undefined;
  return names ? say`${names} and ${counted} more` : say`${counted} of you`;
}

const countedFrom = 3;
