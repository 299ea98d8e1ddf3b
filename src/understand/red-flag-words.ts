import type { RedFlagSign } from '../domain/health.ts';

/** Words that alarm only together, in any order, close to each other and in one sentence. */
export interface Together {
  readonly sign: RedFlagSign;
  readonly together: readonly RegExp[];
  /** What makes it harmless when it stands anywhere in the message. */
  readonly unless?: RegExp;
  /** How far apart two neighbours may stand, in characters. */
  readonly reach?: number;
  /** A 'no' or 'not' before its words is part of it: 'no air', 'not eating'. */
  readonly saysNot?: true;
}

/** A word list as a pattern for whole words. */
export const any = (...lists: string[]) => new RegExp(`\\b(?:${lists.join('|')})\\b`, 'g');

export const reeling =
  'dizz\\w+|vertigo|giddy|giddiness|woozy|swimmy|floaty|light ?-?headed\\w*|faint(?:y|ish|ed|ing)?|(?:head|everything|all|room|world) (?:is |was |went |started |starts |keeps )?(?:spinning|swimming|spun|turn(?:s|ed|ing)(?: (?:a)?round| ?$))|wobbly head|spinn?y|tilt(?:ed|ing)|swirling head';
export const darkness =
  'black(?:ness|ed)?|dark(?:ness|ened)?|gr[ea]y|white|stars|spots|dots|tunnel\\w*|fog(?:gy)?|curtain|sparkles|sparkling|flicker\\w*';
export const effort =
  'run|runs|running|ran|rep|reps|train|training|trained|session|intervals?|track|tempo|race|raced|racing|parkrun|miles?|km|\\d+ ?k|hills?|treadmill|workout|sprints?|finish(?:ed|ing)?|jog(?:ging)?|gym|ride|squats|exercis\\w+|efforts?|marathon|halfway|laps?|cool ?down|match|football|swim|ultra';
