/**
 * The same text or count, when it is within one of Discord's limits. What is not is a mistake of
 * ours, to be found by a test: cutting it would hide it from us and half the sentence from a runner.
 */
export function atMost<T extends string | number>(limit: number, what: T, name: string): T {
  const size = typeof what === 'string' ? what.length : Number(what);
  if (size > limit) throw new RangeError(`${name}: ${size}, and Discord takes ${limit}.`);
  return what;
}
