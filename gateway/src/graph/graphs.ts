import { log } from "@pakketgraaf/process";
import type { TrustedDocument } from "../admission/trusted-documents";
import { HttpError } from "../operation/http-error";
import { Graph, type GraphOptions } from "./graph";
import { POLL_EVERY, SupergraphSource, type SupergraphOptions } from "./source";

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
  private readonly source = new SupergraphSource(this.supergraph.source, this.supergraph.timeout);

  constructor(
    private readonly supergraph: SupergraphOptions,
    private readonly options: GraphOptions,
    /** Planned before a version takes the place of the old one. */
    private readonly documents: readonly TrustedDocument[],
  ) {}

  /**
   * Loads the graph and keeps looking for a new one. One that is on the web may not be there yet.
   * @throws Error for a file that cannot be read or is no supergraph
   */
  async start(): Promise<void> {
    try {
      await this.take(await this.source.read());
    } catch (error) {
      if (!this.source.mayComeLater) throw error;
      this.source.forget();
      log.warn({ err: error }, "no graph yet");
    }
    this.lookLater();
  }

  /** @throws HttpError 503 as long as there is no graph */
  get loaded(): Graph {
    if (this.current) return this.current;
    throw new HttpError(503, "NOT_READY", "The graph is not loaded yet; try again", { "retry-after": "1" });
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
    }, this.supergraph.pollEvery ?? POLL_EVERY);
    this.timer.unref();
  }

  private async look(): Promise<void> {
    try {
      await this.take(await this.source.read());
      this.refused = undefined;
    } catch (error) {
      const reason = (error as Error).message;
      if (reason !== this.refused) log.error({ err: error }, "a new supergraph was refused, the old one stays");
      // It may have been refused for what passes.
      this.source.forget();
      this.refused = reason;
    }
  }

  /** @param sdl undefined: the same as before */
  private async take(sdl: string | undefined): Promise<void> {
    if (sdl === undefined || sdl === this.current?.sdl) return;
    const old = this.current;
    const graph = await Graph.load(sdl, this.options);
    try {
      await graph.warm(this.documents);
    } catch (error) {
      await graph.stop();
      throw error;
    }
    this.current = graph;
    if (!old) return;
    log.info({ version: this.current.version, before: old.version }, "the graph is a new version");
    void old.stop();
  }
}
