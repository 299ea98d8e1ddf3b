import { z } from 'zod';

/** How this bot is run, read from the environment. */
export interface Config {
  readonly token: string;
  /** The API to talk to, without the version; absent for Discord's own. */
  readonly apiUrl?: string;
  /** The SQLite file. */
  readonly database: string;
  /** For how many days backups of it are kept. */
  readonly backupDays: number;
}

export class ConfigProblem extends Error {}

const nothing = (text: string) => (text.trim() === '' ? undefined : text.trim());

const environment = z.object({
  DISCORD_TOKEN: z
    .string({
      error:
        'DISCORD_TOKEN is missing. Copy .env.example to .env and paste the bot token there (README, “Run it for your club”). To look around without a Discord account: npm run demo.',
    })
    .regex(/^[\w.-]+$/, 'DISCORD_TOKEN has characters no bot token has. Remove quotes and spaces.'),
  DISCORD_API_URL: z
    .url({
      protocol: /^https?$/,
      error: 'DISCORD_API_URL must be an http(s) address such as https://discord.com/api.',
    })
    .transform((url) => url.replace(/\/+$/, '').replace(/\/v\d+$/, ''))
    .optional(),
  DATABASE_URL: z
    .string()
    .refine((url) => !/^[a-z]+:\/\//.test(url) || url.startsWith('file://'), {
      error: 'DATABASE_URL must be a file path such as ./data/fallow.sqlite, or :memory:.',
    })
    .transform((url) => url.replace(/^file:(\/\/)?/, ''))
    .default('./data/fallow.sqlite'),
  BACKUP_DAYS: z.coerce
    .number('BACKUP_DAYS must be a whole number of days, such as 30.')
    .int('BACKUP_DAYS must be a whole number of days, such as 30.')
    .min(0, 'BACKUP_DAYS must be 0 or more: for how many days you keep copies of the diary.')
    .default(30),
});

/**
 * Reads the configuration.
 * @throws ConfigProblem that names every problem at once, each with what to do about it.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(environment.shape).map((key) => [key, nothing(env[key] ?? '')]),
  );
  const read = environment.safeParse(given);
  if (!read.success) {
    throw new ConfigProblem(read.error.issues.map(({ message }) => `• ${message}`).join('\n'));
  }
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, DATABASE_URL: database } = read.data;
  return { token, database, backupDays: read.data.BACKUP_DAYS, ...(apiUrl && { apiUrl }) };
}
