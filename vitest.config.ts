import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'seeds/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'threads',
    maxWorkers: 2,
    // One world of modules per worker: the program is read once and what tests share (facts, demo files) is made once, not once per file.
    isolate: false,
    // How long a loaded machine takes is no promise: the limit only ends what hangs.
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
})
