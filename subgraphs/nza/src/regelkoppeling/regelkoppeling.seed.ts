import { classify, dayAfter, type KoppelingRecord, seedOf } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { Regelkoppeling, RegelkoppelingRelatie } from "./regelkoppeling";

interface RegelPrestatieRecord extends KoppelingRecord {
  bekostigingsregelId: string;
  prestatieId: string;
  relatie: string;
  van: string | null;
  tot: string | null;
}

const ofRecords = seedOf(Regelkoppeling, {
  file: "nza-koppelingen.json",
  list: "regelPrestaties",
  columns: ({ bekostigingsregelId, prestatieId, relatie, van, tot }: RegelPrestatieRecord, { known }) => ({
    bekostigingsregelId: known("Bekostigingsregel", "bekostigingsregelId", bekostigingsregelId),
    prestatieId: known("Prestatie", "prestatieId", prestatieId),
    relatie: relatieOf(relatie),
    geldigVan: van,
    geldigTot: tot && dayAfter(tot),
  }),
});

const relatieOf = (tekst: string): RegelkoppelingRelatie => classify("relatie", RegelkoppelingRelatie, tekst);

/** The file gives these records no ids: which rule does what with which prestatie it says once. */
export const regelkoppelingSeed: SeedFile<Parameters<typeof ofRecords.rows>[0]> = {
  ...ofRecords,
  records: (content, read) =>
    ofRecords.records(content, read).map((record) => ({
      ...record,
      id: `${record.bekostigingsregelId}--${record.prestatieId}--${record.relatie.replace(" ", "-").replace("ë", "e")}`,
    })),
};
