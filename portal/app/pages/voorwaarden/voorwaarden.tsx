import { Link } from "@tanstack/react-router";
import { useAnswer } from "../../graph/answer";
import { count, counted, decimal } from "../../parts/amount";
import { Seriousness, Unknown } from "../../parts/badge";
import { FASEN, REGELS, SECTOREN } from "../../parts/choices";
import { countsIn } from "../../parts/list/facets";
import { optionsOf, type Filter, type Option } from "../../parts/list/filter";
import { ListPage } from "../../parts/list/list-page";
import type { Column } from "../../parts/list/column";
import { RecordLink } from "../../parts/record";
import { termPeriod } from "../../parts/terms-table";
import { words } from "../../parts/words";
import { PortaalConcernkeuzeDocument, PortaalVoorwaardenDocument, type PortaalVoorwaardenQuery } from "./operations";

type Row = NonNullable<PortaalVoorwaardenQuery["contractvoorwaardenOverzicht"]>["nodes"][number];

const FILTER = "ContractvoorwaardeOverzichtFilter";

const SOORTEN = [
  "CONTRACTEIS", "DEELNAME_AAN_ONDERZOEK", "DIGITALE_ZORG", "DOELMATIGHEID", "EXPERTISECENTRUM", "INDICATIEPROTOCOL", "MACHTIGING",
  "MAXIMALE_GEBRUIKSDUUR", "REGISTRATIEPLICHT", "STARTSTOPCRITERIUM", "UITFASERING", "UITSLUITING", "VOLUMENORM",
];
const AARDEN = ["CONTRACTVOORWAARDE", "BEROEPSNORM", "BRANCHEBELEID", "WERKWIJZE_ZORGAANBIEDER", "OVERHEIDSREGEL"];

const filtersWith = (concerns: readonly Option[]): Filter[] => [
  { kind: "record", name: "zorgvorm", label: "Alleen bij de zorgvorm die u bekeek" },
  { kind: "record", name: "agendaItem", label: "Alleen bij het agenda-item dat u bekeek" },
  { kind: "record", name: "duiding", label: "Alleen bij de duiding die u bekeek" },
  { kind: "choice", name: "concern", label: "Concern", options: concerns, isOpen: true, term: `${FILTER}.concern`, facet: "CONCERN" },
  { kind: "yes-no", name: "geldt", label: "Geldt vandaag", term: `${FILTER}.geldt`, facet: "GELDT" },
  {
    kind: "choice", name: "soort", label: "Wat zij regelt", options: optionsOf(SOORTEN, words), term: "ContractvoorwaardeSoort",
    facet: "SOORT",
  },
  { kind: "choice", name: "aard", label: "Aard", options: optionsOf(AARDEN, words), term: "ContractvoorwaardeAard", facet: "AARD" },
  { kind: "choice", name: "sector", label: "Sector", options: SECTOREN, facet: "SECTOR" },
  { kind: "choice", name: "regel", label: "Soort signaal", options: REGELS, term: "Signaalsoort", facet: "REGEL" },
  { kind: "yes-no", name: "heeftAgendaItem", label: "Hoort bij een agenda-item", term: `${FILTER}.heeftAgendaItem`, facet: "HEEFT_AGENDA_ITEM" },
  { kind: "choice", name: "fase", label: "Fase op de agenda", options: FASEN, term: "Fase", facet: "FASE" },
];

const ORDERS: Option[] = [
  { value: "ERNST_AFLOPEND", label: "Ernstigste signaal eerst" },
  { value: "NAAM_OPLOPEND", label: "Voorwaarde, A tot Z" },
  { value: "NAAM_AFLOPEND", label: "Voorwaarde, Z tot A" },
  { value: "DATUM_AFLOPEND", label: "Nieuwste eerst" },
  { value: "DATUM_OPLOPEND", label: "Oudste eerst" },
  { value: "AGENDA_ITEMS_AFLOPEND", label: "Bij de meeste agenda-items eerst" },
  { value: "RELEVANTIE", label: "Wat het best past bij de zoektekst" },
];

