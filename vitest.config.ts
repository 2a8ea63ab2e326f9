import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // An awkward zone, so that a day read through the clock shows itself.
    env: { TZ: "Pacific/Kiritimati" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/{browser,gallery}/**"],
          // Time limits catch what hangs; on a loaded machine a property of 1,000 cases takes many seconds.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: { name: "gallery", include: ["tests/gallery/**/*.test.ts"], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/setup.ts",
          // One Chromium for the suite.
          fileParallelism: false,
          isolate: false,
          maxWorkers: 1,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
