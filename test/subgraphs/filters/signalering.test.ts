import { asSuperuser, seededDatabase } from "../../support/databases";
import type { Fact } from "../../support/facts";
import { describeFilters, sample } from "../../support/filters";
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
  ]);
});
