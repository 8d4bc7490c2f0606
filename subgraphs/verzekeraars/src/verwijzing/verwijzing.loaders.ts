import { loadMany, type SubgraphRequest } from "@pakketgraaf/subgraph";
import { OngeverifieerdeVerwijzing } from "./ongeverifieerde-verwijzing";

/** For who made none there are none; the reader does not even have the table. */
const NONE = { load: async (): Promise<OngeverifieerdeVerwijzing[]> => [] };

export const verwijzingLoaders = ({ dataSource, standing }: SubgraphRequest) => ({
  ongeverifieerdByRecord: standing === "owner" ? loadMany(dataSource, OngeverifieerdeVerwijzing, "recordId", "naarId") : NONE,
});
