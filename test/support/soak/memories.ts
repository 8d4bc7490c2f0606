import { SUBGRAPHS } from "../../../schema/subgraphs";
import { memoryOf } from "../attacks/memory";
import type { Place, Process } from "../launcher";

/** Looks again and again at what each process of a platform holds in memory. */
export class Memories {
  private readonly seen = new Map<string, number[]>();
  private readonly timer: NodeJS.Timeout;

  /** @param every milliseconds */
  constructor(
    private readonly place: Place,
    every: number,
  ) {
    this.timer = setInterval(() => this.look(), every);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Of each process, half of the times less, in each third of the time. Megabytes. */
  get thirds(): { name: string; megabytes: number[] }[] {
    return [...this.seen].map(([name, all]) => {
      const third = Math.ceil(all.length / 3);
      return { name, megabytes: [0, 1, 2].map((place) => median(all.slice(place * third, (place + 1) * third))) };
    });
  }

  private look(): void {
    const { place } = this;
    this.note("gateway", place.gateway);
    for (const { name } of SUBGRAPHS) this.note(name, place.subgraph(name));
  }

  /** @param process undefined for one that is just being started again */
  private note(name: string, process: Process | undefined): void {
    if (!process) return;
    try {
      const { now } = memoryOf(process.pid);
      this.seen.set(name, [...(this.seen.get(name) ?? []), now]);
    } catch {
      // It has just ended.
    }
  }
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
