import { classify, Grondslag, type KoppelingRecord, parseTijdOrNull, seedOf, verantwoordingOf } from "@pakketgraaf/begrippen";
import { voorwaardenOf } from "../duidingsvoorwaarde/duidingsvoorwaarde.seed";
import { Duiding, DuidingConclusie, DuidingSoort, DuidingTypeAdvies } from "./duiding";
import { DuidingAgendaItem, DuidingCriterium, DuidingZorgvorm } from "./duiding.links";

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
