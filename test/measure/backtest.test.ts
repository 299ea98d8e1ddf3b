import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { athletesIn } from '../../src/measure/athletes.ts';
import { callsAsCsv } from '../../src/measure/calls-as-csv.ts';
import { type Figures, figures } from '../../src/measure/figures.ts';
import { replay } from '../../src/measure/replay.ts';

const header =
  'athlete,day,fatigue,soreness,mood,stress,sleep_quality,sleep_hours,readiness,remark\r\n';

const directory = mkdtempSync(join(tmpdir(), 'diaries-'));
afterAll(() => rmSync(directory, { recursive: true }));

function measured(mornings: string, sessions = 'athlete,day,minutes,rpe\n') {
  writeFileSync(join(directory, 'mornings.csv'), header + mornings);
  writeFileSync(join(directory, 'sessions.csv'), sessions);
  const problems: string[] = [];
  const athletes = athletesIn(directory, (problem) => problems.push(problem));
  const replayed = athletes.map((athlete) => ({ ...athlete, calls: replay(athlete) }));
  return { problems, csv: callsAsCsv(replayed), figures: figures(replayed) };
}

describe('the backtest', () => {
  it('writes a line a morning, the score empty and nothing green where nothing was told', () => {
    const { csv } = measured(
      'ana,2026-03-02,2,2,3,3,3,7,4\nana,2026-03-01,3,3,3,3,3,8,6\n"b, c",2026-03-01,,,,,,,5\nana,2026-03-03,1,3,3,3,3,8,2\n',
    );
    expect(csv.split('\n')).toEqual([
      'athlete,day,score,level',
      'ana,2026-03-01,70,hard',
      'ana,2026-03-02,58,steady',
      'ana,2026-03-03,46,active recovery',
      '"b, c",2026-03-01,,steady',
      '',
    ]);
  });

  it("never lets the athletes' own word into a score", () => {
    const answers = ['2,3,3,3,3,7', '3,2,4,3,3,6', '4,3,3,2,5,8'];
    const lines = (readiness: string) =>
      answers.map((each, i) => `ana,2026-03-0${i + 1},${each},${readiness}\n`).join('');
    expect(measured(lines('0')).csv).toBe(measured(lines('10')).csv);
  });

  it('calls a morning the same whatever comes after it', () => {
    const first = 'ana,2026-03-01,2,3,3,3,3,7,5\nana,2026-03-02,2,2,3,3,3,7,5\n';
    const longer = measured(`${first}ana,2026-03-03,1,1,1,1,1,3,0\n`).csv;
    expect(longer.startsWith(measured(first).csv)).toBe(true);
  });

  it('says which line it could not read, and reads the rest', () => {
    const { problems, csv } = measured(
      'ana,2026-02-30,3,3,3,3,3,8,6\nana,2026-03-01,9,3,3,3,3,8,6\nana,2026-03-01,3,3,3,3,3,8,6\n,2026-03-01,3\nana,2026-03-02,3\n',
      'athlete,day,minutes,rpe\nana,2026-03-01,45,eleven\n',
    );
    expect(problems).toEqual([
      'mornings.csv line 2: day "2026-02-30" is no date; left out',
      'mornings.csv line 3: fatigue "9" is left unknown. The scale has five steps, 1 to 5.',
      'mornings.csv line 4: ana has 2026-03-01 already; the first counts',
      'mornings.csv line 5: no athlete; left out',
      'sessions.csv line 2: rpe "eleven" is left unknown. Effort is a number from 0 to 10.',
    ]);
    expect(csv).toContain('ana,2026-03-01,70,hard\nana,2026-03-02,70,hard\n');
  });

  it("calls a morning bad by the athlete's own measure", () => {
    // Own words 6 6 6 6 1: mean 5, SD 2, so only the last is bad, and it has the lowest score.
    const { figures: found } = measured(
      [3, 4, 3, 4, 2]
        .map((fatigue, i) => `ana,2026-03-0${i + 1},${fatigue},3,3,3,3,8,${i < 4 ? 6 : 1}\n`)
        .join(''),
    );
    expect(found.auc.median).toBe(1);
    expect(found.bands.map(({ mornings, bad }) => [mornings, bad])).toEqual([
      [0, undefined],
      [0, undefined],
      [0, undefined],
      [3, 1 / 3],
      [2, 0],
    ]);
  });

  it('asks for a directory', () => {
    const asked = spawnSync('node', ['--import', 'tsx', 'src/measure/backtest.ts']);
    expect(asked.status).toBe(1);
    expect(asked.stderr.toString()).toContain('Usage: npm run --silent backtest -- DIRECTORY');
  });
});

const pmdata = '../shared/diaries/pmdata';
const reason = existsSync(pmdata) ? '' : ` (skipped: there is no ${pmdata})`;

describe.skipIf(!existsSync(pmdata))(`the backtest on PMData${reason}`, () => {
  let found: Figures;
  beforeAll(() => {
    const athletes = athletesIn(pmdata, (problem) => expect.unreachable(problem));
    found = figures(athletes.map((athlete) => ({ ...athlete, calls: replay(athlete) })));
  });

  it('follows how ready the athletes feel at least as well as their fatigue alone', () => {
    expect(found.rho.median).toBeGreaterThanOrEqual(0.52);
  });

  it('tells a bad morning from an ordinary one, and from the first weeks on', () => {
    expect(found.auc.median).toBeGreaterThanOrEqual(0.785);
    expect(found.auc.mean).toBeGreaterThanOrEqual(0.785);
    expect(found.firstMornings).toBeGreaterThanOrEqual(0.8);
  });

  it('has fewer bad mornings in every higher band', () => {
    const bad = found.bands.map((band) => band.bad ?? Number.NaN);
    for (const [index, share] of bad.slice(1).entries())
      expect(share).toBeLessThan(bad[index] ?? 0);
  });

  it('withholds hard on an eighth to a quarter of mornings', () => {
    expect(found.withheld).toBeGreaterThanOrEqual(0.12);
    expect(found.withheld).toBeLessThanOrEqual(0.25);
  });
});
