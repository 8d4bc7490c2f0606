import type { ReactNode } from "react";
import { Badge } from "../../parts/badge";
import { More } from "../../parts/more";
import { RecordLink } from "../../parts/record";
import { words, wordsWithin } from "../../parts/words";
import { isSuggestion } from "./grounds";
import type { PortaalDossierQuery, PortaalDossierVerderQuery } from "./operations";

type Item = NonNullable<PortaalDossierQuery["agendaItem"]>;
type Further = NonNullable<PortaalDossierVerderQuery["agendaItem"]>;
type ProjectSuggestion = NonNullable<NonNullable<Further["projectSuggesties"]>[number]>;

interface Suggested {
  key: string;
  kind: string;
  name: ReactNode;
  why?: string | null;
}

/** Ties that somebody proposed, or that editors suggest, and that nobody confirmed. */
export function suggestedTies(item: Item, further: Further | null | undefined): Suggested[] {
  const linked = (kind: string, record: { __typename?: string; id: string }, name: string): Suggested => ({
    key: `${kind} ${record.id}`,
    kind,
    name: <RecordLink record={record}>{name}</RecordLink>,
  });
  return [
    ...item.zorgvormKoppelingen.filter(isSuggestion).flatMap(({ zorgvorm, onderbouwing }) =>
      zorgvorm ? [{ ...linked("Zorg", zorgvorm, zorgvorm.naam), why: onderbouwing }] : []),
    ...item.handelingsoptieKoppelingen.filter(isSuggestion).map(({ handelingsoptie: { id, naam }, onderbouwing }) =>
      ({ key: id, kind: "Handelingsoptie", name: naam, why: onderbouwing })),
    ...item.impact.filter(isSuggestion).map(({ id, tekst, onderbouwing }) => ({ key: id, kind: "Impact", name: tekst, why: onderbouwing })),
    ...item.acties.filter(isSuggestion).map(({ id, wat, onderbouwing }) => ({ key: id, kind: "Actie", name: wat, why: onderbouwing })),
    ...item.partijen.filter(isSuggestion).map(({ organisatie, rolTekst }) =>
      ({ key: organisatie.id, kind: "Partij", name: `${organisatie.naam}: ${rolTekst}` })),
    ...(item.duidingenMisschien.nodes).map((each) => linked("Duiding", each, each.titel)),
    ...(further?.kennislacunesMisschien?.nodes ?? []).map((each) => linked("Kennislacune", each, each.vraag)),
    ...(further?.projectenMisschien?.nodes ?? []).map((each) => linked("Project", each, each.titel)),
    ...(further?.subsidierondesMisschien?.nodes ?? []).map((each) => linked("Subsidieronde", each, each.naam)),
    ...(further?.netwerkenMisschien?.nodes ?? []).map((each) => linked("Netwerk", each, each.naam)),
  ];
}

/** How many ties of each kind there are, where a list of them may be longer than what is shown. */
export function tieTotals(item: Item, further: Further | null | undefined): Parameters<typeof More>[0][] {
  const lists = [
    ["duidingen", item.duidingenMisschien],
    ["kennislacunes", further?.kennislacunesMisschien],
    ["projecten", further?.projectenMisschien],
    ["subsidieronden", further?.subsidierondesMisschien],
    ["netwerken", further?.netwerkenMisschien],
  ] as const;
  return lists.flatMap(([what, list]) =>
    list ? [{ what: `${what} die hier misschien bij horen`, total: list.totaal, shown: list.nodes.length }] : []);
}

interface SuggestionListProps {
  projects: readonly ProjectSuggestion[];
  ties: readonly Suggested[];
  totals: ReturnType<typeof tieTotals>;
}

/** What may belong here: apart from the facts, and said to be none. */
export function SuggestionList({ projects, ties, totals }: SuggestionListProps) {
  return (
    <>
      <p className="notice">Dit zijn suggesties, geen feiten: niemand heeft ze bevestigd. Ze tellen nergens in mee.</p>
      <ul className="plain entry-list">
        {projects.map((suggestion) => <ProjectItem key={suggestion.rang} suggestion={suggestion} />)}
        {ties.map(({ key, kind, name, why }) => (
          <li key={key} className="entry">
            <p className="entry-name"><Badge>Suggestie</Badge> {kind}: {name}</p>
            {why && <p className="entry-facts">{why}</p>}
          </li>
        ))}
      </ul>
      {totals.map((each) => <More key={each.what} {...each} />)}
    </>
  );
}

function ProjectItem({ suggestion: { project, reden, score, overeenkomsten } }: { suggestion: ProjectSuggestion }) {
  return (
    <li className="entry">
      <p className="entry-name">
        <Badge>Suggestie</Badge> Project:{" "}
        {project ? <RecordLink record={project}>{project.titel}</RecordLink> : "nu niet op te vragen"}
      </p>
      <p className="entry-facts">{reden} Van suggesties als deze klopt ongeveer {Math.round(score * 100)} procent.</p>
      {overeenkomsten.length > 0 && (
        <p className="entry-facts">
          Overeenkomst:{" "}
          {overeenkomsten.map(({ soort, term, gevonden }) =>
            term === gevonden ? `${term} (${wordsWithin(soort)})` : `${term} en ${gevonden} (${words(soort).toLowerCase()})`).join(", ")}
        </p>
      )}
    </li>
  );
}
