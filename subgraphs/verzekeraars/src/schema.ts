import { GRAAF } from "@pakketgraaf/begrippen";
import { createSubgraphSchema } from "@pakketgraaf/subgraph";
import { AgendaItem } from "./agenda-item/agenda-item";
import { AgendaItemResolver } from "./agenda-item/agenda-item.resolver";
import type { Context } from "./context";
import { ContractvoorwaardeMutations } from "./contractvoorwaarde/contractvoorwaarde.mutations";
import { ContractvoorwaardeResolver } from "./contractvoorwaarde/contractvoorwaarde.resolver";
import { Duiding } from "./duiding/duiding";
import { DuidingResolver } from "./duiding/duiding.resolver";
import { LOGGED } from "./logged";
import { Organisatie } from "./organisatie/organisatie";
import { OrganisatieResolver } from "./organisatie/organisatie.resolver";
import { Prestatie } from "./prestatie/prestatie";
import { PrestatieResolver } from "./prestatie/prestatie.resolver";
import { VergoedingResolver } from "./vergoeding/vergoeding.resolver";
import { VerzekeraarResolver } from "./verzekeraar/verzekeraar.resolver";
import { ZorgadviesMutations } from "./zorgadvies/zorgadvies.mutations";
import { ZorgadviesResolver } from "./zorgadvies/zorgadvies.resolver";
import { Zorgvorm } from "./zorgvorm/zorgvorm";
import { ZorgvormResolver } from "./zorgvorm/zorgvorm.resolver";

export const createVerzekeraarsSchema = () =>
  createSubgraphSchema<Context>({
    descriptions: GRAAF.descriptions,
    resolvers: [
      ...(GRAAF.resolvers("verzekeraars", LOGGED.map(({ type }) => type)) as [Function]),
      AgendaItemResolver,
      ContractvoorwaardeMutations,
      ContractvoorwaardeResolver,
      DuidingResolver,
      OrganisatieResolver,
      PrestatieResolver,
      VergoedingResolver,
      VerzekeraarResolver,
      ZorgadviesMutations,
      ZorgadviesResolver,
      ZorgvormResolver,
    ],
    orphanedTypes: [AgendaItem, Duiding, Organisatie, Prestatie, Zorgvorm],
    references: {
      Contractvoorwaarde: ({ id }, { loaders }) => loaders.contractvoorwaardeById.load(id),
      Vergoeding: ({ id }, { loaders }) => loaders.vergoedingById.load(id),
      Verzekeraar: ({ id }, { loaders }) => loaders.verzekeraarById.load(id),
      Zorgadvies: ({ id }, { loaders }) => loaders.zorgadviesById.load(id),
    },
  });
