import { count, decimal, euro } from "../../../parts/amount";
import { Unknown } from "../../../parts/badge";
import { More } from "../../../parts/more";
import { periodText, timeText } from "../../../parts/moment";
import { RecordLink } from "../../../parts/record";
import { words } from "../../../parts/words";
import { rateOf } from "../chain/facts";
import { Entries, Entry } from "../entry";
import type { PartyProps } from "./party";

type Item = PartyProps["item"];
type Figure = NonNullable<Item["gebruikscijfers"]>["nodes"][number];
type Rate = NonNullable<Item["prestaties"]>["nodes"][number]["tarieven"]["nodes"][number];

/** What the NZa has of an agenda item. */
export function OfNza({ item: { prestaties: services, gebruikscijfers: figures }, isMissing }: PartyProps) {
  return (
    <>
      <Entries
        title="Prestaties en tarieven"
        total={services?.totaal}
        shown={services?.nodes.length}
        isMissing={!services && isMissing("prestaties")}
        empty="Er is geen prestatie bekend."
      >
        {services?.nodes.map((service) => (
          <Entry
            key={service.id}
            name={<RecordLink record={service}>{service.code ? `${service.code} ` : ""}{service.omschrijving}</RecordLink>}
            facts={[
              words(service.soort),
              service.geldigVan || service.geldigTot ? periodText(service.geldigVan, service.geldigTot) : "geldigheid niet bekend",
              ...(service.tarieven.nodes.length === 0 ? ["geen tarief bekend"] : service.tarieven.nodes.map(rateText)),
              (service.tarieven.totaal ?? 0) > service.tarieven.nodes.length && "en oudere tarieven: zie de prestatie",
            ]}
            sources={service.bronnen}
          />
        ))}
      </Entries>
      <section className="entries">
        <h4 className="nl-heading nl-heading--level-3">Gebruik {figures?.totaal != null && <span className="part-total">({figures.totaal})</span>}</h4>
        {!figures && isMissing("gebruikscijfers") && <p className="notice notice--warning">Dit is nu niet op te vragen: de partij die het vastlegt is niet te bereiken.</p>}
        {figures?.nodes.length === 0 && <p className="soft">Er zijn geen openbare gebruikscijfers.</p>}
        {figures && figures.nodes.length > 0 && <Figures figures={figures.nodes} />}
        {figures && <More total={figures.totaal} shown={figures.nodes.length} />}
      </section>
    </>
  );
}

const rateText = ({ bedrag, eenheid, tariefsoort, jaar, geldigVan, geldigTot }: Rate): string => {
  const period = geldigVan || geldigTot ? periodText(geldigVan, geldigTot) : jaar ? String(jaar) : "periode niet bekend";
  return `tarief ${rateOf({ bedrag, eenheid })} (${words(tariefsoort).toLowerCase()}, ${period})`;
};

function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <div className="table-frame" role="region" aria-label="Gebruikscijfers" tabIndex={0}>
      <table className="table">
        <caption className="visually-hidden">Gebruikscijfers</caption>
        <thead>
          <tr>
            <th scope="col">Periode</th>
            <th scope="col">Zorg</th>
            <th scope="col" className="number">Patiënten</th>
            <th scope="col" className="number">Aantal</th>
            <th scope="col" className="number">Kosten</th>
            <th scope="col">Soort getal</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{periodOfFigure(figure)}</th>
              <td data-label="Zorg"><RecordLink record={figure.zorgvorm}>{figure.zorgvorm?.naam ?? <Unknown />}</RecordLink></td>
              <td data-label="Patiënten" className="number">{figure.patienten != null ? count(figure.patienten) : <Unknown />}</td>
              <td data-label="Aantal" className="number">{amountOf(figure) ?? <Unknown />}</td>
              <td data-label="Kosten" className="number">{costOf(figure) ?? <Unknown />}</td>
              <td data-label="Soort getal">{words(figure.waardeSoort)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function periodOfFigure({ jaar, van, totEnMet }: Figure): string {
  if (van && totEnMet) return `${timeText(van.tekst)} tot en met ${timeText(totEnMet.tekst)}`;
  return jaar ? String(jaar) : "niet bekend";
}

function amountOf({ aantal, aantalSoort, aantalEenheid }: Figure): string | undefined {
  if (aantal === null || aantal === undefined) return aantalSoort ?? undefined;
  return `${decimal(aantal)}${aantalEenheid === "PROCENT" ? " procent" : ""}${aantalSoort ? ` (${aantalSoort})` : ""}`;
}

function costOf({ kosten, kostenSoort, kostenEenheid }: Figure): string | undefined {
  if (!kosten) return undefined;
  return `${euro(kosten)}${kostenEenheid === "EURO_PER_EENHEID" ? " per eenheid" : ""}${kostenSoort ? ` (${kostenSoort})` : ""}`;
}
