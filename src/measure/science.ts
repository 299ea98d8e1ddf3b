import { scienceDocument } from './science-document.ts';

process.stdout.write(scienceDocument());
