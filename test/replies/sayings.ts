import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** A message as the code has it: its English with numbered gaps, and where it stands. */
export interface Saying {
  readonly key: string;
  readonly file: string;
}

/** Every message of the house. */
export const sayings = (): readonly Saying[] =>
  sourceFiles().flatMap((file) =>
    keysIn(readFileSync(file, 'utf8')).map((key): Saying => ({ key, file })),
  );

const sourceFiles = (): readonly string[] =>
  ['src', 'commands'].flatMap((root) =>
    readdirSync(root, { encoding: 'utf8', recursive: true })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => posix.join(root, path)),
  );

/** The keys of say`…` and phrase`…` in a source text, those inside of gaps too; comments are not code. */
export const keysIn = (source: string): readonly string[] =>
  [...source.matchAll(/\b(?:say|phrase)`/g)]
    .filter(({ index }) => !isInComment(source, index))
    .map(({ 0: tag, index }) => template(source, index + tag.length).key);

/** A comment stands in lines of its own in this house, or behind code. */
function isInComment(source: string, at: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', at) + 1, at);
  return /^\s*(?:\/\*|\*|\/\/)|\s\/\/ /.test(line);
}

/** Reads a template from behind its opening backtick to its closing one. */
function template(source: string, from: number): { readonly key: string; readonly end: number } {
  let key = '';
  let gaps = 0;
  let at = from;
  while (at < source.length) {
    if (source[at] === '`') return { key, end: at };
    if (source[at] === '\\') {
      key += source[at + 1] ?? '';
      at += 2;
    } else if (source.startsWith('${', at)) {
      key += `{${gaps++}}`;
      at = afterGap(source, at + 2);
    } else {
      key += source[at];
      at += 1;
    }
  }
  throw new SyntaxError(`A template that does not end: ${source.slice(from, from + 60)}`);
}

/** From inside of `${` to behind its `}`. */
function afterGap(source: string, from: number): number {
  let open = 1;
  let at = from;
  while (at < source.length) {
    const letter = source[at];
    if (letter === '`') at = template(source, at + 1).end;
    else if (letter === "'" || letter === '"') at = afterQuote(source, at + 1, letter) - 1;
    else if (letter === '{') open += 1;
    else if (letter === '}') open -= 1;
    at += 1;
    if (open === 0) return at;
  }
  throw new SyntaxError(`A gap that does not end: ${source.slice(from, from + 60)}`);
}

function afterQuote(source: string, from: number, quote: string): number {
  let at = from;
  while (at < source.length && source[at] !== quote) at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** The quotes and templates of a source text that are no messages, comments left out. */
export function withoutTags(source: string): readonly string[] {
  const found: string[] = [];
  let at = 0;
  while (at < source.length) {
    const letter = source[at] ?? '';
    if (source.startsWith('//', at)) at = endOf(source, '\n', at);
    else if (source.startsWith('/*', at)) at = endOf(source, '*/', at) + 2;
    else if (letter === "'") {
      const end = afterQuote(source, at + 1, letter);
      const before = source.slice(Math.max(0, at - 9), at);
      if (!/(?:from |import |Error\()$/.test(before)) found.push(source.slice(at + 1, end - 1));
      at = end;
    } else if (letter === '`') {
      const { key, end } = template(source, at + 1);
      const isMessage = /\b(?:say|phrase)$/.test(source.slice(Math.max(0, at - 7), at));
      if (!isMessage) found.push(key.replaceAll(/`[^`]*`|\{\d+\}/g, ' '));
      // What is inside of its gaps is read on its own.
      found.push(...gapsIn(source.slice(at + 1, end)).flatMap(withoutTags));
      at = end + 1;
    } else if (
      letter === '/' &&
      /[=(,:[!&|?{};\n]\s*$/.test(source.slice(Math.max(0, at - 12), at))
    ) {
      at = afterRegex(source, at + 1);
    } else at += 1;
  }
  return found;
}

/** The code inside of the gaps of a template. */
function gapsIn(text: string): readonly string[] {
  const gaps: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === '\\') at += 2;
    else if (text.startsWith('${', at)) {
      const end = afterGap(text, at + 2);
      gaps.push(text.slice(at + 2, end - 1));
      at = end;
    } else at += 1;
  }
  return gaps;
}

function endOf(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at;
}

function afterRegex(source: string, from: number): number {
  let at = from;
  let inClass = false;
  while (at < source.length && (inClass || source[at] !== '/')) {
    if (source[at] === '[') inClass = true;
    if (source[at] === ']') inClass = false;
    at += source[at] === '\\' ? 2 : 1;
  }
  return at + 1;
}
