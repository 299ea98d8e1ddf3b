import type { Report } from './hooks.ts';
import { settlesWithin } from './settles-within.ts';

/** Attends to events: none before it begins, and none that goes wrong can end the process. */
export function attendance(report: Report) {
  const underWay = new Set<Promise<unknown>>();
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });

  return {
    attend(deed: () => void | Promise<void>): void {
      const attended: Promise<unknown> = begun
        .then(deed)
        .catch(report)
        .finally(() => underWay.delete(attended));
      underWay.add(attended);
    },
    begin: () => begin(),
    finish: (milliseconds: number) => settlesWithin(milliseconds, Promise.all(underWay)),
  };
}
