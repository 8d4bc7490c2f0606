import { defineNoun } from "@pakketgraaf/subgraph";
import { verifiedZorgvormen, verwijzingVerification } from "../verwijzing/verwijzing.verification";
import { Contractvoorwaarde } from "./contractvoorwaarde";
import { contractvoorwaarden } from "./contractvoorwaarde.list";
import { contractvoorwaardeMutations } from "./contractvoorwaarde.mutations";
import { contractvoorwaardeFields } from "./contractvoorwaarde.resolver";
import { contractvoorwaardeSeed } from "./contractvoorwaarde.seed";
import { contractvoorwaardeStore } from "./contractvoorwaarde.store";
import {
  ContractvoorwaardeOpenbaar,
  ContractvoorwaardeVertrouwelijk,
  ContractvoorwaardeVertrouwelijkZorgvorm,
  ContractvoorwaardeZorgvorm,
} from "./contractvoorwaarde.tables";
import { zorgvormRow } from "./contractvoorwaarde.verwijzingen";

/** What conditions were made to refer to while Zorginstituut could not be asked. */
const verifiable = verwijzingVerification(
  Contractvoorwaarde,
  async ({ manager }, voorwaarde, { naarType, naarId, grondslag }) => {
    if (naarType === "Duiding") return Object.assign(voorwaarde, { duidingId: naarId, duidingGrondslag: grondslag });
    const row = zorgvormRow(voorwaarde, { id: naarId, grondslag });
    return manager.insert(row.constructor, row);
  },
);

export const contractvoorwaarde = defineNoun({
  entity: Contractvoorwaarde,
  byId: { description: "Een contractvoorwaarde.", id: "Sleutel van de voorwaarde." },
  resolvers: [...contractvoorwaardeMutations, contractvoorwaarden.Root],
  fields: contractvoorwaardeFields,
  tables: [
    ContractvoorwaardeOpenbaar,
    ContractvoorwaardeVertrouwelijk,
    ContractvoorwaardeVertrouwelijkZorgvorm,
    ContractvoorwaardeZorgvorm,
  ],
  seeds: [contractvoorwaardeSeed],
  verifiable,
  store: contractvoorwaardeStore,
  parts: { zorgvormen: verifiedZorgvormen("contractvoorwaarde_zorgvorm", "contractvoorwaarde_id") },
  audience: ({ concernId }) => concernId,
  objects: { norm: { waarde: "normWaarde", eenheid: "normEenheid" } },
  hidden: ["concernId"],
});
