import { asSuperuser } from "../databases";
import { mutationsOf } from "../mutation-walk/places";
import { startMutationRig, type MutationRig } from "../mutation-walk/rig";
import { viewerOf } from "../viewers";
import { BRONNEN as bronnen, write, type Input } from "../mutations";
import { dump, SEEDED_BEFORE, writeFixture, type SeededBefore } from "./fixture";

type Change = [mutation: string, table: string, id: string, input: Input, organisatie?: string];

/** What users change of records that come from the files. */
const CHANGES: Record<SeededBefore, Change[]> = {
  zorginstituut: [
    ["agendaItemFaseZetten", "agenda_item", "ag-iat", { fase: "GEPAST_GEBRUIK" }],
    ["agendaItemZorgvormKoppelen", "agenda_item", "ag-hooggebergte", { zorgvormId: "hipec-colon-adjuvant", grondslag: "AFGELEID" }],
    ["agendaItemZorgvormOntkoppelen", "agenda_item", "ag-pted", { zorgvormId: "pted-lumbale-hernia" }],
  ],
  zonmw: [
    ["projectResultaatVastleggen", "project", "refrast", { uitkomst: "Volgens een gebruiker werkt het.", bronnen }],
    ["kennislacuneStatusZetten", "kennislacune", "kl-sns", { status: "BEANTWOORD", statusTekst: "door een gebruiker beantwoord" }],
    ["koppelingIntrekken", "koppeling", "pted-studie--ag-pted", { reden: "Klopt niet." }],
  ],
  verzekeraars: [
    [
      "contractvoorwaardeWijzigen",
      "contractvoorwaarde_openbaar",
      "cz-medisch-specialistische-zorg-algemeen-contracteis",
      { omschrijving: "Zoals een gebruiker het zegt.", zorgvormen: [{ id: "hipec-colon-adjuvant", grondslag: "SUGGESTIE" }] },
      "cz-concern",
    ],
    [
      "contractvoorwaardeWijzigen",
      "contractvoorwaarde_openbaar",
      "cz-medisch-specialistische-zorg-algemeen-contracteis-2",
      { openbaarheid: "VERTROUWELIJK" },
      "cz-concern",
    ],
  ],
  nza: [
    ["prestatieBeeindigen", "prestatie", "msz-za-190022", { geldigTot: "2030-01-01" }],
    ["prestatieZorgvormOntkoppelen", "prestatie", "msz-za-090710", { zorgvormId: "protonentherapie" }],
    ["tariefBeeindigen", "tarief", "ggz-dbc-002-2013-nza-maximumtarief", { geldigTot: "2013-07-01" }],
  ],
};

/** Of a record that a later hand-over merges with another, a draft of a user's own. */
const DRAFTS: Partial<Record<SeededBefore, [mutation: string, input: Input]>> = {
  zorginstituut: [
    "duidingHerbeoordelen",
    { titel: "Herbeoordeling vitamine D", soort: "PAKKETADVIES", vervangtId: "pa-vitamine-d", bronnen },
  ],
};

it.each(SEEDED_BEFORE)("makes the database of %s", async (name) => {
  const rig = await startMutationRig(name);
  try {
    await change(name, rig);
    const changed: Record<string, string[]> = {};
    for (const [, table, id] of CHANGES[name]) (changed[table] ??= []).push(id);
    const fixture = await asSuperuser(rig.database.name, async (client) => {
      const { rows } = await client.query<{ name: string }>("SELECT name FROM migrations ORDER BY id DESC LIMIT 1");
      return { migration: rows[0].name, tables: await dump(client), changed };
    });
    writeFixture(name, fixture);
  } finally {
    await rig.stop();
  }
});

async function change(name: SeededBefore, rig: MutationRig): Promise<void> {
  const ways = new Map(mutationsOf(name).map((mutation) => [mutation.name, mutation]));
  const done = async (mutation: string, input: Input, organisatie?: string) => {
    const viewer = organisatie ? viewerOf(organisatie) : rig.viewer;
    const { fouten } = await write(rig.subgraph, ways.get(mutation)!, input, viewer);
    expect({ mutation, input, fouten }).toEqual({ mutation, input, fouten: [] });
  };
  for (const mutation of ways.keys()) await done(mutation, await rig.example(mutation));
  for (const [mutation, , id, input, organisatie] of CHANGES[name]) {
    await done(mutation, { id, verwachteVersie: 1, ...input }, organisatie);
  }
  const draft = DRAFTS[name];
  if (draft) await done(...draft);
}
