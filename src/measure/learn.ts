import { writeFileSync } from 'node:fs';
import { learntWeights } from './learnt-weights.ts';

/** Learns the second opinion anew and writes its weights, a feature a line: `npm run learn`. */
const path = new URL('../understand/learnt/weights.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(learntWeights()).replaceAll('],"', '],\n"')}\n`);
