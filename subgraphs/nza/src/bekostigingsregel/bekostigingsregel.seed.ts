import { classify, dayAfter, parseTijd, parseTijdOrNull, parseZorgsectoren, seedOf } from "@pakketgraaf/begrippen";
import { Bekostigingsregel, BekostigingsregelSoort, BekostigingsregelStatus } from "./bekostigingsregel";
import { BekostigingsregelEigenaar } from "./bekostigingsregel-eigenaar";

interface BekostigingsregelRecord {
  soort: string;
  zorgsector: string;
  status: string | null;
  startdatum: string | null;
  einddatum: string | null;
  eigenaar: string;
  eigenaren?: string[];
}

const STATUS: Record<string, BekostigingsregelStatus | null> = {
  ...BekostigingsregelStatus,
  "geldig in 2024": BekostigingsregelStatus.GELDEND,
  "geldig vanaf 2019": BekostigingsregelStatus.GELDEND,
  "geldig vanaf 2024": BekostigingsregelStatus.GELDEND,
  "lopend experiment; integrale prestaties per uur, week of maand met vrij tarief": BekostigingsregelStatus.GELDEND,
  "gewijzigd per 1 januari 2025": BekostigingsregelStatus.GELDEND,
  "ingetrokken": BekostigingsregelStatus.VERVALLEN,
  "geëvalueerd (december 2019); verlengd tot december 2021": BekostigingsregelStatus.GEEVALUEERD,
  // Named elsewhere, which does not say how far it is.
  "genoemd als opvolgende beleidsregel voor kinderprogramma’s": null,
  "genoemd in het wijzigingsbesluit van 2025": null,
  "toekomstig geldig": BekostigingsregelStatus.TOEKOMSTIG,
  "toekomstig geldig (stand 2024)": BekostigingsregelStatus.TOEKOMSTIG,
  "was geldig": BekostigingsregelStatus.VERVALLEN,
  "in gebruik naast monodisciplinaire bekostiging": BekostigingsregelStatus.IN_GEBRUIK,
  "in ontwikkeling (advies 2020)": BekostigingsregelStatus.IN_ONTWIKKELING,
  "in verkenning (2021)": BekostigingsregelStatus.IN_VERKENNING,
  "advies voor start in 2022": BekostigingsregelStatus.GEADVISEERD,
  "gepland 2021-2023": BekostigingsregelStatus.GEPLAND,
  "geëvalueerd (2019)": BekostigingsregelStatus.GEEVALUEERD,
  // A term, not how far it is.
  "looptijd 2020-2022": null,
};

export const bekostigingsregelSeed = seedOf(Bekostigingsregel, {
  file: "nza-bekostiging.json",
  columns: (record: BekostigingsregelRecord, { known }) => ({
    soort: classify("soort", BekostigingsregelSoort, record.soort),
    sectoren: parseZorgsectoren(record.zorgsector),
    sectorTekst: record.zorgsector,
    status: classify("status", STATUS, record.status),
    statusTekst: record.status,
    geldigVan: parseTijdOrNull(record.startdatum)?.vanaf ?? null,
    geldigTot: record.einddatum && dayAfter(parseTijd(record.einddatum).totEnMet),
    eigenaarId: known("Organisatie", "eigenaar", record.eigenaar),
  }),
  // The list of owners holds the first one too, so that an organisation's rules are one look-up.
  more: (record, { known }) =>
    [...new Set([record.eigenaar, ...(record.eigenaren ?? [])])].map((id) =>
      Object.assign(new BekostigingsregelEigenaar(), {
        bekostigingsregelId: record.id,
        organisatieId: known("Organisatie", "eigenaren", id),
      }),
    ),
});
