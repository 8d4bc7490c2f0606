import type { Platform } from "../../platform";
import type { Started } from "./server";

/** What a peer is started with. */
export interface Given {
  port: number;
  /** Of its own, for what it needs to be written down. */
  folder: string;
  /** Over whose subgraphs, or databases. */
  platform: Platform;
}

/** Something else that answers the same. */
export interface Peer {
  name: string;
  /** The package that it is of, and the folder where that is installed. */
  package: string;
  folder: string;
  start: (given: Given) => Pick<Started, "command" | "args" | "env" | "cwd">;
  /** Whether it is measured where answers are kept: by itself, when it is asked so, or started so. */
  kept: readonly boolean[];
}
