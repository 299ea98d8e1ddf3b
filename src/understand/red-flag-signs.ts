import { body } from './red-flag-body.ts';
import { heartAndHead } from './red-flag-heart-and-head.ts';
import type { Together } from './red-flag-words.ts';

/**
 * Body part × sensation × circumstance, in the words of runners and of people to whom English is
 * a second tongue. The rows are read in order; the first that holds names the sign.
 */
export const signs: readonly Together[] = [...heartAndHead, ...body];
