import type { Invocation, RawInput } from '../replies/reply.ts';

const longest = 100;

/**
 * An invocation as Discord's custom_id: 'log?rpe=6&when=2026-11-25'.
 * A last key without a value is the option that what is picked from a menu will fill.
 */
export function customId({ command, input }: Invocation, menuOption?: string): string {
  const values = Object.entries(input).map(
    ([key, value]) => `${escaped(key)}=${escaped(String(value))}`,
  );
  const keys = menuOption === undefined ? values : [...values, escaped(menuOption)];
  const id = keys.length === 0 ? escaped(command) : `${escaped(command)}?${keys.join('&')}`;
  // Nothing is kept in memory, so what does not fit cannot be remembered either.
  if (id.length > longest)
    throw new RangeError(`/${command} wants to carry more than ${longest} characters: ${id}`);
  return id;
}

export interface CarriedInvocation extends Invocation {
  readonly menuOption?: string;
}

/** The invocation a custom_id carries, its values as strings; undefined when it is not one of ours. */
export function carriedInvocation(id: string): CarriedInvocation | undefined {
  try {
    const [command = '', query] = split(id, '?');
    const pairs = query === undefined ? [] : query.split('&').map((pair) => split(pair, '='));
    const menuOption = pairs.find(([, value]) => value === undefined)?.[0];
    const input: RawInput = Object.fromEntries(
      pairs.flatMap(([key, value]) => (value === undefined ? [] : [[plain(key), plain(value)]])),
    );
    if (command === '') return undefined;
    return {
      command: plain(command),
      input,
      ...(menuOption !== undefined && { menuOption: plain(menuOption) }),
    };
  } catch {
    // A percent sign that escapes nothing: made by an older version, or by hand.
    return undefined;
  }
}

/** Only what would be read as a separator is escaped: there is room for a hundred characters. */
const escaped = (text: string) => text.replace(/[%?&=]/g, encodeURIComponent);
const plain = decodeURIComponent;

function split(text: string, separator: string): readonly [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
