import { Link, useParams } from "@tanstack/react-router";
import { useAnswer } from "../../graph/answer";
import { isMissing } from "../../graph/failure";
import { History } from "../../parts/history";
import { RecordPage } from "../../parts/record-page";
import { SourcesPart } from "../../parts/sources";
import { KaderFacts } from "./kader-facts";
import { PortaalKaderDocument, type PortaalKaderQuery } from "./operations";
import { Referring } from "./referring";
import { Succession } from "./succession";

export default function Kader() {
  const { id } = useParams({ strict: false }) as { id: string };
  const answer = useAnswer(PortaalKaderDocument, { id });
  return (
    <RecordPage
      answer={answer}
      of={({ kader }: PortaalKaderQuery) => kader}
      kind="Kader"
      what="Dit kader"
      list="/kaders"
      listName="alle kaders"
      title={({ titel }) => titel}
    >
      {(kader) => (
        <>
          <KaderFacts kader={kader} />
          <Succession kader={kader} />
          <Referring kader={kader} />
          {kader.vervangenDoor.length > 0 && (
            <p>
              Welke uitspraken zijn gedaan toen een eerder kader gold, staat bij{" "}
              <Link className="nl-link" to="/signalen" search={{ regel: "KADER_VERVANGEN" } as never}>de signalen</Link>.
            </p>
          )}
          <SourcesPart sources={kader.bronnen} />
          <History history={kader.geschiedenis} isMissing={isMissing(answer.failure, "kader", "geschiedenis")} />
        </>
      )}
    </RecordPage>
  );
}
