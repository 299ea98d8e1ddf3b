import type { Language } from '../../domain/language.ts';
import type { Catalogue } from '../tongues/catalogue.ts';

export const dry: Readonly<Record<Language, Catalogue>> = { en: {}, de: {} };
