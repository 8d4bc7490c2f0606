import { fillTerms } from "@pakketgraaf/subgraph";
import { asSuperuser } from "../../support/databases";
import { mutationsOf } from "../../support/mutation-walk/places";
import { logLines } from "../../support/mutations";
import { startMutationRig, type MutationRig } from "../../support/mutation-walk/rig";
import { factsOf, WRITING } from "../../support/party-facts";
import { rowsWithOtherTerms } from "../../support/terms";

/** Statements that each takes at most, from the first that its request sends to COMMIT. */
const STATEMENTS: Record<string, number> = {
  agendaItemVoorbereiden: 8,
  agendaItemWijzigen: 10,
  agendaItemAgenderen: 12,
  agendaItemIntrekken: 12,
  agendaItemFaseZetten: 11,
  agendaItemZorgvormKoppelen: 11,
  agendaItemZorgvormOntkoppelen: 11,
  agendaItemHandelingsoptieKoppelen: 11,
  agendaItemHandelingsoptieOntkoppelen: 11,
  agendaItemOpAgendaZetten: 11,
  agendaItemVanAgendaHalen: 11,
  agendaItemImpactVastleggen: 13,
  agendaItemImpactWijzigen: 13,
  agendaItemImpactIntrekken: 11,
  agendaItemActieVastleggen: 13,
  agendaItemActieStandZetten: 12,
  agendaItemActieIntrekken: 11,
  agendaItemPartijKoppelen: 11,
  agendaItemPartijOntkoppelen: 11,
  agendaPubliceren: 12,
  agendaWijzigen: 16,
  duidingVastleggen: 22,
  duidingHerbeoordelen: 26,
  duidingWijzigen: 30,
  duidingPubliceren: 13,
  duidingIntrekken: 10,
  duidingHandelingsoptieKoppelen: 11,
  duidingHandelingsoptieOntkoppelen: 11,
  duidingCommissieadviesVastleggen: 11,
  duidingCommissieadviesIntrekken: 11,
  duidingBesluitMinisterZetten: 10,
  duidingOpvolgingVastleggen: 22,
  duidingOpvolgingIntrekken: 16,
  kaderOpvolgingVastleggen: 19,
  kaderOpvolgingIntrekken: 17,
  kaderVersiePubliceren: 15,
  programmaRegistreren: 11,
  programmaBudgetVastleggen: 11,
  programmaBudgetIntrekken: 10,
  programmaLidmaatschapVastleggen: 11,
  programmaLidmaatschapBeeindigen: 8,
  subsidierondeRegistreren: 10,
  subsidierondeUitkomstVastleggen: 10,
  projectRegistreren: 10,
  projectResultaatVastleggen: 10,
  projectOrganisatieKoppelen: 12,
  projectOrganisatieOntkoppelen: 11,
  kennislacuneRegistreren: 8,
  kennislacuneStatusZetten: 10,
  kennislacuneProjectKoppelen: 12,
  kennislacuneProjectOntkoppelen: 11,
  netwerkRegistreren: 11,
  netwerkOrganisatieKoppelen: 12,
  netwerkOrganisatieOntkoppelen: 11,
  onderzoeksorganisatieRegistreren: 7,
  koppelingVoorstellen: 10,
  koppelingBevestigen: 9,
  koppelingIntrekken: 8,
  koppelingBezwaarMaken: 9,
  koppelingBezwaarIntrekken: 9,
  koppelingHeroverwegingVragen: 8,
  contractvoorwaardeVastleggen: 11,
  contractvoorwaardeWijzigen: 20,
  contractvoorwaardeBeeindigen: 10,
  contractvoorwaardeDuidingZetten: 14,
  zorgadviesVastleggen: 10,
  prestatiePubliceren: 10,
  prestatieBeeindigen: 10,
  prestatieZorgvormKoppelen: 12,
  prestatieZorgvormOntkoppelen: 11,
  tariefVaststellen: 10,
  tariefBeeindigen: 8,
  bekostigingsregelOpvolgingVastleggen: 19,
  bekostigingsregelOpvolgingIntrekken: 16,
  gebruikscijferVastleggen: 9,
  regelkoppelingVastleggen: 10,
  regelkoppelingBeeindigen: 8,
  signaalBeantwoorden: 9,
  suggestieAfwijzen: 12,
  suggestieafwijzingIntrekken: 12,
};

describe.each(WRITING)("the examples of the mutations of $name", ({ name }) => {
  let rig: MutationRig;
  beforeAll(async () => {
    rig = await startMutationRig(name);
    // What a first connection asks is no part of a mutation.
    await rig.subgraph.connections.of(rig.viewer.organisation!);
    // What they are about was made by hand.
    await fillTerms(await rig.subgraph.connections.of(name), { outdated: false });
    for (const guest of Object.values(factsOf(name).writes!.guests ?? {})) await rig.subgraph.connections.of(guest, true);
  });
  afterAll(() => rig?.stop());

  const mutations = mutationsOf(name);

  it("are there for each", () => {
    expect(Object.keys(factsOf(name).writes!.examples).sort()).toEqual(mutations.map((mutation) => mutation.name).sort());
  });

  it.each(mutations)("are accepted by $name", async (mutation) => {
    const input = await rig.example(mutation.name);
    const before = await rig.lastChange();
    rig.subgraph.takeStatements();
    const { data, errors } = await rig.ask(mutation, input);
    const statements = rig.subgraph.takeStatements().map(({ text }) => text);
    expect(errors).toBeUndefined();
    // The one after COMMIT reads the history of the record, which is selected.
    const taken = statements.slice(0, statements.indexOf("COMMIT") + 1);
    expect(taken.length <= STATEMENTS[mutation.name] ? [] : taken).toEqual([]);
    const { record, fouten } = data[mutation.name];
    expect(statements.length - taken.length).toBe(record ? 1 : 0);
    expect(fouten).toEqual([]);
    // The record is null where it is gone, and nowhere else: withdrawn is mostly a state that it has from then on.
    const line = (await logLines(rig.database, record?.id ?? input.id)).at(-1);
    expect(line.after && { id: line.after.id }).toEqual(record && { id: record.id });
    if (record) expect(record.geschiedenis.nodes[0].na).toMatchObject({ id: record.id, recordVersie: record.recordVersie });
    expect(await rig.lastChange()).not.toBe(before);
  });

  it("leave every record to be found by its own texts", async () => {
    expect((await asSuperuser(rig.database.name, rowsWithOtherTerms)).others).toEqual([]);
  });
});
