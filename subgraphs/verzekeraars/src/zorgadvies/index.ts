import { defineNoun } from "@pakketgraaf/subgraph";
import { verifiedZorgvormen, verwijzingVerification } from "../verwijzing/verwijzing.verification";
import { Zorgadvies, ZorgadviesZorgvorm } from "./zorgadvies";
import { zorgadviezen } from "./zorgadvies.list";
import { zorgadviesMutations } from "./zorgadvies.mutations";
import { ZorgadviesResolver } from "./zorgadvies.resolver";
import { zorgadviesSeed } from "./zorgadvies.seed";

export const zorgadvies = defineNoun({
  entity: Zorgadvies,
  byId: { description: "Een zorgadvies.", id: "Sleutel van het zorgadvies." },
  resolvers: [...zorgadviesMutations, zorgadviezen.Root, ZorgadviesResolver],
  tables: [ZorgadviesZorgvorm],
  seeds: [zorgadviesSeed],
  /** Zorgvormen that an advice was given while Zorginstituut could not be asked. */
  verifiable: verwijzingVerification(Zorgadvies, ({ manager }, { id }, { naarId, grondslag }) =>
    manager.insert(ZorgadviesZorgvorm, { zorgadviesId: id, zorgvormId: naarId, grondslag }),
  ),
  parts: { zorgvormen: verifiedZorgvormen("zorgadvies_zorgvorm", "zorgadvies_id") },
});
