import type { Catalogue } from '../say.ts';

/** German, with 'du': a club is among friends. */
export const german: Catalogue = {};
