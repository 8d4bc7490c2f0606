import { classify, type KoppelingRecord, parseTijdOrNull, seedOf, verantwoordingOf } from "@pakketgraaf/begrippen";
import type { References, SeedFile } from "@pakketgraaf/subgraph";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { Reikwijdte } from "../reikwijdte";
import { Kader, KaderSoort, KaderStatus } from "./kader";
import { KaderOpvolging, KaderOpvolgingAard } from "./kader-opvolging";
import { ActueelKader, GeplandKader, KaderCriterium, KaderRelatie, KaderVerwantschap } from "./kader.links";

interface KaderRecord {
  soort: string;
  datum: string | null;
  status: string;
  pakketcriterium: string | null;
  geldigVan: string | null;
  geldigTot: string | null;
  peildatum: string | null;
  gepland?: string | null;
  uitgever: string | null;
  opgesteldDoorCommissie?: string;
  opvolging: (KoppelingRecord & { aard: string; reikwijdte: string })[];
  bouwtVoortOp: KoppelingRecord[];
  verwantMet?: KoppelingRecord[];
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
    geldigVan: parseTijdOrNull(record.geldigVan),
    geldigTot: parseTijdOrNull(record.geldigTot),
    peildatum: parseTijdOrNull(record.peildatum),
    gepland: parseTijdOrNull(record.gepland ?? null),
    uitgeverId: known("Organisatie", "uitgever", record.uitgever),
    opgesteldDoorCommissieId: known("Adviescommissie", "opgesteldDoorCommissie", record.opgesteldDoorCommissie),
  }),
  more: (record, references) => [
    ...(onderwerpOf(record)?.criteria ?? []).map((id) =>
      Object.assign(new KaderCriterium(), {
        kaderId: record.id,
        pakketcriteriumId: references.known("Pakketcriterium", "pakketcriterium", id),
      }),
    ),
    ...record.opvolging.map((opvolging) =>
      Object.assign(new KaderOpvolging(), {
        opvolgerId: record.id,
        vervangenId: references.known("Kader", "opvolging", opvolging.id),
        aard: classify("opvolging.aard", KaderOpvolgingAard, opvolging.aard),
        reikwijdte: classify("opvolging.reikwijdte", Reikwijdte, opvolging.reikwijdte),
        ...verantwoordingOf(opvolging),
      }),
    ),
    ...verwantschappen(record.id, KaderRelatie.BOUWT_VOORT_OP, record.bouwtVoortOp, "bouwtVoortOp", references),
    ...verwantschappen(record.id, KaderRelatie.VERWANT_MET, record.verwantMet ?? [], "verwantMet", references),
  ],
});

const verwantschappen = (
  kaderId: string,
  relatie: KaderRelatie,
  koppelingen: readonly KoppelingRecord[],
  field: string,
  { known }: References,
): KaderVerwantschap[] =>
  koppelingen.map((koppeling) =>
    Object.assign(new KaderVerwantschap(), {
      kaderId,
      relatie,
      verwantId: known("Kader", field, koppeling.id),
      ...verantwoordingOf(koppeling),
    }),
  );

interface CriteriumRecord {
  id: string;
  kaders: string[];
  geplandeKaders: string[];
}

/** Criteria and frameworks refer to each other: these links come when both are there. */
export const kaderOfCriteriumSeed: SeedFile<CriteriumRecord> = {
  file: "zorginstituut-referentie.json",
  entity: Pakketcriterium,
  partsOnly: true,
  records: (content) => (content as { pakketcriteria: CriteriumRecord[] }).pakketcriteria,
  rows: ({ id, kaders, geplandeKaders }, { known }) => [
    ...kaders.map((kader) =>
      Object.assign(new ActueelKader(), { pakketcriteriumId: id, kaderId: known("Kader", "kaders", kader) }),
    ),
    ...geplandeKaders.map((kader) =>
      Object.assign(new GeplandKader(), { pakketcriteriumId: id, kaderId: known("Kader", "geplandeKaders", kader) }),
    ),
  ],
};
