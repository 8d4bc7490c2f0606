import { GROUP, Recorded } from "../recorded";
import { SECTORS, SOURCES } from "../../../forms/common-fields";
import type { Field } from "../../../forms/field";
import { RecordForm } from "../../../forms/record-form";
import { OnlyWith } from "../../../parts/only-with";
import { Page } from "../../../parts/page";
import { PortaalKennislacuneRegistrerenDocument } from "./operations";

const TITLE = "Kennislacune registreren";

const FIELDS: readonly Field[] = [
  { kind: "text", name: "vraag", label: "De vraag", lines: 3, isRequired: true },
  { kind: "text", name: "ingebrachtDoor", label: "Ingebracht door", isRequired: true },
  SECTORS,
  SOURCES,
];

export default function NieuweKennislacune() {
  return (
    <OnlyWith title={TITLE} scopes={["onderzoek:schrijven"]} who="ZonMw">
      {() => (
        <Page title={TITLE} kind={GROUP}>
          <RecordForm
            name="/werken/kennislacune"
            input="KennislacuneRegistrerenInput"
            document={PortaalKennislacuneRegistrerenDocument}
            fields={() => FIELDS}
            fixed={{}}
            submitText="Registreer de kennislacune"
            anotherText="Registreer nog een kennislacune"
            done={(record) => <Recorded record={record} name={record?.vraag} />}
          />
        </Page>
      )}
    </OnlyWith>
  );
}
