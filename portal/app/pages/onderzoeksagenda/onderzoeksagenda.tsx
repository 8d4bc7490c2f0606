import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useAnswer } from "../../graph/answer";
import { SECTOREN } from "../../parts/choices";
import { DayChoice, useDay } from "../../parts/day-choice";
import type { Filter, Option } from "../../parts/list/filter";
import { ListPage } from "../../parts/list/list-page";
import { optionsOfRecords } from "../../parts/list/records";
import { today } from "../../parts/moment";
import { columnsOf } from "./columns";
import { ProgrammeMoney } from "./programme-money";
import { PortaalOnderzoeksagendaDocument, PortaalProgrammageldDocument, type PortaalOnderzoeksagendaQuery } from "./operations";

const ORDERS: Option[] = [
  { value: "PLAATS_OPLOPEND", label: "Wat het eerst om onderzoek vraagt" },
  { value: "NAAM_OPLOPEND", label: "Vraag, A tot Z" },
  { value: "NAAM_AFLOPEND", label: "Vraag, Z tot A" },
  { value: "RELEVANTIE", label: "Wat het best past bij de zoektekst" },
];

/** Open questions in the order in which they ask for research, and the money that programmes have for it. */
export default function Onderzoeksagenda() {
  const op = useDay();
  const money = useAnswer(PortaalProgrammageldDocument, { op });
  const programmas = money.data?.programmas;
  const filters = useMemo((): Filter[] => {
    const lines = programmas?.nodes.filter(({ onderdeelVan }) => onderdeelVan) ?? [];
    return [
      { kind: "choice", name: "sector", label: "Sector", options: SECTOREN, term: "OnderzoeksagendapuntFilter.sector" },
      {
        kind: "choice",
        name: "programma",
        label: "Programma",
        options: optionsOfRecords(programmas),
        isOpen: true,
        term: "OnderzoeksagendapuntFilter.programma",
      },
      {
        kind: "choice",
        name: "lijn",
        label: "Lijn van een programma",
        options: optionsOfRecords({ nodes: lines }),
        isOpen: true,
        term: "OnderzoeksagendapuntFilter.lijn",
      },
    ];
  }, [programmas]);
  return (
    <ListPage
      title="Onderzoeksagenda"
      name={op === today() ? "onderzoeksagenda" : `onderzoeksagenda-op-${op}`}
      intro={
        <p>
          Open vragen, in de volgorde waarin zij om onderzoek vragen: eerst naar impact, dan naar het ernstigste signaal, dan naar
          het aantal signalen, dan naar het onderzoek dat er is. De volgorde is berekend en geen besluit. Ook wat beantwoord is,
          staat bij de <Link className="nl-link" to="/kennislacunes">kennislacunes</Link>.
        </p>
      }
      document={PortaalOnderzoeksagendaDocument}
      variables={{ op }}
      connectionOf={({ onderzoeksagenda }: PortaalOnderzoeksagendaQuery) => onderzoeksagenda}
      keyOf={({ id }) => id}
      columns={columnsOf(op)}
      filters={filters}
      orders={ORDERS}
      above={() => <DayChoice label="De agenda op deze dag" />}
      below={() => <ProgrammeMoney answer={money} />}
    />
  );
}
