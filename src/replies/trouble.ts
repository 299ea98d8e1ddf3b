import type { Reply } from './reply.ts';
import { said, say } from './say.ts';

/** What the runner gave was not usable; the schema's own words say why. */
export const confused = (reasons: readonly string[]): Reply => ({
  text: [...new Set(reasons.map(said))].join('\n'),
});

/** What we got wrong; it may have happened after storing. The id is in the log beside the cause. */
export const crashed = (id: string): Reply => ({
  text: say`Something broke on my side; it is noted as \`${id}\`. \`/me history\` shows whether your entry was stored. If not, please try again in a minute.`,
});

export const unknownCommand = (name: string): Reply => ({
  text: say`I do not have “${name}” any more. \`/help\` shows what I can do.`,
});

export const adminsOnly = (): Reply => ({
  text: say`That is for people with the Manage Server permission here. Ask one of them.`,
});

export const inServerOnly = (): Reply => ({
  text: say`That is about a club, so it works in the club’s server and not in a direct message.`,
});
