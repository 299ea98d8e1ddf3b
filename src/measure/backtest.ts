import { athletesIn } from './athletes.ts';
import { callsAsCsv } from './calls-as-csv.ts';
import { figures } from './figures.ts';
import { replay } from './replay.ts';
import { summary } from './summary.ts';

const given = process.argv.slice(2);
const [directory] = given.filter((each) => !each.startsWith('--'));
if (directory === undefined) {
  console.error('Usage: npm run --silent backtest -- DIRECTORY [--summary]');
  console.error('The directory holds mornings.csv and sessions.csv.');
  process.exit(1);
}

const athletes = athletesIn(directory, (problem) => console.error(problem));
const replayed = athletes.map((athlete) => ({ ...athlete, calls: replay(athlete) }));
process.stdout.write(
  given.includes('--summary') ? summary(figures(replayed)) : callsAsCsv(replayed),
);
