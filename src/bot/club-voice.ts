import type { Club } from '../domain/club.ts';
import { inVoice } from '../replies/say.ts';

/** What everybody in the club reads is said in the club's language, whoever set it going. */
export const inClubVoice = <Result>(
  { language }: Pick<Club, 'language'>,
  speak: () => Result,
): Result => inVoice({ language: language ?? 'en', tone: 'plain' }, speak);
