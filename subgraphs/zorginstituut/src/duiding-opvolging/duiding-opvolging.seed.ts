import { classify, type KoppelingRecord, verantwoordingOf } from "@pakketgraaf/begrippen";
import type { References } from "@pakketgraaf/subgraph";
import { Reikwijdte } from "../reikwijdte";
import { DuidingOpvolging, DuidingOpvolgingAard, DuidingOpvolgingZorgvorm } from "./duiding-opvolging";

export interface OpvolgingRecord extends KoppelingRecord {
  aard: string;
  reikwijdte: string;
  zorgvormen: string[];
  vervangtVolledigVoor: string[];
}

/** That a duiding in the data files takes the place of another. */
export function opvolgingOf(duidingId: string, opvolging: OpvolgingRecord, { known }: References): object[] {
  const id = `${duidingId}--${opvolging.id}`;
  return [
    Object.assign(new DuidingOpvolging(), {
      id,
      duidingId,
      vervangenId: known("Duiding", "opvolging", opvolging.id),
      aard: classify("opvolging.aard", DuidingOpvolgingAard, opvolging.aard),
      reikwijdte: classify("opvolging.reikwijdte", Reikwijdte, opvolging.reikwijdte),
      ...verantwoordingOf(opvolging),
    }),
    ...opvolging.zorgvormen.map((zorgvorm) =>
      Object.assign(new DuidingOpvolgingZorgvorm(), {
        opvolgingId: id,
        zorgvormId: known("Zorgvorm", "opvolging.zorgvormen", zorgvorm),
        volledig: opvolging.vervangtVolledigVoor.includes(zorgvorm),
      }),
    ),
  ];
}
