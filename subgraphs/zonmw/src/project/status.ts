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

/** The same rule in SQL, on an alias; `?` stands for the day. No status, no row. */
export const hasStatusOn = (alias: string, statuses: readonly ProjectStatus[]): string => {
  const rules: Record<ProjectStatus, string> = {
    [GEPLAND]: `${alias}.start_vanaf > ?`,
    [AFGEROND]: `${alias}.eind_tot_en_met < ?`,
    [LOPEND]: `${spanOf(`${alias}.start_vanaf`, `${alias}.eind_tot_en_met`)} @> ?::date`,
  };
  return `(${statuses.map((status) => rules[status]).join(" OR ") || "false"})`;
};
