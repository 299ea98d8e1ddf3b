import type { CalendarDay, TimeZone } from '../domain/calendar-day.ts';
import type { Club } from '../domain/club.ts';
import type { Runner } from '../domain/runner.ts';
import type { Store } from '../store/store.ts';
import type { Messenger } from './messenger.ts';

/** Who asked, on which of their days, and what the command may use to answer. */
export interface Asking {
  readonly runner: Runner;
  /** The club whose server it was asked in; absent in a direct message. */
  readonly club?: Club;
  /** The zone `today` is in: the runner's, else the club's. */
  readonly timeZone: TimeZone;
  readonly today: CalendarDay;
  readonly now: Date;
  readonly store: Store;
  /** The id of the Discord interaction or message: the same one twice is one write. */
  readonly origin: string;
  /** Where it was asked, for commands about a channel. */
  readonly channelId: string;
  /** It comes from a form that was sent: answering with the form again would say nothing. */
  readonly isFormSent: boolean;
  /** May manage the server. */
  readonly managesClub: boolean;
  readonly messenger: Messenger;
  /** For how many days whoever runs the bot keeps its backups. */
  readonly backupDays: number;
}
