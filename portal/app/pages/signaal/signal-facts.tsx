import { counted } from "../../parts/amount";
import { Badge, Seriousness, Unknown } from "../../parts/badge";
import { Fact, Facts } from "../../parts/facts";
import { day } from "../../parts/moment";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import type { SignalTold } from "./told";

export function SignalFacts({ signal }: { signal: SignalTold }) {
  const concerns = signal.concerns?.filter((concern) => concern !== null) ?? [];
  const toInsurers = signal.aan.includes("VERZEKERAARS");
  return (
    <Facts>
      <Fact name="Ernst" term="Signaal.ernst"><Seriousness of={signal.ernst} /></Fact>
      <Fact name="Gaat over"><RecordLink record={signal.onderwerp}>{signal.onderwerpNaam}</RecordLink></Fact>
      <Fact name="Aan zet" term="Signaal.aan">{signal.aan.map(words).join(", ")}</Fact>
      {toInsurers && (
        <Fact name="Concerns" term="Signaal.concerns">
          {concerns.length === 0
            ? "alle zorgverzekeraars"
            : concerns.map((concern, place) => (
                <span key={concern.id}>
                  {place > 0 && ", "}
                  <RecordLink record={concern}>{concern.naam}</RecordLink>
                </span>
              ))}
        </Fact>
      )}
      <Fact name="Sinds" term="Signaal.sinds">
        {signal.sinds ? `${day(signal.sinds)}, ${counted(signal.dagenSinds!, "dag", "dagen")} op ${day(signal.op)}` : <Unknown>begin niet bekend</Unknown>}
      </Fact>
      <Fact name="Tot" term="Signaal.tot">{signal.tot ? day(signal.tot) : <Unknown>geen einde bekend</Unknown>}</Fact>
      <Fact name="Wat ermee is gedaan" term="Signaal.status"><Badge>{words(signal.status)}</Badge></Fact>
      <Fact name="Sector">{signal.sectoren.map(words).join(", ")}</Fact>
    </Facts>
  );
}
