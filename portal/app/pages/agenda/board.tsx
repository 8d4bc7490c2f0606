import "./agenda.css";
import { counted } from "../../parts/amount";
import { Seriousness } from "../../parts/badge";
import { FASEN } from "../../parts/choices";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import type { AgendaRow } from "./row";

/** The agenda items of a page by their phase in the cycle. */
export function AgendaBoard({ rows }: { rows: readonly AgendaRow[] }) {
  return (
    <div className="board">
      {FASEN.map(({ value, label }) => {
        const here = rows.filter(({ agendaItem }) => agendaItem?.fase === value);
        return (
          <section key={value} className="board-lane" aria-labelledby={`bord-${value}`}>
            <h2 className="nl-heading nl-heading--level-3" id={`bord-${value}`}>
              {label} <span className="part-total">({here.length})</span>
            </h2>
            <ul className="plain">
              {here.map(({ id, agendaItem, ernst, aantalSignalen, aantalProjecten }) => (
                <li key={id} className="card">
                  <p><RecordLink record={agendaItem}>{agendaItem!.onderwerp}</RecordLink></p>
                  <p className="soft">
                    {agendaItem!.status ? words(agendaItem!.status) : "Status niet bekend"}, {counted(aantalProjecten, "project", "projecten")}
                  </p>
                  {ernst && <p><Seriousness of={ernst} /> {counted(aantalSignalen, "signaal", "signalen")}</p>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
