import { changeOnBehalf, newRecord, NOBODY, type Subgraph, type VersionedRecord } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../../schema/load";
import type { DatabaseUrls } from "../../../scripts/start/env";

/** What is answered, by whom: of the first signals that are for them, in the order of their ids. */
const ANTWOORDEN = [
  { organisatieId: "nza", status: "IN_BEHANDELING", reden: null },
  { organisatieId: "zorginstituut", status: "NIET_TERECHT", reden: "De uitspraak gaat over een andere indicatie." },
  { organisatieId: "nza", status: "AFGEHANDELD", reden: "De prestatie vervalt." },
] as const;
const GEGEVEN_OP = "2026-01-15";

/** So that tests find answers, as they find records of the other parties. */
export async function answerSome({ writer }: DatabaseUrls): Promise<void> {
  const subgraph = loadSubgraph("signalering");
  const own = await subgraph.createDataSource(writer, subgraph.name).initialize();
  await proef(own); // TEMP
  await addAnswers(own, subgraph).finally(() => own.destroy());
}

async function addAnswers(own: DataSource, { kinds, words }: Subgraph): Promise<void> {
  const { entity } = kinds.find(({ type }) => type === "Signaalantwoord")!;
  const signalen: { id: string }[] = await own.query(
    `SELECT id FROM signaal WHERE '${GEGEVEN_OP}' >= sinds AND einde IS NULL AND tot IS NULL AND aan @> '{NZA,ZORGINSTITUUT}' ORDER BY id`,
  );
  await changeOnBehalf(own, { kinds, words }, NOBODY, async (transaction) => {
    for (const [place, answer] of ANTWOORDEN.entries()) {
      const columns: Partial<VersionedRecord> = {
        ...answer,
        signaalId: signalen[place].id,
        gegeven: new Date(`${GEGEVEN_OP}T12:00:00Z`),
        gegevenOp: GEGEVEN_OP,
        bronnen: [{ titel: `Antwoord van ${answer.organisatieId}`, url: null }],
      };
      await transaction.add(newRecord(entity, columns));
    }
  });
}

// TEMP
async function proef(own: DataSource): Promise<void> {
  await own.query(`INSERT INTO signaal (id, van, tot, sinds, einde, regel, ernst, onderwerp_type, onderwerp_id, onderwerp_naam, toelichting, gronden, aan, concerns, sectoren)
    SELECT 'negatief-nog-declarabel~' || id || CASE WHEN i > 1 THEN '-' || i ELSE '' END, CASE WHEN i = 1 THEN date '0001-01-01' ELSE date '2019-01-01' + i END, NULL, CASE WHEN i = 1 THEN date '0001-01-01' ELSE date '2019-01-01' + i END, NULL,
      'NEGATIEF_NOG_DECLARABEL', (ARRAY['HOOG','MIDDEL','LAAG'])[1 + i % 3], 'Duiding', id, toestand ->> 'titel', 'Sluit zorg uit van het basispakket.',
      jsonb_build_array(jsonb_build_object('record', jsonb_build_object('type', 'Duiding', 'id', id), 'zegt', 'de zorg hoort niet tot het basispakket')),
      '{NZA,ZORGINSTITUUT}', CASE WHEN i = 3 THEN '{cz-concern}'::text[] ELSE '{}' END, '{GGZ}'
    FROM (SELECT id, toestand FROM bronrecord WHERE type = 'Duiding' ORDER BY id LIMIT 40) b, generate_series(1, 3) AS i`);
  await own.query(`INSERT INTO signaal_plaats (signaal_id, van, tot, type, record_id) SELECT id, van, tot, 'Duiding', onderwerp_id FROM signaal
    UNION ALL SELECT e.id, e.van, e.tot, CASE v.soort WHEN 'Duiding.zorgvormen' THEN 'Zorgvorm' ELSE 'AgendaItem' END, v.naar FROM signaal e JOIN verband v ON v.van = e.onderwerp_id AND v.soort IN ('Duiding.zorgvormen', 'Duiding.agendaItems')`);
}
