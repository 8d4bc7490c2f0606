import {
  type Bron,
  classify,
  DuidingConclusie,
  Grondslag,
  type KoppelingRecord,
  parseTijdOrNull,
  seedOf,
  verantwoordingOf,
} from "@pakketgraaf/begrippen";
import type { References } from "@pakketgraaf/subgraph";
import { Commissieadvies } from "../commissieadvies/commissieadvies";
import { type OpvolgingRecord, opvolgingOf } from "../duiding-opvolging/duiding-opvolging.seed";
import { type VoorwaardeRecord, voorwaardenOf } from "../duidingsvoorwaarde/duidingsvoorwaarde.seed";
import {
  Adviesuitkomst,
  Betrouwbaarheid,
  ConclusieRedenCode,
  Duiding,
  DuidingSoort,
  DuidingTypeAdvies,
  MinisterBesluit,
} from "./duiding";
import { DuidingAgendaItem, DuidingCriterium, DuidingGeldigVan, DuidingHandelingsoptie, DuidingVerwant, DuidingZorgvorm } from "./duiding.links";

/** What of a record goes into columns by another name or in another form. */
interface DuidingColumns {
  soort: string;
  datum: string | null;
  einddatum?: string | null;
  geldigVan: string | null;
  geldigTot: string | null;
  peildatum: string | null;
  conclusieSwp: string | null;
  conclusieReden: { code: string; toelichting: string | null; grondslag: Grondslag | null } | null;
  adviesuitkomst: string | null;
  besluitMinister: {
    besluit: string;
    datum: string;
    betrouwbaarheid: string;
    grondslag: Grondslag;
    onderbouwing: string;
    bron: Bron;
  } | null;
  swpStatus: string | null;
  swpStatusAfgeleid: boolean;
  productsoort: string;
  typeAdvies?: string | null;
  instroomroute: KoppelingRecord | null;
}

/** What of a record goes into other tables. */
interface DuidingRows {
  voorwaarden: VoorwaardeRecord[];
  criteriaKoppelingen: KoppelingRecord[];
  zorgvormKoppelingen: KoppelingRecord[];
  agendaItemKoppelingen: KoppelingRecord[];
  bouwtVoortOp: KoppelingRecord[];
  evalueert: KoppelingRecord[];
  handelingsopties: KoppelingRecord[];
  commissies: (KoppelingRecord & { advies: string | null })[];
  opvolging: OpvolgingRecord[];
  geldigVanPerZorgvorm?: { zorgvorm: string; datum: string }[];
}

export const duidingSeed = seedOf(Duiding, {
  file: "zorginstituut-duidingen.json",
  columns: (record: DuidingColumns & DuidingRows, { known }) => ({
    soort: classify("soort", DuidingSoort, record.soort),
    datum: parseTijdOrNull(record.datum),
    einddatum: parseTijdOrNull(record.einddatum ?? null),
    geldigVan: parseTijdOrNull(record.geldigVan),
    geldigTot: parseTijdOrNull(record.geldigTot),
    peildatum: parseTijdOrNull(record.peildatum),
    conclusie: classify("conclusieSwp", DuidingConclusie, record.conclusieSwp),
    conclusieReden: record.conclusieReden && {
      ...record.conclusieReden,
      code: classify("conclusieReden.code", ConclusieRedenCode, record.conclusieReden.code),
    },
    adviesuitkomst: classify("adviesuitkomst", Adviesuitkomst, record.adviesuitkomst),
    besluitMinister: record.besluitMinister && {
      ...record.besluitMinister,
      besluit: classify("besluitMinister.besluit", MinisterBesluit, record.besluitMinister.besluit),
      betrouwbaarheid: classify("besluitMinister.betrouwbaarheid", Betrouwbaarheid, record.besluitMinister.betrouwbaarheid),
    },
    swpStatusId: known("SwpStatus", "swpStatus", record.swpStatus),
    swpStatusGrondslag: swpStatusGrondslagOf(record),
    productsoortId: known("Productsoort", "productsoort", record.productsoort),
    typeAdvies: classify("typeAdvies", DuidingTypeAdvies, record.typeAdvies),
    instroomrouteId: known("Instroomroute", "instroomroute", record.instroomroute?.id),
    instroomrouteGrondslag: record.instroomroute?.grondslag ?? null,
    instroomrouteOnderbouwing: record.instroomroute?.onderbouwing ?? null,
    instroomrouteBron: record.instroomroute?.bron ?? null,
  }),
  more: (record, references) => [
    ...voorwaardenOf(record.id, record.voorwaarden, references),
    ...geldigVanOf(record, references),
    ...record.opvolging.flatMap((opvolging) => opvolgingOf(record.id, opvolging, references)),
    ...koppelingenOf(record, references),
  ],
});

function swpStatusGrondslagOf({ swpStatus, swpStatusAfgeleid }: DuidingColumns): Grondslag | null {
  if (swpStatus === null) return null;
  return swpStatusAfgeleid ? Grondslag.AFGELEID : Grondslag.BRON;
}

const geldigVanOf = ({ id: duidingId, geldigVanPerZorgvorm = [] }: DuidingRows & { id: string }, { known }: References): object[] =>
  geldigVanPerZorgvorm.map(({ zorgvorm, datum }) =>
    Object.assign(new DuidingGeldigVan(), {
      duidingId,
      zorgvormId: known("Zorgvorm", "geldigVanPerZorgvorm", zorgvorm),
      geldigVan: datum,
    }),
  );

function koppelingenOf(record: DuidingRows & { id: string }, { known }: References): object[] {
  const rows = (
    entity: new () => object,
    field: "criteriaKoppelingen" | "zorgvormKoppelingen" | "agendaItemKoppelingen" | "bouwtVoortOp" | "evalueert" | "handelingsopties",
    type: string,
    column: string,
    more: object = {},
  ): object[] =>
    record[field].map((koppeling) =>
      Object.assign(new entity(), {
        duidingId: record.id,
        [column]: known(type, field, koppeling.id),
        ...verantwoordingOf(koppeling),
        ...more,
      }),
    );
  const commissieadviezen = record.commissies.map(({ advies, ...koppeling }) =>
    Object.assign(new Commissieadvies(), {
      duidingId: record.id,
      adviescommissieId: known("Adviescommissie", "commissies", koppeling.id),
      advies,
      ...verantwoordingOf(koppeling),
    }),
  );
  return [
    ...commissieadviezen,
    ...rows(DuidingHandelingsoptie, "handelingsopties", "Handelingsoptie", "handelingsoptieId"),
    ...rows(DuidingCriterium, "criteriaKoppelingen", "Pakketcriterium", "pakketcriteriumId"),
    ...rows(DuidingZorgvorm, "zorgvormKoppelingen", "Zorgvorm", "zorgvormId"),
    ...rows(DuidingAgendaItem, "agendaItemKoppelingen", "AgendaItem", "agendaItemId"),
    ...rows(DuidingVerwant, "bouwtVoortOp", "Duiding", "verwantId", { soort: "BOUWT_VOORT_OP" }),
    ...rows(DuidingVerwant, "evalueert", "Duiding", "verwantId", { soort: "EVALUEERT" }),
  ];
}
