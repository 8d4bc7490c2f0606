import { join } from "node:path";
import { GRAAF } from "@pakketgraaf/begrippen";
import { defineSubgraph } from "@pakketgraaf/subgraph";
import { agendaItem } from "./agenda-item";
import { contractvoorwaarde } from "./contractvoorwaarde";
import { duiding } from "./duiding";
import { CreateVerzekeraars1795000000000 } from "./migrations/1795000000000-create-verzekeraars";
import { LetVerzekeraarsWrite1796000000000 } from "./migrations/1796000000000-let-verzekeraars-write";
import { CountVisibleVersions1798000000000 } from "./migrations/1798000000000-count-visible-versions";
import { FilterTheFeed1798500000000 } from "./migrations/1798500000000-filter-the-feed";
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
  dataFolder: join(__dirname, "..", "data"),
  nouns: [
    verzekeraar,
    contractvoorwaarde,
    zorgadvies,
    vergoeding,
    ongeverifieerdeVerwijzing,
    agendaItem,
    duiding,
    organisatie,
    prestatie,
    zorgvorm,
  ],
  migrations: [
    CreateVerzekeraars1795000000000,
    LetVerzekeraarsWrite1796000000000,
    CountVisibleVersions1798000000000,
    FilterTheFeed1798500000000,
  ],
  standingOf: async (organisation, open) => {
    if (organisation === NZA) return "supervisor";
    return (await isConcern(organisation, open)) ? "owner" : "public";
  },
  organisations: allConcerns,
});
