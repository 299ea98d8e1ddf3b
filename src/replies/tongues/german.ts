import type { Catalogue } from './catalogue.ts';

/** German, with 'du': a club is among friends. */
export const german: Catalogue = {};
