import type { RecordKind } from "@pakketgraaf/subgraph";
import { Bekostigingsregel } from "./bekostigingsregel/bekostigingsregel";
import { Prestatie } from "./prestatie/prestatie";
import { Tarief } from "./tarief/tarief";

export const PRESTATIE: RecordKind<Prestatie> = {
  entity: Prestatie,
  type: "Prestatie",
  objects: { codeBereik: { van: "codeBereikVan", tot: "codeBereikTot" } },
  parts: {
    zorgvormen: {
      table: "prestatie_zorgvorm",
      own: "prestatie_id",
      columns: { zorgvormId: "zorgvorm_id", grondslag: "grondslag" },
      condition: "l.verificatie = 'GEVERIFIEERD'",
    },
  },
};
export const TARIEF: RecordKind<Tarief> = { entity: Tarief, type: "Tarief" };
export const BEKOSTIGINGSREGEL: RecordKind<Bekostigingsregel> = {
  entity: Bekostigingsregel,
  type: "Bekostigingsregel",
  parts: {
    eigenaren: {
      table: "bekostigingsregel_eigenaar",
      own: "bekostigingsregel_id",
      columns: { organisatieId: "organisatie_id" },
    },
  },
};

/** Every kind of record that the NZa owns, parents first. */
export const LOGGED: readonly RecordKind[] = [PRESTATIE, TARIEF, BEKOSTIGINGSREGEL];
