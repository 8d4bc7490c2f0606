import { classify, Grondslag, type KoppelingRecord, type SeedRecord } from "@pakketgraaf/begrippen";
import type { References } from "@pakketgraaf/subgraph";
import { Koppeling, KoppelingRelatie, KoppelingStatus } from "./koppeling";

export interface LinkingRecord {
  zorgvormKoppelingen: KoppelingRecord[];
  agendaItemKoppelingen: KoppelingRecord[];
  duidingen: (KoppelingRecord & { relatie: string })[];
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
  const link = (target: object, { grondslag, onderbouwing, bron }: KoppelingRecord, ...key: string[]): Koppeling =>
    Object.assign(new Koppeling(), own, target, {
      id: [record.id, ...key].join("--"),
      grondslag,
      onderbouwing,
      status: grondslag === Grondslag.SUGGESTIE ? KoppelingStatus.VOORGESTELD : KoppelingStatus.BEVESTIGD,
      bronnen: bron ? [bron] : [],
    });
  return [
    ...record.agendaItemKoppelingen.map((each) => link({ agendaItemId: known("AgendaItem", "agendaItemKoppelingen", each.id) }, each, each.id)),
    ...record.zorgvormKoppelingen.map((each) => link({ zorgvormId: known("Zorgvorm", "zorgvormKoppelingen", each.id) }, each, each.id)),
    ...record.duidingen.map((each) => {
      const relatie = classify("duidingen.relatie", KoppelingRelatie, each.relatie);
      // A record can have to do with a duiding in several ways.
      return link({ duidingId: known("Duiding", "duidingen", each.id), relatie }, each, each.id, each.relatie.replaceAll(" ", "-"));
    }),
  ];
}
