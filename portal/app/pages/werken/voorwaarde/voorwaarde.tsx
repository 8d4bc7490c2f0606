import { useSearch } from "@tanstack/react-router";
import { groundsFields, SOURCES } from "../../../forms/common-fields";
import type { ChosenRecord } from "../../../forms/choose/kinds";
import { useChosen } from "../../../forms/choose/use-options";
import type { Field, Values } from "../../../forms/field";
import { RecordForm } from "../../../forms/record-form";
import { OnlyWith } from "../../../parts/only-with";
import { Waiting } from "../../../parts/answered";
import { Page } from "../../../parts/page";
import { GROUP, Recorded } from "../recorded";
import { PortaalContractvoorwaardeVastleggenDocument } from "./operations";

const TITLE = "Contractvoorwaarde vastleggen";

const NORM: readonly Field[] = [
  { kind: "decimal", name: "waarde", label: "Getal", isRequired: true },
  { kind: "text", name: "eenheid", label: "Eenheid", isRequired: true },
];

/** Of which of its conditions it is, can be chosen where it carries one out. */
const rulingFields = (values: Values): Field[] => [
  { kind: "record", name: "id", label: "Duiding", of: "duiding", isRequired: true },
  { kind: "choice", name: "relatie", label: "Relatie", of: "RelatieMetDuiding", isRequired: true },
  ...(values.relatie === "VOERT_VOORWAARDE_UIT"
    ? [
        {
          kind: "record",
          name: "voorwaardeId",
          label: "Voorwaarde van de duiding",
          of: "duidingsvoorwaarde",
          within: (values.id as ChosenRecord | undefined)?.id ?? "",
        } as const,
      ]
    : []),
  ...groundsFields(values),
];

const careFields = (values: Values): Field[] => [
  { kind: "record", name: "id", label: "Zorgvorm", of: "zorgvorm", isRequired: true },
  ...groundsFields(values),
];

const FIELDS: readonly Field[] = [
  { kind: "record", name: "verzekeraarId", label: "Van wie", of: "verzekeraar", isRequired: true },
  { kind: "choice", name: "soort", label: "Soort", of: "ContractvoorwaardeSoort", isRequired: true },
  { kind: "text", name: "omschrijving", label: "De voorwaarde in woorden", lines: 3, isRequired: true },
  { kind: "text", name: "zorgvormTekst", label: "Waarover zij gaat, in uw woorden", isRequired: true },
  { kind: "choice", name: "openbaarheid", label: "Wie haar mag zien", of: "Openbaarheid", isRequired: true },
  { kind: "object", name: "norm", label: "Getal in de voorwaarde", input: "NormInput", fields: () => NORM },
  { kind: "whole", name: "jaar", label: "Jaar" },
  { kind: "day", name: "geldigVan", label: "Geldig van" },
  { kind: "day", name: "geldigTot", label: "Geldig tot" },
  { kind: "list", name: "zorgvormen", label: "Zorgvormen", one: "zorgvorm", input: "VerbandInput", fields: careFields },
  { kind: "list", name: "duidingen", label: "Duidingen", one: "duiding", input: "DuidingRelatieInput", fields: rulingFields },
  SOURCES,
];

/** With `?duiding=` or `?zorgvorm=` in the address, about that one. */
export default function NieuweVoorwaarde() {
  const { duiding: duidingId, zorgvorm: zorgvormId } = useSearch({ strict: false }) as { duiding?: string; zorgvorm?: string };
  const duiding = useChosen("duiding", duidingId);
  const zorgvorm = useChosen("zorgvorm", zorgvormId);
  const about = new URLSearchParams({
    ...(duidingId && { duiding: duidingId }),
    ...(zorgvormId && { zorgvorm: zorgvormId }),
  }).toString();
  return (
    <OnlyWith title={TITLE} scopes={["contractvoorwaarde:schrijven"]} who="een zorgverzekeraar, voor zijn eigen concern">
      {() => (
        <Page title={TITLE} kind={GROUP}>
          {duiding === undefined || zorgvorm === undefined ? (
            <Waiting />
          ) : (
            <RecordForm
              name={`/werken/voorwaarde${about && `?${about}`}`}
              input="ContractvoorwaardeVastleggenInput"
              document={PortaalContractvoorwaardeVastleggenDocument}
              fields={() => FIELDS}
              start={{
                ...(duiding ? { duidingen: [{ id: duiding }] } : {}),
                ...(zorgvorm ? { zorgvormen: [{ id: zorgvorm }], zorgvormTekst: zorgvorm.naam } : {}),
              }}
              submitText="Leg de voorwaarde vast"
              anotherText="Leg nog een voorwaarde vast"
              done={(record) => (
                <Recorded record={record} name={record?.omschrijving}>
                  {record?.openbaarheid === "VERTROUWELIJK" && (
                    <p>Zij is vertrouwelijk: alleen uw concern en de NZa zien haar.</p>
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
