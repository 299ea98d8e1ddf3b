import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Rehearsal, startRehearsal } from '../src/rehearsal/rehearsal.ts';

describe('npm start', { timeout: 30_000 }, () => {
  let rehearsal: Rehearsal;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fallow-'));
    rehearsal = await startRehearsal({ now: () => new Date(), guildName: 'Lakeside Runners' });
  });
  afterAll(async () => {
    await rehearsal.close();
    rmSync(folder, { recursive: true });
  });

  /** Starts the bot as an admin does, and waits for a line, or for the end. */
  function start(env: Record<string, string>, until?: RegExp) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      env: { PATH: process.env.PATH, DATABASE_URL: join(folder, 'diary.sqlite'), ...env },
    });
    let printed = '';
    let seen: () => void = () => {};
    const line = new Promise<void>((found) => {
      seen = found;
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        printed += String(chunk);
        if (until?.test(printed)) seen();
      });
    }
    const ended = new Promise<number | null>((done) => child.once('exit', done));
    return { child, ended, line, printed: () => printed };
  }

  it('goes online, registers its commands once, prints the invite link, and ends cleanly', async () => {
    const env = { DISCORD_TOKEN: rehearsal.token, DISCORD_API_URL: rehearsal.api };
    const first = start(env, /oauth2\/authorize/);
    await Promise.race([first.line, first.ended]);
    expect(first.printed()).toContain('Commands: registered');
    expect(first.printed()).toContain('scope=bot+applications.commands');
    expect(rehearsal.commands.map(({ name }) => name)).toContain('today');
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = start(env, /oauth2\/authorize/);
    await Promise.race([second.line, second.ended]);
    expect(second.printed()).toContain('Commands: unchanged');
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });

  it('without a token says so and points at the demo', async () => {
    const bot = start({ DISCORD_TOKEN: '' });
    expect(await bot.ended).toBe(78);
    expect(bot.printed()).toContain('DISCORD_TOKEN is missing');
    expect(bot.printed()).toContain('npm run demo');
  });

  it('with a token Discord does not know says where to get one', async () => {
    const bot = start({ DISCORD_TOKEN: 'somebody-elses', DISCORD_API_URL: rehearsal.api });
    expect(await bot.ended).toBe(78);
    expect(bot.printed()).toContain('Discord does not know DISCORD_TOKEN');
  });

  it('where Discord cannot be reached says so, and leaves trying again to whoever runs it', async () => {
    const bot = start({ DISCORD_TOKEN: 'any', DISCORD_API_URL: 'http://127.0.0.1:9/api' });
    expect(await bot.ended).toBe(1);
    expect(bot.printed()).toContain('cannot be reached');
  });
});
