import type { Platform } from "../../platform";
import type { Graph } from "./graph";
import type { Started } from "./server";

/** What a peer is started with. */
export interface Given {
  port: number;
  /** Of its own, for what it needs to be written down. */
  folder: string;
  /** Over what subgraphs. */
  graph: Graph;
  /** Whose databases are there too; absent where there are none. */
  platform?: Platform;
}

export type Launch = Pick<Started, "command" | "args" | "env" | "cwd">;

/** Something else that answers the same. */
export interface Peer {
  name: string;
  version: () => string;
  /** Whether it is of what is installed for nothing else. */
  isApart?: boolean;
  /** Whether it answers from the databases themselves, without the subgraphs. */
  isDirect?: boolean;
  start: (given: Given) => Launch | Promise<Launch>;
  /** Whether it is measured where answers are kept: by itself, when it is asked so, or started so. */
  kept: readonly boolean[];
  /** The cases that it knows; absent: all. */
  cases?: readonly string[];
}
