import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/coach/advise.ts';
import { season } from '../../support/season.ts';
import { day, type Situation } from '../../support/situation.ts';

/** Each morning gets the level and session a coach would give, for the reason a coach would give. */
export function disputed(about: string, situations: readonly Situation[]): void {
  describe(`what a coach would say: ${about}`, () => {
    it.each(situations)('$name: $session, because $because', (row) => {
      const today = day(row.when);
      const advice = advise(season(today, row.story), today, {
        ...(row.minutes !== undefined && { minutes: row.minutes }),
      });
      expect({ level: advice.level, session: advice.session }).toEqual({
        level: row.level,
        session: row.session,
      });
      if (row.rule) expect(advice.reasons[0]?.rule).toBe(row.rule);
      else if (row.level === advice.plan.level) expect(advice.reasons).toEqual([]);
      if (row.plan) expect(advice.plan.because).toBe(row.plan);
      if (row.note) expect(advice.notes.map(({ about }) => about)).toContain(row.note);
      row.also?.(advice);
    });
  });
}
