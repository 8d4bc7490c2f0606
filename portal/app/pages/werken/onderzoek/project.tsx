import { useSearch, Link } from "@tanstack/react-router";
import { SOURCES } from "../../../forms/common-fields";
import { useChosen } from "../../../forms/choose/use-options";
import type { Field } from "../../../forms/field";
import { RecordForm } from "../../../forms/record-form";
import { OnlyWith } from "../../../parts/only-with";
import { Waiting } from "../../../parts/answered";
import { Page } from "../../../parts/page";
import { GROUP, Recorded } from "../recorded";
import { PortaalProjectRegistrerenDocument } from "./operations";

const TITLE = "Project registreren";

const FIELDS: readonly Field[] = [
  { kind: "text", name: "titel", label: "Titel", isRequired: true },
  { kind: "text", name: "projectnummer", label: "Projectnummer" },
  { kind: "text", name: "hoofdaanvrager", label: "Hoofdaanvrager" },
  { kind: "record", name: "programmaId", label: "Programma", of: "programma" },
  { kind: "record", name: "rondeId", label: "Ronde", of: "subsidieronde" },
  { kind: "amount", name: "bedrag", label: "Toegekend bedrag" },
  { kind: "time", name: "startdatum", label: "Begin" },
  { kind: "time", name: "einddatum", label: "Einde" },
  { kind: "yes-no", name: "financierBevestigd", label: "Noemt een bron ZonMw als financier" },
  { kind: "choice", name: "relevantie", label: "Relevantie", of: "Relevantie", isRequired: true },
  { kind: "text", name: "relevantieTekst", label: "De relevantie in woorden", lines: 2, isRequired: true },
  SOURCES,
];

/** With `?programma=` in the address, of that programme. */
export default function NieuwProject() {
  const { programma: id } = useSearch({ strict: false }) as { programma?: string };
  const programma = useChosen("programma", id);
  return (
    <OnlyWith title={TITLE} scopes={["onderzoek:schrijven"]} who="ZonMw">
      {() => (
        <Page title={TITLE} kind={GROUP}>
          {programma === undefined ? (
            <Waiting />
          ) : (
            <RecordForm
              name={`/werken/project${id ? `?programma=${id}` : ""}`}
              input="ProjectRegistrerenInput"
              document={PortaalProjectRegistrerenDocument}
              fields={() => FIELDS}
              start={programma ? { programmaId: programma } : {}}
              submitText="Registreer het project"
              anotherText="Registreer nog een project"
              done={(record) => (
                <Recorded record={record} name={record?.titel}>
                  {record && (
                    <p>
                      <Link className="nl-link" to={"/werken/koppelen" as never} search={{ project: record.id } as never}>
                        Koppel het aan een agenda-item
                      </Link>
                    </p>
                  )}
                </Recorded>
              )}
            />
          )}
        </Page>
      )}
    </OnlyWith>
  );
}
