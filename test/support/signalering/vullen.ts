import { changeOnBehalf, newRecord, NOBODY, type VersionedRecord } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../../schema/load";
import { BRONNEN, type Bron } from "../../../subgraphs/signalering/src/volgen/feed";
import { Volger } from "../../../subgraphs/signalering/src/volgen/volger";
import { vormOf } from "../../../subgraphs/signalering/src/volgen/vorm";
import type { DatabaseUrls } from "../../../scripts/start/env";
import { DatabaseFeed } from "./database-feed";

/** Makes the index and the signals of what is in the databases of the parties. */
export async function fillSignalering(urls: (subgraph: Bron | "signalering") => DatabaseUrls): Promise<void> {
  const open = BRONNEN.map((bron) => [bron, loadSubgraph(bron).createDataSource(urls(bron).reader)] as const);
  const own = loadSubgraph("signalering").createDataSource(urls("signalering").writer, "signalering");
  const all = [own, ...open.map(([, dataSource]) => dataSource)];
  await Promise.all(all.map((dataSource) => dataSource.initialize()));
  try {
    const byBron = new Map<Bron, (typeof open)[number][1]>(open);
    await new Volger({ dataSource: own, feed: new DatabaseFeed((bron) => byBron.get(bron)!), vorm: vormOf(), every: 0, most: 0 }).catchUp();
    await answerSome(own);
  } finally {
    await Promise.all(all.map((dataSource) => dataSource.destroy()));
  }
}

/** What is answered, by whom: signals of which there are so many before them, in the order of their ids. */
export const ANTWOORDEN = [
  { place: 0, organisatieId: "nza", status: "IN_BEHANDELING", reden: null },
  { place: 1, organisatieId: "zorginstituut", status: "NIET_TERECHT", reden: "De uitspraak gaat over een andere indicatie." },
  { place: 2, organisatieId: "nza", status: "AFGEHANDELD", reden: "De prestatie vervalt." },
] as const;
export const GEGEVEN_OP = "2026-01-15";

/** So that tests find answers, as they find records of the other parties. */
async function answerSome(own: DataSource): Promise<void> {
  const { kinds, words } = loadSubgraph("signalering");
  const { entity } = kinds.find(({ type }) => type === "Signaalantwoord")!;
  const signalen: { id: string }[] = await own.query(
    `SELECT * FROM signaal ORDER BY id, van`,
  );
  require('fs').writeFileSync('/tmp/h4-signalen.json', JSON.stringify([signalen, await own.query('select * from signaal_plaats'), await own.query('select regel, ontbreekt, count(*) from niet_te_beoordelen group by 1,2'), await own.query('select * from volgstand')]));
  await changeOnBehalf(own, { kinds, words }, NOBODY, async (transaction) => {
    for (const { place, ...answer } of ANTWOORDEN) {
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
