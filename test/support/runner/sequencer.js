const { default: TestSequencer } = require("@jest/test-sequencer");

/** Files that start whole platforms: seconds of work in a few lines. */
const START_PLATFORMS = /\/test\/(resilience\/|tooling\/launcher)/;

/**
 * The longest first, so that none goes on alone at the end. Jest knows how long a file took the last time; of one that it
 * never ran it looks at the size, which says little of those that start platforms.
 */
module.exports = class extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ duration, path }) => duration === undefined && START_PLATFORMS.test(path);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
