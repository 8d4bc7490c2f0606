import { defineNoun } from "@pakketgraaf/subgraph";
import { duidingVerbandOf } from "../verwijzing/ongeverifieerde-verwijzing";
import { verifiedDuidingen, verifiedZorgvormen, verwijzingVerification } from "../verwijzing/verwijzing.verification";
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
  async ({ manager }, voorwaarde, reference) => {
    const { naarType, naarId: id, grondslag, onderbouwing, bron } = reference;
    const row =
      naarType === "Zorgvorm"
        ? zorgvormRow(voorwaarde, { id, grondslag, onderbouwing, bron })
        : duidingRow(voorwaarde, duidingVerbandOf(reference));
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
    duidingen: verifiedDuidingen("contractvoorwaarde_duiding", "contractvoorwaarde_id"),
  },
  audience: ({ concernId }) => concernId,
  objects: { norm: { waarde: "normWaarde", eenheid: "normEenheid" } },
  hidden: ["concernId"],
});
