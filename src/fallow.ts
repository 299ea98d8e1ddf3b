import { commands } from '../commands/index.ts';
import type { Asking } from './bot/asking.ts';
import { converse } from './bot/converse.ts';
import { dispatch, findCommand } from './bot/dispatch.ts';
import { newClub, newRunner } from './bot/newcomers.ts';
import { connectDiscord, type DiscordConnection } from './discord/client.ts';
import type { JoinedClub } from './discord/hooks.ts';
import type { Sender } from './discord/incoming.ts';
import { inviteLink } from './discord/invite-link.ts';
import { dayIn } from './domain/calendar-day.ts';
import type { Club } from './domain/club.ts';
import { languageOf } from './domain/language.ts';
import { inVoice, type Voice } from './replies/say.ts';
import { clubWithoutName } from './replies/team.ts';
import { crashed } from './replies/trouble.ts';
import { refreshPosts } from './schedule/refresh.ts';
import { tick } from './schedule/tick.ts';
import type { Store } from './store/store.ts';

export interface Running {
  readonly store: Store;
  readonly token: string;
  readonly apiUrl?: string;
  /** The clock: given from outside, because nobody in here asks the time. */
  readonly now: () => Date;
  /** For how many days backups of the diary are kept; default 30. */
  readonly backupDays?: number;
  /** Writes down what went wrong; gives the id under which it is found. */
  readonly report: (error: unknown) => string;
}

export interface Fallow {
  readonly inviteLink: string;
  /** Whether Discord had to be told of the commands anew. */
  readonly registration: 'registered' | 'unchanged';
  /** Sends everything that is due at this moment. */
  tick(): Promise<void>;
  /** Comes true when Discord has closed the door for good. */
  readonly lost: Promise<Error>;
  close(): Promise<void>;
}

