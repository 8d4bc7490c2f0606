import { euro } from "../../parts/amount";
import { Chart } from "../../parts/chart/chart";
import { Numbers } from "../../parts/chart/numbers";
import type { Point } from "../../parts/chart/points";
import { groundText } from "../../parts/ground";
import { More } from "../../parts/more";
import { Part } from "../../parts/page";
import { Sources } from "../../parts/source";
import type { BillableTold } from "./told";

type Rate = BillableTold["tarieven"]["nodes"][number];

const HEADS = { at: "Geldt", series: "Tarief", value: "Bedrag" };

/** Amounts are in one drawing only when they are for the same: a whole rate and a part of one are not. */
const seriesOf = ({ eenheid, component }: Rate): string => (component ? `${component}, ${eenheid}` : eenheid);

function pointOf(rate: Rate): Point {
  const { geldigheidGrondslag, bekostigingsregel } = rate;
  return {
    series: seriesOf(rate),
    at: rate.geldigVan,
    until: rate.geldigTot,
    value: Number(rate.bedrag),
    shown: euro(rate.bedrag),
    note: [
      rate.beschikking ?? bekostigingsregel?.nummer,
      geldigheidGrondslag && geldigheidGrondslag !== "BRON" && `dagen: ${groundText(geldigheidGrondslag).toLowerCase()}`,
      rate.opmerking,
    ].filter((each) => !!each).join(". "),
  };
}

/** What the NZa set as rates, through time. */
export function Rates({ rates: { totaal, nodes } }: { rates: BillableTold["tarieven"] }) {
  const points = nodes.map(pointOf);
  const dated = points.filter(({ at }) => at !== null);
  const sources = nodes.flatMap(({ bronnen }) => bronnen);
  return (
    <Part
      title="Tarieven van de NZa"
      id="tarieven"
      total={totaal}
      isEmpty={totaal === 0}
      empty="Van de NZa is geen tarief voor deze prestatie gevonden."
    >
      {dated.length > 1 ? (
        <Chart label="Tarief in euro door de tijd" form="steps" points={points} heads={HEADS}
          colorOf={(series) => (series === points[0].series ? "var(--color-nza)" : undefined)} />
      ) : (
        <Numbers label="Tarieven van de NZa" heads={HEADS} points={points} />
      )}
      <More total={totaal} shown={nodes.length} />
      <details>
        <summary>Bronnen van deze tarieven</summary>
        <Sources sources={[...new Map(sources.map((source) => [`${source.titel} ${source.url} ${source.vindplaats}`, source])).values()]} />
      </details>
    </Part>
  );
}
