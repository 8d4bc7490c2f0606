import { defineNoun, foreign, one } from "@pakketgraaf/subgraph";
import { Bekostigingsregel } from "../bekostigingsregel/bekostigingsregel";
import { Organisatie } from "../organisatie";
import { Prestatie } from "../prestatie/prestatie";
import { Tarief } from "./tarief";
import { tarieven } from "./tarief.list";
import { tariefMutations } from "./tarief.mutations";
import { tariefSeed } from "./tarief.seed";

export const tarief = defineNoun({
  entity: Tarief,
  byId: { description: "Een tarief.", id: "Sleutel van het tarief." },
  resolvers: [...tariefMutations, tarieven.Root],
  fields: {
    prestatie: one(Prestatie, "prestatieId", "De prestatie waarvoor het tarief geldt.", { nullable: false }),
    bekostigingsregel: one(Bekostigingsregel, "bekostigingsregelId", "De regel waarin het tarief staat; null als die niet bekend is."),
    vastgesteldDoor: foreign(
      Organisatie,
      "vastgesteldDoorId",
      "Wie het bedrag vaststelde: van een tarief altijd de NZa. Wat anderen vaststelden, is een vergoeding, en zegt het daar.",
    ),
  },
  seeds: [tariefSeed],
});
