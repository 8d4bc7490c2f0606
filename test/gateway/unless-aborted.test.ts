import { setImmediate as turn } from "node:timers/promises";
import { unlessAborted } from "@pakketgraaf/process";

const forever = new Promise<never>(() => undefined);

it("gives what the work gives, or fails with the reason of the signal that came first", async () => {
  const end = new AbortController();
  const waiting = unlessAborted(forever, end.signal, () => new Error("over"));
  expect(await unlessAborted(Promise.resolve(1), end.signal, () => new Error("over"))).toBe(1);
  end.abort();
  await expect(waiting).rejects.toThrow("over");
  await expect(unlessAborted(forever, end.signal, () => new Error("late"))).rejects.toThrow("late");
});

it("lets any number wait for one signal, of which Node says nothing", async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error): void => void warnings.push(warning);
  process.on("warning", listen);
  const end = new AbortController();
  const waiting = Array.from({ length: 30 }, () => unlessAborted(forever, end.signal, () => new Error("over")));
  await turn();
  process.off("warning", listen);
  end.abort();
  expect((await Promise.allSettled(waiting)).map(({ status }) => status)).toEqual(waiting.map(() => "rejected"));
  expect(warnings).toEqual([]);
});
