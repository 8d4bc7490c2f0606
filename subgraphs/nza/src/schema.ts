import { GRAAF } from "@pakketgraaf/begrippen";
import { createSubgraphSchema } from "@pakketgraaf/subgraph";
import { AgendaItem } from "./agenda-item/agenda-item";
import { AgendaItemResolver } from "./agenda-item/agenda-item.resolver";
import { BekostigingsregelResolver } from "./bekostigingsregel/bekostigingsregel.resolver";
import type { Context } from "./context";
import { LOGGED } from "./logged";
import { Organisatie } from "./organisatie/organisatie";
import { OrganisatieResolver } from "./organisatie/organisatie.resolver";
import { PrestatieMutations } from "./prestatie/prestatie.mutations";
import { PrestatieResolver } from "./prestatie/prestatie.resolver";
import { PrestatieZorgvormMutations } from "./prestatie/prestatie-zorgvorm.mutations";
import { TariefMutations } from "./tarief/tarief.mutations";
import { TariefResolver } from "./tarief/tarief.resolver";
import { Zorgvorm } from "./zorgvorm/zorgvorm";
import { ZorgvormResolver } from "./zorgvorm/zorgvorm.resolver";

export const createNzaSchema = () =>
  createSubgraphSchema<Context>({
    descriptions: GRAAF.descriptions,
    resolvers: [
      AgendaItemResolver,
      BekostigingsregelResolver,
      OrganisatieResolver,
      PrestatieMutations,
      PrestatieResolver,
      PrestatieZorgvormMutations,
      TariefMutations,
      TariefResolver,
      ...(GRAAF.resolvers("nza", LOGGED.map(({ type }) => type)) as [Function]),
      ZorgvormResolver,
    ],
    orphanedTypes: [AgendaItem, Organisatie, Zorgvorm],
    references: {
      Bekostigingsregel: ({ id }, { loaders }) => loaders.bekostigingsregelById.load(id),
      Prestatie: ({ id }, { loaders }) => loaders.prestatieById.load(id),
      Tarief: ({ id }, { loaders }) => loaders.tariefById.load(id),
    },
  });
