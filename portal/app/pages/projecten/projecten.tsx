import { useMemo } from "react";
import { useAnswer } from "../../graph/answer";
import { useDay } from "../../parts/day-choice";
import type { Filter, Option } from "../../parts/list/filter";
import { ListPage } from "../../parts/list/list-page";
import { optionsOfRecords } from "../../parts/list/records";
import { today } from "../../parts/moment";
import { COLUMNS } from "./columns";
import { DEELNAMEROLLEN, PROJECTSTATUSSEN, RELEVANTIES } from "./choices";
import { PortaalProjectenDocument, PortaalProjectkeuzesDocument, type PortaalProjectenQuery } from "./operations";

const ORDERS: Option[] = [
  { value: "NAAM_OPLOPEND", label: "Titel, A tot Z" },
  { value: "NAAM_AFLOPEND", label: "Titel, Z tot A" },
  { value: "DATUM_AFLOPEND", label: "Nieuwste begin eerst" },
  { value: "DATUM_OPLOPEND", label: "Oudste begin eerst" },
  { value: "RELEVANTIE", label: "Wat het best past bij de zoektekst" },
];

/** All research that is known, by what it is part of and how it stands: today, or on the day by which it is filtered. */
export default function Projecten() {
  const choices = useAnswer(PortaalProjectkeuzesDocument, {}).data;
  const op = useDay();
  const filters = useMemo((): Filter[] => [
    { kind: "choice", name: "status", label: "Status", options: PROJECTSTATUSSEN, term: "Project.status" },
    { kind: "day", name: "op", label: "Status op deze dag", term: "ProjectFilter.op" },
    { kind: "choice", name: "relevantie", label: "Relevantie", options: RELEVANTIES, term: "Project.relevantie" },
    { kind: "choice", name: "programma", label: "Programma", options: optionsOfRecords(choices?.programmas), isOpen: true },
    {
      kind: "choice",
      name: "organisatie",
      label: "Organisatie die meedoet",
      options: optionsOfRecords(choices?.onderzoeksorganisaties),
      isOpen: true,
    },
    { kind: "choice", name: "rol", label: "Rol van een organisatie", options: DEELNAMEROLLEN, term: "ProjectFilter.rol" },
    { kind: "yes-no", name: "heeftAgendaItem", label: "Hoort bij een agenda-item", term: "ProjectFilter.heeftAgendaItem" },
    { kind: "day", name: "eindigtVan", label: "Eindigt op of na", term: "ProjectFilter.eindigtVan" },
    { kind: "day", name: "eindigtTot", label: "Eindigt voor", term: "ProjectFilter.eindigtTot" },
  ], [choices]);
  return (
    <ListPage
      title="Projecten"
      name={op === today() ? "projecten" : `projecten-op-${op}`}
      intro={
        <p>
          Onderzoek dat met het basispakket te maken heeft. Niet elk project is door ZonMw betaald; dat staat bij het project.
        </p>
      }
      document={PortaalProjectenDocument}
      variables={{ op }}
      connectionOf={({ projecten }: PortaalProjectenQuery) => projecten}
      keyOf={({ id }) => id}
      columns={COLUMNS}
      filters={filters}
      orders={ORDERS}
    />
  );
}

