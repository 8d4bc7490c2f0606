import { CONTRACTVOORWAARDE } from "../logged";
import { verwijzingVerification } from "../verwijzing/verwijzing.verification";
import { zorgvormRow } from "./contractvoorwaarde.verwijzingen";

/** What conditions were made to refer to while Zorginstituut could not be asked. */
export const contractvoorwaardeVerification = verwijzingVerification(
  CONTRACTVOORWAARDE,
  async ({ manager }, voorwaarde, { naarType, naarId, grondslag }) => {
    if (naarType === "Duiding") return Object.assign(voorwaarde, { duidingId: naarId, duidingGrondslag: grondslag });
    const row = zorgvormRow(voorwaarde, { id: naarId, grondslag });
    return manager.insert(row.constructor, row);
  },
);
