/** One thing to do on a day of rest or active recovery; its words are in replies/. */
export interface MenuItem {
  readonly id: string;
  readonly minutes: number;
}
