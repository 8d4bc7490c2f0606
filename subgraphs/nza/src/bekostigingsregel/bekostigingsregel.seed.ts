import { bronnenOf, classify, dayAfter, parseZorgsectoren, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { Bekostigingsregel } from "./bekostigingsregel";
import { BekostigingsregelEigenaar } from "./bekostigingsregel-eigenaar";
import { BekostigingsregelSoort } from "./bekostigingsregel-soort";
import { BekostigingsregelStatus } from "./bekostigingsregel-status";

interface BekostigingsregelRecord {
  id: string;
  naam: string;
  soort: string;
  nummer: string | null;
  zorgsector: string;
  status: string | null;
  startdatum: string | null;
  einddatum: string | null;
  eigenaar: string;
  eigenaren?: string[];
  omschrijving?: string;
  paragraaf?: string;
  genoemdeKenmerken?: string[];
  bron: Bron;
}

const SOORT: Record<string, BekostigingsregelSoort> = {
  beleidsregel: BekostigingsregelSoort.BELEIDSREGEL,
  regeling: BekostigingsregelSoort.REGELING,
  tariefbeschikking: BekostigingsregelSoort.TARIEFBESCHIKKING,
  prestatiebeschrijvingbeschikking: BekostigingsregelSoort.PRESTATIEBESCHRIJVINGBESCHIKKING,
  macrobeheersinstrument: BekostigingsregelSoort.MACROBEHEERSINSTRUMENT,
  bekostigingsmodel: BekostigingsregelSoort.BEKOSTIGINGSMODEL,
  experiment: BekostigingsregelSoort.EXPERIMENT,
  "werkagenda-actie": BekostigingsregelSoort.WERKAGENDA_ACTIE,
};

const STATUS: Record<string, BekostigingsregelStatus | null> = {
  geldend: BekostigingsregelStatus.GELDEND,
  "geldig in 2024": BekostigingsregelStatus.GELDEND,
  "geldig vanaf 2019": BekostigingsregelStatus.GELDEND,
  "geldig vanaf 2024": BekostigingsregelStatus.GELDEND,
  "toekomstig geldig": BekostigingsregelStatus.TOEKOMSTIG,
  vervallen: BekostigingsregelStatus.VERVALLEN,
  "was geldig": BekostigingsregelStatus.VERVALLEN,
  "niet in werking getreden": BekostigingsregelStatus.NIET_IN_WERKING_GETREDEN,
  "in gebruik": BekostigingsregelStatus.IN_GEBRUIK,
  "in gebruik naast monodisciplinaire bekostiging": BekostigingsregelStatus.IN_GEBRUIK,
  "in ontwikkeling (advies 2020)": BekostigingsregelStatus.IN_ONTWIKKELING,
  "in verkenning (2021)": BekostigingsregelStatus.IN_VERKENNING,
  "advies voor start in 2022": BekostigingsregelStatus.GEADVISEERD,
  "gepland 2021-2023": BekostigingsregelStatus.GEPLAND,
  "geëvalueerd (2019)": BekostigingsregelStatus.GEEVALUEERD,
  // A term, not how far it is.
  "looptijd 2020-2022": null,
};

export const bekostigingsregelSeed: SeedFile<BekostigingsregelRecord> = {
  file: "nza-bekostiging.json",
  type: "Bekostigingsregel",
  records: (content) => content as BekostigingsregelRecord[],
  rows: (record, { known }) => {
    const eigenaarId = known("Organisatie", "eigenaar", record.eigenaar);
    const eigenaren = (record.eigenaren ?? []).map((id) => known("Organisatie", "eigenaren", id));
    const regel = Object.assign(new Bekostigingsregel(), {
      id: record.id,
      naam: record.naam,
      soort: classify("soort", SOORT, record.soort),
      nummer: record.nummer,
      sectoren: parseZorgsectoren(record.zorgsector),
      sectorTekst: record.zorgsector,
      status: classify("status", STATUS, record.status),
      statusTekst: record.status,
      geldigVan: record.startdatum,
      geldigTot: record.einddatum && dayAfter(record.einddatum),
      eigenaarId,
      omschrijving: record.omschrijving ?? null,
      paragraaf: record.paragraaf ?? null,
      genoemdeKenmerken: record.genoemdeKenmerken ?? null,
      bronnen: bronnenOf(record),
    });
    // The list of owners holds the first one too, so that an organisation's rules are one look-up.
    const owners = [...new Set([eigenaarId, ...eigenaren])].map((organisatieId) =>
      Object.assign(new BekostigingsregelEigenaar(), { bekostigingsregelId: record.id, organisatieId }),
    );
    return [regel, ...owners];
  },
};
