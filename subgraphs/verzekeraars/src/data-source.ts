import { createDataSource, type CreateDataSource } from "@pakketgraaf/subgraph";
import { Contractvoorwaarde } from "./contractvoorwaarde/contractvoorwaarde";
import { ContractvoorwaardeZorgvorm } from "./contractvoorwaarde/contractvoorwaarde-zorgvorm";
import {
  ContractvoorwaardeOpenbaar,
  ContractvoorwaardeVertrouwelijk,
  ContractvoorwaardeVertrouwelijkZorgvorm,
} from "./contractvoorwaarde/contractvoorwaarde.tables";
import { CreateVerzekeraars1795000000000 } from "./migrations/1795000000000-create-verzekeraars";
import { LetVerzekeraarsWrite1796000000000 } from "./migrations/1796000000000-let-verzekeraars-write";
import { CountVisibleVersions1798000000000 } from "./migrations/1798000000000-count-visible-versions";
import { FilterTheFeed1798500000000 } from "./migrations/1798500000000-filter-the-feed";
import { Vergoeding } from "./vergoeding/vergoeding";
import { OngeverifieerdeVerwijzing } from "./verwijzing/ongeverifieerde-verwijzing";
import { Verzekeraar } from "./verzekeraar/verzekeraar";
import { Zorgadvies } from "./zorgadvies/zorgadvies";
import { ZorgadviesZorgvorm } from "./zorgadvies/zorgadvies-zorgvorm";

export const createVerzekeraarsDataSource: CreateDataSource = (url, organisation, limits) =>
  createDataSource({
    url,
    organisation,
    limits,
    entities: [
      Contractvoorwaarde,
      ContractvoorwaardeOpenbaar,
      ContractvoorwaardeVertrouwelijk,
      ContractvoorwaardeVertrouwelijkZorgvorm,
      ContractvoorwaardeZorgvorm,
      OngeverifieerdeVerwijzing,
      Vergoeding,
      Verzekeraar,
      Zorgadvies,
      ZorgadviesZorgvorm,
    ],
    migrations: [CreateVerzekeraars1795000000000, LetVerzekeraarsWrite1796000000000, CountVisibleVersions1798000000000, FilterTheFeed1798500000000],
  });
