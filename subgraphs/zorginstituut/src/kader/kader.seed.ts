import { classify, parseTijdOrNull, seedOf } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { Kader, KaderSoort, KaderStatus } from "./kader";
import { ActueelKader, KaderCriterium } from "./kader.links";

interface KaderRecord {
  soort: string;
  datum: string | null;
  status: string;
  pakketcriterium: string | null;
}

const { GEPLAND, PROEF, GEPUBLICEERD, GELDEND, IN_GEBRUIK, IN_HERZIENING } = KaderStatus;

const STATUS: Record<string, KaderStatus> = {
  ...KaderStatus,
  "gepland (2023)": GEPLAND,
  "gepland 2023": GEPLAND,
  "gepland tweede helft 2023": GEPLAND,
  "gepland 2024-2025": GEPLAND,
  "gepland zomer 2025": GEPLAND,
  "proof of concept": PROEF,
  "gepubliceerd met kader SWP": GEPUBLICEERD,
  "uitgewerkt in Kamerbrief": GEPUBLICEERD,
  "geldend, verduidelijking loopt": GELDEND,
  "ingevoerd voor extramurale geneesmiddelen": IN_GEBRUIK,
  "in herziening (2023)": IN_HERZIENING,
};

interface Onderwerp {
  criteria: string[];
  wettelijkeEis: string | null;
}

const ONDERWERP: Record<string, Onderwerp> = {
  effectiviteit: { criteria: ["effectiviteit"], wettelijkeEis: null },
  kosteneffectiviteit: { criteria: ["kosteneffectiviteit"], wettelijkeEis: null },
  noodzakelijkheid: { criteria: ["noodzakelijkheid"], wettelijkeEis: null },
  uitvoerbaarheid: { criteria: ["uitvoerbaarheid"], wettelijkeEis: null },
  alle: {
    criteria: ["effectiviteit", "kosteneffectiviteit", "noodzakelijkheid", "uitvoerbaarheid"],
    wettelijkeEis: null,
  },
  "plegen te bieden": { criteria: [], wettelijkeEis: "plegen-te-bieden" },
};

const onderwerpOf = ({ pakketcriterium }: KaderRecord) => classify("pakketcriterium", ONDERWERP, pakketcriterium);

export const kaderSeed = seedOf(Kader, {
  file: "zorginstituut-kaders.json",
  columns: (record: KaderRecord, { known }) => ({
    soort: classify("soort", KaderSoort, record.soort),
    datum: parseTijdOrNull(record.datum),
    status: classify("status", STATUS, record.status),
    statusTekst: record.status,
    criteriumTekst: record.pakketcriterium,
    wettelijkeEisId: known("WettelijkeEis", "pakketcriterium", onderwerpOf(record)?.wettelijkeEis),
  }),
  more: (record, { known }) =>
    (onderwerpOf(record)?.criteria ?? []).map((id) =>
      Object.assign(new KaderCriterium(), {
        kaderId: record.id,
        pakketcriteriumId: known("Pakketcriterium", "pakketcriterium", id),
      }),
    ),
});

/** Criteria and frameworks refer to each other: these links come when both are there. */
export const actueelKaderSeed: SeedFile<{ id: string; kaders: string[] }> = {
  file: "zorginstituut-referentie.json",
  entity: Pakketcriterium,
  partsOnly: true,
  records: (content) => (content as { pakketcriteria: { id: string; kaders: string[] }[] }).pakketcriteria,
  rows: ({ id, kaders }, { known }) =>
    kaders.map((kader) =>
      Object.assign(new ActueelKader(), { pakketcriteriumId: id, kaderId: known("Kader", "kaders", kader) }),
    ),
};