/** Puts the bot together and goes online: the store, the commands, Discord. */
export async function startFallow(running: Running): Promise<Fallow> {
  const { store, token, apiUrl, now, report, backupDays = 30 } = running;
  const connection: DiscordConnection = await connectDiscord({
    token,
    ...(apiUrl && { apiUrl }),
    report,
    hooks: {
      async answer(incoming) {
        const asking = { ...askingFor(incoming), isFormSent: incoming.kind === 'form' };
        const { writes } = findCommand(commands, incoming.command) ?? {};
        // Before the answer: who deletes themselves is in no club after it.
        const clubs = postsOf(asking);
        const shownIn = clubsShowing(asking.runner.id, clubs);
        const reply = await inVoice(voiceFor(incoming, asking), () =>
          dispatch(commands, incoming, { asking, report }),
        );
        const isWithdrawal = clubsShowing(asking.runner.id, clubs).length < shownIn.length;
        if (writes) followUp(clubs, isWithdrawal);
        return reply;
      },
      async complete(incoming, option, typed) {
        const { complete } = findCommand(commands, incoming.command)?.options[option] ?? {};
        const asking = askingFor(incoming);
        return inVoice(voiceFor(incoming, asking), () => complete?.(typed, asking) ?? []);
      },
      async directMessage(incoming) {
        // A message that waited for the bot is about the day on which it was written.
        const asking = askingFor(incoming, incoming.sentAt);
        const clubs = postsOf(asking);
        const reply = await inVoice(voiceFor(incoming, asking), () =>
          converse(incoming.text, { asking, commands, report }),
        );
        if (store.runner(asking.runner.id)) {
          store.heard(asking.runner.id, incoming.channelId, incoming.origin);
        }
        followUp(clubs, false);
        return [reply];
      },
      isSlow(command, input) {
        const { slow = false } = findCommand(commands, command) ?? {};
        return typeof slow === 'function' ? slow(input) : slow;
      },
      isForAdmins: (command) => findCommand(commands, command)?.forAdmins ?? false,
      clubJoined: (guild) => meet(guild),
      clubLeft: (id) => store.forgetClub(id),
      trouble: crashed,
      cameBack: () => connection.catchUp(store.directChannels()),
    },
  });
  const { messenger } = connection;
  const scene = () => ({ store, messenger, now: now() });

  function askingFor(sender: Sender, instant = now()): Asking {
    const club = sender.guildId === undefined ? undefined : clubOf(sender, sender.guildId);
    const runner = runnerOf(sender);
    const home = club ?? store.clubsOf(runner.id)[0];
    const timeZone = runner.timeZone ?? home?.timeZone ?? newClub.timeZone;
    return {
      runner,
      ...(club && { club }),
      timeZone,
      today: dayIn(timeZone, instant),
      now: instant,
      store,
      origin: sender.origin,
      channelId: sender.channelId,
      isFormSent: false,
      managesClub: sender.managesClub,
      messenger,
      backupDays,
    };
  }

  /**
   * In a server people are called what they are called there; the next post knows a new name. What
   * their Discord speaks is kept until they choose: a direct message does not tell it.
   */
  function runnerOf({ userId, displayName, guildId, locale }: Sender) {
    const known = store.runner(userId);
    const language = known?.language ?? languageOf(locale);
    if (!known) return { ...newRunner(userId, displayName), ...(language && { language }) };
    const name = guildId === undefined ? known.name : displayName;
    if (name === known.name && language === known.language) return known;
    const met = { ...known, name, ...(language && { language }) };
    store.saveRunner(met);
    return met;
  }

  /** In the language they chose, else that of their Discord. */
  function voiceFor({ locale }: Sender, { runner }: Asking): Voice {
    return { language: runner.language ?? languageOf(locale) ?? 'en', tone: runner.tone };
  }

  const postsOf = ({ club, runner }: Asking) => [
    ...(club ? [club] : []),
    ...store.clubsOf(runner.id).filter(({ id }) => id !== club?.id),
  ];

  const clubsShowing = (runnerId: string, clubs: readonly Club[]) =>
    clubs.filter(({ id }) => (store.sharing(id, runnerId) ?? 'nothing') !== 'nothing');

  /** The posts are brought up to date behind the answer: nobody waits for it. */
  function followUp(clubs: readonly Club[], isWithdrawal: boolean): void {
    void refreshPosts({ clubs, isWithdrawal }, scene()).catch(report);
  }

  function clubOf({ guildName }: Sender, id: string) {
    return store.club(id) ?? { ...newClub, id, name: guildName ?? clubWithoutName };
  }

  function meet({ id, name }: JoinedClub): void {
    const known = store.club(id);
    if (!known) store.saveClub({ ...newClub, id, name });
    else if (known.name !== name) store.saveClub({ ...known, name });
  }

  // Read before anything is awaited: a message that comes now moves the marks.
  const unread = store.directChannels();
  for (const guild of connection.clubs()) meet(guild);
  for (const { clubId } of store.clubClocks()) {
    // Sent away while it was offline: no more posts. An outage of Discord's is not that.
    if (!connection.isIn(clubId)) store.forgetClub(clubId);
  }
  const registration = await connection.registerCommands(
    commands.filter((command) => !('unlisted' in command && command.unlisted)),
    {
      read: () => store.memo('commands'),
      write: (hash) => store.keepMemo('commands', hash),
    },
  );
  // Behind the start: a long backlog must not keep anybody waiting who is here now.
  void connection.catchUp(unread).catch(report);

  let ticking: Promise<void> = Promise.resolve();
  return {
    inviteLink: inviteLink(connection.applicationId),
    registration,
    tick() {
      // One tick ends before the next begins: what is unsettled then was left by a crash.
      ticking = ticking.then(() => tick(scene(), report)).catch((error) => void report(error));
      return ticking;
    },
    lost: connection.lost,
    async close() {
      await ticking;
      await connection.close();
    },
  };
}
