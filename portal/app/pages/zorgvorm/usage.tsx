import { Chart } from "../../parts/chart/chart";
import { Numbers } from "../../parts/chart/numbers";
import type { Point } from "../../parts/chart/points";
import { More } from "../../parts/more";
import { Part } from "../../parts/page";
import { Sources } from "../../parts/source";
import { MEASURES, pointsOf, type Measure } from "./figures";
import type { CareTold } from "./told";

const HEADS = { at: "Jaar", series: "Wat is geteld", value: "Getal" };

interface UsageProps {
  figures: CareTold["gebruikscijfers"];
  isMissing: boolean;
}

/** How much the care is used, over the years: drawn where there is more than one year to compare. */
export function Usage({ figures, isMissing }: UsageProps) {
  const nodes = figures?.nodes ?? [];
  const all = nodes.flatMap(pointsOf);
  const measures = (Object.keys(MEASURES) as Measure[]).flatMap((measure) => {
    const points = all.filter((each) => each.measure === measure).map(({ point }) => point);
    const drawn = points.filter(({ series }) => isCompared(points, series));
    return drawn.length > 0 ? [{ measure, drawn }] : [];
  });
  const single = all.map(({ point }) => point).filter((point) => !measures.some(({ drawn }) => drawn.includes(point)));
  const sources = nodes.flatMap(({ bronnen }) => bronnen);
  return (
    <Part
      title="Gebruik door de jaren"
      id="gebruik"
      isMissing={isMissing}
      isEmpty={figures?.totaal === 0}
      empty="Er zijn geen openbare cijfers over het gebruik van deze zorg gevonden."
    >
      {measures.map(({ measure, drawn }) => (
        <Chart key={measure} label={MEASURES[measure]} form="bars" points={drawn} heads={HEADS} colorOf={() => "var(--color-nza)"} />
      ))}
      {single.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">{measures.length > 0 ? "Andere cijfers" : "Losse cijfers"}</h3>
          <Numbers label="Cijfers waarvan maar één jaar bekend is" heads={HEADS} points={single} />
        </>
      )}
      <p className="soft">Tel deze cijfers niet op: zij zijn niet op dezelfde manier geteld.</p>
      <More total={figures?.totaal ?? 0} shown={nodes.length} />
      <details>
        <summary>Bronnen van deze cijfers</summary>
        <Sources sources={[...new Map(sources.map((source) => [`${source.titel} ${source.url} ${source.vindplaats}`, source])).values()]} />
      </details>
    </Part>
  );
}

/** Whether more than one year is known of what was counted. */
const isCompared = (points: readonly Point[], series: string): boolean =>
  new Set(points.flatMap((point) => (point.series === series && point.at !== null ? point.at : []))).size > 1;
