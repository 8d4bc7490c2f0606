const hooks = require("node:async_hooks");
const { setTimeout: pause } = require("node:timers/promises");
const { ModernFakeTimers } = require("@jest/fake-timers");
const { ModuleMocker } = require("jest-mock");

/** Where packages keep what our sources declare when they are loaded, which is once for all files. */
const DECLARED = ["typeormMetadataArgsStorage", "TypeGraphQLMetadataStorage"];

/** What a test file may change of the process, and has back as it was when it ends. */
function remember() {
  const globals = Object.getOwnPropertyDescriptors(globalThis);
  const isNew = (key) => !(key in globals) && !DECLARED.includes(key);
  const { env, exit, getBuiltinModule } = process;
  const variables = { ...env };
  return () => {
    for (const key of Reflect.ownKeys(globalThis)) if (isNew(key)) Reflect.deleteProperty(globalThis, key);
    for (const key of Reflect.ownKeys(globals)) Reflect.defineProperty(globalThis, key, globals[key]);
    Object.assign(process, { env, exit, getBuiltinModule });
    for (const name of Object.keys(env)) if (!(name in variables)) delete env[name];
    Object.assign(env, variables);
  };
}

/**
 * Until it is called, knows what is made to follow asynchronous work; then has it follow nothing, until it is used again.
 * Jest's runner makes one for each file, which otherwise every later promise of the process carries along.
 */
function followers() {
  const { AsyncLocalStorage } = hooks;
  const made = [];
  hooks.AsyncLocalStorage = class extends AsyncLocalStorage {
    constructor(...options) {
      super(...options);
      made.push(this);
    }
  };
  return () => {
    hooks.AsyncLocalStorage = AsyncLocalStorage;
    for (const each of made) each.disable();
  };
}

// Opened by the first file that writes to them, and then open for good.
void [process.stdout, process.stderr];

/** Milliseconds in which what was closed is gone, on any machine. */
const PATIENCE = 30_000;

/** The kinds of servers, connections, processes and timers that keep the process from ending, beside those of before. */
async function leftOpen(before) {
  for (const end = Date.now() + PATIENCE; ; await pause(5)) {
    const left = process.getActiveResourcesInfo();
    for (const kind of before) if (left.includes(kind)) left.splice(left.indexOf(kind), 1);
    if (left.length === 0 || Date.now() > end) return left;
  }
}

/**
 * Runs test files in the worker's own realm, where the runtime beside this file loads each package once. Jest's own
 * environment makes a realm for each file, in which every package is compiled and run anew: seconds for each file.
 */
module.exports = class {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  // Those of another generation: nobody asks for them.
  fakeTimers = null;
  restore = remember();
  unfollow = followers();
  openBefore = process.getActiveResourcesInfo();

  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  exportConditions = () => ["node", "node-addons"];
  // Nothing is run in it: the runtime compiles for this realm.
  getVmContext = () => ({});

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    this.moduleMocker.restoreAllMocks();
    this.restore();
    this.unfollow();
    const left = await leftOpen(this.openBefore);
    if (left.length > 0) throw new Error(`The tests left open: ${left.join(", ")}`);
  }
};
