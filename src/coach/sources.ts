/** Every paper the coach leans on. A threshold names its source by key. */
export const sources = {
  foster2001: {
    title: 'A new approach to monitoring exercise training',
    authors: 'Foster C et al.',
    year: 2001,
    venue: 'J Strength Cond Res 15(1):109–115',
  },
} as const satisfies Record<string, Source>;

interface Source {
  readonly title: string;
  readonly authors: string;
  readonly year: number;
  readonly venue: string;
  readonly doi?: string;
}

export type SourceKey = keyof typeof sources;
