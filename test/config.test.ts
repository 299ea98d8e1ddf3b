import { describe, expect, it } from 'vitest';
import { ConfigProblem, readConfig } from '../src/config.ts';

const token = `${'M'.repeat(24)}.Gabcde.${'x'.repeat(38)}`;

describe('the configuration', () => {
  it('needs only a token; the diary is a file beside the bot', () => {
    expect(readConfig({ DISCORD_TOKEN: token })).toEqual({
      token,
      database: './data/fallow.sqlite',
      backupDays: 30,
    });
  });

  it('without a token, points at the demo that needs none', () => {
    expect(() => readConfig({})).toThrow(/DISCORD_TOKEN is missing.*npm run demo/s);
    expect(() => readConfig({ DISCORD_TOKEN: '  ' })).toThrow(/DISCORD_TOKEN is missing/);
  });

  it('names every problem at once', () => {
    const wrong = {
      DISCORD_TOKEN: '"abc def"',
      DISCORD_API_URL: 'nowhere',
      DATABASE_URL: 'postgres://x',
      BACKUP_DAYS: 'a month',
    };
    expect(() => readConfig(wrong)).toThrow(ConfigProblem);
    expect(() => readConfig(wrong)).toThrow(
      /DISCORD_TOKEN.*DISCORD_API_URL.*DATABASE_URL.*BACKUP_DAYS/s,
    );
  });

  it('takes another server that speaks Discord’s API, and a file address', () => {
    expect(
      readConfig({
        DISCORD_TOKEN: token,
        DISCORD_API_URL: 'http://127.0.0.1:4455/api/v10/',
        DATABASE_URL: 'file:./club.sqlite',
        BACKUP_DAYS: '14',
      }),
    ).toEqual({
      token,
      apiUrl: 'http://127.0.0.1:4455/api',
      database: './club.sqlite',
      backupDays: 14,
    });
  });
});
