import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { SUGGESTIESOORTEN, type Soortnaam } from "../../../subgraphs/signalering/src/suggesties/soorten";
import { asSuperuser, createEmptyDatabase, seededDatabase } from "../../support/databases";
import { METEN, SCHRIJVEN } from "../../support/signalering/suggesties/aan";
import { BESTAND, bestandVan } from "../../support/signalering/suggesties/bestand";
import { type Band, type Gegevens, gegevensVan } from "../../support/signalering/suggesties/gegevens";
import { GETOOND } from "../../support/signalering/suggesties/meten";
import { parenVan } from "../../support/signalering/suggesties/paren";
import { meet, VELDEN, verteld } from "../../support/signalering/suggesties/rapport";
import { gewoonZoeken } from "../../support/signalering/suggesties/vergelijken";
import { weeg } from "../../support/signalering/suggesties/wegen";

const NAMEN = Object.keys(SUGGESTIESOORTEN) as Soortnaam[];
/** Of the links that are left out, as many are among the first five. */
const RECALL = 0.75;

/** Links that are missed, as people judged them. */
const BEOORDEELD = readFileSync(join(BESTAND, "../../../oordelen/gemiste-koppelingen.csv"), "utf8")
  .split("\n")
  .map((line) => line.split(";").slice(0, 2).join(";"));

let gegevens: Gegevens;
beforeAll(async () => {
  gegevens = await asSuperuser(seededDatabase("signalering"), async (client) => {
    const { rows } = await client.query(`SELECT type, id, toestand FROM bronrecord ORDER BY type, id`);
    const banden: Partial<Gegevens["banden"]> = {};
    for (const naam of NAMEN) Object.assign(banden, { [naam]: await bandenVan(client, naam) });
    return gegevensVan(rows, banden as Gegevens["banden"]);
  });
});

async function bandenVan(client: Client, naam: Soortnaam): Promise<Band[]> {
  const { rows } = await client.query<Band>(
    `SELECT van, naar, bool_or(feit) AS feit FROM suggestieband WHERE soort = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
    [naam],
  );
  return rows;
}

it("weighs evidence as the links say that there are", () => {
  const made = bestandVan(Object.fromEntries(NAMEN.map((naam) => [naam, weeg(parenVan(naam, "van", gegevens))])));
  if (SCHRIJVEN) writeFileSync(BESTAND, made);
  expect(readFileSync(BESTAND, "utf8")).toBe(made);
});

(METEN ? describe : describe.skip)("links that are left out, by weights that others gave", () => {
  it.each(VELDEN)("are suggested by $veld", async (veld) => {
    const database = await createEmptyDatabase("signalering");
    const types = SUGGESTIESOORTEN[veld.soort];
    const gewoon = await asSuperuser(database.name, (client) => gewoonZoeken(client, gegevens.perType, types));
    await database.drop();
    const rapport = meet(veld, gegevens, gewoon);
    process.stdout.write(`${verteld(rapport)}\n`);
    const missed = rapport.uitslagen.suggesties.plaatsen.filter(({ plaats }) => plaats > GETOOND);
    expect(missed.filter(({ van, naar }) => !BEOORDEELD.includes(`${van};${naar}`))).toEqual([]);
    const { suggesties, tekst, trigrammen } = rapport.uitslagen;
    expect(suggesties.recall).toBeGreaterThanOrEqual(RECALL);
    expect(suggesties.recall).toBeGreaterThan(Math.max(tekst.recall, trigrammen.recall));
  });
});
