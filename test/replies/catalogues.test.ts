import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { dry } from '../../src/replies/tones/dry.ts';
import { warm } from '../../src/replies/tones/warm.ts';
import { german } from '../../src/replies/tongues/german.ts';
import { sayings, withoutTags } from './sayings.ts';
import { choiceWords, listedWords, menuNames, schemaWords } from './schema-words.ts';

const said = [...new Set(sayings().map(({ key }) => key))];

/** A choice begins with a capital letter; what it is made of may stand in a sentence, too. */
const lowered = (text: string) => `${text[0]?.toLowerCase()}${text.slice(1)}`;
const choices = choiceWords().map((label) =>
  said.includes(lowered(label)) ? lowered(label) : label,
);

const keys = [
  ...new Set([...said, ...schemaWords(), ...listedWords(), ...choices, ...menuNames()]),
];

const gapsOf = (text: string) => [...text.matchAll(/\{\d\}/g)].map(([gap]) => gap).sort();

describe('what the scanners find', () => {
  it('is the whole house, not a corner of it', () => {
    expect(said.length).toBeGreaterThan(800);
    expect(schemaWords()).toContain('Effort goes from 0 to 10.');
    expect(schemaWords()).toContain('I do not know that time zone. Try one like Europe/Berlin.');
    expect(schemaWords()).toContain('Pick one of the five steps.');
    expect(listedWords()).toContain('What to do today, and why');
    expect(choiceWords()).toContain('Easy run');
    expect(said).toContain('You slept {0}; your usual is {1}.');
  });
});

describe('German', () => {
  it('has words for every message', () => {
    expect(keys.filter((key) => !(key in german))).toEqual([]);
  });

  it('has no words that nobody says any more', () => {
    expect(Object.keys(german).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has no message twice: the files of a language must not hide each other’s words', () => {
    const folder = 'src/replies/tongues/german';
    const found = readdirSync(folder).flatMap((file) =>
      [
        ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(
          /^ {2}(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|([\w]+)):/gm,
        ),
      ].map(([, single, double, bare]) => single ?? double ?? bare ?? ''),
    );
    expect(found.length).toBe(Object.keys(german).length);
    expect(new Set(found).size).toBe(found.length);
  });

  it('keeps every number and name of the English, and is never empty', () => {
    const wrong = Object.entries(german).filter(
      ([key, words]) => words.trim() === '' || gapsOf(words).join() !== gapsOf(key).join(),
    );
    expect(wrong).toEqual([]);
  });
});

/** Files whose every sentence is about health: they are said the same in every tone. */
const ofHealth = ['src/replies/health.ts', 'src/replies/entry.ts'];

const plainWordsOnly = sayings()
  .filter(
    ({ file, key }) =>
      ofHealth.includes(file) || /doctor|emergency|crisis|\bpain\b|\bill\b|fever|limp/i.test(key),
  )
  .map(({ key }) => key);

describe.each([
  ['warm', warm],
  ['dry', dry],
] as const)('the tone %s', (_name, tone) => {
  it('has other words for some fifty messages, the same in every language', () => {
    const [first, ...others] = languages.map((language) => Object.keys(tone[language]).sort());
    expect(first?.length).toBeGreaterThan(40);
    for (const each of others) expect(each).toEqual(first);
  });

  it('has words only for what is said', () => {
    expect(Object.keys(tone.en).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('says the same: every name, number, command and example, and nothing it stores is left out', () => {
    for (const language of languages) {
      for (const [key, words] of Object.entries(tone[language])) {
        expect(factsOf(words)).toEqual(factsOf(language === 'en' ? key : (german[key] ?? '')));
      }
    }
  });

  it('leaves health alone', () => {
    expect(Object.keys(tone.en).filter((key) => plainWordsOnly.includes(key))).toEqual([]);
  });

  it('blames nobody and shouts at nobody', () => {
    const words = languages.flatMap((language) => Object.values(tone[language])).join('\n');
    expect(words).not.toMatch(/!|lazy|excuse|should have|missed|faul|Ausrede|hättest|versäumt/i);
  });
});

/** Gaps, numbers, commands, what may be typed, and whether anything was stored. */
const factsOf = (words: string): readonly string[] =>
  [
    ...gapsOf(words),
    ...[...words.replaceAll(/\{\d\}/g, '').matchAll(/\d+(?:[:.,]\d+)?/g)].map(([number]) => number),
    ...[...words.matchAll(/`[^`]+`|[“„][^”“]+[”“]/g)].map(([example]) => example),
    ...[...words.matchAll(/stored|gespeichert|speichere|store it/gi)].map(([each]) =>
      each.toLowerCase(),
    ),
  ].sort();

describe('a sentence in src/replies', () => {
  it('is said: nothing a runner reads stands there in bare quotes', () => {
    const bare = readdirSync('src/replies')
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        withoutTags(readFileSync(`src/replies/${file}`, 'utf8'))
          .filter((text) => /^\W*[A-Z][\w’]* \S|\S \S.*[.?]$/.test(text))
          .map((text) => `${file}: ${text}`),
      );
    expect(bare).toEqual([]);
  });
});
