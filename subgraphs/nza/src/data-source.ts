import { createDataSource, type CreateDataSource } from "@pakketgraaf/subgraph";
import { Bekostigingsregel } from "./bekostigingsregel/bekostigingsregel";
import { BekostigingsregelEigenaar } from "./bekostigingsregel/bekostigingsregel-eigenaar";
import { CreateNza1795000000000 } from "./migrations/1795000000000-create-nza";
import { LetNzaWrite1796000000000 } from "./migrations/1796000000000-let-nza-write";
import { CountVisibleVersions1798000000000 } from "./migrations/1798000000000-count-visible-versions";
import { FilterTheFeed1798500000000 } from "./migrations/1798500000000-filter-the-feed";
import { Prestatie } from "./prestatie/prestatie";
import { PrestatieZorgvorm } from "./prestatie/prestatie-zorgvorm";
import { Tarief } from "./tarief/tarief";

export const createNzaDataSource: CreateDataSource = (url, organisation, limits) =>
  createDataSource({
    url,
    organisation,
    limits,
    entities: [Bekostigingsregel, BekostigingsregelEigenaar, Prestatie, PrestatieZorgvorm, Tarief],
    migrations: [CreateNza1795000000000, LetNzaWrite1796000000000, CountVisibleVersions1798000000000, FilterTheFeed1798500000000],
  });
