/** Alternatives as one group, to be composed into larger patterns. */
export const oneOf = (...alternatives: string[]) => `(?:${alternatives.join('|')})`;

/** Whole words, wherever they stand. */
export const says = (...alternatives: string[]) => new RegExp(`\\b${oneOf(...alternatives)}\\b`);
