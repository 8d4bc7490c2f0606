import { Badge, Unknown } from "../../parts/badge";
import { count } from "../../parts/amount";
import { optionsOf, type Filter, type Option } from "../../parts/list/filter";
import { ListPage } from "../../parts/list/list-page";
import type { Column } from "../../parts/list/column";
import { timeText } from "../../parts/moment";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import { PortaalDuidingenDocument, type PortaalDuidingenQuery } from "./operations";

type Row = NonNullable<PortaalDuidingenQuery["duidingen"]>["nodes"][number];

const SOORTEN = [
  "STANDPUNT", "PAKKETADVIES", "VOORWAARDELIJKE_TOELATING", "DUIDING", "VERDUIDELIJKING", "SYSTEEMADVIES", "SYSTEMATISCHE_ANALYSE",
  "SIGNALEMENT", "EVALUATIE", "INVENTARISATIE", "RAPPORT",
];
const VOORWAARDEN = [
  "BEKWAAMHEID", "CONCENTRATIE", "EVALUATIE", "EXPERTISECENTRA", "INDICATIE", "INDICATIECOMMISSIE", "INDICATIEPROTOCOL", "KWALITEIT",
  "KWALITEITSSTANDAARD", "KWALITEITSSYSTEEM", "MAXIMALE_DUUR", "MAXIMERING", "MONITORING", "ONDERZOEK", "PATIENTENINFORMATIE",
  "PLAATSBEPALING", "PRIJS", "REGISTRATIE", "RICHTLIJN", "STEPPED_CARE", "STOPCRITERIUM", "UITZONDERING", "VERGUNNING", "VOLUMENORM",
];

const FILTERS: Filter[] = [
  { kind: "record", name: "zorgvorm", label: "Alleen over de zorgvorm die u bekeek" },
  { kind: "record", name: "agendaItem", label: "Alleen bij het agenda-item dat u bekeek" },
  { kind: "choice", name: "soort", label: "Soort", options: optionsOf(SOORTEN, words), term: "DuidingSoort" },
  {
    kind: "choice", name: "conclusie", label: "Conclusie", options: optionsOf(["JA", "DEELS", "VOORWAARDELIJK", "NEE"], words),
    term: "DuidingConclusie",
  },
  { kind: "choice", name: "voorwaardesoort", label: "Stelt een voorwaarde over", options: optionsOf(VOORWAARDEN, words), term: "DuidingsvoorwaardeSoort" },
  { kind: "day", name: "geldigOp", label: "Geldt op", term: "DuidingFilter.geldigOp" },
  { kind: "day", name: "datumVan", label: "Uitgebracht vanaf", term: "DuidingFilter.datumVan" },
  { kind: "day", name: "datumTot", label: "Uitgebracht voor", term: "DuidingFilter.datumTot" },
];

const ORDERS: Option[] = [
  { value: "DATUM_AFLOPEND", label: "Nieuwste eerst" },
  { value: "DATUM_OPLOPEND", label: "Oudste eerst" },
  { value: "NAAM_OPLOPEND", label: "Titel, A tot Z" },
  { value: "NAAM_AFLOPEND", label: "Titel, Z tot A" },
  { value: "RELEVANTIE", label: "Wat het best past bij de zoektekst" },
];

const COLUMNS: Column<Row>[] = [
  {
    header: "Duiding",
    cell: (ruling) => (
      <>
        <RecordLink record={ruling}>{ruling.titel}</RecordLink> {!ruling.gepubliceerd && <Badge>Concept</Badge>}
      </>
    ),
    text: ({ titel }) => titel,
  },
  { header: "Soort", cell: ({ soort }) => words(soort), text: ({ soort }) => words(soort) },
  { header: "Datum", cell: ({ datum }) => (datum ? timeText(datum.tekst) : <Unknown />), text: ({ datum }) => datum?.tekst },
  {
    header: "Voldoet aan de stand van de wetenschap en praktijk",
    cell: ({ conclusie }) => (conclusie ? words(conclusie) : <Unknown />),
    text: ({ conclusie }) => conclusie && words(conclusie),
  },
  {
    header: "Advies aan de minister",
    cell: ({ adviesuitkomst }) => (adviesuitkomst ? words(adviesuitkomst) : <Unknown>geen, of niet bekend</Unknown>),
    text: ({ adviesuitkomst }) => adviesuitkomst && words(adviesuitkomst),
  },
  { header: "Besluit van de minister", text: ({ besluitMinister }) => besluitMinister && words(besluitMinister.besluit) },
  {
    header: "Vervangen door",
    cell: ({ vervangenDoor }) =>
      vervangenDoor.length === 0 ? <Unknown>geen bekend</Unknown> : vervangenDoor.map(({ id, opvolger, reikwijdte }) => (
        <div key={id}><RecordLink record={opvolger}>{opvolger.titel}</RecordLink>{reikwijdte === "DEELS" && " (voor een deel)"}</div>
      )),
    text: ({ vervangenDoor }) => vervangenDoor.map(({ opvolger }) => opvolger.titel).join("; "),
  },
  { header: "Voorwaarden", cell: ({ voorwaarden }) => count(voorwaarden.length), text: ({ voorwaarden }) => voorwaarden.length, isNumber: true },
  { header: "Zorg", text: ({ zorgvormen }) => zorgvormen.map(({ naam }) => naam).join("; ") },
];

/** What Zorginstituut ruled on the package. */
export default function Duidingen() {
  return (
    <ListPage
      title="Duidingen"
      name="duidingen"
      intro={<p>Uitspraken van het Zorginstituut over het basispakket: standpunten, adviezen, en wat daarbij hoort.</p>}
      document={PortaalDuidingenDocument}
      connectionOf={({ duidingen }: PortaalDuidingenQuery) => duidingen}
      keyOf={({ id }) => id}
      columns={COLUMNS}
      filters={FILTERS}
      orders={ORDERS}
    />
  );
}
