import { counted } from "../../parts/amount";
import { Unknown } from "../../parts/badge";
import { Money } from "../../parts/money";
import { timeText } from "../../parts/moment";
import type { ProgrammeTold } from "./told";

type Told = ProgrammeTold["financien"]["begroot"];

/** Sums of what is known, each by itself, and what no sum has. */
export const Sums = ({ of: { sommen, onbekend } }: { of: Told }) => (
  <>
    {sommen.map((sum, place) => (
      <p key={place}>
        <Money amount={sum.bedrag} kind={sum.bedragSoort} />
        <span className="soft">
          {(sum.van || sum.totEnMet) && `, ${sum.van ? timeText(sum.van.tekst) : "begin niet bekend"} tot en met ${
            sum.totEnMet ? timeText(sum.totEnMet.tekst) : "einde niet bekend"
          }`}
          {sum.delen > 1 && `, som van ${counted(sum.delen, "bedrag", "bedragen")}`}
          {sum.nietMeegeteld > 0 && `; van ${counted(sum.nietMeegeteld, "ander deel", "andere delen")} telt het bedrag niet mee`}
        </span>
      </p>
    ))}
    {sommen.length === 0 && <p><Unknown>Geen bedrag bekend</Unknown></p>}
    {onbekend.map(({ toelichting }, place) => <p key={place} className="soft">Niet meegeteld: {toelichting}</p>)}
  </>
);
