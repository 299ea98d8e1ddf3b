import { z } from 'zod';
import { type CalendarDay, calendarDay } from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import { podName, podRoster } from '../replies/pod.ts';
import type { Store } from '../store/store.ts';
import { inClubVoice } from './club-voice.ts';
import type { Delivered, Messenger } from './messenger.ts';

/** Who meets for an easy run on a day, and the message in which that stands. */
export interface Pod {
  readonly day: CalendarDay;
  readonly runnerIds: readonly string[];
  readonly roster?: Place;
}

interface Place {
  readonly channelId: string;
  readonly messageId: string;
}

/** The club's pod of that day, if anybody has ever been in it. */
export function podOf(store: Store, clubId: string, day: CalendarDay): Pod | undefined {
  const kept = store.memo(memo(clubId));
  if (!kept) return undefined;
  const { runnerIds, ...pod } = remembered.parse(JSON.parse(kept)) as Pod;
  // A runner who had themselves deleted leaves a gap.
  return pod.day === day ? { ...pod, runnerIds: runnerIds.filter(Boolean) } : undefined;
}

/** In, or out again; true when the runner is in now. */
export function stepIntoPod(
  store: Store,
  clubId: string,
  { day, runnerId }: { readonly day: CalendarDay; readonly runnerId: string },
): boolean {
  const pod = podOf(store, clubId, day) ?? { day, runnerIds: [] };
  const isOut = !pod.runnerIds.includes(runnerId);
  const others = pod.runnerIds.filter((id) => id !== runnerId);
  keep(store, clubId, { ...pod, runnerIds: isOut ? [...others, runnerId] : others });
  return isOut;
}

interface Meeting {
  readonly club: Club;
  readonly day: CalendarDay;
  /** The morning's post: the thread hangs on it. */
  readonly post: Place;
  readonly store: Store;
  readonly messenger: Messenger;
}

/**
 * Writes up who is in: in the thread on the morning's post, or in the channel where no thread may
 * be opened. It is one message, edited as people come and go.
 */
export async function writeUpPod(meeting: Meeting): Promise<Delivered> {
  const { club, day, post, store, messenger } = meeting;
  const roster = () =>
    inClubVoice(club, () => podRoster(day, podOf(store, club.id, day)?.runnerIds ?? []));
  const known = podOf(store, club.id, day)?.roster;
  if (known) {
    const edited = await messenger.edit(known.channelId, known.messageId, roster());
    if (edited.ok || edited.refusal === 'unavailable') return edited;
  }
  // A thread that somebody has removed is not opened again.
  const threadId = known ? undefined : await threadOn(meeting);
  const written = podOf(store, club.id, day)?.runnerIds.join();
  const how = { nonce: `pod ${known?.messageId ?? ''} ${post.messageId}`, silent: true };
  const inThread = threadId ? await messenger.post(threadId, roster(), how) : undefined;
  const posted = inThread?.ok ? inThread : await messenger.post(post.channelId, roster(), how);
  if (!posted.ok) return posted;
  const { channelId, messageId } = posted;
  const now = podOf(store, club.id, day) ?? { day, runnerIds: [] };
  keep(store, club.id, { ...now, roster: { channelId, messageId } });
  // Two may have tapped at once: Discord posts one roster, which then knows one of them.
  if (now.runnerIds.length < 2 && now.runnerIds.join() === written) return posted;
  return messenger.edit(channelId, messageId, roster());
}

async function threadOn({ club, day, post, messenger }: Meeting): Promise<string | undefined> {
  const missing = await messenger.missingPermissions(post.channelId, 'threads');
  if (missing.length > 0) return undefined;
  const name = inClubVoice(club, () => podName(day));
  const thread = await messenger.openThread(post, name);
  return thread.ok ? thread.channelId : undefined;
}

const memo = (clubId: string): string => `pod ${clubId}`;

/** One pod for each club: yesterday's gives way to today's. */
const keep = (store: Store, clubId: string, pod: Pod): void =>
  store.keepMemo(memo(clubId), JSON.stringify(pod));

const remembered = z.object({
  day: calendarDay,
  runnerIds: z.array(z.string()),
  roster: z.object({ channelId: z.string(), messageId: z.string() }).optional(),
});
