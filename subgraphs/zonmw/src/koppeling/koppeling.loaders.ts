import { LinkedIdsLoader, ListLoader, loadMany, loadOne, type SubgraphRequest } from "@pakketgraaf/subgraph";
import DataLoader from "dataloader";
import { Koppeling } from "./koppeling";
import { koppelingList } from "./koppeling.list";
import { NOBODY, subsOf, type Subs } from "./koppeling.subs";

/** For whom the log hides every sub: it need not be read, and an answer for everybody is made of records alone. */
const HIDDEN = { load: async (): Promise<Subs> => NOBODY };

export const koppelingLoaders = ({ dataSource, standing }: SubgraphRequest) => ({
  koppelingById: loadOne(dataSource, Koppeling, "id"),
  koppelingen: new ListLoader(dataSource, koppelingList),
  koppelingSubs: standing === "owner" ? new DataLoader<string, Subs>((ids) => subsOf(dataSource.manager, ids)) : HIDDEN,
  koppelingenByProject: loadMany(dataSource, Koppeling, "projectId", "id"),
  koppelingenByKennislacune: loadMany(dataSource, Koppeling, "kennislacuneId", "id"),
  linkedIds: new LinkedIdsLoader(dataSource),
});
