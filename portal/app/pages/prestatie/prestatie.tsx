import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../graph/answer";
import { isMissing } from "../../graph/failure";
import { Badge } from "../../parts/badge";
import { Ground } from "../../parts/ground";
import { History } from "../../parts/history";
import { Lapsed } from "../../parts/lapsed";
import { More } from "../../parts/more";
import { Part } from "../../parts/page";
import { PaidTable } from "../../parts/paid-table";
import { RecordLink } from "../../parts/record";
import { RecordPage } from "../../parts/record-page";
import { SignalList } from "../../parts/signals";
import { SourcesPart } from "../../parts/sources";
import { Suggestions } from "../../parts/suggestions";
import { words } from "../../parts/words";
import { WorkLinks } from "../../parts/work-links";
import { BillableFacts } from "./billable-facts";
import { Bundles } from "./bundles";
import { PortaalPrestatieDocument, type PortaalPrestatieQuery } from "./operations";
import { Rates } from "./rates";
import { Rules } from "./rules";

/** What may be billed: its rates through time, the rules about it, and the care that it is for. */
export default function Prestatie() {
  const { id } = useParams({ strict: false }) as { id: string };
  const answer = useAnswer(PortaalPrestatieDocument, { id });
  const signals = answer.data?.signalen;
  const missing = (field: string): boolean => isMissing(answer.failure, "prestatie", field);
  return (
    <RecordPage
      answer={answer}
      of={({ prestatie }: PortaalPrestatieQuery) => prestatie}
      kind="Prestatie"
      what="Deze prestatie"
      list="/prestaties"
      listName="alle prestaties"
      title={({ code, omschrijving }) => (code ? `${code}: ${omschrijving}` : omschrijving)}
      actions={({ id }) => <WorkLinks kind="Prestatie" id={id} />}
    >
      {(billable) => (
        <>
          <Lapsed of={billable.vervallen} />
          <BillableFacts billable={billable} />
          <Rates rates={billable.tarieven} />
          <Rules rules={billable.regelkoppelingen} />
          <Part
            title="Zorg waarvoor zij is"
            id="zorg"
            isEmpty={billable.zorgvormKoppelingen.length === 0}
            empty="Deze prestatie is aan geen zorgvorm gekoppeld."
          >
            <ul>
              {billable.zorgvormKoppelingen.map(({ zorgvorm, grondslag, onderbouwing }, place) => (
                <li key={zorgvorm?.id ?? place}>
                  <RecordLink record={zorgvorm}>{zorgvorm?.naam ?? "Een zorgvorm die nu niet op te vragen is"}</RecordLink>.{" "}
                  <Ground of={grondslag} why={onderbouwing} />
                </li>
              ))}
            </ul>
          </Part>
          <Suggestions
            title="Zorg waarvoor deze prestatie misschien is"
            suggestions={billable.zorgvormSuggesties}
            isMissing={missing("zorgvormSuggesties")}
            show={({ zorgvorm }) => (zorgvorm ? <RecordLink record={zorgvorm}>{zorgvorm.naam}</RecordLink> : "Nu niet op te vragen")}
          />
          <Bundles billable={billable} />
          <Part
            title="Wat verzekeraars en aanbieders vragen of betalen"
            id="vergoedingen"
            total={billable.vergoedingen?.totaal}
            isMissing={missing("vergoedingen")}
            isEmpty={billable.vergoedingen?.totaal === 0}
            empty="Er is geen openbaar bedrag van een verzekeraar of aanbieder gevonden."
          >
            <PaidTable amounts={billable.vergoedingen?.nodes ?? []} of="verzekeraar" />
            <More total={billable.vergoedingen?.totaal ?? 0} shown={billable.vergoedingen?.nodes.length ?? 0} />
          </Part>
          <Part
            title="Op de agenda"
            id="agenda"
            isMissing={missing("agendaItems")}
            isEmpty={billable.agendaItems?.length === 0}
            empty="De zorg van deze prestatie hoort bij geen agenda-item."
          >
            <ul>
              {billable.agendaItems?.map((item, place) => item && (
                <li key={item.id ?? place}>
                  <RecordLink record={item}>{item.onderwerp}</RecordLink> <Badge>{words(item.fase)}</Badge>
                </li>
              ))}
            </ul>
          </Part>
          <Part
            title="Signalen over deze prestatie"
            id="signalen"
            total={signals?.totaal}
            isMissing={isMissing(answer.failure, "signalen")}
            isEmpty={signals?.totaal === 0}
            empty="Er zijn vandaag geen signalen over deze prestatie."
          >
            <SignalList signals={signals?.nodes ?? []} />
          </Part>
          <SourcesPart sources={billable.bronnen} />
          <History history={billable.geschiedenis} isMissing={missing("geschiedenis")} />
        </>
      )}
    </RecordPage>
  );
}
