import { VERANTWOORDING_OF_ROW } from "@pakketgraaf/begrippen";
import { defineNoun } from "@pakketgraaf/subgraph";
import { VERIFIED, verifiedZorgvormen, verwijzingVerification } from "../verwijzing/verwijzing.verification";
import { Contractvoorwaarde } from "./contractvoorwaarde";
import { contractvoorwaarden } from "./contractvoorwaarde.list";
import { contractvoorwaardeMutations } from "./contractvoorwaarde.mutations";
import { contractvoorwaardeFields } from "./contractvoorwaarde.resolver";
import { contractvoorwaardeSeed } from "./contractvoorwaarde.seed";
import { contractvoorwaardeStore } from "./contractvoorwaarde.store";
import {
  ContractvoorwaardeDuiding,
  ContractvoorwaardeOpenbaar,
  ContractvoorwaardeOpenbaarDuiding,
  ContractvoorwaardeVertrouwelijk,
  ContractvoorwaardeVertrouwelijkDuiding,
  ContractvoorwaardeVertrouwelijkZorgvorm,
  ContractvoorwaardeZorgvorm,
} from "./contractvoorwaarde.tables";
import { duidingRow, zorgvormRow } from "./contractvoorwaarde.verwijzingen";

/** What conditions were made to refer to while Zorginstituut could not be asked. */
const verifiable = verwijzingVerification(
  Contractvoorwaarde,
  async ({ manager }, voorwaarde, { naarType, naarId: id, grondslag, onderbouwing, bron }) => {
    const rowOf = naarType === "Duiding" ? duidingRow : zorgvormRow;
    const row = rowOf(voorwaarde, { id, grondslag, onderbouwing, bron });
    return manager.createQueryBuilder().insert().into(row.constructor).values(row).orIgnore().execute();
  },
);

export const contractvoorwaarde = defineNoun({
  entity: Contractvoorwaarde,
  byId: { description: "Een contractvoorwaarde.", id: "Sleutel van de voorwaarde." },
  resolvers: [...contractvoorwaardeMutations, contractvoorwaarden.Root],
  fields: contractvoorwaardeFields,
  tables: [
    ContractvoorwaardeDuiding,
    ContractvoorwaardeOpenbaar,
    ContractvoorwaardeOpenbaarDuiding,
    ContractvoorwaardeVertrouwelijk,
    ContractvoorwaardeVertrouwelijkDuiding,
    ContractvoorwaardeVertrouwelijkZorgvorm,
    ContractvoorwaardeZorgvorm,
  ],
  seeds: [contractvoorwaardeSeed],
  verifiable,
  store: contractvoorwaardeStore,
  parts: {
    zorgvormen: verifiedZorgvormen("contractvoorwaarde_zorgvorm", "contractvoorwaarde_id"),
    duidingen: {
      table: "contractvoorwaarde_duiding",
      own: "contractvoorwaarde_id",
      toldBy: "duidingKoppelingen",
      columns: { duidingId: "duiding_id", relatie: "relatie", ...VERANTWOORDING_OF_ROW },
      condition: VERIFIED,
    },
  },
  audience: ({ concernId }) => concernId,
  objects: { norm: { waarde: "normWaarde", eenheid: "normEenheid" } },
  hidden: ["concernId"],
});
