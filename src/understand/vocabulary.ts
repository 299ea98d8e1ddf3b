/** Alternatives as one group, to be composed into larger patterns. */
export const oneOf = (...alternatives: string[]) => `(?:${alternatives.join('|')})`;

/** Whole words, wherever they stand. */
export const says = (...alternatives: string[]) => new RegExp(`\\b${oneOf(...alternatives)}\\b`);

/** Any of these, wherever it stands: each says itself where words begin and end. */
export const matches = (...alternatives: string[]) => new RegExp(alternatives.join('|'));
