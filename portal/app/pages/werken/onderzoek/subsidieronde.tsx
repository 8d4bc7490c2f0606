import { useSearch } from "@tanstack/react-router";
import { SOURCES } from "../../../forms/common-fields";
import { useChosen } from "../../../forms/choose/use-options";
import type { Field } from "../../../forms/field";
import { RecordForm } from "../../../forms/record-form";
import { OnlyWith } from "../../../parts/only-with";
import { Waiting } from "../../../parts/answered";
import { Page } from "../../../parts/page";
import { RecordLink } from "../../../parts/record";
import { GROUP, Recorded } from "../recorded";
import { PortaalSubsidierondeRegistrerenDocument } from "./operations";

const TITLE = "Subsidieronde registreren";

const FIELDS: readonly Field[] = [
  { kind: "text", name: "naam", label: "Naam", isRequired: true },
  { kind: "record", name: "programmaId", label: "Programma", of: "programma", isRequired: true },
  { kind: "record", name: "typeId", label: "Soort ronde", of: "rondetype" },
  { kind: "amount", name: "budget", label: "Budget" },
  { kind: "choice", name: "bedragSoort", label: "Waarvoor het budget is", of: "BudgetSoort" },
  { kind: "time", name: "opening", label: "Opening" },
  { kind: "time", name: "sluiting", label: "Sluiting" },
  { kind: "choice", name: "status", label: "Stand", of: "RondeStatus" },
  { kind: "time", name: "peildatum", label: "Peildatum van de stand" },
  { kind: "text", name: "toelichting", label: "Toelichting", lines: 3 },
  SOURCES,
];

/** With `?programma=` in the address, of that programme. */
export default function NieuweSubsidieronde() {
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
              name={`/werken/subsidieronde${id ? `?programma=${id}` : ""}`}
              input="SubsidierondeRegistrerenInput"
              document={PortaalSubsidierondeRegistrerenDocument}
              fields={() => FIELDS}
              start={programma ? { programmaId: programma } : {}}
              submitText="Registreer de subsidieronde"
              anotherText="Registreer nog een ronde"
              done={(record) => (
                <Recorded record={record} name={record?.naam}>
                  {record?.programma && (
                    <p>
                      Van <RecordLink record={record.programma}>{record.programma.naam}</RecordLink>
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
