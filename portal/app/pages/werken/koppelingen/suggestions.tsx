import { Link, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { Field } from "../../../forms/field";
import { RecordForm } from "../../../forms/record-form";
import { useAnswer } from "../../../graph/answer";
import { useViewer } from "../../../identity/use-session";
import { Answered } from "../../../parts/answered";
import { decimal } from "../../../parts/amount";
import { RecordLink } from "../../../parts/record";
import { words } from "../../../parts/words";
import { PortaalKoppelsuggestiesDocument, PortaalSuggestieAfwijzenDocument } from "./operations";

const REASON: readonly Field[] = [
  { kind: "text", name: "reden", label: "Waarom de twee niet bij elkaar horen", lines: 2, isRequired: true },
];
const MOST = 10;

interface Suggestion {
  project: { id: string; __typename?: string };
  agendaItem: { id: string; __typename?: string };
  other: { id: string; __typename?: string };
  naam: string;
  reden: string;
  score: number;
}

/** What may belong to a project or an agenda item, and why: suggestions, no facts. One takes them over or rejects them. */
export function Suggestions({ project, agendaItem }: { project?: string; agendaItem?: string }) {
  const variables = {
    agendaItem: agendaItem ?? "",
    metAgendaItem: !!agendaItem,
    project: project ?? "",
    metProject: !!project,
    first: MOST,
  };
  const answer = useAnswer(PortaalKoppelsuggestiesDocument, variables);
  // What is being rejected stays, to say that it was, when it is not suggested any more.
  const [rejecting, setRejecting] = useState<Suggestion[]>([]);
  return (
    <Answered answer={answer}>
      {(data) => {
        const found: Suggestion[] = [
          ...(data.agendaItem?.projectSuggesties ?? []).flatMap((each) =>
            each?.project
              ? [{ ...each, project: each.project, agendaItem: data.agendaItem!, other: each.project, naam: each.project.titel }]
              : [],
          ),
          ...(data.project?.agendaItemSuggesties ?? []).flatMap((each) =>
            each?.agendaItem
              ? [
                  {
                    ...each,
                    project: data.project!,
                    agendaItem: each.agendaItem,
                    other: each.agendaItem,
                    naam: each.agendaItem.onderwerp,
                  },
                ]
              : [],
          ),
        ];
        const isFound = (each: Suggestion): boolean => found.some((other) => keyOf(other) === keyOf(each));
        const shown = [
          ...found,
          ...rejecting.filter(
            (each, place) => !isFound(each) && rejecting.findIndex((other) => keyOf(other) === keyOf(each)) === place,
          ),
        ];
        if (shown.length === 0) return <p className="soft">Er zijn geen suggesties. Zoek zelf in het formulier.</p>;
        return (
          <ul className="plain work-suggestions">
            {shown.map((each) => (
              <SuggestionItem
                key={keyOf(each)}
                suggestion={each}
                onReject={() => setRejecting((before) => (before.includes(each) ? before : [...before, each]))}
              />
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}

const keyOf = ({ project, agendaItem }: Suggestion): string => `${project.id}/${agendaItem.id}`;

function SuggestionItem({ suggestion, onReject }: { suggestion: Suggestion; onReject: () => void }) {
  const { project, agendaItem, other, naam, reden, score } = suggestion;
  const { may } = useViewer();
  const { afwijzen } = useSearch({ strict: false }) as { afwijzen?: string };
  // Who was rejecting it before goes on with that.
  const [isRejecting, setRejecting] = useState(afwijzen === other.id && may("suggestie:afwijzen"));
  useEffect(() => {
    if (isRejecting) onReject();
  }, [isRejecting]);
  const at = other === project ? ["agendaItem", agendaItem.id] : ["project", project.id];
  return (
    <li className="card">
      <p>
        <RecordLink record={other}>{naam}</RecordLink>
      </p>
      <p>{reden}</p>
      <p className="soft">Zekerheid: {decimal(score.toFixed(2))} van 1</p>
      <div className="page-actions">
        <Link
          className="nl-button nl-button--secondary"
          to="."
          search={{ project: project.id, agendaItem: agendaItem.id, grondslag: "SUGGESTIE", onderbouwing: reden } as never}
        >
          Neem over<span className="visually-hidden">: {naam}</span>
        </Link>
        {may("suggestie:afwijzen") && (
          <button
            type="button"
            className="nl-button nl-button--subtle"
            aria-expanded={isRejecting}
            onClick={() => setRejecting(!isRejecting)}
          >
            Wijs af<span className="visually-hidden">: {naam}</span>
          </button>
        )}
      </div>
      {isRejecting && (
        <RecordForm
          name={`/werken/koppelen?${new URLSearchParams([["afwijzen", other.id], at])}`}
          input="SuggestieAfwijzenInput"
          document={PortaalSuggestieAfwijzenDocument}
          fields={() => REASON}
          fixed={{ soort: "PROJECT_AGENDA_ITEM", vanId: project.id, naarId: agendaItem.id }}
          seen={<p>Een suggestie, die uw organisatie niet heeft afgewezen.</p>}
          tell={(now) => (
            <p>
              {words(now.status)}: {now.reden}
            </p>
          )}
          submitText="Wijs de suggestie af"
          done={() => <p>De suggestie is afgewezen, en wordt niet meer gedaan.</p>}
        />
      )}
    </li>
  );
}
