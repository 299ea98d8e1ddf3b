/**
 * A multinomial logistic regression over features that are there or not. A row says what one
 * feature adds to which classes: class, tenths, class, tenths …; the row '' is always there.
 */
export interface Weights<Class extends string = string> {
  readonly classes: readonly Class[];
  readonly rows: { readonly [feature: string]: readonly number[] };
}

/** How likely each class is; they sum to 1. */
export type Likelihoods<Class extends string> = ReadonlyMap<Class, number>;

/** Reads a message as the weights say; a feature without a row adds nothing. */
export function classifier<Class extends string>({ classes, rows }: Weights<Class>) {
  const known = new Map(Object.entries(rows));
  const always = known.get('') ?? [];
  return (features: readonly string[]): Likelihoods<Class> => {
    const found = features.map((feature) => known.get(feature)).filter((row) => row !== undefined);
    const scores = new Array<number>(classes.length).fill(0);
    for (const row of [...found, always]) {
      for (let at = 0; at < row.length; at += 2) {
        const of = row[at] ?? 0;
        scores[of] = (scores[of] ?? 0) + (row[at + 1] ?? 0);
      }
    }
    const scale = 10 * share(found.length);
    const likely = likelihoods(scores.map((score) => score / scale));
    return new Map(classes.map((each, index) => [each, likely[index] ?? 0]));
  };
}

/** Long messages have more features, and are no surer for that. */
export const share = (features: number): number => Math.sqrt(features + 1);

/** Scores as shares of one. */
export function likelihoods(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((all, each) => all + each, 0);
  return raised.map((each) => each / sum);
}
