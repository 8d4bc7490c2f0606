import { Link, useSearch } from "@tanstack/react-router";
import { SOURCES } from "../../../forms/common-fields";
import { useChosen } from "../../../forms/choose/use-options";
import type { Field } from "../../../forms/field";
import { RecordForm } from "../../../forms/record-form";
import { OnlyWith } from "../../../parts/only-with";
import { euro } from "../../../parts/amount";
import { Waiting } from "../../../parts/answered";
import { day } from "../../../parts/moment";
import { Page } from "../../../parts/page";
import { RecordLink } from "../../../parts/record";
import { GROUP } from "../recorded";
import { PortaalTariefVaststellenDocument } from "./operations";

const TITLE = "Tarief vaststellen";

const FIELDS: readonly Field[] = [
  {
    kind: "record",
    name: "prestatieId",
    label: "Prestatie",
    of: "prestatie",
    isRequired: true,
    hint: "Zoek op code of omschrijving.",
  },
  { kind: "amount", name: "bedrag", label: "Bedrag", isRequired: true },
  { kind: "text", name: "eenheid", label: "Eenheid", isRequired: true },
  { kind: "text", name: "component", label: "Deel van het tarief" },
  { kind: "choice", name: "tariefsoort", label: "Soort tarief", of: "Tariefsoort", isRequired: true },
  { kind: "day", name: "geldigVan", label: "Geldig van", isRequired: true },
  { kind: "day", name: "geldigTot", label: "Geldig tot" },
  { kind: "record", name: "bekostigingsregelId", label: "Bekostigingsregel", of: "bekostigingsregel" },
  { kind: "text", name: "beschikking", label: "Tariefbeschikking" },
  { kind: "text", name: "opmerking", label: "Opmerking", lines: 2 },
  SOURCES,
];

/** With `?prestatie=` in the address, for that one. */
export default function NieuwTarief() {
  const { prestatie: id } = useSearch({ strict: false }) as { prestatie?: string };
  const prestatie = useChosen("prestatie", id);
  return (
    <OnlyWith title={TITLE} scopes={["tarief:schrijven"]} who="de NZa">
      {() => (
        <Page
          title={TITLE}
          kind={GROUP}
          actions={
            <Link className="nl-link" to={"/werken/rijen/tarieven" as never}>
              Meer tarieven tegelijk, uit een bestand
            </Link>
          }
        >
          {prestatie === undefined ? (
            <Waiting />
          ) : (
            <RecordForm
              name={`/werken/tarief${id ? `?prestatie=${id}` : ""}`}
              input="TariefVaststellenInput"
              document={PortaalTariefVaststellenDocument}
              fields={() => FIELDS}
              start={{ tariefsoort: "MAXIMUM", ...(prestatie ? { prestatieId: prestatie } : {}) }}
              submitText="Stel het tarief vast"
              anotherText="Stel nog een tarief vast"
              done={(record) =>
                record && (
                  <p>
                    {euro(record.bedrag)} {record.eenheid}
                    {record.geldigVan && <>, vanaf {day(record.geldigVan)}</>}, voor{" "}
                    <RecordLink record={record.prestatie}>
                      {[record.prestatie.code, record.prestatie.omschrijving].filter(Boolean).join(" ")}
                    </RecordLink>
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
