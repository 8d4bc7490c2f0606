import { VERANTWOORDING_COLUMNS } from "@pakketgraaf/begrippen";
import { hideRows, INTERNAL_SCHEMA, refuseToLose, showRows } from "@pakketgraaf/subgraph";
import type { MigrationInterface, QueryRunner } from "typeorm";

interface End {
  name: string;
  table: string;
}

const end = (name: string, schema = "public"): End => ({ name, table: `${schema}.${name}` });
const HANDELINGSOPTIE = end("handelingsoptie");

/** Links with what they rest on; those of what may be a draft are hidden as long as it is. */
const OF_THE_TABLES: [one: End, other: End][] = [
  [HANDELINGSOPTIE, end("vergoedingsvoorwaarde")],
  [HANDELINGSOPTIE, end("instroomroute")],
];
const CHOSEN: [one: End, other: End][] = [
  [end("duiding", INTERNAL_SCHEMA), HANDELINGSOPTIE],
  [end("agenda_item", INTERNAL_SCHEMA), HANDELINGSOPTIE],
];

const nameOf = ([one, other]: [End, End]): string => `${one.name}_${other.name}`;
const published = ({ name, table }: End): string => `EXISTS (SELECT FROM ${table} p WHERE p.id = t.${name}_id AND p.gepubliceerd)`;

async function createLink(runner: QueryRunner, ends: [End, End]): Promise<void> {
  const name = nameOf(ends);
  const [one, other] = ends;
  const references = ends.map((each) => `
      ${each.name}_id text COLLATE "C" CONSTRAINT ${name}_${each.name}_fk REFERENCES ${each.table},`);
  await runner.query(`
    CREATE TABLE ${name} (${references.join("")}
      grondslag text NOT NULL CONSTRAINT ${name}_grondslag_known CHECK (grondslag IN ('BRON', 'AFGELEID', 'SUGGESTIE')),
      onderbouwing ${VERANTWOORDING_COLUMNS.onderbouwing},
      bron ${VERANTWOORDING_COLUMNS.bron},
      CONSTRAINT ${name}_pk PRIMARY KEY (${one.name}_id, ${other.name}_id)
    )`);
  await runner.query(`CREATE INDEX ${name}_reverse ON ${name} (${other.name}_id, ${one.name}_id)`);
}

export class TellWhatCanBeDone1811000000000 implements MigrationInterface {
  readonly name = "TellWhatCanBeDone1811000000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE handelingsoptie (
        id text COLLATE "C" CONSTRAINT handelingsoptie_pk PRIMARY KEY,
        naam text COLLATE "nl-x-icu" NOT NULL,
        tabel text NOT NULL,
        te_ontwikkelen boolean,
        te_ontwikkelen_reden text,
        verwijst_naar text,
        bronnen jsonb NOT NULL,
        record_versie integer NOT NULL DEFAULT 1
      )`);
    // Of words that a database has already, the files tell which option they are.
    await runner.query(`
      ALTER TABLE swp_handelingsoptie
        ADD handelingsoptie_id text COLLATE "C" CONSTRAINT swp_handelingsoptie_handelingsoptie_fk REFERENCES handelingsoptie`);
    await runner.query(`CREATE INDEX swp_handelingsoptie_by_handelingsoptie ON swp_handelingsoptie (handelingsoptie_id, situatie_id)`);
    await runner.query(`
      CREATE TABLE risico_handelingsoptie (
        maatschappelijk_risico_id text COLLATE "C" CONSTRAINT risico_handelingsoptie_risico_fk REFERENCES maatschappelijk_risico,
        volgnummer integer,
        optie text NOT NULL,
        handelingsoptie_id text COLLATE "C" NOT NULL CONSTRAINT risico_handelingsoptie_handelingsoptie_fk REFERENCES handelingsoptie,
        CONSTRAINT risico_handelingsoptie_pk PRIMARY KEY (maatschappelijk_risico_id, volgnummer)
      )`);
    await runner.query(`
      CREATE INDEX risico_handelingsoptie_by_handelingsoptie ON risico_handelingsoptie (handelingsoptie_id, maatschappelijk_risico_id)`);
    for (const ends of [...OF_THE_TABLES, ...CHOSEN]) await createLink(runner, ends);
    for (const ends of CHOSEN) await hideRows(runner, nameOf(ends), published(ends[0]));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const ends of CHOSEN) await refuseToLose(runner, nameOf(ends), "true", INTERNAL_SCHEMA);
    for (const ends of CHOSEN.toReversed()) await showRows(runner, nameOf(ends), published(ends[0]));
    for (const ends of [...OF_THE_TABLES, ...CHOSEN].toReversed()) await runner.query(`DROP TABLE ${nameOf(ends)}`);
    await runner.query(`DROP TABLE risico_handelingsoptie`);
    await runner.query(`ALTER TABLE swp_handelingsoptie DROP handelingsoptie_id`);
    await runner.query(`DROP TABLE handelingsoptie`);
  }
}
