import { asSuperuser, type TestDatabase } from "../databases";

/** A row of `signaal`, as far as a test tells it. */
export interface Signaalrij {
  id: string;
  van: string;
  tot?: string;
  sinds?: string;
  einde?: string;
  ernst?: string;
  aan?: string[];
  concerns?: string[];
  toelichting?: string;
  gronden?: object[];
  /** Where it is shown: a type and an id, with a space between. */
  plaatsen?: string[];
}

/** Adds signals as the index would have them. */
export const addSignalen = ({ name }: TestDatabase, rijen: readonly Signaalrij[]): Promise<unknown> =>
  asSuperuser(name, async (client) => {
    for (const { id, van, tot = null, sinds = van, einde = tot, plaatsen = [], ...rij } of rijen) {
      const { ernst = "HOOG", aan = ["NZA", "ZORGINSTITUUT"], concerns = [], toelichting = "Waarom.", gronden = [] } = rij;
      await client.query(
        `INSERT INTO signaal (id, van, tot, sinds, einde, regel, ernst, onderwerp_type, onderwerp_id, onderwerp_naam, toelichting, gronden, aan,
           concerns, sectoren)
         VALUES ($1, $2, $3, $4, $5, 'NEGATIEF_NOG_DECLARABEL', $6, 'Duiding', 'uitspraak', 'Een uitspraak', $7, $8, $9, $10, '{GGZ}')`,
        [id, van, tot, sinds, einde, ernst, toelichting, JSON.stringify(gronden), aan, concerns],
      );
      for (const plaats of plaatsen) {
        await client.query(`INSERT INTO signaal_plaats (signaal_id, van, tot, type, record_id) VALUES ($1, $2, $3, $4, $5)`, [
          ...[id, van, tot],
          ...plaats.split(" "),
        ]);
      }
    }
  });

