const { existsSync } = require("node:fs");
const { createRequire, isBuiltin } = require("node:module");
const { dirname, join, relative, resolve } = require("node:path");
const vm = require("node:vm");
const { default: JestRuntime } = require("jest-runtime");

const ROOT = resolve(__dirname, "../../..");

/**
 * What the build has made of one of our own sources, asked for as tests do; undefined for a file of another kind. What lies
 * here is no test's: it is loaded as it is.
 */
function compiledFrom(source) {
  if (dirname(source) === __dirname) return source;
  const path = relative(ROOT, source);
  if (/^(\.\.|test)\//.test(path)) return undefined;
  const output = resolve(ROOT, path.includes("/src/") ? path.replace("/src/", "/dist/") : join("dist", path));
  return [`${output}.js`, join(output, "index.js")].find(existsSync);
}

/** What was compiled of each file, to be run anew for each test file that asks for it. */
const compiled = new Map();

function compile(source, filename, parameters) {
  const known = compiled.get(filename);
  if (known?.source === source) return known.run;
  const run = vm.compileFunction(source, parameters, {
    filename,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  compiled.set(filename, { source, run });
  return run;
}

/**
 * Loads anew for each test file what lies beside it, as Jest does, and everything else once for each worker, as Node
 * does: packages, and our own sources as they were compiled. They keep nothing of the tests that use them, but for what
 * the environment beside this file takes away.
 */
module.exports = class extends JestRuntime {
  constructor(...options) {
    super(...options);
    // In this realm: an error or an array of a package is an instance of the same class as one of a test.
    this.executor.compile = (source, filename) => compile(source, filename, this.executor.injectedModuleParameters);
  }

  requireModule(from, name, options, isRequireActual) {
    // Of Jest's own packages some do keep what they know of a test file; what is built in, it replaces in part.
    if (name && !isBuiltin(name) && !options?.isInternalModule) {
      const request = /^[./]/.test(name) ? compiledFrom(resolve(from, "..", name)) : name;
      if (request) return createRequire(from)(request);
    }
    return super.requireModule(from, name, options, isRequireActual);
  }
};
