import { classify, type Grondslag, parseTijdOrNull, seedOf } from "@pakketgraaf/begrippen";
import { Gebruikscijfer, GebruikscijferAantalEenheid, GebruikscijferKostenEenheid, GebruikscijferWaardeSoort } from "./gebruikscijfer";

interface GebruikRecord {
  zorgvormId: string;
  koppelingGrondslag: Grondslag;
  koppelingOnderbouwing: string | null;
  prestatieId: string | null;
  van: string | null;
  tot: string | null;
  aantalEenheid: string | null;
  kostenEenheid: string | null;
  waardeSoort: string;
  organisatie: string | null;
}

export const gebruikscijferSeed = seedOf(Gebruikscijfer, {
  file: "nza-gebruik.json",
  unreferred: true,
  columns: (record: GebruikRecord, { known }) => ({
    zorgvormId: known("Zorgvorm", "zorgvormId", record.zorgvormId),
    zorgvormGrondslag: record.koppelingGrondslag,
    zorgvormOnderbouwing: record.koppelingOnderbouwing,
    prestatieId: known("Prestatie", "prestatieId", record.prestatieId),
    van: parseTijdOrNull(record.van),
    totEnMet: parseTijdOrNull(record.tot),
    aantalEenheid: classify("aantalEenheid", GebruikscijferAantalEenheid, record.aantalEenheid),
    kostenEenheid: classify("kostenEenheid", GebruikscijferKostenEenheid, record.kostenEenheid),
    waardeSoort: classify("waardeSoort", GebruikscijferWaardeSoort, record.waardeSoort),
    organisatieId: known("Organisatie", "organisatie", record.organisatie),
  }),
});
