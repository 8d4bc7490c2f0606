import { VERANTWOORDING_OF_ROW } from "@pakketgraaf/begrippen";
import { defineNoun } from "@pakketgraaf/subgraph";
import { Kader } from "./kader";
import { KaderOpvolging } from "./kader-opvolging";
import { ActueelKader, GeplandKader, KaderCriterium, KaderRelatie, KaderVerwantschap } from "./kader.links";
import { kaders } from "./kader.list";
import { kaderMutations } from "./kader.mutations";
import { KaderResolver } from "./kader.resolver";
import { kaderOfCriteriumSeed, kaderSeed } from "./kader.seed";

const OF_OPVOLGING = { aard: "aard", reikwijdte: "reikwijdte", ...VERANTWOORDING_OF_ROW };

const verwant = (relatie: KaderRelatie) => ({
  table: "kader_verwantschap",
  own: "kader_id",
  columns: { kaderId: "verwant_id", ...VERANTWOORDING_OF_ROW },
  condition: `l.relatie = '${relatie}'`,
});

export const kader = defineNoun({
  entity: Kader,
  byId: { description: "Een kader.", id: "Sleutel van het kader." },
  resolvers: [...kaderMutations, kaders.Root, KaderResolver],
  tables: [ActueelKader, GeplandKader, KaderCriterium, KaderOpvolging, KaderVerwantschap],
  parts: {
    criteria: { table: "kader_criterium", own: "kader_id", columns: { pakketcriteriumId: "pakketcriterium_id" } },
    vervangt: { table: "kader_opvolging", own: "kader_id", columns: { kaderId: "vervangen_id", ...OF_OPVOLGING } },
    vervangenDoor: { table: "kader_opvolging", own: "vervangen_id", columns: { kaderId: "kader_id", ...OF_OPVOLGING } },
    bouwtVoortOp: verwant(KaderRelatie.BOUWT_VOORT_OP),
    verwantMet: verwant(KaderRelatie.VERWANT_MET),
  },
  seeds: [kaderSeed, kaderOfCriteriumSeed],
});
