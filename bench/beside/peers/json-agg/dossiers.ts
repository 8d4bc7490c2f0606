import type { SubgraphName } from "../../../../schema/subgraphs";
import { AGENDA_ITEMS, CONDITIONS, NAMES, PAYMENTS, RESEARCH, SERVICES, type Statement } from "./statements";

/** The one value of a statement. */
export type AskDatabase = (name: SubgraphName, statement: Statement, values: unknown[]) => Promise<unknown>;

export interface AskedDossiers {
  /** Of one agenda item. */
  id?: string;
  first?: number;
  after?: string | null;
  volgorde?: string;
}

type Part = Record<string, unknown>;

interface Link<T> {
  edges: { node: T }[];
}

interface Item extends Part {
  id: string;
  /** The zorgvormen to which facts tie it, with their grounds: for the statements of the others. */
  wegen: { zorgvorm: string; grondslag: string }[];
}

interface OfInsurers extends Part {
  contractvoorwaarden: Link<{ opsteller: { id: string; naam?: string } | null }>;
}

interface OfNza extends Part {
  prestaties: Link<{ id: string; vergoedingen?: unknown }>;
}

/** Dossiers, with a statement for each database, and one more where another party's answer says what to ask. */
export async function dossiersOf(ask: AskDatabase, { id, first = 1, after, volgorde = "" }: AskedDossiers): Promise<object[]> {
  const [, key, last] = after ? (JSON.parse(Buffer.from(after, "base64url").toString()) as string[]) : [];
  const place = [id ?? null, first, key ?? null, last ?? null];
  const items = (await ask("zorginstituut", AGENDA_ITEMS[id === undefined ? volgorde : "NAAM_OPLOPEND"], place)) as Item[];
  const ids = items.map((item) => item.id);
  const ways = items.flatMap(({ wegen }, item) => wegen.map((weg) => ({ item, ...weg })));
  const through = [ids.length, ...(["item", "zorgvorm", "grondslag"] as const).map((field) => ways.map((way) => way[field]))];
  const [research, conditions, services] = await Promise.all([
    ask("zonmw", RESEARCH, [ids]) as Promise<Part[]>,
    withNames(ask, ask("verzekeraars", CONDITIONS, through) as Promise<OfInsurers[]>),
    withPayments(ask, ask("nza", SERVICES, through) as Promise<OfNza[]>),
  ]);
  return items.map((item, place) => ({ ...item, wegen: undefined, ...research[place], ...conditions[place], ...services[place] }));
}

async function withNames(ask: AskDatabase, asked: Promise<OfInsurers[]>): Promise<OfInsurers[]> {
  const found = await asked;
  const authors = found.flatMap(({ contractvoorwaarden: { edges } }) => edges.flatMap(({ node }) => node.opsteller ?? []));
  const names = (await ask("zorginstituut", NAMES, [[...new Set(authors.map(({ id }) => id))]])) as Record<string, string>;
  for (const author of authors) author.naam = names[author.id];
  return found;
}

async function withPayments(ask: AskDatabase, asked: Promise<OfNza[]>): Promise<OfNza[]> {
  const found = await asked;
  const services = found.flatMap(({ prestaties: { edges } }) => edges.map(({ node }) => node));
  const payments = (await ask("verzekeraars", PAYMENTS, [[...new Set(services.map(({ id }) => id))]])) as Record<string, unknown[]>;
  for (const service of services) service.vergoedingen = { nodes: payments[service.id] ?? [] };
  return found;
}
