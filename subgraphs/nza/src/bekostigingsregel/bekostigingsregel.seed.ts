import { classify, dayAfter, type KoppelingRecord, parseTijdOrNull, parseZorgsectoren, seedOf, verantwoordingOf } from "@pakketgraaf/begrippen";
import { BekostigingsregelOpvolging } from "../bekostigingsregel-opvolging/bekostigingsregel-opvolging";
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
  opdrachtgever: string | null;
  peildatum: string | null;
  vervangt: KoppelingRecord[];
}

const { GELDEND, TOEKOMSTIG, VERVALLEN, IN_GEBRUIK, IN_ONTWIKKELING, IN_VERKENNING, GEEVALUEERD, GEPLAND } =
  BekostigingsregelStatus;

const STATUS: Record<string, BekostigingsregelStatus | null> = {
  ...BekostigingsregelStatus,
  "geldig in 2024": GELDEND,
  "geldig vanaf 2024": GELDEND,
  // What is changed goes on to hold.
  "gewijzigd per 1 januari 2025": GELDEND,
  "toekomstig geldig": TOEKOMSTIG,
  "toekomstig geldig (stand 2024)": TOEKOMSTIG,
  "was geldig": VERVALLEN,
  "ingetrokken": VERVALLEN,
  "in gebruik naast monodisciplinaire bekostiging": IN_GEBRUIK,
  "lopend experiment; integrale prestaties per uur, week of maand met vrij tarief": IN_GEBRUIK,
  "gepland 2021-2023": GEPLAND,
  "in ontwikkeling (advies 2020)": IN_ONTWIKKELING,
  "in verkenning (2021)": IN_VERKENNING,
  "geëvalueerd (december 2019); verlengd tot december 2021": GEEVALUEERD,
  // A term, or that another document names the rule: not how far it is.
  "looptijd 2020-2022": null,
  "genoemd als opvolgende beleidsregel voor kinderprogramma’s": null,
  "genoemd in het wijzigingsbesluit van 2025": null,
};

/** In nza-koppelingen.json: an action of the work agenda, with the keys that it had here. */
interface WerkagendaRecord {
  werkagendaActieId: string;
  vervallenIds: string[];
}

export const bekostigingsregelSeed = seedOf(Bekostigingsregel, {
  file: "nza-bekostiging.json",
  became: (_content, read) => {
    const { werkagenda } = read("nza-koppelingen.json") as { werkagenda: WerkagendaRecord[] };
    return Object.fromEntries(
      werkagenda.flatMap(({ werkagendaActieId: id, vervallenIds }) => vervallenIds.map((former) => [former, { type: "Werkagendaactie", id }])),
    );
  },
  columns: (record: BekostigingsregelRecord, { known }) => ({
    soort: classify("soort", BekostigingsregelSoort, record.soort),
    sectoren: parseZorgsectoren(record.zorgsector),
    sectorTekst: record.zorgsector,
    status: classify("status", STATUS, record.status),
    statusTekst: record.status,
    peildatum: parseTijdOrNull(record.peildatum),
    ...periodeOf(record),
    eigenaarId: known("Organisatie", "eigenaar", record.eigenaar),
    opdrachtgeverId: known("Organisatie", "opdrachtgever", record.opdrachtgever),
  }),
  // The list of owners holds the first one too, so that an organisation's rules are one look-up.
  more: (record, { known }) => [
    ...[...new Set([record.eigenaar, ...(record.eigenaren ?? [])])].map((id) =>
      Object.assign(new BekostigingsregelEigenaar(), {
        bekostigingsregelId: record.id,
        organisatieId: known("Organisatie", "eigenaren", id),
      }),
    ),
    ...record.vervangt.map((koppeling) =>
      Object.assign(new BekostigingsregelOpvolging(), {
        opvolgerId: record.id,
        vervangenId: known("Bekostigingsregel", "vervangt", koppeling.id),
        ...verantwoordingOf(koppeling),
      }),
    ),
  ],
});

/** The times as the source has them, and the days that follow from these. */
function periodeOf(record: BekostigingsregelRecord) {
  const [startdatum, einddatum] = [parseTijdOrNull(record.startdatum), parseTijdOrNull(record.einddatum)];
  return { startdatum, einddatum, geldigVan: startdatum?.vanaf ?? null, geldigTot: einddatum && dayAfter(einddatum.totEnMet) };
}
