const { default: TestSequencer } = require("@jest/test-sequencer");

/** Files that start whole platforms, or browsers: much work in a few lines, and much waiting for what they started. */
const START_PLATFORMS = /\/test\/(resilience\/|tooling\/launcher|portal\/(visiting|working))/;

/**
 * The longest first, so that none goes on alone at the end. Jest knows how long a file took the last time; of one that it
 * never ran it looks at the size, which says little of those that start platforms: they come first, the longest of the others
 * between them, to work while they wait.
 */
module.exports = class extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const startsPlatforms = ({ path }) => START_PLATFORMS.test(path);
    const others = sorted.filter((test) => !startsPlatforms(test));
    const mixed = sorted.filter(startsPlatforms).flatMap((test) => [test, ...others.splice(0, 1)]);
    return [...mixed, ...others];
  }
};
