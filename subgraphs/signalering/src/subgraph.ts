import { GRAAF } from "@pakketgraaf/begrippen";
import { defineSubgraph } from "@pakketgraaf/subgraph";
import { allPartijen, isPartij } from "./partijen";
import { volgen } from "./volgen/volgen";
import { zorgvorm } from "./zorgvorm";

export const signalering = defineSubgraph({
  name: "signalering",
  port: 4005,
  graph: GRAAF,
  folder: __dirname,
  nouns: [zorgvorm],
  standingOf: async (organisation, open) => ((await isPartij(organisation, open)) ? "owner" : "public"),
  organisations: allPartijen,
  alongside: volgen,
});
