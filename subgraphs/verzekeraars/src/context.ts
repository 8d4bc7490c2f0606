import { Loaders, type SubgraphRequest } from "@pakketgraaf/subgraph";
import { contractvoorwaardeLoaders } from "./contractvoorwaarde/contractvoorwaarde.loaders";
import { vergoedingLoaders } from "./vergoeding/vergoeding.loaders";
import { verwijzingLoaders } from "./verwijzing/verwijzing.loaders";
import { verzekeraarLoaders } from "./verzekeraar/verzekeraar.loaders";
import { zorgadviesLoaders } from "./zorgadvies/zorgadvies.loaders";
import { zorgvormLoaders } from "./zorgvorm/zorgvorm.loaders";

/** What a request's resolvers work with; made anew for each request. */
export const createContext = (request: SubgraphRequest) => {
  const { dataSource } = request;
  return {
    ...request,
    loaders: Object.assign(new Loaders(request), {
      ...contractvoorwaardeLoaders(dataSource),
      ...vergoedingLoaders(dataSource),
      ...verwijzingLoaders(request),
      ...verzekeraarLoaders(dataSource),
      ...zorgadviesLoaders(dataSource),
      ...zorgvormLoaders(dataSource),
    }),
  };
};

export type Context = ReturnType<typeof createContext>;
