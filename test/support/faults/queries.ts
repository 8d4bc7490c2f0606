import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SUBGRAPHS, type SubgraphName } from "../../../schema/subgraphs";

/** A request of the load, and the subgraphs without which it cannot be answered in full. */
export interface LoadQuery {
  name: string;
  body: string;
  asks: readonly SubgraphName[];
}

/** Those that have records of their own. */
const PARTIES = SUBGRAPHS.filter(({ scopes }) => scopes.length > 0).map(({ name }) => name);
const dossier = readFileSync(join(__dirname, "../../federation/dossier.graphql"), "utf8");

const of = (name: string, asks: readonly SubgraphName[], query: string, more: object = {}): LoadQuery => ({
  name,
  asks,
  body: JSON.stringify({ query, ...more }),
});

/** What clients ask: of each party alone, of signals, of two together, and the dossier that takes all four. */
export const LOAD_QUERIES: readonly LoadQuery[] = [
  of("agenda", ["zorginstituut"], "{ agendaItems(first: 5) { totaal nodes { onderwerp fase zorgvormen { naam } } } }"),
  of("projecten", ["zonmw"], "{ projecten(first: 5) { totaal nodes { titel programma { naam } } } }"),
  of("voorwaarden", ["verzekeraars"], "{ contractvoorwaarden(first: 5) { totaal nodes { omschrijving } } }"),
  of("prestaties", ["nza"], "{ prestaties(first: 5) { totaal nodes { code omschrijving } } }"),
  of("signalen", ["signalering"], "{ signalen(first: 5) { totaal nodes { soort ernst onderwerpNaam toelichting } } }"),
  of("onderzoek", ["zorginstituut", "zonmw"], "{ agendaItems(first: 5) { nodes { onderwerp projecten { nodes { titel } } } } }"),
  of("dossier", PARTIES, dossier, { operationName: "Dossier", variables: { agendaItem: "ag-hipec" } }),
];
