/** The English of a message, its gaps numbered: 'Slept {0}, {1} under your normal.' → other words. */
export type Catalogue = Readonly<Record<string, string>>;
