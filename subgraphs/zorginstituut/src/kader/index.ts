import { VERANTWOORDING_OF_ROW, verbanden } from "@pakketgraaf/begrippen";
import { defineNoun, many, one, type Part, through } from "@pakketgraaf/subgraph";
import { Adviescommissie } from "../adviescommissie";
import { Agenda } from "../agenda/agenda";
import { MIJLPAAL_BY_KADER, Mijlpaal } from "../mijlpaal";
import { Organisatie } from "../organisatie/organisatie";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { WettelijkeEis } from "../wettelijke-eis";
import { Kader, KaderVerband } from "./kader";
import { KaderOpvolging } from "./kader-opvolging";
import {
  ActueelKader,
  BASIS_BY_KADER,
  GeplandKader,
  KaderCriterium,
  KaderRelatie,
  KaderVerwantschap,
  PAKKETCRITERIUM_BY_ACTUEEL_KADER,
  PAKKETCRITERIUM_BY_KADER,
  VERWANT_BY_KADER,
} from "./kader.links";
import { kaders } from "./kader.list";
import { kaderMutations } from "./kader.mutations";
import { kaderOfCriteriumSeed, kaderSeed } from "./kader.seed";

const OF_OPVOLGING = { aard: "aard", reikwijdte: "reikwijdte", ...VERANTWOORDING_OF_ROW };

const verwant = (relatie: KaderRelatie): Part => ({
  table: "kader_verwantschap",
  own: "kader_id",
  columns: { kaderId: "verwant_id", ...VERANTWOORDING_OF_ROW },
  condition: `l.relatie = '${relatie}'`,
});

export const kader = defineNoun({
  entity: Kader,
  byId: { description: "Een kader.", id: "Sleutel van het kader." },
  resolvers: [...kaderMutations, kaders.Root],
  fields: {
    criteria: through(
      Pakketcriterium,
      PAKKETCRITERIUM_BY_KADER,
      "naam",
      "Pakketcriteria waarover het kader gaat; leeg als het over geen daarvan gaat.",
    ),
    actueelVoor: through(
      Pakketcriterium,
      PAKKETCRITERIUM_BY_ACTUEEL_KADER,
      "naam",
      "Pakketcriteria die nu met dit kader worden beoordeeld.",
    ),
    wettelijkeEis: one(WettelijkeEis, "wettelijkeEisId", "De wettelijke eis waarover het kader gaat."),
    uitgever: one(Organisatie, "uitgeverId", "Wie het kader uitgeeft; null als dat niet bekend is."),
    opgesteldDoorCommissie: one(
      Adviescommissie,
      "opgesteldDoorCommissieId",
      "De commissie die het kader opstelt; null als de bron er geen noemt.",
    ),
    vervangt: many(
      KaderOpvolging,
      "opvolgerId",
      "vervangenId",
      "Kaders waarvoor dit in de plaats kwam, geheel of deels; leeg als die er niet zijn, of de bron het niet zegt.",
    ),
    vervangenDoor: many(
      KaderOpvolging,
      "vervangenId",
      "opvolgerId",
      "Kaders die voor dit in de plaats kwamen, geheel of deels; leeg als die er niet zijn, of de bron het niet zegt.",
    ),
    bouwtVoortOp: verbanden(Kader, KaderVerband, BASIS_BY_KADER, "titel", "Kaders waarop dit voortbouwt zonder ze te vervangen"),
    verwantMet: verbanden(Kader, KaderVerband, VERWANT_BY_KADER, "titel", "Kaders met hetzelfde onderwerp"),
    agendas: many(Agenda, "kaderId", "naam", "Agenda's waarop onderwerpen met dit kader komen, op naam."),
    mijlpalen: through(Mijlpaal, MIJLPAAL_BY_KADER, "id", "Mijlpalen waarvan dit kader een resultaat is."),
  },
  tables: [ActueelKader, GeplandKader, KaderCriterium, KaderVerwantschap],
  parts: {
    criteria: { table: "kader_criterium", own: "kader_id", columns: { pakketcriteriumId: "pakketcriterium_id" } },
    vervangt: { table: "kader_opvolging", own: "opvolger_id", columns: { vervangenId: "vervangen_id", ...OF_OPVOLGING } },
    vervangenDoor: { table: "kader_opvolging", own: "vervangen_id", columns: { opvolgerId: "opvolger_id", ...OF_OPVOLGING } },
    bouwtVoortOp: verwant(KaderRelatie.BOUWT_VOORT_OP),
    verwantMet: verwant(KaderRelatie.VERWANT_MET),
  },
  seeds: [kaderSeed, kaderOfCriteriumSeed],
});

export const kaderOpvolging = defineNoun({
  entity: KaderOpvolging,
  fields: {
    opvolger: one(Kader, "opvolgerId", "Het kader dat in de plaats komt.", { nullable: false }),
    vervangen: one(Kader, "vervangenId", "Het kader waarvoor het in de plaats komt.", { nullable: false }),
  },
});
