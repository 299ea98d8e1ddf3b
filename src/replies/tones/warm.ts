import type { Language } from '../../domain/language.ts';
import type { Catalogue } from '../say.ts';

export const warm: Readonly<Record<Language, Catalogue>> = { en: {}, de: {} };
