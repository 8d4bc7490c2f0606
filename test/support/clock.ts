/** Puts the clock forward, for this process only; timers run on as they were. */
export interface Clock {
  forward: (seconds: number) => void;
  restore: () => void;
}

export function stoppedClock(): Clock {
  jest.useFakeTimers({
    now: Date.now(),
    doNotFake: [
      "clearImmediate",
      "clearInterval",
      "clearTimeout",
      "hrtime",
      "nextTick",
      "performance",
      "queueMicrotask",
      "setImmediate",
      "setInterval",
      "setTimeout",
    ],
  });
  return {
    forward: (seconds) => jest.setSystemTime(Date.now() + seconds * 1000),
    restore: () => jest.useRealTimers(),
  };
}
