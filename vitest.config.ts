import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'seeds/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'threads',
    maxWorkers: 2,
    // One world of modules per worker: the program is read once and what tests share (facts, demo files) is made once, not once per file.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
