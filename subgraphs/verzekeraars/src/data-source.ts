import { createDataSource } from "@pakketgraaf/shared";
import type { DataSource } from "typeorm";
import { Contractvoorwaarde } from "./contractvoorwaarde/contractvoorwaarde";
import { ContractvoorwaardeZorgvorm } from "./contractvoorwaarde/contractvoorwaarde-zorgvorm";
import { CreateVerzekeraars1795000000000 } from "./migrations/1795000000000-create-verzekeraars";
import { Vergoeding } from "./vergoeding/vergoeding";
import { Verzekeraar } from "./verzekeraar/verzekeraar";
import { Zorgadvies } from "./zorgadvies/zorgadvies";
import { ZorgadviesZorgvorm } from "./zorgadvies/zorgadvies-zorgvorm";

export const createVerzekeraarsDataSource = (url: string): DataSource =>
  createDataSource({
    url,
    entities: [Contractvoorwaarde, ContractvoorwaardeZorgvorm, Vergoeding, Verzekeraar, Zorgadvies, ZorgadviesZorgvorm],
    migrations: [CreateVerzekeraars1795000000000],
  });
