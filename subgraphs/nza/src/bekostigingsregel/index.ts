import { linked, VERANTWOORDING_OF_ROW, verbandenElders, verbandMet } from "@pakketgraaf/begrippen";
import { defineNoun, foreign } from "@pakketgraaf/subgraph";
import { opvolgingen } from "../bekostigingsregel-opvolging/bekostigingsregel-opvolging";
import { Organisatie } from "../organisatie";
import { regelkoppelingen } from "../regelkoppeling/regelkoppeling.list";
import { tarieven } from "../tarief/tarief.list";
import { Werkagendaactie } from "../werkagendaactie";
import { WERKAGENDAACTIE_BY_BEKOSTIGINGSREGEL } from "../werkagendarol/werkagendarol";
import { Bekostigingsregel } from "./bekostigingsregel";
import { BekostigingsregelEigenaar, EIGENAAR_BY_BEKOSTIGINGSREGEL } from "./bekostigingsregel-eigenaar";
import { bekostigingsregels } from "./bekostigingsregel.list";
import { bekostigingsregelMutations } from "./bekostigingsregel.mutations";
import { bekostigingsregelSeed } from "./bekostigingsregel.seed";

const WerkagendaactieVerband = verbandMet(Werkagendaactie, "werkagendaactie", { elsewhere: true });
const WERKAGENDAACTIES = "Acties van de werkagenda passende zorg die over de regel gaan";

const opvolging = { aard: "aard", ...VERANTWOORDING_OF_ROW };

export const bekostigingsregel = defineNoun({
  entity: Bekostigingsregel,
  resolvers: [...bekostigingsregelMutations, bekostigingsregels.Root],
  byId: {
    description: "Een bekostigingsregel, op zijn sleutel of op zijn nummer.",
    id: "Sleutel van de regel.",
    or: ["nummer", "Eigen nummer van de regel, zoals BR/REG-22105, als `id` niet is gegeven."],
  },
  fields: {
    eigenaar: foreign(Organisatie, "eigenaarId", "Wie de regel in de eerste plaats bezit."),
    eigenaren: linked(Organisatie, EIGENAAR_BY_BEKOSTIGINGSREGEL, "Allen die de regel bezitten, ook `eigenaar`."),
    opdrachtgever: foreign(Organisatie, "opdrachtgeverId", "In wiens opdracht de regel er is; null als de bron er geen noemt."),
    werkagendaacties: linked(Werkagendaactie, WERKAGENDAACTIE_BY_BEKOSTIGINGSREGEL, `${WERKAGENDAACTIES}.`),
    werkagendaactieKoppelingen: verbandenElders(WerkagendaactieVerband, WERKAGENDAACTIE_BY_BEKOSTIGINGSREGEL, WERKAGENDAACTIES),
    vervangt: opvolgingen("opvolgerId", "vervangenId", "Regels waarvoor deze in de plaats kwam."),
    vervangenDoor: opvolgingen("vervangenId", "opvolgerId", "Regels die voor deze in de plaats kwamen."),
    tarieven: tarieven.below(
      { table: "tarief", parent: "bekostigingsregel_id", child: "id" },
      "Tarieven die in deze regel staan.",
    ),
    regelkoppelingen: regelkoppelingen.below(
      { table: "regelkoppeling", parent: "bekostigingsregel_id", child: "id" },
      "Welke prestaties deze regel regelt, wat hij met elk doet, en wanneer.",
    ),
  },
  tables: [BekostigingsregelEigenaar],
  seeds: [bekostigingsregelSeed],
  parts: {
    eigenaren: {
      table: "bekostigingsregel_eigenaar",
      own: "bekostigingsregel_id",
      columns: { organisatieId: "organisatie_id" },
    },
    vervangt: { table: "bekostigingsregel_opvolging", own: "opvolger_id", columns: { vervangenId: "vervangen_id", ...opvolging } },
    vervangenDoor: { table: "bekostigingsregel_opvolging", own: "vervangen_id", columns: { opvolgerId: "opvolger_id", ...opvolging } },
  },
});
