/** Every paper the coach leans on. A threshold names its source by key. */
export const sources = {
  foster2001: {
    title: 'A new approach to monitoring exercise training',
    authors: 'Foster C et al.',
    year: 2001,
    venue: 'J Strength Cond Res 15(1):109–115',
  },
  bosquet2007: {
    title: 'Effects of tapering on performance: a meta-analysis',
    authors: 'Bosquet L et al.',
    year: 2007,
    venue: 'Med Sci Sports Exerc 39(8):1358–1365',
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
