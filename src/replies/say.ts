import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '../domain/language.ts';
import type { Tone } from '../domain/runner.ts';
import { dry } from './tones/dry.ts';
import { warm } from './tones/warm.ts';
import type { Catalogue } from './tongues/catalogue.ts';
import { german } from './tongues/german.ts';

/*
 * English stands in the code, where it is written and read with what it is about; every other
 * wording of the same message stands in a catalogue under the English. A message is a template, so
 * a catalogue cannot lose a number or a name: a test holds each wording's gaps against the English.
 */

/** How somebody is spoken to. */
export interface Voice {
  readonly language: Language;
  readonly tone: Tone;
}

/** Runs `speak`; everything it says, at once or later on its way, is said in that voice. */
export const inVoice = <Result>(voice: Voice, speak: () => Result): Result =>
  current.run(voice, speak);

/** say`Slept ${hours}.`: the sentence as whoever is spoken to reads it. */
export function say(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const key = parts.slice(1).reduce((text, part, gap) => `${text}{${gap}}${part}`, parts[0] ?? '');
  return worded(key).replace(/\{(\d)\}/g, (_gap, index) => String(values[index] ?? ''));
}

/** Marks a sentence of a table: phrase`chest pain` is said later, with `said`. */
export const phrase = ([text = '']: TemplateStringsArray): string => text;

/** A marked phrase, or the words of a schema, as whoever is spoken to reads it. */
export const said = (text: string): string => worded(text);

/** A table of phrases that answers, whenever it is read, as whoever is spoken to reads it. */
export function spoken<const Table extends Phrases>(table: Table): Spoken<Table> {
  const getters = Object.entries(table).map(([name, text]) => [
    name,
    { enumerable: true, get: () => (typeof text === 'string' ? said(text) : text.map(said)) },
  ]);
  return Object.defineProperties({} as Spoken<Table>, Object.fromEntries(getters));
}

type Phrases = Readonly<Record<string, string | readonly string[]>>;
type Spoken<Table extends Phrases> = { readonly [Name in keyof Table]: Words<Table[Name]> };
type Words<Texts> = Texts extends string ? string : { readonly [Place in keyof Texts]: string };

/** What a machine reads again stays English, whoever it is shown to. */
export const inEnglish = <Result>(speak: () => Result): Result =>
  inVoice({ language: 'en', tone: 'plain' }, speak);

/** In which language things are said now; 'en' where nobody has said otherwise. */
export const language = (): Language => current.getStore()?.language ?? 'en';

const current = new AsyncLocalStorage<Voice>();

const tongues: Readonly<Record<Language, Catalogue>> = { en: {}, de: german };
/** A tone changes words only where it has better ones. */
const tones: Readonly<Record<Tone, Readonly<Record<Language, Catalogue>>>> = {
  plain: { en: {}, de: {} },
  warm,
  dry,
};

function worded(key: string): string {
  const { language, tone } = current.getStore() ?? { language: 'en', tone: 'plain' };
  return tones[tone][language][key] ?? tongues[language][key] ?? key;
}
