import { counted } from "./amount";
import { moment } from "./moment";
import { Part } from "./page";
import { words } from "./words";

interface Change {
  wanneer: string;
  soort: string;
  aanleiding: string;
  organisatie?: string | null;
}

interface HistoryProps {
  history: { totaal: number; nodes: readonly Change[] } | null | undefined;
  isMissing?: boolean;
}

/** What happened to a record, the last first. */
export function History({ history, isMissing }: HistoryProps) {
  const nodes = history?.nodes ?? [];
  const more = (history?.totaal ?? 0) - nodes.length;
  return (
    <Part title="Geschiedenis" id="geschiedenis" isMissing={isMissing} isEmpty={nodes.length === 0}>
      <ul>
        {nodes.map((change, place) => (
          <li key={place}>
            {moment(change.wanneer)}: {words(change.soort).toLowerCase()}, {causeText(change)}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="soft">En {counted(more, "eerdere wijziging", "eerdere wijzigingen")}.</p>}
    </Part>
  );
}

function causeText({ aanleiding, organisatie }: Change): string {
  if (aanleiding === "ORGANISATIE") return organisatie ? `door ${organisatie}` : "door een organisatie";
  return aanleiding === "GEGEVENS_INGELEZEN" ? "bij het inlezen van de gegevens" : "bij het verbeteren van de gegevens";
}
