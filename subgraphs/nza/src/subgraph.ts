import { GRAAF } from "@pakketgraaf/begrippen";
import { defineSubgraph } from "@pakketgraaf/subgraph";
import { agendaItem } from "./agenda-item";
import { bekostigingsregel } from "./bekostigingsregel";
import { organisatie } from "./organisatie";
import { prestatie } from "./prestatie";
import { tarief } from "./tarief";
import { zorgvorm } from "./zorgvorm";

export const nza = defineSubgraph({
  name: "nza",
  port: 4004,
  graph: GRAAF,
  folder: __dirname,
  nouns: [prestatie, tarief, bekostigingsregel, agendaItem, organisatie, zorgvorm],
});
