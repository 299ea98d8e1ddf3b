import { randomUUID } from 'node:crypto';
import { ConfigProblem, readConfig } from './config.ts';
import { startFallow } from './fallow.ts';
import { everyMinute } from './schedule/every-minute.ts';
import { createStore } from './store/create-store.ts';
import { openDatabase, UnusableDiary } from './store/open.ts';

const now = () => new Date();

/** What went wrong goes to the log under an id; the runner is shown the id only. */
function report(error: unknown): string {
  const id = randomUUID().slice(0, 8);
  console.error(`[${now().toISOString()}] ${id}`, error);
  return id;
}

async function main(): Promise<void> {
  try {
    process.loadEnvFile();
  } catch {
    // No .env: the environment alone decides.
  }
  const { token, apiUrl, database, backupDays } = readConfig(process.env);
  const db = openDatabase(database);
  const fallow = await startFallow({
    store: createStore(db),
    token,
    backupDays,
    ...(apiUrl && { apiUrl }),
    now,
    report,
  });
  const ticking = everyMinute(() => fallow.tick(), report);
  const stop = async (code: number) => {
    await ticking.stop();
    await fallow.close();
    db.$client.close();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0));
  console.log(`Fallow is online. Commands: ${fallow.registration}. Diary: ${database}`);
  console.log(`Invite it to a server: ${fallow.inviteLink}`);
  void fallow.lost.then((error) => {
    report(error);
    return stop(1);
  });
}

main().catch((error: unknown) => {
  const mistake = mistakeOf(error);
  if (mistake) console.error(mistake);
  else if (isUnreachable(error)) {
    console.error(
      'Discord cannot be reached. Check the network, and DISCORD_API_URL if you have set it.',
    );
  } else report(error);
  // What only a person can mend: a service manager should not try it again and again.
  process.exitCode = mistake ? 78 : 1;
});

/** What the person who started it got wrong, in their words. */
function mistakeOf(error: unknown): string | undefined {
  if (error instanceof ConfigProblem || error instanceof UnusableDiary) return error.message;
  return unknownToken.includes(codeOf(error)) || statusOf(error) === 401
    ? 'Discord does not know DISCORD_TOKEN. Copy it again: discord.com/developers → your application → Bot → Reset Token.'
    : undefined;
}

function isUnreachable(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return [codeOf(error), codeOf(cause)].some((code) => unreachable.includes(code));
}

const statusOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;

function codeOf(error: unknown): string | number {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'number' || typeof code === 'string' ? code : '';
}

const unknownToken: readonly (string | number)[] = [401, 'TokenInvalid'];
const unreachable: readonly (string | number)[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];
