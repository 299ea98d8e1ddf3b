import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { german } from '../../src/replies/tongues/german.ts';
import { sayings } from './sayings.ts';
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
