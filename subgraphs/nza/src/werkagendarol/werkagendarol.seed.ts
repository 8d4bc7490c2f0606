import { classify, type KoppelingRecord, seedOf, verantwoordingOf } from "@pakketgraaf/begrippen";
import { Werkagendarol, WerkagendarolBekostigingsregel, WerkagendarolSoort } from "./werkagendarol";

interface WerkagendaRecord extends KoppelingRecord {
  werkagendaActieId: string;
  rolNza: string;
  bekostigingsregels: KoppelingRecord[];
}

const ofRecords = seedOf(Werkagendarol, {
  file: "nza-koppelingen.json",
  list: "werkagenda",
  columns: ({ werkagendaActieId, rolNza }: WerkagendaRecord, { known }) => ({
    werkagendaactieId: known("Werkagendaactie", "werkagendaActieId", werkagendaActieId),
    rol: classify("rolNza", WerkagendarolSoort, rolNza),
  }),
  more: ({ id, werkagendaActieId, bekostigingsregels }, { known }) =>
    bekostigingsregels.map((koppeling) =>
      Object.assign(new WerkagendarolBekostigingsregel(), {
        werkagendarolId: id,
        werkagendaactieId: known("Werkagendaactie", "werkagendaActieId", werkagendaActieId),
        bekostigingsregelId: known("Bekostigingsregel", "bekostigingsregels", koppeling.id),
        ...verantwoordingOf(koppeling),
      }),
    ),
});

/** What these records were before, they were among the funding rules, whose seed says that they became actions. */
export const werkagendarolSeed: typeof ofRecords = { ...ofRecords, formerIds: () => [] };
