import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Answered, Asked, Order, Slice } from "./messages";

/** Asks servers the same things, from a process of its own. */
export class LoadGenerator {
  private readonly child: ChildProcess = fork(join(__dirname, "main.js"), { serialization: "advanced" });

  /** What is asked from now on. */
  take(asked: readonly Asked[]): void {
    this.send({ asked });
  }

  async run(slice: Slice): Promise<Answered> {
    this.send({ slice });
    const [answered] = (await once(this.child, "message")) as [Answered];
    return answered;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, "exit");
    this.child.disconnect();
    await ended;
  }

  private send(order: Order): void {
    this.child.send(order);
  }
}
