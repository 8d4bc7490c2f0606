import { bronnenOf, classify, parseTijdOrNull, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { zorgvormenOf } from "../zorgvorm/zorgvorm.rows";
import { Aanspraak, OF_VERZEKERAAR, Zorgadvies, ZorgadviesSoort } from "./zorgadvies";
import { ZorgadviesZorgvorm } from "./zorgadvies-zorgvorm";

interface ZorgadviesRecord {
  id: string;
  soort: string;
  organisatie: string;
  onderwerp: string;
  stofnaam: string | null;
  indicatie: string | null;
  aanspraak: string | null;
  categorie: string | null;
  datum: string | null;
  zorgvorm: string;
  opmerking?: string;
  uitkomst?: string;
  volume?: number;
  norm?: number;
  volumeJaar?: number;
  zorgvormId: string | null;
  zorgvormKandidaten: string[];
  bron: Bron;
}

const SOORT: Record<string, ZorgadviesSoort> = {
  "add-on-indicatielijst": ZorgadviesSoort.ADD_ON_INDICATIELIJST,
  "digizo-beoordeling": ZorgadviesSoort.DIGIZO_BEOORDELING,
  "gezamenlijke-beoordeling-zn-zorginstituut": ZorgadviesSoort.GEZAMENLIJKE_BEOORDELING_ZN_ZORGINSTITUUT,
  "inkoopadvies-volumenorm": ZorgadviesSoort.INKOOPADVIES_VOLUMENORM,
  "oordeel-verzekeraar": ZorgadviesSoort.OORDEEL_VERZEKERAAR,
  "oordeel-verzekeraar-rechterlijk-getoetst": ZorgadviesSoort.OORDEEL_VERZEKERAAR_RECHTERLIJK_GETOETST,
  "zorgadviestraject-ggz": ZorgadviesSoort.ZORGADVIESTRAJECT_GGZ,
};

const AANSPRAAK: Record<string, Aanspraak> = {
  ja: Aanspraak.JA,
  nee: Aanspraak.NEE,
  voorwaardelijk: Aanspraak.VOORWAARDELIJK,
  "niet van toepassing": Aanspraak.NIET_VAN_TOEPASSING,
};

export const zorgadviesSeed: SeedFile<ZorgadviesRecord> = {
  file: "verzekeraars-zorgadviezen.json",
  records: (content) => content as ZorgadviesRecord[],
  rows: (record, references) => {
    const { known } = references;
    const soort = classify("soort", SOORT, record.soort);
    return [
      Object.assign(new Zorgadvies(), {
        id: record.id,
        soort,
        organisatieId: known("Organisatie", "organisatie", record.organisatie),
        verzekeraarId: OF_VERZEKERAAR.includes(soort) ? known("Verzekeraar", "organisatie", record.organisatie) : null,
        onderwerp: record.onderwerp,
        stofnaam: record.stofnaam,
        indicatie: record.indicatie,
        aanspraak: classify("aanspraak", AANSPRAAK, record.aanspraak),
        categorie: record.categorie,
        datum: parseTijdOrNull(record.datum),
        zorgvormTekst: record.zorgvorm,
        opmerking: record.opmerking,
        uitkomst: record.uitkomst,
        volume: record.volume,
        norm: record.norm,
        volumeJaar: record.volumeJaar,
        bronnen: bronnenOf(record),
      }),
      ...zorgvormenOf(record, references).map((link) =>
        Object.assign(new ZorgadviesZorgvorm(), { zorgadviesId: record.id }, link),
      ),
    ];
  },
};
