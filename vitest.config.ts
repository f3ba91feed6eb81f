import { defineConfig } from "vitest/config"

const databaseServer = "tests/support/database-server.ts"
const closing = "tests/support/after-file.ts"

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "src/**/*.test.ts",
            "tests/rules/**/*.test.ts",
            "tests/support/**/*.test.ts",
            "scripts/**/*.test.ts",
            "bench/**/*.test.ts",
          ],
          globalSetup: databaseServer,
          setupFiles: closing,
          // Loading the product anew for each file took longer than its tests.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.test.ts"],
          globalSetup: databaseServer,
          setupFiles: closing,
          // One browser and one server at a time: they would only wait for each other.
          fileParallelism: false,
          maxConcurrency: 2,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
