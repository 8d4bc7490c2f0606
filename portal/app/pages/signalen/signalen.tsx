import { Link } from "@tanstack/react-router";
import { ERNST, REGELS, SECTOREN } from "../../parts/choices";
import { DayChoice, useDay } from "../../parts/day-choice";
import type { FacetCounts } from "../../parts/list/filters";
import { optionsOf, type Filter, type Option } from "../../parts/list/filter";
import { ListPage } from "../../parts/list/list-page";
import { useListAddress } from "../../parts/list/list-search";
import { today } from "../../parts/moment";
import { words } from "../../parts/words";
import { columnsOn } from "./columns";
import { Course } from "./course";
import { PortaalSignalenDocument, type PortaalSignalenQuery } from "./operations";
import { Rules } from "./rules";
import { useCourse } from "./use-course";

const PARTIJEN = optionsOf(["ZORGINSTITUUT", "ZONMW", "VERZEKERAARS", "NZA"], words);

const FILTERS: Filter[] = [
  { kind: "record", name: "agendaItem", label: "Alleen bij het agenda-item dat u bekeek" },
  { kind: "record", name: "zorgvorm", label: "Alleen bij de zorgvorm die u bekeek" },
  { kind: "record", name: "duiding", label: "Alleen bij de duiding die u bekeek" },
  { kind: "record", name: "concern", label: "Alleen voor het concern dat u bekeek, bij name", term: "SignaalFilter.concern" },
  { kind: "choice", name: "ernst", label: "Ernst", options: ERNST, term: "Signaal.ernst", facet: "perErnst", isShown: true },
  {
    kind: "choice",
    name: "aan",
    label: "Partij die aan zet is",
    options: PARTIJEN,
    term: "Signaal.aan",
    facet: "perPartij",
    isShown: true,
  },
  { kind: "yes-no", name: "bijNaam", label: "Voor een concern bij name", term: "SignaalFilter.bijNaam" },
  { kind: "choice", name: "regel", label: "Regel", options: REGELS, term: "Signaal.soort", facet: "perRegel" },
  { kind: "choice", name: "sector", label: "Sector", options: SECTOREN, term: "Signaal.sectoren", facet: "perSector" },
  {
    kind: "choice",
    name: "status",
    label: "Wat ermee is gedaan",
    options: optionsOf(["OPEN", "IN_BEHANDELING", "NIET_TERECHT", "AFGEHANDELD"], words),
    term: "Signaal.status",
  },
];

const ORDERS: Option[] = [
  { value: "ERNST_AFLOPEND", label: "Ernstigste eerst" },
  { value: "SINDS_OPLOPEND", label: "Langst bestaande eerst" },
  { value: "SINDS_AFLOPEND", label: "Nieuwste eerst" },
  { value: "RELEVANTIE", label: "Wat het best past bij de zoektekst" },
];

/** What the facts of the parties say together, on a day and through time. */
export default function Signalen() {
  const op = useDay();
  const course = useCourse(op);
  const address = useListAddress();
  const isNarrowed = FILTERS.some(({ name }) => address.chosen(name).length > 0);
  return (
    <ListPage
      title="Signalen"
      name={op === today() ? "signalen" : `signalen-op-${op}`}
      intro={
        <p>
          Wat de feiten van de partijen samen zeggen: iets ontbreekt, loopt achter of klopt niet met elkaar. Een signaal is geen
          oordeel. Ook wat niet te beoordelen is, <Link className="nl-link" to="." search={(search) => search} hash="regels">staat hier</Link>.
        </p>
      }
      document={PortaalSignalenDocument}
      variables={{ op }}
      connectionOf={({ signalen }: PortaalSignalenQuery) => signalen}
      keyOf={({ id }) => id}
      columns={columnsOn(op)}
      filters={FILTERS}
      orders={ORDERS}
      countsOf={({ opDeDag }) => (isNarrowed ? () => undefined : countsOn(opDeDag))}
      above={() => <DayChoice label="Signalen op deze dag" />}
      below={() => (
        <>
          <Course course={course} />
          <Rules course={course} />
        </>
      )}
    />
  );
}

/** What each choice leaves of the whole list; of a list that is narrowed already it is not told. */
const countsOn =
  (days: PortaalSignalenQuery["opDeDag"]): FacetCounts =>
  (facet, value) => {
    const counts = days?.[0]?.[facet as "perErnst"] as readonly { waarde: string; aantal: number }[] | undefined;
    return counts && (counts.find(({ waarde }) => waarde === value)?.aantal ?? 0);
  };
