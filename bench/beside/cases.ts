import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, print, separateOperations } from "graphql";
import { ROOT } from "../../schema/root";
import type { Asked } from "../load/messages";
import { NEW_KEY, withNewKey } from "../load/new-key";
import type { Platform, Question } from "../platform";
import { DOSSIERS, ONE_DOSSIER, type Ask, type Case } from "./case";
import { trustedMix } from "./mix";
import { WRITER, type Row } from "./row";

/** The dossiers that the tests ask too. */
const DOCUMENTS = separateOperations(parse(readFileSync(join(ROOT, "test/federation/dossier.graphql"), "utf8")));
const asks = (name: string): Pick<Question, "query"> => ({ query: print(DOCUMENTS[name]) });

type Answer = Awaited<ReturnType<Platform["ask"]>>;

const ORDERS = ["NAAM_OPLOPEND", "NAAM_AFLOPEND", "DATUM_OPLOPEND", "DATUM_AFLOPEND"];
const SIZE = 20;
const WORDS = ["kanker", "zorg", "hart", "longrevalidatie", "verpleging", "medicijn", "kind", "fysio", "borst", "operatie", "dement"];

/** The cursors of the first hundred records of a list. */
async function cursorsOf(platform: Ask, list: string, given = ""): Promise<string[]> {
  const { data } = await platform.ask({ name: list, query: `{ list: ${list}(first: 100${given}) { edges { cursor } } }` });
  return (data!.list as { edges: { cursor: string }[] }).edges.map(({ cursor }) => cursor);
}

async function idsOf(platform: Ask, list: string): Promise<string[]> {
  const { data } = await platform.ask({ name: list, query: `{ list: ${list}(first: 100) { nodes { id } } }` });
  return (data!.list as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
}

/** Whole pages of dossiers, from every place where one may begin, in every order. */
async function dossiers(platform: Ask): Promise<Case> {
  const questions: Case["questions"][number][] = [];
  for (const volgorde of ORDERS) {
    const cursors = await cursorsOf(platform, "agendaItems", `, volgorde: ${volgorde}`);
    const pages = [null, ...cursors.slice(0, Math.max(0, cursors.length - SIZE))];
    questions.push(...pages.map((after) => ({ ...asks("Dossiers"), variables: { first: SIZE, after, volgorde } })));
  }
  return { name: DOSSIERS, questions };
}

async function dossier(platform: Ask): Promise<Case> {
  const ids = await idsOf(platform, "agendaItems");
  return { name: ONE_DOSSIER, questions: ids.map((agendaItem) => ({ ...asks("Dossier"), variables: { agendaItem } })) };
}

const LIST = `query Lijst($first: Int!, $volgorde: DuidingVolgorde!) {
  duidingen(first: $first, volgorde: $volgorde) {
    totaal
    nodes { id titel datum { tekst } conclusie zorgvormen { id naam } }
  }
}`;

const list = (): Case => ({
  name: "a list",
  questions: ORDERS.flatMap((volgorde) => [20, 30, 40, 50].map((first) => ({ query: LIST, variables: { first, volgorde } }))),
});

const PAGE = `query Bladzijde($after: String!) {
  prestaties(first: ${SIZE}, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id codelijst code omschrijving tarieven { nodes { jaar bedrag eenheid } } }
  }
}`;
/** Pages of a hundred that are skipped first. */
const DEEP = 3;

async function deepPage(platform: Ask): Promise<Case> {
  let after = "";
  for (let page = 0; page < DEEP; page += 1) after = (await cursorsOf(platform, "prestaties", after && `, after: "${after}"`)).at(-1)!;
  const cursors = await cursorsOf(platform, "prestaties", `, after: "${after}"`);
  return { name: "a deep page", questions: cursors.map((cursor) => ({ query: PAGE, variables: { after: cursor } })) };
}

const SEARCH = `query Zoek($zoek: String!) {
  agendaItems(first: 10, zoek: $zoek) { totaal nodes { id onderwerp fase } }
  duidingen(first: 10, zoek: $zoek) { totaal nodes { id titel } }
  projecten(first: 10, zoek: $zoek) { totaal nodes { id titel } }
  prestaties(first: 10, zoek: $zoek) { totaal nodes { id omschrijving } }
}`;

const search = (): Case => ({ name: "a search", questions: WORDS.map((zoek) => ({ query: SEARCH, variables: { zoek } })) });

const CHANGE = `mutation Registreer($sleutel: ID!, $input: KennislacuneRegistrerenInput!) {
  kennislacuneRegistreren(sleutel: $sleutel, input: $input) {
    kennislacune { recordVersie vraag status }
    fouten { code pad bericht }
  }
}`;

const GAP = { vraag: "Werkt het op lange termijn?", sectoren: ["GGZ"], ingebrachtDoor: "Patiëntenfederatie", bronnen: [{ titel: "Bench" }] };

const change = (): Case => ({
  name: "a mutation",
  questions: [{ query: CHANGE, variables: { sleutel: NEW_KEY, input: GAP } }],
  client: WRITER,
});

/** All there are, over the records that a platform has. */
export async function casesOf(platform: Ask): Promise<Case[]> {
  return [
    await dossiers(platform),
    await dossier(platform),
    list(),
    await deepPage(platform),
    search(),
    await trustedMix(platform),
    change(),
  ];
}

/** A busy machine may be late for what is new: that is asked again. */
export const TRIES = 5;
const SHOWN = 200;

/** With the answers that are right. @throws Error when a question has none */
export async function askedOf(platform: Row["platform"], { questions, client }: Case): Promise<Asked[]> {
  const token = client && platform.token(client);
  const asked: Asked[] = [];
  for (const question of questions) {
    const body = JSON.stringify(question);
    const again = (): Promise<Answer> => platform.ask({ name: "reference", ...(JSON.parse(withNewKey(body)) as typeof question), token });
    let answer = await again();
    for (let tries = 1; (answer.errors || !answer.data) && tries < TRIES; tries += 1) answer = await again();
    if (answer.errors || !answer.data) throw new Error(`${answer.errors?.[0].message}: ${body.slice(0, SHOWN)}`);
    asked.push({ body, expected: answer.data });
  }
  return asked;
}
