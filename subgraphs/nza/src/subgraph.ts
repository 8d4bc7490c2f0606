import { join } from "node:path";
import { GRAAF } from "@pakketgraaf/begrippen";
import { defineSubgraph } from "@pakketgraaf/subgraph";
import { agendaItem } from "./agenda-item";
import { bekostigingsregel } from "./bekostigingsregel";
import { CreateNza1795000000000 } from "./migrations/1795000000000-create-nza";
import { LetNzaWrite1796000000000 } from "./migrations/1796000000000-let-nza-write";
import { CountVisibleVersions1798000000000 } from "./migrations/1798000000000-count-visible-versions";
import { FilterTheFeed1798500000000 } from "./migrations/1798500000000-filter-the-feed";
import { organisatie } from "./organisatie";
import { prestatie } from "./prestatie";
import { tarief } from "./tarief";
import { zorgvorm } from "./zorgvorm";

export const nza = defineSubgraph({
  name: "nza",
  port: 4004,
  graph: GRAAF,
  dataFolder: join(__dirname, "..", "data"),
  nouns: [prestatie, tarief, bekostigingsregel, agendaItem, organisatie, zorgvorm],
  migrations: [CreateNza1795000000000, LetNzaWrite1796000000000, CountVisibleVersions1798000000000, FilterTheFeed1798500000000],
});
