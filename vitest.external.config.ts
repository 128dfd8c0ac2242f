import { defineConfig } from 'vitest/config';

/** Tests against programs that are not ours: they need openssl and redis-server, and poppler's pdfsig where CI is set. */
export default defineConfig({
  test: {
    include: ['tests/external/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    deps: { interopDefault: false },
  },
});
