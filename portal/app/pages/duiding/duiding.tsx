import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../graph/answer";
import { isMissing } from "../../graph/failure";
import { History } from "../../parts/history";
import { Lapsed } from "../../parts/lapsed";
import { RecordPage } from "../../parts/record-page";
import { SourcesPart } from "../../parts/sources";
import { WorkLinks } from "../../parts/work-links";
import { Basis } from "./basis";
import { Consequences } from "./consequences";
import { Execution } from "./execution";
import { PortaalDuidingDocument, type PortaalDuidingQuery } from "./operations";
import { RulingFacts } from "./ruling-facts";
import { Surroundings } from "./surroundings";
import { Succession } from "./succession";

/** A ruling: what it says, when it holds, who carries its conditions out, and what hangs on it. */
export default function Duiding() {
  const { id } = useParams({ strict: false }) as { id: string };
  const answer = useAnswer(PortaalDuidingDocument, { id });
  const missing = (field: string): boolean => isMissing(answer.failure, "duiding", field);
  return (
    <RecordPage
      answer={answer}
      of={({ duiding }: PortaalDuidingQuery) => duiding}
      kind="Duiding"
      what="Deze duiding"
      list="/duidingen"
      listName="alle duidingen"
      title={({ titel }) => titel}
      actions={({ id }) => <WorkLinks kind="Duiding" id={id} />}
    >
      {(ruling) => (
        <>
          <Lapsed of={ruling.vervallen} />
          {!ruling.gepubliceerd && (
            <p className="notice">Dit is een concept. Alleen het Zorginstituut ziet het, en het geldt nog niet.</p>
          )}
          <RulingFacts ruling={ruling} />
          <Succession ruling={ruling} />
          <Execution id={ruling.id} />
          <Consequences id={ruling.id} />
          <Surroundings ruling={ruling} missing={missing} />
          <Basis ruling={ruling} />
          <SourcesPart sources={ruling.bronnen} />
          <History history={ruling.geschiedenis} isMissing={missing("geschiedenis")} />
        </>
      )}
    </RecordPage>
  );
}
