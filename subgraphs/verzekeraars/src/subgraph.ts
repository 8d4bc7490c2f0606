import { GRAAF } from "@pakketgraaf/begrippen";
import { defineSubgraph } from "@pakketgraaf/subgraph";
import { agendaItem } from "./agenda-item";
import { contractvoorwaarde } from "./contractvoorwaarde";
import { duiding } from "./duiding";
import { duidingsvoorwaarde, duidingsvoorwaardeUitvoering } from "./duidingsvoorwaarde";
import { organisatie } from "./organisatie";
import { prestatie } from "./prestatie";
import { vergoeding } from "./vergoeding";
import { ongeverifieerdeVerwijzing } from "./verwijzing/ongeverifieerde-verwijzing";
import { verzekeraar } from "./verzekeraar";
import { allConcerns, isConcern } from "./verzekeraar/concern";
import { zorgadvies } from "./zorgadvies";
import { zorgvorm } from "./zorgvorm";

const NZA = "nza";

export const verzekeraars = defineSubgraph({
  name: "verzekeraars",
  port: 4003,
  graph: GRAAF,
  folder: __dirname,
  nouns: [
    verzekeraar,
    contractvoorwaarde,
    zorgadvies,
    vergoeding,
    ongeverifieerdeVerwijzing,
    agendaItem,
    duiding,
    duidingsvoorwaarde,
    duidingsvoorwaardeUitvoering,
    organisatie,
    prestatie,
    zorgvorm,
  ],
  standingOf: async (organisation, open) => {
    if (organisation === NZA) return "supervisor";
    return (await isConcern(organisation, open)) ? "owner" : "public";
  },
  organisations: allConcerns,
});
