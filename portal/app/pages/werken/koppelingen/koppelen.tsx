import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { SOURCES } from "../../../forms/common-fields";
import type { ChosenRecord, RecordKind } from "../../../forms/choose/kinds";
import { useChosen } from "../../../forms/choose/use-options";
import type { Field, Values } from "../../../forms/field";
import { RecordForm } from "../../../forms/record-form";
import { OnlyWith } from "../../../parts/only-with";
import { Waiting } from "../../../parts/answered";
import { Page, Part } from "../../../parts/page";
import { GROUP } from "../recorded";
import { AlreadyLinked } from "./already-linked";
import { PortaalKoppelingVoorstellenDocument } from "./operations";
import { Suggestions } from "./suggestions";
import { Question, Research } from "./told";

const TITLE = "Onderzoek koppelen aan een pakketvraag";

/** What can stand in the address, each with the field that it fills. */
const ENDS = {
  project: { field: "projectId", label: "Project" },
  kennislacune: { field: "kennislacuneId", label: "Kennislacune" },
  agendaItem: { field: "agendaItemId", label: "Agenda-item" },
  zorgvorm: { field: "zorgvormId", label: "Zorgvorm" },
  duiding: { field: "duidingId", label: "Duiding" },
} as const satisfies Partial<Record<RecordKind, unknown>>;
type End = keyof typeof ENDS;

const endField = (end: End): Field => ({
  kind: "record",
  name: ENDS[end].field,
  label: ENDS[end].label,
  of: end,
  isRequired: true,
});

/** With what is chosen in the address: `?project=…&agendaItem=…`; `van` and `naar` say which kinds are linked. */
export default function Koppelen() {
  return (
    <OnlyWith title={TITLE} scopes={["koppeling:schrijven"]} who="ZonMw">
      {() => (
        <Page
          title={TITLE}
          kind={GROUP}
          actions={
            <Link className="nl-link" to={"/werken/rijen/koppelingen" as never}>
              Meer projecten tegelijk, uit een bestand
            </Link>
          }
        >
          <Linking />
        </Page>
      )}
    </OnlyWith>
  );
}

interface LinkSearch extends Partial<Record<End, string>> {
  van?: string;
  naar?: string;
  grondslag?: string;
  onderbouwing?: string;
}

function Linking() {
  const search = useSearch({ strict: false }) as LinkSearch;
  const from: End = search.kennislacune || search.van === "kennislacune" ? "kennislacune" : "project";
  const to = (["zorgvorm", "duiding"] as const).find((end) => search[end] || search.naar === end) ?? "agendaItem";
  const fromChosen = useChosen(from, search[from]);
  const toChosen = useChosen(to, search[to]);
  const [filledIn, setFilledIn] = useState<Values>({});
  const idOf = (end: End): string | undefined => (filledIn[ENDS[end].field] as ChosenRecord | undefined)?.id;
  if (fromChosen === undefined || toChosen === undefined) return <Waiting />;
  const fields = (values: Values): Field[] => [
    endField(from),
    endField(to),
    ...(to === "duiding"
      ? [{ kind: "choice", name: "relatie", label: "Relatie", of: "KoppelingRelatie", isRequired: true } as const]
      : []),
    { kind: "choice", name: "grondslag", label: "Grondslag", of: "Grondslag", isRequired: true },
    {
      kind: "text",
      name: "onderbouwing",
      label: "Onderbouwing",
      lines: 3,
      isRequired: true,
      hint: values.grondslag === "BRON" ? "De eerste bron noemt dit verband zelf." : undefined,
    },
    SOURCES,
  ];
  const place = new URLSearchParams(
    Object.entries({ van: from, naar: to, [from]: search[from] ?? "", [to]: search[to] ?? "" }).filter(([, value]) => value),
  );
  return (
    <>
      <KindChoice from={from} to={to} />
      <AlreadyLinked filter={{ [from]: idOf(from), [to]: idOf(to) }} />
      <div className="work-columns">
        <RecordForm
          key={place.toString() + (search.onderbouwing ?? "")}
          name={`/werken/koppelen?${place}`}
          input="KoppelingVoorstellenInput"
          document={PortaalKoppelingVoorstellenDocument}
          fields={fields}
          onValues={setFilledIn}
          start={{
            ...(fromChosen ? { [ENDS[from].field]: fromChosen } : {}),
            ...(toChosen ? { [ENDS[to].field]: toChosen } : {}),
            ...(search.grondslag ? { grondslag: search.grondslag } : {}),
            ...(search.onderbouwing
              ? { onderbouwing: search.onderbouwing, bronnen: [{ titel: "Suggestie van Pakketgraaf" }] }
              : {}),
          }}
          submitText="Stel de koppeling voor"
          anotherText="Stel nog een koppeling voor"
          done={(record) =>
            record && (
              <>
                <p>
                  Voorgesteld: <Research of={record} /> bij <Question of={record} />.{" "}
                  {record.status === "BETWIST"
                    ? "Tegen deze koppeling was eerder bezwaar: zij is meteen betwist."
                    : "Een collega bevestigt haar; tot dan is zij geen feit."}
                </p>
                <p>
                  <Link className="nl-link" to={"/werken/koppeling/$id" as never} params={{ id: record.id } as never}>
                    Naar de koppeling
                  </Link>
                </p>
              </>
            )
          }
        />
        {from === "project" && to === "agendaItem" && (idOf("project") || idOf("agendaItem")) && (
          <Part title="Suggesties">
            <Suggestions project={idOf("agendaItem") ? undefined : idOf("project")} agendaItem={idOf("agendaItem")} />
          </Part>
        )}
      </div>
    </>
  );
}

/** What is linked to what. */
function KindChoice({ from, to }: { from: End; to: End }) {
  const navigate = useNavigate();
  const choose = (van: string, naar: string): void => void navigate({ to: ".", search: { van, naar } as never });
  return (
    <div className="list-tools work-kinds">
      <label className="field">
        <span>Soort onderzoek</span>
        <select className="input" value={from} onChange={({ target }) => choose(target.value, to)}>
          {(["project", "kennislacune"] as const).map((end) => (
            <option key={end} value={end}>
              {ENDS[end].label}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Soort pakketvraag</span>
        <select className="input" value={to} onChange={({ target }) => choose(from, target.value)}>
          {(["agendaItem", "zorgvorm", "duiding"] as const).map((end) => (
            <option key={end} value={end}>
              {ENDS[end].label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
