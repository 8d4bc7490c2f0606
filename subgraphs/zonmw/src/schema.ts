import { GRAAF, ViewerResolver, wijzigingenResolver } from "@pakketgraaf/begrippen";
import { createSubgraphSchema } from "@pakketgraaf/subgraph";
import { AgendaItem } from "./agenda-item/agenda-item";
import { AgendaItemResolver } from "./agenda-item/agenda-item.resolver";
import type { Context } from "./context";
import { KennislacuneMutations } from "./kennislacune/kennislacune.mutations";
import { KennislacuneResolver } from "./kennislacune/kennislacune.resolver";
import { KoppelingMutations } from "./koppeling/koppeling.mutations";
import { KoppelingResolver } from "./koppeling/koppeling.resolver";
import { LOGGED } from "./logged";
import { Organisatie } from "./organisatie/organisatie";
import { ProgrammaMutations } from "./programma/programma.mutations";
import { ProgrammaResolver } from "./programma/programma.resolver";
import { ProjectMutations } from "./project/project.mutations";
import { ProjectResolver } from "./project/project.resolver";
import { RondetypeResolver } from "./rondetype/rondetype.resolver";
import { SubsidierondeMutations } from "./subsidieronde/subsidieronde.mutations";
import { SubsidierondeResolver } from "./subsidieronde/subsidieronde.resolver";
import { Zorgvorm } from "./zorgvorm/zorgvorm";
import { ZorgvormResolver } from "./zorgvorm/zorgvorm.resolver";

export const createZonmwSchema = () =>
  createSubgraphSchema<Context>({
    descriptions: GRAAF,
    resolvers: [
      AgendaItemResolver,
      KennislacuneMutations,
      KennislacuneResolver,
      KoppelingMutations,
      KoppelingResolver,
      ProgrammaMutations,
      ProgrammaResolver,
      ProjectMutations,
      ProjectResolver,
      RondetypeResolver,
      SubsidierondeMutations,
      SubsidierondeResolver,
      ViewerResolver,
      wijzigingenResolver("zonmw", LOGGED),
      ZorgvormResolver,
    ],
    orphanedTypes: [AgendaItem, Organisatie, Zorgvorm],
    references: {
      Kennislacune: ({ id }, { loaders }) => loaders.kennislacuneById.load(id),
      Koppeling: ({ id }, { loaders }) => loaders.koppelingById.load(id),
      Programma: ({ id }, { loaders }) => loaders.programmaById.load(id),
      Project: ({ id }, { loaders }) => loaders.projectById.load(id),
      Subsidieronde: ({ id }, { loaders }) => loaders.subsidierondeById.load(id),
    },
  });
