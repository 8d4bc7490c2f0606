import type { DuidingVerband, Verband } from "../verwijzing/ongeverifieerde-verwijzing";
import { type Zorgadvies, ZorgadviesZorgvorm } from "./zorgadvies";
import { ZorgadviesOpenbaarDuiding } from "./zorgadvies-duiding";

/** That an advice is about a zorgvorm. */
export const zorgvormRow = ({ id: zorgadviesId }: Zorgadvies, { id: zorgvormId, ...verband }: Verband): ZorgadviesZorgvorm =>
  Object.assign(new ZorgadviesZorgvorm(), { zorgadviesId, zorgvormId, ...verband });

/** The same, that it has to do with a duiding. */
export const duidingRow = (
  { id: zorgadviesId }: Zorgadvies,
  { id: duidingId, ...verband }: DuidingVerband,
): ZorgadviesOpenbaarDuiding =>
  Object.assign(new ZorgadviesOpenbaarDuiding(), { zorgadviesId, duidingId, ...verband });
