import { dayAfter, type KoppelingRecord, seedOf, verantwoordingOf } from "@pakketgraaf/begrippen";
import { Addonindicatie, AddonindicatiePrestatie } from "./addonindicatie";

interface AddonindicatieRecord {
  geldigTot: string | null;
  bekostigingsregelId: string | null;
  prestatieKoppelingen: KoppelingRecord[];
}

export const addonindicatieSeed = seedOf(Addonindicatie, {
  file: "nza-addonindicaties.json",
  unreferred: true,
  columns: (record: AddonindicatieRecord, { known }) => ({
    geldigTot: record.geldigTot && dayAfter(record.geldigTot),
    bekostigingsregelId: known("Bekostigingsregel", "bekostigingsregelId", record.bekostigingsregelId),
  }),
  more: (record, { known }) =>
    record.prestatieKoppelingen.map((koppeling) =>
      Object.assign(new AddonindicatiePrestatie(), {
        addonindicatieId: record.id,
        prestatieId: known("Prestatie", "prestatieKoppelingen", koppeling.id),
        ...verantwoordingOf(koppeling),
      }),
    ),
});
