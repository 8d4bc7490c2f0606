import type { Link, RecordTimes } from "@pakketgraaf/subgraph";

/** A signal has several rows, each of a time in which it is the same. */
export const TIJDVAK: RecordTimes = { from: "van", until: "tot", asked: "op" };

/** SQL on a row `l` that says where a signal is shown. @param type of the record, in the graph */
export const isShownAt = (type: string): string => `l.type = '${type}'`;

/** The signals that are shown at a record. */
export const shownAt = (type: string): Link => ({
  table: "signaal_plaats",
  parent: "record_id",
  child: "signaal_id",
  condition: isShownAt(type),
  times: TIJDVAK,
});
