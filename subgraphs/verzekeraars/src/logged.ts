import { Verificatie } from "@pakketgraaf/begrippen";
import type { Part, RecordKind } from "@pakketgraaf/subgraph";
import { Contractvoorwaarde } from "./contractvoorwaarde/contractvoorwaarde";
import { contractvoorwaardeStore } from "./contractvoorwaarde/contractvoorwaarde.store";
import { Vergoeding } from "./vergoeding/vergoeding";
import { Verzekeraar } from "./verzekeraar/verzekeraar";
import { Zorgadvies } from "./zorgadvies/zorgadvies";

/** The zorgvormen of a record, but for those that only their maker sees. */
const zorgvormen = (table: string, own: string): Part => ({
  table,
  own,
  columns: { zorgvormId: "zorgvorm_id", grondslag: "grondslag" },
  condition: `l.verificatie = '${Verificatie.GEVERIFIEERD}'`,
});

export const CONTRACTVOORWAARDE: RecordKind<Contractvoorwaarde> = {
  entity: Contractvoorwaarde,
  type: "Contractvoorwaarde",
  store: contractvoorwaardeStore,
  parts: { zorgvormen: zorgvormen("contractvoorwaarde_zorgvorm", "contractvoorwaarde_id") },
  audience: ({ concernId }) => concernId,
  objects: { norm: { waarde: "normWaarde", eenheid: "normEenheid" } },
  hidden: ["concernId"],
};
export const VERGOEDING: RecordKind<Vergoeding> = { entity: Vergoeding, type: "Vergoeding" };
export const VERZEKERAAR: RecordKind<Verzekeraar> = {
  entity: Verzekeraar,
  type: "Verzekeraar",
  objects: { marktaandeel: { procent: "marktaandeelProcent", jaar: "marktaandeelJaar" } },
};
export const ZORGADVIES: RecordKind<Zorgadvies> = {
  entity: Zorgadvies,
  type: "Zorgadvies",
  parts: { zorgvormen: zorgvormen("zorgadvies_zorgvorm", "zorgadvies_id") },
};

/** Every kind of record that is kept here. */
export const LOGGED: readonly RecordKind[] = [CONTRACTVOORWAARDE, VERGOEDING, VERZEKERAAR, ZORGADVIES];
