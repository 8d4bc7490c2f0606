import { ID } from "type-graphql";
import {
  KENMERKEN_VAN_AGENDA_ITEM,
  KENMERKEN_VAN_CONTRACTVOORWAARDE,
  KENMERKEN_VAN_PRESTATIE,
  KENMERKEN_VAN_ZORGADVIES,
  KENMERKEN_VAN_ZORGVORM,
  type Kenmerken,
} from "../../../subgraphs/signalering/src/overzicht/kenmerken";
import { asSuperuser, seededDatabase } from "../../support/databases";
import type { Fact } from "../../support/facts";
import { describeFilters, sample, type FilteredList, type FilterField } from "../../support/filters";
import { TODAY } from "../../support/references";

/** The signals of today as the tables have them, with where they are shown and the answers to them. */
const readFacts = (): Promise<Fact[]> =>
  asSuperuser(seededDatabase("signalering"), async (client) => {
    const { rows } = await client.query<Fact>(
      `SELECT e.*,
         ARRAY(SELECT l.type || ' ' || l.record_id FROM signaal_plaats l WHERE l.signaal_id = e.id AND l.van = e.van) AS plaatsen,
         (SELECT a.status FROM signaalantwoord a WHERE a.signaal_id = e.id) AS antwoord
       FROM signaal e WHERE e.van <= ${TODAY} AND (e.tot IS NULL OR e.tot > ${TODAY})`,
    );
    return rows;
  });

const shownAt = (type: string) => {
  const idsIn = ({ plaatsen }: Fact): string[] =>
    plaatsen.flatMap((plaats: string) => (plaats.startsWith(`${type} `) ? [plaats.slice(type.length + 1)] : []));
  return {
    values: (facts: Fact[]) => [...sample(facts.flatMap(idsIn)), "nergens"],
    keeps: (fact: Fact, id: string) => idsIn(fact).includes(id),
  };
};

/** Also when each step began, as text, at the earliest. */
const rowsOfToday = (table: "overzicht" | "doorlooptraject"): Promise<Fact[]> =>
  asSuperuser(seededDatabase("signalering"), async (client) => {
    const begonnen = table === "doorlooptraject" ? ", begonnen_vanaf::text AS begonnen" : "";
    return (await client.query<Fact>(`SELECT *${begonnen} FROM ${table} WHERE van <= ${TODAY} AND tot > ${TODAY}`)).rows;
  });

const idIn = (column: string): FilterField => ({
  values: (facts) => [...sample(facts.map((fact) => fact[column])), "nergens"],
  keeps: (fact, id) => fact[column] === id,
});

const BEGONNEN = ["2008-01-01", "2015-04-01", "2019-06-01", "2023-03-10"];

/** An overview by each of its fields, as the rows of today tell of them. */
function overzicht(list: string, type: string, kenmerken: Kenmerken): FilteredList {
  const valuesIn = (fact: Fact, kenmerk: string): string[] =>
    fact.kenmerken.flatMap((each: string) => (each.startsWith(`${kenmerk}:`) ? [each.slice(kenmerk.length + 1)] : []));
  const fieldOf = (kenmerk: string, isQuestion: boolean, isId: boolean): FilterField => ({
    ...(isQuestion && { single: true, values: [true, false] }),
    ...(isId && { values: (facts) => [...sample(facts.flatMap((fact) => valuesIn(fact, kenmerk))), "nergens"] }),
    keeps: (fact, value) => valuesIn(fact, kenmerk).includes(isQuestion ? (value ? "ja" : "nee") : value),
  });
  return {
    list,
    facts: async () => (await rowsOfToday("overzicht")).filter((row) => row.type === type),
    fields: Object.fromEntries(
      Object.entries(kenmerken).map(([veld, { kenmerk, of }]) => [veld, fieldOf(kenmerk, of === undefined, of === ID)]),
    ),
  };
}

const { programma, sector } = KENMERKEN_VAN_AGENDA_ITEM;
const AGENDA: Kenmerken = { programma, lijn: { ...programma, kenmerk: "lijn" }, sector };

describe("filters of signalering", () => {
  describeFilters("signalering", [
    {
      list: "signalen",
      facts: readFacts,
      fields: {
        regel: { keeps: (fact, value) => fact.regel === value },
        ernst: { keeps: (fact, value) => fact.ernst === value },
        aan: { keeps: (fact, value) => fact.aan.includes(value) },
        concern: {
          values: (facts) => [...sample(facts.flatMap(({ concerns }) => concerns)), "nergens"],
          keeps: (fact, id) => fact.concerns.includes(id),
        },
        bijNaam: { single: true, values: [true, false], keeps: ({ concerns }, byName) => concerns.length > 0 === byName },
        sector: { keeps: (fact, value) => fact.sectoren.includes(value) },
        status: { keeps: (fact, value) => (fact.antwoord ?? "OPEN") === value },
        agendaItem: shownAt("AgendaItem"),
        zorgvorm: shownAt("Zorgvorm"),
        duiding: shownAt("Duiding"),
        onderwerpType: {
          values: (facts) => [...sample(facts.map(({ onderwerp_type }) => onderwerp_type)), "Nergens"],
          keeps: (fact, type) => fact.onderwerp_type === type,
        },
        onderwerp: {
          values: (facts) => [...sample(facts.map(({ onderwerp_id }) => onderwerp_id)), "nergens"],
          keeps: (fact, id) => fact.onderwerp_id === id,
        },
      },
    },
    overzicht("agendaItemsOverzicht", "AgendaItem", KENMERKEN_VAN_AGENDA_ITEM),
    overzicht("zorgvormenOverzicht", "Zorgvorm", KENMERKEN_VAN_ZORGVORM),
    overzicht("prestatiesOverzicht", "Prestatie", KENMERKEN_VAN_PRESTATIE),
    overzicht("contractvoorwaardenOverzicht", "Contractvoorwaarde", KENMERKEN_VAN_CONTRACTVOORWAARDE),
    overzicht("zorgadviezenOverzicht", "Zorgadvies", KENMERKEN_VAN_ZORGADVIES),
    {
      list: "doorlooptrajecten",
      facts: () => rowsOfToday("doorlooptraject"),
      fields: {
        stap: { keeps: (fact, value) => fact.stap === value },
        uitkomst: { keeps: (fact, value) => fact.uitkomst === value },
        sector: { keeps: (fact, value) => fact.sectoren.includes(value) },
        agendaItem: idIn("agenda_item_id"),
        zorgvorm: idIn("zorgvorm_id"),
        begonnenVan: { single: true, values: BEGONNEN, keeps: ({ begonnen }, dag) => begonnen !== null && dag <= begonnen },
        begonnenTotEnMet: { single: true, values: BEGONNEN, keeps: ({ begonnen }, dag) => begonnen !== null && begonnen <= dag },
      },
    },
    overzicht("onderzoeksagenda", "Kennislacune", AGENDA),
  ]);
});
