import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../graph/answer";
import { isMissing } from "../../graph/failure";
import { useDay } from "../../parts/day-choice";
import { History } from "../../parts/history";
import { Lapsed } from "../../parts/lapsed";
import { More } from "../../parts/more";
import { day } from "../../parts/moment";
import { Part } from "../../parts/page";
import { RecordPage } from "../../parts/record-page";
import { RulingList } from "../../parts/rulings";
import { SignalList } from "../../parts/signals";
import { SourcesPart } from "../../parts/sources";
import { TermsTable } from "../../parts/terms-table";
import { WorkLinks } from "../../parts/work-links";
import { CareFacts } from "./care-facts";
import { Insured } from "./insured";
import { PortaalZorgvormDocument, type PortaalZorgvormQuery } from "./operations";
import { Billed } from "./billed";
import { RelatedCare } from "./related";
import { Usage } from "./usage";

/** Care: whether it is insured on a day, since when and by which ruling, and what all parties have of it. */
export default function Zorgvorm() {
  const { id } = useParams({ strict: false }) as { id: string };
  const op = useDay();
  const answer = useAnswer(PortaalZorgvormDocument, { id, op });
  const missing = (field: string): boolean => isMissing(answer.failure, "zorgvorm", field);
  return (
    <RecordPage
      answer={answer}
      of={({ zorgvorm }: PortaalZorgvormQuery) => zorgvorm}
      kind="Zorgvorm"
      what="Deze zorgvorm"
      list="/zorgvormen"
      listName="alle zorgvormen"
      title={({ naam }) => naam}
      actions={({ id }) => <WorkLinks kind="Zorgvorm" id={id} />}
    >
      {(care) => (
        <>
          <Lapsed of={care.vervallen} />
          <Insured care={care} />
          <CareFacts care={care} />
          <Part
            title="Uitspraken over deze zorg"
            id="duidingen"
            total={care.duidingen.totaal}
            isEmpty={care.duidingen.totaal === 0}
            empty="Er is geen uitspraak over deze zorg gevonden. De zorg kan toch verzekerd zijn."
          >
            <RulingList rulings={care.duidingen.nodes} />
            <More total={care.duidingen.totaal} shown={care.duidingen.nodes.length} />
          </Part>
          <Part
            title={`Signalen op ${day(op)}`}
            id="signalen"
            total={care.signalen?.totaal}
            isMissing={missing("signalen")}
            isEmpty={care.signalen?.totaal === 0}
            empty="Er waren op deze dag geen signalen bij deze zorg."
          >
            <SignalList signals={care.signalen?.nodes ?? []} op={op} />
            <More
              total={care.signalen?.totaal ?? 0}
              shown={care.signalen?.nodes.length ?? 0}
              to="/signalen"
              search={{ zorgvorm: care.id, op }}
            />
          </Part>
          <Billed care={care} isMissing={missing("prestaties")} />
          <Usage figures={care.gebruikscijfers} isMissing={missing("gebruikscijfers")} />
          <Part
            title="Contractvoorwaarden en normen"
            id="voorwaarden"
            total={care.contractvoorwaarden?.totaal}
            isMissing={missing("contractvoorwaarden")}
            isEmpty={care.contractvoorwaarden?.totaal === 0}
            empty="Er is geen openbare voorwaarde of norm voor deze zorg gevonden. Wat verzekeraars vertrouwelijk houden, is niet bekend."
          >
            <TermsTable caption="Contractvoorwaarden en normen" terms={care.contractvoorwaarden?.nodes ?? []} />
            <More
              total={care.contractvoorwaarden?.totaal ?? 0}
              shown={care.contractvoorwaarden?.nodes.length ?? 0}
              to="/voorwaarden"
              search={{ zorgvorm: care.id }}
            />
          </Part>
          <RelatedCare care={care} missing={missing} />
          <SourcesPart sources={care.bronnen} />
          <History history={care.geschiedenis} isMissing={missing("geschiedenis")} />
        </>
      )}
    </RecordPage>
  );
}
