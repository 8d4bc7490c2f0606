import { komtOvereen, termenVan, vraagVan, type Keuze } from "@pakketgraaf/taal";
import { Client } from "pg";
import { urlOf } from "../support/databases";

const TEXTS = [
  "Zorg bij borstkanker",
  "Kanker: behandelingen en adviezen",
  "De gecombineerde leefstijlinterventie, BR/CU-2111",
  "GLI’s in 2024–2028",
  "Ziekenhuizen",
  "Reïntegratie en co-morbiditeit",
];
const ASKED = ["kanker", "kanker behandeld", "GLI", "gecombineerde leefstijlinterventie 2028", "CU-2111", "ziekenhuiz", "advi", "norm", "re-integratie", "comorbid", "co-morbiditeit"];

const either = (queries: string[]) => `(${queries.join(" | ")})`;
const all = (queries: string[]) => `(${queries.join(" & ")})`;
const oneTerm = ({ term, begin }: Keuze) => `'${term}'${begin ? ":*" : ""}`;

/** A question as PostgreSQL reads it; terms have letters, digits and their first sign only. */
function queryOf(asked: string): string {
  const words = (each: { keuzes: Keuze[] }[]) => all(each.map(({ keuzes }) => either(keuzes.map(oneTerm))));
  const { delen } = vraagVan(asked, { onaf: true });
  return all(delen.map(({ woorden, synoniemen }) => either([woorden, ...synoniemen].map(words))));
}

test("PostgreSQL answers from stored terms what is answered here, without a dictionary", async () => {
  const client = new Client({ connectionString: urlOf("postgres") });
  await client.connect();
  try {
    const stored = TEXTS.map((text) => [...new Set(termenVan(text).map(({ term }) => term))]);
    for (const asked of ASKED) {
      const { rows } = await client.query<{ at: string }>(
        `SELECT at - 1 AS at
           FROM unnest($1::text[]) WITH ORDINALITY AS each (terms, at)
          WHERE array_to_tsvector(string_to_array(terms, ' ')) @@ $2::tsquery
          ORDER BY at`,
        [stored.map((terms) => terms.join(" ")), queryOf(asked)],
      );
      const here = TEXTS.filter((text) => komtOvereen(termenVan(text), vraagVan(asked, { onaf: true })));
      expect([asked, rows.map(({ at }) => TEXTS[Number(at)])]).toEqual([asked, here]);
    }
  } finally {
    await client.end();
  }
});
