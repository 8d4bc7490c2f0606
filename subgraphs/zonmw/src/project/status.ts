import { spanOf } from "@pakketgraaf/subgraph";
import { ProjectStatus, type Project } from "./project";

const { GEPLAND, LOPEND, AFGEROND } = ProjectStatus;

/**
 * The status on a day, from what is known of the project's term; null when that does not tell. A project runs from the
 * first day of its start up to the last day of its end: `2019` to `2021` is 1 January 2019 to 31 December 2021.
 */
export function statusOn({ startdatum, einddatum }: Project, day: string): ProjectStatus | null {
  if (startdatum && startdatum.vanaf > day) return GEPLAND;
  if (einddatum && einddatum.totEnMet < day) return AFGEROND;
  return startdatum && einddatum ? LOPEND : null;
}

/** The same rule in SQL on alias `e`; `?` stands for the day. */
export const STATUS_ON: Record<ProjectStatus, string> = {
  [GEPLAND]: "e.start_vanaf > ?",
  [AFGEROND]: "e.eind_tot_en_met < ?",
  [LOPEND]: `${spanOf("e.start_vanaf", "e.eind_tot_en_met")} @> ?::date`,
};
