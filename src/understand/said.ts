import type { SaidIllness, SaidPain } from './ailments.ts';
import type { Message } from './context.ts';
import { type SaidSession, sessionsIn } from './sessions.ts';
import { type SleepSaid, sleepIn } from './sleep.ts';
import { wellnessIn } from './wellness.ts';

/** All a message says of nights, sessions and how somebody is, whatever it is said for. */
export interface Said {
  readonly sleep: SleepSaid | undefined;
  readonly sessions: readonly SaidSession[];
  readonly wellness: ReturnType<typeof wellnessIn>;
}

interface Known {
  readonly ofANight?: boolean;
  readonly ofASession?: boolean;
}

/** `ofANight`, `ofASession`: what it is known to be about, whatever its words. */
export function saidIn(
  message: Message,
  { ofANight = false, ofASession = false }: Known = {},
): Said {
  const sleep = sleepIn(message, { sure: ofANight });
  const asleep = sleep?.pieces ?? [];
  const sessions = sessionsIn(message, asleep, { sure: ofASession });
  return { sleep, sessions, wellness: wellnessIn(message, asleep) };
}

/** A sore knee is a pain, not sore muscles; 'feel ok' after an illness is its end. */
export function withoutAilment(
  said: Said,
  pain: SaidPain | undefined,
  illness: SaidIllness | undefined,
): Said {
  if (!pain && !illness) return said;
  const gone = pain?.gone || illness?.gone;
  const wellness = new Map(
    [...said.wellness].filter(
      ([item, { piece, value }]) =>
        !(
          item === 'soreness' &&
          (pain?.pieces.includes(piece) ||
            illness?.pieces.includes(piece) ||
            (illness && allOver.test(piece.text)))
        ) && !(item === 'fatigue' && (pain?.pieces.includes(piece) || (gone && value <= 2))),
    ),
  );
  // 'Thrown up twice, no running': that is the illness, and no day of rest told.
  const sessions = said.sessions.filter(({ type, days }) => type !== 'rest' || days !== undefined);
  return { ...said, sessions, wellness };
}

/** 'A fever and aches': the aches are the illness, not yesterday's run in the legs. */
const allOver = /^(?:and |with |body |some |the )*(?:aches|achey|achy|aching|shivers)\b/;
