import { classify, Fase, seedOf } from "@pakketgraaf/begrippen";
import { Faseovergang, FaseovergangPartij, FaseovergangVoorbeeld } from "./faseovergang";
import { PARTIJEN } from "./faseovergang.links";

interface FaseovergangRecord {
  van: string | null;
  naar: string;
  handelendePartijen: string[];
  beslist: string[];
  voorbeelden: string[];
}

export const faseovergangSeed = seedOf(Faseovergang, {
  file: "zorginstituut-fasemodel.json",
  list: "overgangen",
  columns: ({ van, naar }: FaseovergangRecord) => ({ van: classify("van", Fase, van), naar: classify("naar", Fase, naar) }),
  more: (record, references) => [
    ...PARTIJEN.rows(record, references).map((row) =>
      Object.assign(new FaseovergangPartij(), { faseovergangId: record.id, ...row }),
    ),
    ...record.voorbeelden.map((id) =>
      Object.assign(new FaseovergangVoorbeeld(), {
        faseovergangId: record.id,
        agendaItemId: references.known("AgendaItem", "voorbeelden", id),
      }),
    ),
  ],
});
