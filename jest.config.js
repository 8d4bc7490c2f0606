/** Compiles with swc to what jest can load: CommonJS. */
const compiled = (parser) => [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser,
      transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
    },
    module: { type: "commonjs" },
  },
];

/** @type {import("jest").Config} */
const shared = {
  rootDir: __dirname,
  testEnvironment: "node",
  // Sources of our own packages, not what was compiled from them.
  testEnvironmentOptions: { customExportConditions: ["source", "node", "node-addons"] },
  transform: {
    "\\.ts$": compiled({ syntax: "typescript", decorators: true }),
    // Node can require an ES module; jest's own loader cannot before Node 24.9.
    "/node_modules/(jose|oauth4webapi|openid-client)/.*\\.js$": compiled({ syntax: "ecmascript" }),
  },
  transformIgnorePatterns: ["/node_modules/(?!(jose|oauth4webapi|openid-client)/)"],
};

const project = (name) => ({
  ...shared,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
});

module.exports = {
  rootDir: __dirname,
  // Two settings of the whole run, not of a project: one PostgreSQL for all of them.
  globalSetup: "<rootDir>/test/support/global-setup.ts",
  globalTeardown: "<rootDir>/test/support/global-teardown.ts",
  // One of two cores left idle makes the run half as long again.
  maxWorkers: "100%",
  workerIdleMemoryLimit: "1GB",
  // For what hangs: no test is about the speed of the machine.
  testTimeout: 600_000,
  projects: ["subgraphs", "gateway", "federation", "resilience", "tooling"].map(project),
};
