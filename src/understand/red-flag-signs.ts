import { body } from './red-flag-body.ts';
import { head } from './red-flag-head.ts';
import { heartAndBreath } from './red-flag-heart.ts';
import type { Together } from './red-flag-words.ts';

/**
 * Body part × sensation × circumstance, in the words of runners and of people to whom English is
 * a second tongue. The rows are read in order; the first that holds names the sign.
 */
export const signs: readonly Together[] = [...head, ...heartAndBreath, ...body];
