import { Footnotes } from "./footnotes";
import type { PortaalDossierQuery, PortaalDossierVerderQuery } from "./operations";

type Item = NonNullable<PortaalDossierQuery["agendaItem"]>;
type Further = NonNullable<PortaalDossierVerderQuery["agendaItem"]>;

/** All sources of a dossier, in the order in which one reads it; what comes later changes no number. */
export function footnotesOf(item: Item, further: Further | null | undefined): Footnotes {
  const ties = [...item.handelingsoptieKoppelingen, ...item.impact, ...item.acties];
  const others = [
    further?.projecten,
    further?.projectenViaZorgvormen,
    further?.kennislacunes,
    further?.kennislacunesViaZorgvormen,
    further?.subsidierondes,
    further?.netwerken,
    further?.contractvoorwaarden,
    further?.zorgadviezen,
    further?.prestaties,
    further?.gebruikscijfers,
  ].flatMap((list): readonly { bronnen: Item["bronnen"] }[] => list?.nodes ?? []);
  return new Footnotes([
    item.faseBron,
    ...item.bronnen,
    ...item.duidingen.nodes.flatMap(({ bronnen }) => bronnen),
    ...ties.map(({ bron }) => bron),
    ...others.flatMap(({ bronnen }) => bronnen),
  ]);
}
