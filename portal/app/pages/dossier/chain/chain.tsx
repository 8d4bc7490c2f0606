import "./chain.css";
import { useState, type CSSProperties } from "react";
import { Badge } from "../../../parts/badge";
import { Disclosure } from "../../../parts/disclosure";
import { wordsWithin } from "../../../parts/words";
import type { PortaalKetenFragment } from "../operations";
import { ChainTable } from "./chain-table";
import { factsOf, standingOf } from "./facts";
import { layoutOf, type ChainCard, type ChainColumn, type ChainLayout } from "./layout";
import { NodeLink } from "./node-link";

/** So many records of one link are shown at first. */
const MOST = 6;

/** What is said of a link of which nothing is known. */
const MISSING: Record<string, string> = {
  Zorg: "Geen zorg gekoppeld",
  Duiding: "Geen duiding bekend",
  Kennislacune: "Geen kennislacune bekend",
  Onderzoek: "Geen onderzoek bekend",
  Contract: "Geen openbare contractvoorwaarde bekend",
  Prestatie: "Geen prestatie bekend",
  Tarief: "Geen tarief bekend",
};

/**
 * From the question to what is billed, drawn: a column for each link, a card for each record, a line for what ties them. All
 * places follow from the data, so nothing is measured and nothing moves; on a narrow screen the links stand under each other.
 */
export function Chain({ keten }: { keten: PortaalKetenFragment }) {
  const [isWhole, setWhole] = useState(false);
  const [pointed, setPointed] = useState<string>();
  const layout = layoutOf(keten, isWhole ? Infinity : MOST);
  const hidden = layout.columns.reduce((sum, { total, cards }) => sum + total - cards.length, 0);
  const pointedLines = layout.lines.filter(({ van, naar }) => van === pointed || naar === pointed);
  const tied = new Set(pointedLines.flatMap(({ van, naar }) => [van, naar]));
  const size = { "--rows": layout.rows, "--columns": layout.columns.length } as CSSProperties;
  return (
    <>
      <div className="chain" style={size}>
        <Lines layout={layout} pointed={pointed} />
        <ol className="plain chain-columns">
          {layout.columns.map((column) => (
            <Column key={column.name} column={column} op={keten.op} tied={tied} point={setPointed} />
          ))}
        </ol>
      </div>
      {(hidden > 0 || isWhole) && (
        <button type="button" className="nl-button nl-button--secondary no-print" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? "Toon minder" : `Toon ook de andere ${hidden}`}
        </button>
      )}
      <Legend />
      <Disclosure name="De keten als tabel, met alle verbanden">
        <ChainTable keten={keten} />
      </Disclosure>
    </>
  );
}

function Lines({ layout: { columns, rows, lines }, pointed }: { layout: ChainLayout; pointed: string | undefined }) {
  return (
    <svg className="chain-lines" viewBox={`0 0 ${columns.length * 100} ${rows * 100}`} preserveAspectRatio="none" aria-hidden="true">
      {lines.map(({ van, naar, path, grondslag, isDrawn }) => {
        const isPointed = van === pointed || naar === pointed;
        if (!isDrawn && !isPointed) return null;
        const kind = `chain-line--${(grondslag ?? "onbekend").toLowerCase()}`;
        return <path key={`${van} ${naar}`} d={path} className={`chain-line ${kind} ${isPointed ? "is-pointed" : ""}`} />;
      })}
    </svg>
  );
}

interface ColumnProps {
  column: ChainColumn;
  op: string;
  /** Records that are tied to the one that is pointed at. */
  tied: ReadonlySet<string>;
  point: (id: string | undefined) => void;
}

function Column({ column: { name, party, cards, gaps, begin, total }, op, tied, point }: ColumnProps) {
  return (
    <li className={`chain-column chain-column--${party}`}>
      <h3 className="chain-name">
        {name} {total > 0 && <span className="part-total">({total})</span>}
      </h3>
      <ul className="plain chain-cards" style={{ "--begin": begin } as CSSProperties}>
        {cards.map((card) => (
          <li
            key={card.node.knoop}
            className={`chain-card ${tied.has(card.node.knoop) ? "is-tied" : ""} ${card.node.geldt === false ? "is-over" : ""}`}
            onMouseEnter={() => point(card.node.knoop)}
            onMouseLeave={() => point(undefined)}
            onFocus={() => point(card.node.knoop)}
            onBlur={() => point(undefined)}
          >
            <Card card={card} op={op} />
          </li>
        ))}
        {gaps.map((gap) => (
          <li key={gap} className="chain-card chain-card--gap">{MISSING[gap] ?? `${gap}: niets bekend`}</li>
        ))}
      </ul>
    </li>
  );
}

function Card({ card: { node, grounds }, op }: { card: ChainCard; op: string }) {
  const facts = [factsOf(node), standingOf(node, op)].filter(Boolean).join("; ");
  return (
    <div className="chain-record">
      <p className="chain-title"><NodeLink node={node} /></p>
      {facts && <p className="chain-facts">{facts}</p>}
      {node.record === null && <p className="chain-facts">nu niet op te vragen</p>}
      {node.schakel !== "Agenda" && (
        <p className="chain-ground">
          {grounds.map((ground) => (
            <Badge key={ground ?? ""}>{ground ? wordsWithin(ground) : "grondslag niet vermeld"}</Badge>
          ))}
        </p>
      )}
    </div>
  );
}

/** What the lines say, for who sees them. */
const Legend = () => (
  <p className="chain-legend soft">
    <span className="chain-legend-line"><LineSample ground="bron" /> volgens een bron</span>{" "}
    <span className="chain-legend-line"><LineSample ground="afgeleid" /> afgeleid</span>{" "}
    <span className="chain-legend-line"><LineSample ground="onbekend" /> grondslag niet vermeld</span>{" "}
    Elke lijn gaat naar de dichtstbijzijnde schakel. Suggesties staan hier niet in.
  </p>
);

const LineSample = ({ ground }: { ground: string }) => (
  <svg width="32" height="8" aria-hidden="true"><path d="M 0 4 H 32" className={`chain-line chain-line--${ground}`} /></svg>
);
