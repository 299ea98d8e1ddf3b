/**
 * Logistic regressions over features that are there or not, side by side. Choices are between
 * several classes; the others are yes or no. A row says what one feature adds to which column: column,
 * tenths, column, tenths …; columns are the classes of every choice in turn, then the yeses. The
 * row '' is always there.
 */
export interface Weights<Choices extends Record<string, string>, Yes extends string> {
  readonly choices: { readonly [Of in keyof Choices]: readonly Choices[Of][] };
  readonly yes: readonly Yes[];
  readonly rows: { readonly [feature: string]: readonly number[] };
}

/** How likely each class is; they sum to 1. */
export type Likelihoods<Class extends string> = ReadonlyMap<Class, number>;

/** How likely each class of each choice is, and how likely each yes. */
export interface Judgement<Choices extends Record<string, string>, Yes extends string> {
  readonly choices: { readonly [Of in keyof Choices]: Likelihoods<Choices[Of]> };
  readonly yes: Readonly<Record<Yes, number>>;
}

/** Reads a message as the weights say; a feature without a row adds nothing. */
export function classifier<Choices extends Record<string, string>, Yes extends string>({
  choices,
  yes,
  rows,
}: Weights<Choices, Yes>): (features: readonly string[]) => Judgement<Choices, Yes> {
  const known = new Map(Object.entries(rows));
  const always = known.get('') ?? [];
  const named = Object.entries(choices) as [keyof Choices, readonly string[]][];
  const width = named.reduce((sum, [, classes]) => sum + classes.length, yes.length);
  return (features) => {
    const scores = new Float64Array(width);
    let found = 0;
    for (const feature of features) {
      const row = known.get(feature);
      if (!row) continue;
      found += 1;
      add(scores, row);
    }
    add(scores, always);
    const scale = 10 * share(found);
    let column = 0;
    const next = (): number => (scores[column++] ?? 0) / scale;
    const judged = named.map(([of, classes]) => {
      const likely = likelihoods(classes.map(next));
      return [of, new Map(classes.map((each, index) => [each, likely[index] ?? 0]))] as const;
    });
    return {
      choices: Object.fromEntries(judged) as unknown as Judgement<Choices, Yes>['choices'],
      yes: Object.fromEntries(yes.map((each) => [each, 1 / (1 + Math.exp(-next()))])) as Readonly<
        Record<Yes, number>
      >,
    };
  };
}

function add(scores: Float64Array, row: readonly number[]): void {
  for (let at = 0; at < row.length; at += 2) {
    const column = row[at] ?? 0;
    scores[column] = (scores[column] ?? 0) + (row[at + 1] ?? 0);
  }
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
