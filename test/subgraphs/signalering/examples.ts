import { changing, type Example, ZORGVORM } from "../../support/mutation-walk/examples";
import { asSuperuser, type TestDatabase } from "../../support/databases";

/** Signals that nobody answered yet: an example each, as an organisation answers a signal once. */
const UNANSWERED = 5000;

/** And as many prestaties of which no suggestion was rejected yet. */
export const addUnanswered = ({ name }: TestDatabase): Promise<unknown> =>
  asSuperuser(name, async (client) => {
    await client.query(
      `INSERT INTO suggestierecord (type, id, bron_type, bron_id, termen, record)
       SELECT 'Prestatie', 'voorbeeld-' || i, 'Prestatie', 'voorbeeld-' || i, '', '{}' FROM generate_series(1, $1) AS i`,
      [UNANSWERED],
    );
    await client.query(
      `INSERT INTO signaal (id, van, sinds, regel, ernst, onderwerp_type, onderwerp_id, onderwerp_naam, toelichting, gronden, aan, concerns, sectoren)
       SELECT 'voorbeeld-' || i, '2020-01-01', '2020-01-01', 'NEGATIEF_NOG_DECLARABEL', 'HOOG', 'Duiding', 'voorbeeld', 'Voorbeeld', 'Voorbeeld.', '[]',
         '{ZORGINSTITUUT,NZA}', '{}', '{}'
       FROM generate_series(1, $1) AS i`,
      [UNANSWERED],
    );
  });

/** How each mutation is done. */
export const examples: Record<string, Example> = {
  signaalBeantwoorden: (_make, number) => ({
    signaalId: `voorbeeld-${number}`,
    status: "NIET_TERECHT",
    reden: "De uitspraak gaat over een andere indicatie.",
  }),
  suggestieAfwijzen: (_make, number) => ({
    soort: "PRESTATIE_ZORGVORM",
    vanId: `voorbeeld-${number}`,
    naarId: ZORGVORM,
    reden: "De prestatie is voor andere zorg.",
  }),
  suggestieafwijzingIntrekken: changing("suggestieAfwijzen", { reden: "De omschrijving is gewijzigd." }),
};
