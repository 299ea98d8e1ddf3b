export interface Clock {
  zone: string;
  /** Milliseconds since 1970, by the demo's clock. */
  now: number;
}

export function wall(instant: number, zone: string): { day: string; time: string; hours: number };
export function told(instant: number, shape: string, clock: Clock): string;
