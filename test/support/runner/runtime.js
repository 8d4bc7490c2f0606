const { createRequire, isBuiltin } = require("node:module");
const vm = require("node:vm");
const { default: JestRuntime } = require("jest-runtime");

const isOfPackage = (name) => !isBuiltin(name) && !/^([./]|@pakketgraaf\/)/.test(name);

/**
 * Loads our own sources anew for each test file, as Jest does, and packages once for each worker, as Node does: they
 * keep nothing of the tests that use them, but for what the environment beside this file takes off the global object.
 */
module.exports = class extends JestRuntime {
  constructor(...options) {
    super(...options);
    // In this realm: an error or an array of a package is an instance of the same class as one of a test.
    this.executor.compile = (source, filename) =>
      vm.compileFunction(source, this.executor.injectedModuleParameters, {
        filename,
        importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      });
  }

  requireModule(from, name, options, isRequireActual) {
    // Of Jest's own packages some do keep what they know of a test file.
    if (name && isOfPackage(name) && !options?.isInternalModule) return createRequire(from)(name);
    return super.requireModule(from, name, options, isRequireActual);
  }
};
