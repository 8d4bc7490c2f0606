import { ZORGADVIES } from "../logged";
import { verwijzingVerification } from "../verwijzing/verwijzing.verification";
import { ZorgadviesZorgvorm } from "./zorgadvies-zorgvorm";

/** Zorgvormen that an advice was given while Zorginstituut could not be asked. */
export const zorgadviesVerification = verwijzingVerification(
  ZORGADVIES,
  ({ manager }, { id }, { naarId, grondslag }) =>
    manager.insert(ZorgadviesZorgvorm, { zorgadviesId: id, zorgvormId: naarId, grondslag }),
);
