import { defineNoun, type Noun } from "@pakketgraaf/subgraph";
import { Contractvoorwaarde, Kennislacune, Prestatie, Project } from "../records/records";
import { SUGGESTIEVELDEN } from "./suggestievelden";

/** What may belong to records of other parties that this subgraph adds nothing else to. */
export const suggesties: readonly Noun[] = [
  defineNoun({ entity: Contractvoorwaarde, fields: SUGGESTIEVELDEN.Contractvoorwaarde }),
  defineNoun({ entity: Kennislacune, fields: SUGGESTIEVELDEN.Kennislacune }),
  defineNoun({ entity: Prestatie, fields: SUGGESTIEVELDEN.Prestatie }),
  defineNoun({ entity: Project, fields: SUGGESTIEVELDEN.Project }),
];
