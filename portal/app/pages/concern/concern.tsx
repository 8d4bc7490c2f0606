import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../graph/answer";
import { isMissing } from "../../graph/failure";
import { History } from "../../parts/history";
import { Lapsed } from "../../parts/lapsed";
import { More } from "../../parts/more";
import { Part } from "../../parts/page";
import { PaidTable } from "../../parts/paid-table";
import { RecordPage } from "../../parts/record-page";
import { SourcesPart } from "../../parts/sources";
import { TermsTable } from "../../parts/terms-table";
import { words } from "../../parts/words";
import { Advices } from "./advices";
import { ConcernFacts } from "./concern-facts";
import { Duties } from "./duties";
import { PortaalConcernDocument, type PortaalConcernQuery } from "./operations";
import type { OrganisationTold } from "./told";

/** An organisation; of a concern, for who purchases for it: what applies to it, and what is missing. */
export default function Concern() {
  const { id } = useParams({ strict: false }) as { id: string };
  const answer = useAnswer(PortaalConcernDocument, { id });
  const missing = (...place: string[]): boolean => isMissing(answer.failure, "organisatie", ...place);
  const kind = kindOf(answer.data?.organisatie);
  return (
    <RecordPage
      answer={answer}
      of={({ organisatie }: PortaalConcernQuery) => organisatie}
      kind={kind}
      what="Deze organisatie"
      list="/concerns"
      listName="alle concerns en zorgverzekeraars"
      title={({ naam }) => naam}
    >
      {(organisation) => {
        const { verzekeraar: insurer } = organisation;
        const terms = insurer?.contractvoorwaardenConcern ?? organisation.contractvoorwaarden;
        const concern = insurer && (insurer.soort === "CONCERN" ? insurer : insurer.concern);
        return (
          <>
            <Lapsed of={organisation.vervallen} />
            <ConcernFacts organisation={organisation} isMissing={missing("verzekeraar")} />
            {concern && <Duties concern={concern.id} name={concern.naam} />}
            <Part
              title={insurer ? "Voorwaarden van het concern" : "Voorwaarden en normen"}
              id="voorwaarden"
              total={terms?.totaal}
              isMissing={missing("contractvoorwaarden") || missing("verzekeraar")}
              isEmpty={!terms || terms.totaal === 0}
              empty="Er zijn geen openbare voorwaarden of normen van deze organisatie gevonden."
            >
              <TermsTable caption="Voorwaarden en normen" terms={terms?.nodes ?? []} />
              <More
                total={terms?.totaal ?? 0}
                shown={terms?.nodes.length ?? 0}
                to={concern ? "/voorwaarden" : undefined}
                search={{ concern: concern?.id }}
              />
            </Part>
            <Advices advices={organisation.zorgadviezen} isMissing={missing("zorgadviezen")} />
            {insurer && (
              <Part
                title="Vergoedingen en tarieven van deze verzekeraar"
                id="vergoedingen"
                total={insurer.vergoedingen.totaal}
                isEmpty={insurer.vergoedingen.totaal === 0}
                empty="Er zijn geen openbare bedragen van deze verzekeraar zelf gevonden."
              >
                <PaidTable amounts={insurer.vergoedingen.nodes} of="prestatie" />
                <More total={insurer.vergoedingen.totaal} shown={insurer.vergoedingen.nodes.length} />
              </Part>
            )}
            <SourcesPart sources={organisation.bronnen} />
            <History history={organisation.geschiedenis} isMissing={missing("geschiedenis")} />
          </>
        );
      }}
    </RecordPage>
  );
}

function kindOf(organisation: OrganisationTold | null | undefined): string {
  if (organisation?.verzekeraar) return words(organisation.verzekeraar.soort);
  return organisation?.type ? words(organisation.type) : "Organisatie";
}
