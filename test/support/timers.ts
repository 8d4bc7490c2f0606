/** How many timers were set meanwhile for about so many milliseconds, and are there still when it is over. */
export async function timersLeftBy(milliseconds: number, work: () => Promise<unknown>): Promise<{ set: number; left: number }> {
  const setting = jest.spyOn(globalThis, "setTimeout");
  const clearing = jest.spyOn(globalThis, "clearTimeout");
  try {
    await work();
    // What is done after an answer is done by then.
    await new Promise(setImmediate);
    const ours = setting.mock.results.filter((_, n) => Math.abs(setting.mock.calls[n][1]! - milliseconds) < milliseconds / 100);
    const cleared = new Set<unknown>(clearing.mock.calls.map(([timer]) => timer));
    return { set: ours.length, left: ours.filter(({ value }) => !cleared.has(value)).length };
  } finally {
    setting.mockRestore();
    clearing.mockRestore();
  }
}
