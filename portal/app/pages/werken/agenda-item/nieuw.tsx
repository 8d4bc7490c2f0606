import { Link } from "@tanstack/react-router";
import { SECTORS, SOURCES } from "../../../forms/common-fields";
import type { Field } from "../../../forms/field";
import { RecordForm } from "../../../forms/record-form";
import { OnlyWith } from "../../../parts/only-with";
import { Page } from "../../../parts/page";
import { GROUP } from "../recorded";
import { PortaalAgendaItemVoorbereidenDocument } from "./operations";

const TITLE = "Agenda-item voorbereiden";

const FIELDS: readonly Field[] = [
  { kind: "text", name: "onderwerp", label: "Onderwerp", isRequired: true },
  { kind: "text", name: "aanleiding", label: "Aanleiding", lines: 2, isRequired: true },
  { kind: "choice", name: "fase", label: "Fase", of: "Fase", isRequired: true },
  SECTORS,
  { kind: "choice", name: "herkomst", label: "Herkomst", of: "AgendaItemHerkomst", isRequired: true },
  { kind: "choice", name: "status", label: "Stand", of: "AgendaItemStatus" },
  { kind: "text", name: "statusTekst", label: "Stand in woorden", isRequired: true },
  { kind: "time", name: "peildatum", label: "Peildatum van de stand" },
  { kind: "time", name: "startdatum", label: "Begin" },
  { kind: "time", name: "doeldatum", label: "Doeldatum" },
  SOURCES,
];

export default function NieuwAgendaItem() {
  return (
    <OnlyWith title={TITLE} scopes={["agenda:schrijven"]} who="het Zorginstituut">
      {() => (
        <Page title={TITLE} kind={GROUP}>
          <p className="intro">U legt een concept vast. Tot het op de agenda staat, ziet alleen het Zorginstituut het.</p>
          <RecordForm
            name="/werken/agenda-item"
            input="AgendaItemVoorbereidenInput"
            document={PortaalAgendaItemVoorbereidenDocument}
            fields={() => FIELDS}
            submitText="Leg het concept vast"
            anotherText="Bereid nog een agenda-item voor"
            done={(record) =>
              record && (
                <p>
                  Als concept: {record.onderwerp}.{" "}
                  <Link className="nl-link" to={"/werken/agenda-item/$id" as never} params={{ id: record.id } as never}>
                    Zet het op de agenda
                  </Link>
                </p>
              )
            }
          />
        </Page>
      )}
    </OnlyWith>
  );
}
