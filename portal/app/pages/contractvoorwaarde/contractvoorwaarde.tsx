import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../graph/answer";
import { isMissing } from "../../graph/failure";
import { Badge } from "../../parts/badge";
import { Ground } from "../../parts/ground";
import { History } from "../../parts/history";
import { Lapsed } from "../../parts/lapsed";
import { More } from "../../parts/more";
import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import { RecordPage } from "../../parts/record-page";
import { SignalList } from "../../parts/signals";
import { SourcesPart } from "../../parts/sources";
import { Suggestions } from "../../parts/suggestions";
import { words } from "../../parts/words";
import { PortaalContractvoorwaardeDocument, type PortaalContractvoorwaardeQuery } from "./operations";
import { CarriedOut } from "./carried-out";
import { TermFacts } from "./term-facts";

/** A contract term or norm: whose it is, for which care, and which ruling it carries out. */
export default function Contractvoorwaarde() {
  const { id } = useParams({ strict: false }) as { id: string };
  const answer = useAnswer(PortaalContractvoorwaardeDocument, { id });
  const signals = answer.data?.signalen;
  const missing = (field: string): boolean => isMissing(answer.failure, "contractvoorwaarde", field);
  return (
    <RecordPage
      answer={answer}
      of={({ contractvoorwaarde }: PortaalContractvoorwaardeQuery) => contractvoorwaarde}
      kind="Contractvoorwaarde"
      what="Deze contractvoorwaarde"
      list="/voorwaarden"
      listName="alle openbare voorwaarden"
      title={({ soort, zorgvormTekst }) => `${words(soort)}: ${zorgvormTekst}`}
    >
      {(term) => (
        <>
          <Lapsed of={term.vervallen} />
          {term.openbaarheid === "VERTROUWELIJK" && (
            <p className="notice">Dit is vertrouwelijk. Alleen het concern waarvan het is en de NZa zien het; zet het niet in een openbaar stuk.</p>
          )}
          <p className="intro">{term.omschrijving}</p>
          <TermFacts term={term} />
          <CarriedOut links={term.duidingKoppelingen} />
          <Suggestions
            title="Voorwaarden van uitspraken die deze misschien uitvoert"
            suggestions={term.duidingsvoorwaardeSuggesties}
            isMissing={missing("duidingsvoorwaardeSuggesties")}
            show={({ duidingsvoorwaarde: condition }) => condition ? (
              <>{condition.tekst} (<RecordLink record={condition.duiding}>{condition.duiding.titel}</RecordLink>)</>
            ) : "Nu niet op te vragen"}
          />
          <Part
            title="Zorg waarvoor zij geldt"
            id="zorg"
            isEmpty={term.zorgvormKoppelingen.length === 0}
            empty={`De voorwaarde is aan geen zorgvorm gekoppeld. De bron noemt: ${term.zorgvormTekst}.`}
          >
            <ul>
              {term.zorgvormKoppelingen.map(({ zorgvorm, grondslag, onderbouwing }, place) => (
                <li key={zorgvorm?.id ?? place}>
                  <RecordLink record={zorgvorm}>{zorgvorm?.naam ?? "Een zorgvorm die nu niet op te vragen is"}</RecordLink>.{" "}
                  <Ground of={grondslag} why={onderbouwing} />
                </li>
              ))}
            </ul>
          </Part>
          <Part
            title="Signalen"
            id="signalen"
            total={signals?.totaal}
            isMissing={isMissing(answer.failure, "signalen")}
            isEmpty={signals?.totaal === 0}
            empty={
              term.openbaarheid === "VERTROUWELIJK"
                ? "Over wat vertrouwelijk is, wordt nooit een signaal gemaakt."
                : "Er zijn vandaag geen signalen bij deze voorwaarde."
            }
          >
            <SignalList signals={signals?.nodes ?? []} />
            <More total={signals?.totaal ?? 0} shown={signals?.nodes.length ?? 0} />
          </Part>
          <Part
            title="Op de agenda"
            id="agenda"
            isMissing={missing("agendaItems")}
            isEmpty={term.agendaItems?.length === 0}
            empty="De zorg van deze voorwaarde hoort bij geen agenda-item."
          >
            <ul>
              {term.agendaItems?.map((item, place) => item && (
                <li key={item.id ?? place}>
                  <RecordLink record={item}>{item.onderwerp}</RecordLink> <Badge>{words(item.fase)}</Badge>
                </li>
              ))}
            </ul>
          </Part>
          {term.nogTeVerifieren.length > 0 && (
            <p className="notice notice--warning">
              Nog niet bevestigd door het Zorginstituut: {term.nogTeVerifieren.join(", ")}. Alleen uw concern ziet dit.
            </p>
          )}
          <SourcesPart sources={term.bronnen} />
          <History history={term.geschiedenis} isMissing={missing("geschiedenis")} />
        </>
      )}
    </RecordPage>
  );
}
