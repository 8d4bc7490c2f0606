import { asSuperuser } from "../support/databases";
import { until } from "../support/launcher";
import { readFeed } from "../support/mutations";
import { Party } from "../support/party";
import { ANONYMOUS } from "../support/viewers";

const NOTHING = { added: 0, moved: 0, corrected: 0, ended: 0, kept: [] };
const [KADERS, ZORGVORMEN] = ["kaders", "zorgvormen"].map((name) => `zorginstituut-${name}.json`);
/** A framework that is there, and one that says that it replaces it. */
const REPLACED = "ke-2024";
const OPVOLGING = { id: REPLACED, aard: "ACTUALISATIE", reikwijdte: "DEELS", grondslag: "AFGELEID", onderbouwing: "zo besloten", bron: null };
/** Care that has rulings in force, which another part of its file tells. */
const LIKE = "iat-herseninfarct";

describe("a hand-over", () => {
  let party: Party;
  beforeEach(async () => (party = await Party.start("zorginstituut")));
  afterEach(() => party.stop());
  const replace = (): void =>
    party.add(KADERS, "kader-toy", "swp-2015", { titel: "Nieuw kader", vervangt: [REPLACED], opvolging: [OPVOLGING] });
  const lastLine = async () => (await readFeed(party.subgraph, "zorginstituut", ANONYMOUS)).filter(({ recordId }) => recordId === REPLACED).at(-1);
  const zorgvorm = async (id: string) => {
    const { zorgvorm: found, zorgvormen } = await party.ask(
      `query ($id: ID!) { zorgvorm(id: $id) { id vervallen { sinds } geldendeUitspraken { duiding { id } } } zorgvormen { totaal } }`,
      { id },
    );
    return { ...found, totaal: zorgvormen.totaal };
  };

  it("changes what something new replaces, for who follows the feed too", async () => {
    replace();
    expect(await party.seed()).toEqual({ ...NOTHING, added: 1 });
    const { soort, organisatie, voor, na } = await lastLine();
    expect([soort, organisatie, JSON.stringify(voor).includes("kader-toy"), JSON.stringify(na).includes("kader-toy")]).toEqual(["GEWIJZIGD", null, false, true]);
    expect(await party.ask(`{ kader(id: "${REPLACED}") { recordVersie vervangenDoor { opvolger { id } } } }`)).toEqual({
      kader: { recordVersie: 2, vervangenDoor: [{ opvolger: { id: "kader-toy" } }] },
    });
    expect(await party.seed()).toEqual(NOTHING);
  });

  it("waits for who saves such a record meanwhile, and tells what he made of it", async () => {
    replace();
    await asSuperuser(party.database.name, async (client) => {
      await client.query("BEGIN");
      await client.query(`UPDATE kader SET titel = 'Van een gebruiker', record_versie = record_versie + 1 WHERE id = $1`, [REPLACED]);
      const seeding = party.seed();
      await until(async () => (await client.query(`SELECT FROM pg_locks WHERE NOT granted AND transactionid IS NOT NULL`)).rowCount! > 0);
      await client.query("COMMIT");
      expect(await seeding).toEqual({ ...NOTHING, added: 1 });
    });
    expect((await lastLine()).na).toMatchObject({ titel: "Van een gebruiker" });
  });

  it("brings a record that became another one back with all that its files tell of it", async () => {
    party.add(ZORGVORMEN, "zv-toy", LIKE, { naam: "Proefzorg" });
    expect(await party.seed()).toMatchObject({ added: 2 });
    const before = await zorgvorm("zv-toy");
    expect(before.geldendeUitspraken.length).toBeGreaterThan(0);
    const records: { id: string }[] = [];
    party.edit<{ id: string }[]>(ZORGVORMEN, (all) => (records.push(...all.filter(({ id }) => id === "zv-toy")), all));
    party.remove(ZORGVORMEN, "zv-toy");
    party.change(ZORGVORMEN, LIKE, { vervallenIds: ["zv-toy"] });
    await party.seed();
    expect(await zorgvorm("zv-toy")).toMatchObject({ id: LIKE, totaal: before.totaal - 1 });

    party.change(ZORGVORMEN, LIKE, { vervallenIds: [] });
    party.edit(ZORGVORMEN, (all) => [...all, ...records]);
    await party.seed();
    expect(await zorgvorm("zv-toy")).toEqual(before);
    expect(await party.seed()).toEqual(NOTHING);
  });

  it("makes a record of what was only known as what another was called before", async () => {
    const { totaal } = await zorgvorm(LIKE);
    party.change(ZORGVORMEN, LIKE, { vervallenIds: ["zv-nooit"] });
    await party.seed();
    expect(await zorgvorm("zv-nooit")).toMatchObject({ id: LIKE, totaal });

    party.change(ZORGVORMEN, LIKE, { vervallenIds: [] });
    party.add(ZORGVORMEN, "zv-nooit", LIKE, { naam: "Toch apart" });
    await party.seed();
    expect(await zorgvorm("zv-nooit")).toMatchObject({ id: "zv-nooit", vervallen: null, totaal: totaal + 1 });
  });

  it("is taken all the same when a user's change came first", async () => {
    replace();
    const lost = Object.assign(new Error("deadlock detected"), { code: "40P01" });
    jest.spyOn(party.dataSource, "transaction").mockRejectedValueOnce(lost).mockRejectedValueOnce(lost);
    expect(await party.seed()).toEqual({ ...NOTHING, added: 1 });
  });
});
