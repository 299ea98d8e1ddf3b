import { describe, expect, it } from 'vitest';
import { newClub, newRunner } from '../../src/bot/newcomers.ts';
import type { Advice, Reason } from '../../src/coach/advice.ts';
import { advise } from '../../src/coach/advise.ts';
import type { Level } from '../../src/coach/level.ts';
import { messagePayloads } from '../../src/discord/message-payload.ts';
import { calendarDay, clockTime, weekdayOf } from '../../src/domain/calendar-day.ts';
import { emptyDiary } from '../../src/domain/diary.ts';
import type { Sharing } from '../../src/domain/runner.ts';
import { minutes } from '../../src/domain/units.ts';
import { eveningPost } from '../../src/replies/evening-post.ts';
import { podRoster } from '../../src/replies/pod.ts';
import { morningPost } from '../../src/replies/post.ts';
import type { PostLine } from '../../src/replies/post-line.ts';

const day = calendarDay.parse('2026-11-25');
const club = { ...newClub, id: '1', name: 'Lakeside Runners' };

const plain = advise(emptyDiary(newRunner('x', 'x')), day);

const line = (
  name: string,
  advice: Partial<Advice> = {},
  sharing: Sharing = 'session type',
): PostLine => ({
  runner: newRunner(name, name),
  sharing,
  advice: { ...plain, level: 2, session: 'easy', reasons: [], ...advice },
});
const textOf = (lines: readonly PostLine[]) =>
  JSON.stringify(morningPost(lines, { club, day }).card);

describe('the morning post', () => {
  it.each([1, 25, 26, 300, 3000])('of %i runners fits into one message', (count) => {
    const lines = Array.from({ length: count }, (_, n) =>
      line(`Runner with quite a long name ${n}`.slice(0, 32), { level: (n % 5) as Level }),
    );
    expect(() => messagePayloads(morningPost(lines, { club, day }))).not.toThrow();
  });

  it.each([0, 1, 50, 51, 4000])('a pod of %i is one message', (count) => {
    const ids = Array.from(
      { length: count },
      (_, n) => `15748470669312${String(n).padStart(5, '0')}`,
    );
    expect(messagePayloads(podRoster(day, ids))).toHaveLength(1);
  });

  it('leaves out who shares nothing, by name and by number', () => {
    expect(textOf([line('Ana'), line('Kezia', {}, 'nothing')])).not.toContain('Kezia');
  });

  it.each([
    ['illness', { symptoms: ['fever'], days: 2, over: 0 }],
    ['cold', { days: 2 }],
    ['pain', { site: 'left calf', pain: 4 }],
    ['floor', { items: ['fatigue'] }],
    ['slow slide', { item: 'soreness', mornings: 3 }],
    ['readiness', { score: 41, lowest: ['mood'] }],
    ['short night', { hours: 4, normal: 7, nights: 1 }],
    ['HRV', { now: 40, normal: 60 }],
    ['resting heart rate', { over: 8 }],
    ['head', { days: 3 }],
    ['fuel', { days: 3 }],
    ['red flag', { sign: 'chest pain', days: 0 }],
  ] as const)('never gives %s as a reason, even for who shares a reason', (rule, evidence) => {
    const reason = { rule, level: 0, ...evidence } as unknown as Reason;
    const text = textOf([line('Ana', { level: 2, reasons: [reason] }, 'with my reason')]);
    const [, shown = ''] = /(Ana[^\\]*)/.exec(text) ?? [];
    expect(shown).toMatch(/^Ana · easy run( \d+ min)?("|$|,)/);
  });

  it('gives a reason of training to who shares a reason, and to nobody else', () => {
    const reason = { rule: 'recovery gap', level: 2, days: 1, needed: 2, own: 0 } as const;
    const told = (sharing: Sharing) =>
      textOf([line('Ana', { reasons: [reason as Reason] }, sharing)]);
    expect(told('with my reason')).toContain('hard session still in the legs');
    expect(told('session type')).not.toContain('hard session still in the legs');
  });

  it('splits the club’s session: full, a shorter one, easy beside them', () => {
    const session = {
      weekday: weekdayOf(day),
      type: 'intervals',
      at: clockTime.parse('19:00'),
      name: '6×800',
      duration: minutes.parse(75),
    } as const;
    const plan = { level: 4, session: 'intervals', because: 'club session' } as const;
    const gap = { rule: 'recovery gap', level: 3, days: 1, needed: 2, own: 0 } as const;
    const lines = [
      line('Ana', { level: 4, session: 'intervals', plan, minutes: { from: 75, to: 75 } }),
      line('Ben', { level: 3, session: 'steady', plan, reasons: [gap as Reason] }),
      line('Cem', { level: 4, session: 'intervals', plan, minutes: { from: 50, to: 50 } }),
      line('Dee', { plan: { level: 2, session: 'easy', because: 'own pattern' } }),
      line('Eli', { level: 3, session: 'steady', plan: { ...plan, level: 3 } }),
    ];
    const { card } = morningPost(lines, { club: { ...club, sessions: [session] }, day });
    expect(card?.body).toMatch(/Quality tonight\*\*\nAna · .*\n\n/);
    expect(card?.body).toMatch(/A shorter club session\*\*\nBen · .*\nCem · .*\n\n/);
    expect(card?.body).toMatch(/Easy crew\*\*\nDee · .*\nEli · /);
    expect(card?.fields?.[0]?.value).toBe(
      '6×800 · 19:00 · 1 h 15. 1 ready for the full session, 2 for a shorter one; the easy crew is welcome beside them.',
    );
  });

  it('names a lighter or a race week only of who shares a reason, and counts from three', () => {
    const week = (name: string, because: 'deload' | 'taper', sharing?: Sharing) =>
      line(name, { plan: { level: 2, session: 'easy', because } }, sharing);
    const told = (lines: readonly PostLine[]) => eveningPost(lines, { club, day })?.card?.body;
    expect(told([line('Zoe'), week('Ben', 'deload')])).toBeUndefined();
    expect(told([week('Ana', 'deload', 'with my reason'), week('Ben', 'deload')])).toMatch(
      /^\*\*Lighter week:\*\* Ana\./,
    );
    const three = ['Ben', 'Cem', 'Dee'].map((name) => week(name, 'taper'));
    expect(told(three)).toMatch(/^\*\*Race ahead:\*\* 3 of you\./);
    expect(told([...three, week('Ana', 'taper', 'with my reason')])).toContain('Ana and 3 more');
    const hidden = three.map((each) => ({ ...each, sharing: 'nothing' as const }));
    expect(told(hidden)).toBeUndefined();
  });

  it('takes a name for text, never for markup or a mention', () => {
    expect(textOf([line('<@1234> **Al**')])).toContain(
      '\\\\<\\\\@1234\\\\> \\\\*\\\\*Al\\\\*\\\\*',
    );
  });
});
