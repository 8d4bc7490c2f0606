import { LinkedIdsLoader, Loaders, type SubgraphRequest } from "@pakketgraaf/subgraph";
import { bekostigingsregelLoaders } from "./bekostigingsregel/bekostigingsregel.loaders";
import { prestatieLoaders } from "./prestatie/prestatie.loaders";
import { tariefLoaders } from "./tarief/tarief.loaders";

/** What a request's resolvers work with; made anew for each request. */
export const createContext = (request: SubgraphRequest) => {
  const { dataSource } = request;
  return {
    ...request,
    loaders: Object.assign(new Loaders(request), {
      ...bekostigingsregelLoaders(dataSource),
      ...prestatieLoaders(dataSource),
      ...tariefLoaders(dataSource),
      linkedIds: new LinkedIdsLoader(dataSource),
    }),
  };
};

export type Context = ReturnType<typeof createContext>;
