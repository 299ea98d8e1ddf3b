import { plusDays } from '../domain/calendar-day.ts';
import { known } from '../domain/known.ts';
import type { Invocation } from '../replies/reply.ts';
import type { Told } from '../understand/reading.ts';
import type { Asking } from './asking.ts';
import { diaryOf } from './remember.ts';

/** People say 5 for "extremely sore"; the diary stores 5 for "fresh". */
export const fromWorst = (n: number | undefined) => (n === undefined ? undefined : 6 - n);

/** 'Calf is 1/10' speaks of the left calf, when that is the one that hurts. */
function samePlace(site: string, asking: Asking): string {
  const part = (place: string) => place.replace(/^(?:left|right) /, '');
  const open = diaryOf(asking).pains.filter(
    (pain) =>
      pain.closed === undefined &&
      part(pain.site) === part(site) &&
      (pain.site === part(pain.site) || site === part(site)),
  );
  return open.length === 1 && open[0] ? open[0].site : site;
}

/** What was told, as the command that stores it. */
export function invocationOf(told: Told, asking: Asking): Invocation {
  const { today } = asking;
  switch (told.write) {
    case 'session':
      return {
        command: 'log',
        input: known({
          type: told.type,
          minutes: told.minutes === undefined ? undefined : String(told.minutes),
          distance: told.km === undefined ? undefined : `${told.km} km`,
          rpe: told.rpe,
          felt: told.felt,
          when: plusDays(today, told.days),
        }),
      };
    case 'sleep':
      return {
        command: 'sleep',
        input: known({
          hours: told.hours === undefined ? undefined : String(told.hours),
          quality: told.quality,
          nap: told.napMinutes,
          when: plusDays(today, told.days),
        }),
      };
    case 'wellness':
      return {
        command: 'checkin',
        input: known({
          fatigue: fromWorst(told.fatigue),
          soreness: fromWorst(told.soreness),
          stress: fromWorst(told.stress),
          mood: told.mood,
          motivation: told.motivation,
          resting_hr: told.restingHr,
          hrv: told.hrv,
          when: plusDays(today, told.days),
        }),
      };
    case 'pain':
      return {
        command: 'pause',
        input: known({
          why: 'injured',
          // 'The bottom of my foot' is said back to whom it belongs.
          where: samePlace(told.site.replace(/\bmy\b/, 'the'), asking),
          pain: told.gone ? 0 : told.level,
          limp: told.limp,
          worse: told.worseNextMorning,
          when: plusDays(today, Math.min(0, told.days)),
        }),
      };
    case 'illness':
      return told.gone
        ? { command: 'pause', input: { why: 'fine again' } }
        : {
            command: 'pause',
            input: known({
              why: 'ill',
              symptoms: told.symptoms.length > 0 ? told.symptoms.join(',') : undefined,
              when: plusDays(today, Math.min(0, told.days)),
            }),
          };
    case 'undo':
      return { command: 'undo', input: {} };
  }
}
