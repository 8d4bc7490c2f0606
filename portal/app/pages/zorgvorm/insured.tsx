import "./zorgvorm.css";
import { DayChoice } from "../../parts/day-choice";
import { groundText } from "../../parts/ground";
import { day, periodText } from "../../parts/moment";
import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import { Term } from "../../parts/term";
import { words } from "../../parts/words";
import type { CareTold } from "./told";

/** What a status says, as an answer to the question whether it is insured. */
const ANSWERS: Record<string, string> = {
  JA: "Ja, deze zorg was verzekerd",
  NEE: "Nee, deze zorg was niet verzekerd",
  ONDER_VOORWAARDEN: "Alleen onder voorwaarden",
  NIET_BEOORDEELD: "Niet beoordeeld: de zorg kan wel verzekerd zijn",
  ONBEKEND: "Niet bekend",
};

/** Whether care was insured on a day, since when, and by which ruling. */
export function Insured({ care: { verzekerd } }: { care: CareTold }) {
  const { op, status, toelichting, duidingen } = verzekerd;
  return (
    <Part title="Is deze zorg verzekerd?" id="verzekerd">
      <DayChoice label="Op welke dag?" />
      <div className={`insured insured--${status.toLowerCase()}`}>
        <p className="insured-answer">
          Op {day(op)}: <Term of={`Verzekeringsstatus.${status}`}>{ANSWERS[status] ?? words(status)}</Term>
        </p>
        <p>{toelichting}</p>
      </div>
      {duidingen.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">Volgens welke uitspraak, en sinds wanneer</h3>
          <ul>
            {duidingen.map(({ duiding, zegt, van, tot, grondslag, toelichting: why }) => (
              <li key={duiding.id}>
                <RecordLink record={duiding}>{duiding.titel}</RecordLink> zegt: {words(zegt).toLowerCase()},{" "}
                {van || tot ? `${periodText(van, tot)}` : "sinds wanneer is niet bekend"}.{" "}
                <span className="soft">{why} {groundText(grondslag)}.</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="soft">Dit is afgeleid uit uitspraken, en geen beslissing over een verzekerde.</p>
    </Part>
  );
}
