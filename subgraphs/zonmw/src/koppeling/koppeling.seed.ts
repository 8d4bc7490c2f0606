import { Grondslag, type KoppelingRecord, type SeedRecord } from "@pakketgraaf/begrippen";
import type { References } from "@pakketgraaf/subgraph";
import { Koppeling, KoppelingStatus } from "./koppeling";

export interface LinkingRecord {
  zorgvormKoppelingen: KoppelingRecord[];
  agendaItemKoppelingen: KoppelingRecord[];
}

/**
 * The links of a record in the data files, on the grounds that these tell: what they suggest, nobody confirmed. Who made
 * the links, and when, they do not tell.
 */
export function koppelingenOf(
  own: { projectId: string } | { kennislacuneId: string },
  record: LinkingRecord & SeedRecord,
  { known }: References,
): Koppeling[] {
  const link = (target: object, { id, grondslag, onderbouwing, bron }: KoppelingRecord): Koppeling =>
    Object.assign(new Koppeling(), own, target, {
      id: `${record.id}--${id}`,
      grondslag,
      onderbouwing,
      status: grondslag === Grondslag.SUGGESTIE ? KoppelingStatus.VOORGESTELD : KoppelingStatus.BEVESTIGD,
      bronnen: bron ? [bron] : [],
    });
  return [
    ...record.agendaItemKoppelingen.map((each) => link({ agendaItemId: known("AgendaItem", "agendaItemKoppelingen", each.id) }, each)),
    ...record.zorgvormKoppelingen.map((each) => link({ zorgvormId: known("Zorgvorm", "zorgvormKoppelingen", each.id) }, each)),
  ];
}