const COLUMNS: Column<Row>[] = [
  {
    header: "Voorwaarde",
    cell: ({ contractvoorwaarde: term }) =>
      <RecordLink record={term}>{term?.omschrijving ?? <Unknown>Niet op te vragen</Unknown>}</RecordLink>,
    text: ({ contractvoorwaarde: term }) => term?.omschrijving,
  },
  {
    header: "Zorg",
    cell: ({ contractvoorwaarde: term }) => term?.zorgvormTekst,
    text: ({ contractvoorwaarde: term }) => term?.zorgvormTekst,
  },
  {
    header: "Van wie",
    cell: ({ contractvoorwaarde: term }) =>
      <RecordLink record={term?.opsteller}>{term?.opsteller?.naam ?? <Unknown>niet bij name bekend</Unknown>}</RecordLink>,
    text: ({ contractvoorwaarde: term }) => term?.opsteller?.naam,
  },
  { header: "Aard", text: ({ contractvoorwaarde: term }) => term && words(term.aard) },
  {
    header: "Regelt",
    cell: ({ contractvoorwaarde: term }) => term && words(term.soort),
    text: ({ contractvoorwaarde: term }) => term && words(term.soort),
  },
  {
    header: "Norm",
    cell: ({ contractvoorwaarde: term }) =>
      term?.norm ? `${decimal(term.norm.waarde)} ${term.norm.eenheid}` : <Unknown>geen getal</Unknown>,
    text: ({ contractvoorwaarde: term }) => term?.norm && `${decimal(term.norm.waarde)} ${term.norm.eenheid}`,
  },
  {
    header: "Geldt",
    cell: ({ contractvoorwaarde: term }) => (term && termPeriod(term)) ?? <Unknown />,
    text: ({ contractvoorwaarde: term }) => term && termPeriod(term),
  },
  {
    header: "Agenda-items",
    cell: ({ aantalAgendaItems }) => count(aantalAgendaItems),
    text: ({ aantalAgendaItems }) => aantalAgendaItems,
    isNumber: true,
  },
  {
    header: "Signalen",
    cell: ({ ernst, aantalSignalen }) =>
      ernst ? <><Seriousness of={ernst} /> {counted(aantalSignalen, "signaal", "signalen")}</> : "geen",
    text: ({ aantalSignalen }) => aantalSignalen,
  },
];

/** What insurers publicly contract, with norms that they go by. */
export default function Voorwaarden() {
  const concerns = useAnswer(PortaalConcernkeuzeDocument, {});
  const options = (concerns.data?.organisaties?.nodes ?? []).map(({ id, naam }) => ({ value: id, label: naam }));
  return (
    <ListPage
      title="Voorwaarden"
      name="voorwaarden"
      intro={
        <>
          <p>
            Voorwaarden waarop verzekeraars zorg contracteren of vergoeden, en normen waarnaar zij zich richten. Deze lijst heeft
            alleen wat openbaar is.
          </p>
          <p>
            Wilt u weten wie de voorwaarden van een uitspraak uitvoert? Kies een{" "}
            <Link className="nl-link" to={"/duidingen" as never}>duiding</Link>. Wilt u weten wat er voor een verzekeraar geldt? Kies een{" "}
            <Link className="nl-link" to={"/concerns" as never}>concern</Link>.
          </p>
        </>
      }
      document={PortaalVoorwaardenDocument}
      connectionOf={({ contractvoorwaardenOverzicht }: PortaalVoorwaardenQuery) => contractvoorwaardenOverzicht}
      keyOf={({ id }) => id}
      columns={COLUMNS}
      filters={filtersWith(options)}
      orders={ORDERS}
      countsOf={({ contractvoorwaardenFacetten }) => countsIn(contractvoorwaardenFacetten)}
    />
  );
}
