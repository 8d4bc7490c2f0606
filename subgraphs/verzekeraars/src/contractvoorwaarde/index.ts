import { defineNoun } from "@pakketgraaf/subgraph";
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
const verifiable = verwijzingVerification(Contractvoorwaarde, { zorgvormRow, duidingRow });

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
