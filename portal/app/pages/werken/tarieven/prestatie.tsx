import { Link } from "@tanstack/react-router";
import { SECTORS, SOURCES } from "../../../forms/common-fields";
import type { Field } from "../../../forms/field";
import { RecordForm } from "../../../forms/record-form";
import { OnlyWith } from "../../../parts/only-with";
import { Page } from "../../../parts/page";
import { GROUP, Recorded } from "../recorded";
import { PortaalPrestatiePublicerenDocument } from "./operations";

const TITLE = "Prestatie publiceren";

const FIELDS: readonly Field[] = [
  { kind: "text", name: "omschrijving", label: "Omschrijving", lines: 2, isRequired: true },
  { kind: "choice", name: "soort", label: "Soort", of: "PrestatieSoort", isRequired: true },
  { kind: "choice", name: "codelijst", label: "Codelijst", of: "Codelijst" },
  { kind: "text", name: "code", label: "Code" },
  { kind: "text", name: "codeBereikTot", label: "Laatste code van een reeks" },
  SECTORS,
  { kind: "choice", name: "tariefsoort", label: "Soort tarief", of: "Tariefsoort" },
  { kind: "day", name: "geldigVan", label: "Geldig van", isRequired: true },
  { kind: "day", name: "geldigTot", label: "Geldig tot" },
  { kind: "yes-no", name: "eigenRisico", label: "Telt voor het eigen risico" },
  { kind: "text", name: "stofnaam", label: "Werkzame stof" },
  { kind: "text", name: "opmerking", label: "Opmerking", lines: 2 },
  SOURCES,
];

export default function NieuwePrestatie() {
  return (
    <OnlyWith title={TITLE} scopes={["prestatie:schrijven"]} who="de NZa">
      {() => (
        <Page title={TITLE} kind={GROUP}>
          <RecordForm
            name="/werken/prestatie"
            input="PrestatiePublicerenInput"
            document={PortaalPrestatiePublicerenDocument}
            fields={() => FIELDS}
            submitText="Publiceer de prestatie"
            anotherText="Publiceer nog een prestatie"
            done={(record) => (
              <Recorded record={record} name={record && [record.code, record.omschrijving].filter(Boolean).join(" ")}>
                {record && (
                  <p>
                    <Link className="nl-link" to={"/werken/tarief" as never} search={{ prestatie: record.id } as never}>
                      Stel er een tarief voor vast
                    </Link>
                  </p>
                )}
              </Recorded>
            )}
          />
        </Page>
      )}
    </OnlyWith>
  );
}
