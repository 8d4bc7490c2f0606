import { changedBy, Changes, changesOf } from "../../parts/changes";
import { moment } from "../../parts/moment";
import { words } from "../../parts/words";
import type { PortaalDossierQuery } from "./operations";

type History = NonNullable<PortaalDossierQuery["agendaItem"]>["geschiedenis"];

/** What happened to the item: when, by whom, and what became different. */
export function HistoryList({ history: { nodes, totaal } }: { history: History }) {
  return (
    <>
      <ol className="plain history">
        {nodes.map(({ wanneer, soort, aanleiding, organisatie, voor, na }) => (
          <li key={wanneer} className="history-item">
            <p>
              <time dateTime={wanneer}>{moment(wanneer)}</time>: {words(soort).toLowerCase()},{" "}
              {organisatie ? "door " : ""}{changedBy({ aanleiding, organisatie })}
            </p>
            {voor && na && <Changes changes={changesOf(voor, na)} />}
          </li>
        ))}
      </ol>
      {totaal > nodes.length && <p className="soft">Hier staan de laatste {nodes.length} van {totaal}.</p>}
    </>
  );
}
