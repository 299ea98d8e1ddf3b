import cron from 'node-cron';

/** Calls `tick` at every full minute until stopped; a tick that is still running is not doubled. */
export function everyMinute(
  tick: (now: Date) => Promise<void>,
  report: (error: unknown) => void,
): { stop(): Promise<void> } {
  const task = cron.schedule('* * * * *', ({ triggeredAt }) => tick(triggeredAt).catch(report), {
    name: 'fallow',
    noOverlap: true,
    // A busy machine may wake late; the ledger knows what was sent, so a late tick is harmless.
    missedExecutionTolerance: 55_000,
  });
  return {
    async stop() {
      await task.destroy();
    },
  };
}
