import { bronnenOf, Grondslag, type SeedRecord } from "@pakketgraaf/begrippen";
import type { References } from "@pakketgraaf/subgraph";
import { Koppeling, KoppelingStatus } from "./koppeling";

interface LinkingRecord extends SeedRecord {
  zorgvormen: string[];
  agendaItems: string[];
  zorgvormKandidaten?: string[];
}

/** The links that a record in the data files states or suggests. Who made them, and when, the files do not tell. */
export function koppelingenOf(
  own: { projectId: string } | { kennislacuneId: string },
  record: LinkingRecord,
  { known }: References,
): Koppeling[] {
  const link = (grondslag: Grondslag, target: { agendaItemId: string } | { zorgvormId: string }): Koppeling =>
    Object.assign(new Koppeling(), own, target, {
      id: `${record.id}--${Object.values(target)[0]}`,
      grondslag,
      status: grondslag === Grondslag.SUGGESTIE ? KoppelingStatus.VOORGESTELD : KoppelingStatus.BEVESTIGD,
      bronnen: bronnenOf(record),
    });
  const agendaItem = (id: string) => ({ agendaItemId: known("AgendaItem", "agendaItems", id) });
  const zorgvorm = (field: string) => (id: string) => ({ zorgvormId: known("Zorgvorm", field, id) });
  return [
    ...record.agendaItems.map(agendaItem).map((target) => link(Grondslag.BRON, target)),
    ...record.zorgvormen.map(zorgvorm("zorgvormen")).map((target) => link(Grondslag.BRON, target)),
    ...(record.zorgvormKandidaten ?? [])
      .map(zorgvorm("zorgvormKandidaten"))
      .map((target) => link(Grondslag.SUGGESTIE, target)),
  ];
}
