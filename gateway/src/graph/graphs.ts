import type { GraphOptions } from "./graph";
import { Graph } from "./graph";
import { POLL_EVERY, type SupergraphOptions } from "./options";
import { SupergraphSource } from "./source";

/**
 * The graph as it is now. A new version takes the place of the old one when it is loaded and ready to answer; requests
 * that the old one began, it ends. What cannot be loaded changes nothing.
 */
export class Graphs {
  current: Graph | undefined;
  private timer: NodeJS.Timeout | undefined;
  private refused: string | undefined;
  private looking: Promise<void> | undefined;
  private stopped = false;
  private readonly source: SupergraphSource;
  private readonly pollEvery: number;

  constructor(
    { source, pollEvery = POLL_EVERY }: SupergraphOptions,
    private readonly options: GraphOptions,
  ) {
    this.source = new SupergraphSource(source);
    this.pollEvery = pollEvery;
  }

  /**
   * Loads the graph and keeps looking for a new one. One that is on the web may not be there yet.
   * @throws Error for a file that cannot be read or is no supergraph
   */
  async start(): Promise<void> {
    try {
      await this.take(await this.source.read());
    } catch (error) {
      if (!this.source.mayComeLater) throw error;
      console.error(`no graph yet: ${(error as Error).message}`);
    }
    this.lookLater();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
    await this.current?.stop();
  }

  private lookLater(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.looking = this.look().finally(() => this.lookLater());
    }, this.pollEvery);
    this.timer.unref();
  }

  private async look(): Promise<void> {
    try {
      await this.take(await this.source.read());
      this.refused = undefined;
    } catch (error) {
      const reason = (error as Error).message;
      if (reason !== this.refused) console.error(`a new supergraph was refused, the old one stays: ${reason}`);
      this.refused = reason;
    }
  }

  /** @param sdl undefined: the same as before */
  private async take(sdl: string | undefined): Promise<void> {
    if (sdl === undefined || sdl === this.current?.sdl) return;
    const old = this.current;
    this.current = await Graph.load(sdl, this.options);
    if (!old) return;
    console.log(`the graph is now version ${this.current.version}, after ${old.version}`);
    void old.stop();
  }
}
