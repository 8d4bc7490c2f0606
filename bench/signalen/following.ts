import { setTimeout as pause } from "node:timers/promises";
import type { FakeGateway } from "./gateway";
import type { Generated, Line } from "./generate";
import { randomFrom } from "./generate";
import type { RunningSignalering } from "./subgraph";
import { PARTIES, type Party } from "./templates";

const LOOK_EVERY_MS = 20;

/** Changes of records of all kinds, as often of each as there are of it: each has other days and other ties. */
export class Changes {
  private edition = 0;
  private readonly next: () => number;

  constructor(
    private readonly generated: Generated,
    seed: number,
  ) {
    this.next = randomFrom(seed);
  }

  /** Has the parties record so many. */
  record(gateway: FakeGateway, changes: number): void {
    this.edition += 1;
    const lines = new Map<Party, Line[]>(PARTIES.map((party) => [party, []]));
    const total = PARTIES.reduce((sum, party) => sum + this.generated.length(party), 0);
    for (let change = 0; change < changes; change += 1) {
      let place = Math.floor(this.next() * total);
      const party = PARTIES.find((each) => {
        if (place < this.generated.length(each)) return true;
        place -= this.generated.length(each);
        return false;
      })!;
      lines.get(party)!.push(this.generated.line(party, place, this.edition));
    }
    for (const [party, more] of lines) gateway.add(party, more);
  }
}

/** Seconds until so many changes, recorded at once, are told. */
export async function follow(running: RunningSignalering, gateway: FakeGateway, changes: Changes, number: number): Promise<number> {
  const begun = performance.now();
  changes.record(gateway, number);
  await running.untilTold(new Date());
  return (performance.now() - begun) / 1000;
}

/** Of each of so many writes: seconds until all that it changes is told. Nothing else is written meanwhile. */
export async function lags(running: RunningSignalering, gateway: FakeGateway, changes: Changes, number: number): Promise<number[]> {
  const found: number[] = [];
  for (let write = 0; write < number; write += 1) {
    const begun = performance.now();
    changes.record(gateway, 1);
    await running.untilTold(new Date(), () => pause(LOOK_EVERY_MS));
    found.push((performance.now() - begun) / 1000);
    // At another moment between two questions for what is new.
    await pause((write * 97) % 400);
  }
  return found;
}
