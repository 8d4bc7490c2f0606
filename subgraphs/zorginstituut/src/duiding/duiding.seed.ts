import { classify, Grondslag, type KoppelingRecord, parseTijdOrNull, seedOf, verantwoordingOf } from "@pakketgraaf/begrippen";
import { voorwaardenOf } from "../duidingsvoorwaarde/duidingsvoorwaarde.seed";
import { opvolgingOf, type OpvolgingRecord } from "../duiding-opvolging/duiding-opvolging.seed";
import { Duiding, DuidingConclusie, DuidingSoort, DuidingTypeAdvies } from "./duiding";
import { DuidingAgendaItem, DuidingCriterium, DuidingGeldigVan, DuidingZorgvorm } from "./duiding.links";

interface DuidingRecord {
  soort: string;
  datum: string | null;
  einddatum?: string | null;
  conclusieSwp: string | null;
  swpStatus: string | null;
  swpStatusAfgeleid: boolean;
  typeAdvies?: string | null;
  criteria: string[] | null;
  voorwaarden: { soort: string; tekst: string }[];
  zorgvormKoppelingen: KoppelingRecord[];
  agendaItemKoppelingen: KoppelingRecord[];
  opvolging: OpvolgingRecord[];
  geldigVan: string | null;
  geldigTot: string | null;
  geldigVanPerZorgvorm?: { zorgvorm: string; datum: string }[];
  peildatum: string | null;
}

function swpStatusGrondslagOf({ swpStatus, swpStatusAfgeleid }: DuidingRecord): Grondslag | null {
  if (swpStatus === null) return null;
  return swpStatusAfgeleid ? Grondslag.AFGELEID : Grondslag.BRON;
}

export const duidingSeed = seedOf(Duiding, {
  file: "zorginstituut-duidingen.json",
  columns: (record: DuidingRecord, { known }) => ({
    soort: classify("soort", DuidingSoort, record.soort),
    datum: parseTijdOrNull(record.datum),
    einddatum: parseTijdOrNull(record.einddatum ?? null),
    geldigVan: parseTijdOrNull(record.geldigVan),
    geldigTot: parseTijdOrNull(record.geldigTot),
    peildatum: parseTijdOrNull(record.peildatum),
    conclusie: classify("conclusieSwp", DuidingConclusie, record.conclusieSwp),
    swpStatusId: known("SwpStatus", "swpStatus", record.swpStatus),
    swpStatusGrondslag: swpStatusGrondslagOf(record),
    typeAdvies: classify("typeAdvies", DuidingTypeAdvies, record.typeAdvies),
  }),
  more: (record, references) => {
    const { known } = references;
    const duidingId = record.id;
    return [
      ...voorwaardenOf(record, references),
      ...(record.criteria ?? []).map((id) =>
        Object.assign(new DuidingCriterium(), { duidingId, pakketcriteriumId: known("Pakketcriterium", "criteria", id) }),
      ),
      ...(record.geldigVanPerZorgvorm ?? []).map(({ zorgvorm, datum }) =>
        Object.assign(new DuidingGeldigVan(), {
          duidingId,
          zorgvormId: known("Zorgvorm", "geldigVanPerZorgvorm", zorgvorm),
          geldigVan: datum,
        }),
      ),
      ...record.opvolging.flatMap((opvolging) => opvolgingOf(duidingId, opvolging, references)),
      ...record.zorgvormKoppelingen.map((koppeling) =>
        Object.assign(new DuidingZorgvorm(), {
          duidingId,
          zorgvormId: known("Zorgvorm", "zorgvormKoppelingen", koppeling.id),
          ...verantwoordingOf(koppeling),
        }),
      ),
      ...record.agendaItemKoppelingen.map((koppeling) =>
        Object.assign(new DuidingAgendaItem(), {
          duidingId,
          agendaItemId: known("AgendaItem", "agendaItemKoppelingen", koppeling.id),
          ...verantwoordingOf(koppeling),
        }),
      ),
    ];
  },
});
