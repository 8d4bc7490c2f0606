import { Verificatie } from "@pakketgraaf/begrippen";
import type { RecordKind } from "@pakketgraaf/subgraph";
import { Kennislacune } from "./kennislacune/kennislacune";
import { Koppeling } from "./koppeling/koppeling";
import { Programma } from "./programma/programma";
import { Project } from "./project/project";
import { Rondetype } from "./rondetype/rondetype";
import { Subsidieronde } from "./subsidieronde/subsidieronde";

export const RONDETYPE: RecordKind<Rondetype> = { entity: Rondetype, type: "Rondetype" };
export const PROGRAMMA: RecordKind<Programma> = { entity: Programma, type: "Programma" };
export const SUBSIDIERONDE: RecordKind<Subsidieronde> = { entity: Subsidieronde, type: "Subsidieronde" };
export const PROJECT: RecordKind<Project> = { entity: Project, type: "Project" };
export const KENNISLACUNE: RecordKind<Kennislacune> = { entity: Kennislacune, type: "Kennislacune" };
export const KOPPELING: RecordKind<Koppeling> = {
  entity: Koppeling,
  type: "Koppeling",
  audience: ({ verificatie }) => (verificatie === Verificatie.GEVERIFIEERD ? null : "zonmw"),
};

/** Every kind of record that ZonMw owns, parents first. */
export const LOGGED: readonly RecordKind[] = [RONDETYPE, PROGRAMMA, SUBSIDIERONDE, PROJECT, KENNISLACUNE, KOPPELING];
