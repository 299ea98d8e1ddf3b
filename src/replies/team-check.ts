import type { ClockTime, TimeZone } from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import type { Sharing } from '../domain/runner.ts';
import { refusedBecause } from './post.ts';
import type { Reply } from './reply.ts';
import { say } from './say.ts';
import { daysWords } from './team.ts';
import { countWords, listWords } from './words.ts';

interface Checked {
  readonly missing: readonly string[] | 'no such channel';
  readonly missingForThreads: readonly string[] | 'no such channel';
  readonly sharing: readonly Sharing[];
  readonly morning?: Outcome;
  readonly isPostDay: boolean;
  /** The time of today's post is over. */
  readonly isPastDue: boolean;
  /** Why the channel was given up, if it was. */
  readonly gaveUp?: string;
  readonly clock: ClockTime;
  /** The asker's own zone, where they have told it. */
  readonly ownZone?: TimeZone;
  /** Members whose reminders could not be delivered. */
  readonly closed: number;
}

type Outcome =
  | { readonly state: 'sent' }
  | { readonly state: 'skipped' | 'refused'; readonly why: string };

/** Everything that can keep the posts from coming, each with what to do. */
export function checkReply(club: Club, checked: Checked): Reply {
  const items = [
    ...channelItems(club, checked),
    ...zoneItems(club, checked),
    ...postItems(club, checked),
    ...peopleItems(checked),
  ];
  const isFine = items.every((item) => item.startsWith('✅'));
  return {
    text: '',
    card: {
      title: isFine ? say`All is well` : say`What I found`,
      body: items.join('\n'),
      mood: isFine ? 'good' : 'careful',
    },
    actions: [[{ label: say`Set up`, command: 'team setup', input: {} }]],
  };
}

function channelItems({ channelId }: Club, checked: Checked): readonly string[] {
  const { missing, missingForThreads, gaveUp } = checked;
  if (channelId === undefined) {
    return [
      gaveUp
        ? say`❌ I stopped posting: ${refusedBecause(gaveUp)}. \`/team setup\` in the channel you want starts again.`
        : say`❌ No channel yet: \`/team setup\` in the channel you want.`,
    ];
  }
  if (missing === 'no such channel') {
    return [say`❌ The channel is gone or hidden from me: \`/team post channel:\` picks another.`];
  }
  return [
    missing.length > 0
      ? say`❌ I lack **${listWords(missing)}** in <#${channelId}>: Edit channel → Permissions → my role.`
      : say`✅ I may post in <#${channelId}>`,
    missingForThreads.length > 0 && missingForThreads !== 'no such channel'
      ? say`⚠️ For threads I lack **${listWords(missingForThreads)}**: easy pods stay in the channel until I have it.`
      : say`✅ I may open threads for easy pods`,
  ];
}

function zoneItems({ timeZone }: Club, { clock, ownZone }: Checked): readonly string[] {
  return [
    ownZone === undefined || ownZone === timeZone
      ? say`✅ The club is in ${timeZone}, where it is ${clock} now`
      : say`⚠️ The club is in ${timeZone}, where it is ${clock} now; you are in ${ownZone}. If that is not meant: \`/team setup zone:\``,
  ];
}

function postItems(club: Club, checked: Checked): readonly string[] {
  return [
    club.postDays.length > 0
      ? say`✅ Posts ${daysWords(club.postDays)} at ${club.morningPost}`
      : say`❌ No post days: \`/team post days:all\`.`,
    todaysPost(club, checked),
    club.sessions.length > 0
      ? say`✅ ${countWords(club.sessions.length, say`weekly session`, say`weekly sessions`)} known`
      : say`❌ No weekly sessions told: \`/team session\`. I plan by each runner’s own habits until then.`,
  ];
}

function todaysPost({ channelId, morningPost }: Club, checked: Checked): string {
  const { morning, isPostDay, isPastDue } = checked;
  if (!isPostDay) return say`✅ No post is owed today`;
  if (!morning) {
    if (!isPastDue) return say`✅ Today’s post is not due yet`;
    return channelId === undefined
      ? say`❌ Today’s post had no channel to go to.`
      : say`⚠️ Today’s post was due at ${morningPost}. I try every minute for four hours; then tomorrow’s says that it is missing.`;
  }
  if (morning.state === 'sent') return say`✅ Today’s post went out`;
  if (morning.state === 'refused') {
    return say`❌ Discord refused today’s post: ${morning.why}. Mend the channel above; the next one comes tomorrow.`;
  }
  if (morning.why === 'too late') {
    return say`❌ Today’s post could not be sent within four hours: I was offline, or Discord was. Tomorrow’s will say so.`;
  }
  if (morning.why === 'before the club began') {
    return say`✅ Today’s time was over when it was set; posts begin with the next one`;
  }
  return say`✅ No post is owed today`;
}

function peopleItems({ sharing, closed }: Checked): readonly string[] {
  const shown = sharing.filter((level) => level !== 'nothing').length;
  if (sharing.length === 0) {
    return [say`❌ No runners yet. Ask them to try \`/log\` or \`/checkin\`.`];
  }
  return [
    shown === 0
      ? say`❌ ${countWords(sharing.length, say`runner`, say`runners`)}, and none of them shares a session type, so the post is empty. \`/me privacy\` is theirs to change.`
      : say`✅ ${countWords(shown, say`runner`, say`runners`)} in the post`,
    closed > 0
      ? say`⚠️ Reminders do not reach ${countWords(closed, say`runner`, say`runners`)}: their direct messages are closed. They open them under the server’s name → Privacy Settings.`
      : say`✅ Reminders reach whom they should`,
  ];
}
