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

/** A suggestion that is not wanted. */
const AFWIJZING = {
  soort: "PRESTATIE_ZORGVORM",
  vanId: "msz-za-198515",
  naarId: "telemonitoring-hartfalen-copd",
  organisatieId: "nza",
  reden: "De prestatie is voor een andere aandoening.",
  status: "AFGEWEZEN",
} as const;

/** So that tests find what parties write here, as they find records of the other parties. */
export async function answerSome({ writer }: DatabaseUrls): Promise<void> {
  const subgraph = loadSubgraph("signalering");
  const own = await subgraph.createDataSource(writer, subgraph.name).initialize();
  await addAnswers(own, subgraph).finally(() => own.destroy());
}

const gegeven = (organisatieId: string): Partial<VersionedRecord> => ({
  gegeven: new Date(`${GEGEVEN_OP}T12:00:00Z`),
  gegevenOp: GEGEVEN_OP,
  bronnen: [{ titel: `Antwoord van ${organisatieId}`, url: null }],
});

async function addAnswers(own: DataSource, { kinds, words }: Subgraph): Promise<void> {
  const entityOf = (name: string) => kinds.find(({ type }) => type === name)!.entity;
  const taken: string[] = [];
  await changeOnBehalf(own, { kinds, words }, NOBODY, async (transaction) => {
    for (const answer of ANTWOORDEN) {
      const [{ id: signaalId }]: { id: string }[] = await own.query(
        `SELECT id FROM signaal WHERE sinds <= $1 AND einde IS NULL AND tot IS NULL AND upper($2) = ANY (aan) AND id <> ALL ($3) ORDER BY id LIMIT 1`,
        [GEGEVEN_OP, answer.organisatieId, taken],
      );
      taken.push(signaalId);
      const columns: Partial<VersionedRecord> = { ...answer, signaalId, ...gegeven(answer.organisatieId) };
      await transaction.add(newRecord(entityOf("Signaalantwoord"), columns));
    }
    const columns: Partial<VersionedRecord> = { ...AFWIJZING, ...gegeven(AFWIJZING.organisatieId) };
    await transaction.add(newRecord(entityOf("Suggestieafwijzing"), columns));
  });
}
