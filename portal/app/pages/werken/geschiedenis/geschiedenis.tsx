import { Link, useParams } from "@tanstack/react-router";
import type { TypedDocumentNode } from "@apollo/client";
import { useAnswer } from "../../../graph/answer";
import { Answered } from "../../../parts/answered";
import { useListAddress } from "../../../parts/list/list-search";
import { Pager } from "../../../parts/list/pager";
import { moment } from "../../../parts/moment";
import { Page } from "../../../parts/page";
import { kindName, RecordLink } from "../../../parts/record";
import { words } from "../../../parts/words";
import { Changes } from "./changes";
import * as operations from "./operations";
import type { PortaalGeschiedenisKoppelingQuery, PortaalWijzigingenFragment } from "./operations";

type Asked = TypedDocumentNode<PortaalGeschiedenisKoppelingQuery, { id: string; first: number; after?: string }>;

const documentOf = (soort: string): Asked | undefined =>
  (operations as unknown as Record<string, Asked | undefined>)[`PortaalGeschiedenis${soort}Document`];

/** What happened to a record, the latest first. */
export default function Geschiedenis() {
  const { soort, id } = useParams({ strict: false }) as { soort: string; id: string };
  const document = documentOf(soort);
  if (!document) {
    return (
      <Page title="Geschiedenis">
        <p>
          Van dit soort record is hier geen geschiedenis te zien.{" "}
          <Link className="nl-link" to="/werken">
            Naar de werklijst
          </Link>
        </p>
      </Page>
    );
  }
  return <HistoryOf key={`${soort}/${id}`} soort={soort} id={id} document={document} />;
}

function HistoryOf({ soort, id, document }: { soort: string; id: string; document: Asked }) {
  const address = useListAddress();
  const answer = useAnswer(document, { id, first: address.first, after: address.after });
  const isGone = answer.data && !answer.data.record && !answer.failure;
  return (
    <Page title="Geschiedenis" kind={kindName(soort)}>
      <p>
        Van{" "}
        <RecordLink record={{ __typename: soort, id }}>
          {kindName(soort).toLowerCase()} <code>{id}</code>
        </RecordLink>
        {soort === "Koppeling" && (
          <>
            :{" "}
            <Link className="nl-link" to={"/werken/koppeling/$id" as never} params={{ id } as never}>
              naar de koppeling
            </Link>
          </>
        )}
      </p>
      {isGone ? (
        <p>
          Dit record is er niet, of u mag het niet zien.{" "}
          <Link className="nl-link" to="/werken">
            Naar de werklijst
          </Link>
        </p>
      ) : (
        <Answered answer={answer}>
          {({ record }) =>
            record && (
              <>
                <ol className="plain">
                  {record.geschiedenis.nodes.map((change, place) => (
                    <Change key={place} change={change} />
                  ))}
                </ol>
                <Pager
                  address={address}
                  total={undefined}
                  shown={record.geschiedenis.nodes.length}
                  isBefore={answer.isBefore}
                  pageInfo={record.geschiedenis.pageInfo}
                />
              </>
            )
          }
        </Answered>
      )}
    </Page>
  );
}

function Change({
  change: { wanneer, soort, aanleiding, organisatie, sub, voor, na },
}: {
  change: PortaalWijzigingenFragment["nodes"][number];
}) {
  return (
    <li className="part">
      <h2 className="nl-heading nl-heading--level-3">
        {words(soort)}, {moment(wanneer)}
      </h2>
      <p className="soft">
        {organisatie ? `Door ${organisatie}` : `Aanleiding: ${words(aanleiding).toLowerCase()}`}
        {sub && ` (${sub})`}
      </p>
      <Changes before={voor} after={na} />
    </li>
  );
}
