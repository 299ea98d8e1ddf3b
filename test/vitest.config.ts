import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/fast-check-seed.ts'],
    // Nothing here is judged by the clock: a busy machine may take its time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // A zone with daylight saving, so that a bug that only shows off UTC cannot hide.
    env: { TZ: process.env.FALLOW_TEST_ZONE ?? 'Europe/Berlin' },
    coverage: { include: ['src/**', 'commands/**'], exclude: ['src/main.ts', 'src/demo.ts'] },
  },
});
