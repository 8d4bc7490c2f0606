import { decimal } from "../../parts/amount";
import { Unknown } from "../../parts/badge";
import { Fact, Facts } from "../../parts/facts";
import { timeText } from "../../parts/moment";
import { RecordLink } from "../../parts/record";
import { termPeriod } from "../../parts/terms-table";
import { words } from "../../parts/words";
import type { TermTold } from "./told";

export function TermFacts({ term }: { term: TermTold }) {
  const { opsteller, verzekeraar, norm } = term;
  const concern = verzekeraar?.concern;
  return (
    <Facts>
      <Fact name="Van wie" term="Contractvoorwaarde.opsteller">
        {opsteller ? <RecordLink record={opsteller}>{opsteller.naam}</RecordLink> : <Unknown>de bron noemt geen naam</Unknown>}
        {concern && <> (concern: <RecordLink record={concern.organisatie}>{concern.naam}</RecordLink>)</>}
      </Fact>
      <Fact name="Aard" term={`ContractvoorwaardeAard.${term.aard}`}>{words(term.aard)}</Fact>
      <Fact name="Regelt">{words(term.soort)}</Fact>
      <Fact name="Norm" term="Contractvoorwaarde.norm">
        {norm ? `${decimal(norm.waarde)} ${norm.eenheid}` : <Unknown>er staat geen getal in</Unknown>}
      </Fact>
      <Fact name="Geldt">{termPeriod(term)}</Fact>
      <Fact name="Zoals het was op" term="Contractvoorwaarde.peildatum">{term.peildatum && timeText(term.peildatum.tekst)}</Fact>
      <Fact name="Wie mag dit zien" term="Contractvoorwaarde.openbaarheid">
        {term.openbaarheid === "OPENBAAR" ? "Iedereen" : "Alleen het concern waarvan het is, en de NZa"}
      </Fact>
    </Facts>
  );
}
