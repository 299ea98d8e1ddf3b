import type { Catalogue } from './catalogue.ts';
import { advice } from './german/advice.ts';
import { calendar } from './german/calendar.ts';
import { club } from './german/club.ts';
import { day } from './german/day.ts';
import { diary } from './german/diary.ts';
import { lists } from './german/lists.ts';
import { questions } from './german/questions.ts';
import { recovery } from './german/recovery.ts';
import { schemas } from './german/schemas.ts';
import { talk } from './german/talk.ts';
import { trends } from './german/trends.ts';
import { words } from './german/words.ts';

/**
 * German, with 'du': a club is among friends. What runners type stays English in it, because only
 * English is read.
 */
export const german: Catalogue = {
  ...advice,
  ...diary,
  ...recovery,
  ...questions,
  ...talk,
  ...calendar,
  ...trends,
  ...club,
  ...day,
  ...words,
  ...schemas,
  ...lists,
};
