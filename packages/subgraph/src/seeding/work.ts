import type { FileRecord } from "./read-files";

/** A record that was seeded before. */
export interface Seen {
  file: string;
  record_id: string;
  hash: string | null;
  ended: boolean;
}

/** What the files and the database say of each other. */
export interface Work {
  fresh: FileRecord[];
  changed: FileRecord[];
  left: Seen[];
  /** That are to be as the files had them last before they end. */
  leaving: FileRecord[];
}
