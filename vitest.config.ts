import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/external/**'],
    testTimeout: 60_000,
    // As Node has it: the default of a CommonJS module is all that it exports.
    deps: { interopDefault: false },
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary'] },
  },
});
