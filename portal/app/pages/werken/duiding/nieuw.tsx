import { Link, useSearch } from "@tanstack/react-router";
import { useChosen } from "../../../forms/choose/use-options";
import { RecordForm } from "../../../forms/record-form";
import { OnlyWith } from "../../../parts/only-with";
import { Waiting } from "../../../parts/answered";
import { Page } from "../../../parts/page";
import { GROUP } from "../recorded";
import { rulingFields } from "./fields";
import { PortaalDuidingVastleggenDocument } from "./operations";

const TITLE = "Duiding voorbereiden";

/** With `?agendaItem=` or `?zorgvorm=` in the address, about that one. */
export default function NieuweDuiding() {
  const { agendaItem: itemId, zorgvorm: zorgvormId } = useSearch({ strict: false }) as { agendaItem?: string; zorgvorm?: string };
  const item = useChosen("agendaItem", itemId);
  const zorgvorm = useChosen("zorgvorm", zorgvormId);
  const about = new URLSearchParams({
    ...(itemId && { agendaItem: itemId }),
    ...(zorgvormId && { zorgvorm: zorgvormId }),
  }).toString();
  return (
    <OnlyWith title={TITLE} scopes={["duiding:schrijven"]} who="het Zorginstituut">
      {() => (
        <Page title={TITLE} kind={GROUP}>
          <p className="intro">U legt een concept vast. Tot het is gepubliceerd, ziet alleen het Zorginstituut het.</p>
          {item === undefined || zorgvorm === undefined ? (
            <Waiting />
          ) : (
            <RecordForm
              name={`/werken/duiding${about && `?${about}`}`}
              input="DuidingVastleggenInput"
              document={PortaalDuidingVastleggenDocument}
              fields={rulingFields}
              start={{
                ...(item ? { agendaItems: [{ id: item }] } : {}),
                ...(zorgvorm ? { zorgvormen: [{ id: zorgvorm }] } : {}),
              }}
              submitText="Leg het concept vast"
              anotherText="Bereid nog een duiding voor"
              done={(record) =>
                record && (
                  <p>
                    Als concept: {record.titel}.{" "}
                    <Link className="nl-link" to={"/werken/duiding/$id" as never} params={{ id: record.id } as never}>
                      Werk het bij of publiceer het
                    </Link>
                  </p>
                )
              }
            />
          )}
        </Page>
      )}
    </OnlyWith>
  );
}
