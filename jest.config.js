const { availableParallelism } = require("node:os");

/** @type {import("jest").Config} */
const shared = {
  rootDir: __dirname,
  // What Jest itself looks through; what tests load from elsewhere is loaded as Node does.
  roots: ["<rootDir>/test"],
  // Not in the folder for temporary files: that is one of each run.
  cacheDirectory: "<rootDir>/node_modules/.cache/jest",
  testEnvironment: "<rootDir>/test/support/runner/environment.js",
  runtime: "<rootDir>/test/support/runner/runtime.js",
  transform: {
    // With swc to what jest can load: CommonJS.
    "\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
        },
        module: { type: "commonjs" },
      },
    ],
  },
};

const project = (name) => ({
  ...shared,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
});

module.exports = {
  rootDir: __dirname,
  // Settings of the whole run, not of a project: one PostgreSQL for all of them.
  globalSetup: "<rootDir>/test/support/global-setup.ts",
  globalTeardown: "<rootDir>/test/support/global-teardown.ts",
  testSequencer: "<rootDir>/test/support/runner/sequencer.js",
  // One more than there are cores: tests of the longest kind wait as much as they work.
  maxWorkers: availableParallelism() + 1,
  workerIdleMemoryLimit: "2GB",
  // What a test file leaves open fails it: the environment looks. In a run of one process that would go on for ever.
  forceExit: true,
  // For what hangs: no test is about the speed of the machine.
  testTimeout: 600_000,
  projects: ["subgraphs", "gateway", "federation", "resilience", "taal", "portal", "tooling"].map(project),
};
