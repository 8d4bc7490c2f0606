import { classify, type KoppelingRecord, seedOf, verantwoordingOf } from "@pakketgraaf/begrippen";
import { Prestatiebundel, PrestatiebundelLid, PrestatiebundelSoort } from "./prestatiebundel";

interface BundelRecord {
  prestatieId: string | null;
  soort: string;
  leden: KoppelingRecord[];
}

export const prestatiebundelSeed = seedOf(Prestatiebundel, {
  file: "nza-koppelingen.json",
  list: "bundels",
  columns: ({ prestatieId, soort }: BundelRecord, { known }) => ({
    prestatieId: known("Prestatie", "prestatieId", prestatieId),
    soort: classify("soort", PrestatiebundelSoort, soort),
  }),
  more: ({ id, leden }, { known }) =>
    leden.map((lid) =>
      Object.assign(new PrestatiebundelLid(), {
        prestatiebundelId: id,
        prestatieId: known("Prestatie", "leden", lid.id),
        ...verantwoordingOf(lid),
      }),
    ),
});
