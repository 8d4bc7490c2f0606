import type { AgendaItem } from "./agenda-item";
import { eenmaal } from "./feit";
import { Kennislacune } from "./kennislacune";
import { Koppeling } from "./koppeling";
import { Project } from "./project";
import type { Zorgvorm } from "./zorgvorm";

/** Research that ZonMw linked to a record, as a fact. */
export interface Onderzoek {
  kennislacunes: Kennislacune[];
  /** Those that are linked themselves, and those on one of these gaps. */
  projecten: Project[];
}

/** Not what is linked to the care that an agenda item is about: that takes another question. */
export function onderzoekNaar(record: AgendaItem | Zorgvorm): Onderzoek {
  const koppelingen = record.bij(Koppeling);
  const kennislacunes = eenmaal(koppelingen.flatMap((koppeling) => koppeling.bij(Kennislacune)));
  const projecten = [...koppelingen, ...kennislacunes].flatMap((each) => each.bij(Project));
  return { kennislacunes, projecten: eenmaal(projecten) };
}
