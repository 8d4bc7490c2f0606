import { wijzigingLoaders } from "@pakketgraaf/begrippen";
import { LinkedIdsLoader, type SubgraphRequest } from "@pakketgraaf/subgraph";
import { bekostigingsregelLoaders } from "./bekostigingsregel/bekostigingsregel.loaders";
import { LOGGED } from "./logged";
import { prestatieLoaders } from "./prestatie/prestatie.loaders";
import { tariefLoaders } from "./tarief/tarief.loaders";

/** What a request's resolvers work with; made anew for each request. */
export const createContext = (request: SubgraphRequest) => {
  const { dataSource } = request;
  return {
    ...request,
    loaders: {
      ...bekostigingsregelLoaders(dataSource),
      ...prestatieLoaders(dataSource),
      ...tariefLoaders(dataSource),
      linkedIds: new LinkedIdsLoader(dataSource),
      ...wijzigingLoaders(dataSource, LOGGED),
    },
  };
};

export type Context = ReturnType<typeof createContext>;
