import { randomUUID } from "node:crypto";
import type { AccessRig } from "./access";
import { facts } from "./facts";
import { BRONNEN, genoemd } from "./mutations";

/** Ids of records that not everybody may see, by type. */
export interface Hidden {
  AgendaItem: string[];
  AgendaItemActie: string[];
  Duiding: string[];
  Duidingsvoorwaarde: string[];
  Contractvoorwaarde: string[];
  Koppeling: string[];
  Gebruikscijfer: string[];
}

const ZORGVORM = "verkennend-gesprek-ggz";
const CRITERIUM = "uitvoerbaarheid";
const SWP_STATUS = "wel-swp-zonder-randvoorwaarden";
const HANDELINGSOPTIE = "t4-herbeoordeling";
const COMMISSIE = "ACP";
const VERGOEDINGSVOORWAARDE = "start-stopcriteria";

const PRODUCTSOORT = "standpunt";

const linked = facts("zonmw", "zonmw-projecten").find(({ agendaItems }) => agendaItems.length > 0)!;

/**
 * Records that everybody may see, each of a type that leads to hidden ones; `hideRecords` ties hidden records to them, and
 * adds what is not there.
 */
export const PARENTS: Record<string, string> = {
  Adviescommissie: COMMISSIE,
  Agenda: "zinnige-zorg",
  AgendaItem: "ag-verkennend-gesprek",
  AgendaItemOverzicht: "ag-verkennend-gesprek",
  Contractvoorwaarde: "vgz-verkennend-gesprek-contracteis",
  ContractvoorwaardeOverzicht: "vgz-verkennend-gesprek-contracteis",
  Doorlooptraject: "agenda-duiding~ag-verkennend-gesprek~verkennend-gesprek-ggz",
  Duiding: "",
  Duidingsvoorwaarde: "",
  Faseovergang: "instroom--gepast-gebruik--5",
  Handelingsoptie: HANDELINGSOPTIE,
  Instroomroute: "voorwaardelijke-toelating-2012",
  Kennislacune: "",
  Netwerk: "contrast",
  Koppeling: `${linked.id}--${linked.agendaItems[0]}`,
  Onderzoeksagendapunt: "kl-icd-nicm",
  Organisatie: "cz",
  Pakketcriterium: CRITERIUM,
  Product: "hs-teclistamab-v5",
  Prestatie: "zpm-deelname-ggz-verkennend-gesprek",
  PrestatieOverzicht: "zpm-deelname-ggz-verkennend-gesprek",
  Productsoort: PRODUCTSOORT,
  Project: "sympathy",
  Signaal: "",
  Subsidieronde: facts("zonmw", "zonmw-rondes").find(({ agendaItemKoppelingen }) => agendaItemKoppelingen.length > 0)!.id,
  SwpStatus: SWP_STATUS,
  Vergoedingsvoorwaarde: VERGOEDINGSVOORWAARDE,
  Verzekeraar: "cz",
  Zorgadvies: facts("verzekeraars", "verzekeraars-zorgadviezen")[0].id,
  ZorgadviesOverzicht: "zorgadviestraject-ggz-cognitieve-gedragstherapie-cgt-2017-01",
  Zorgvorm: ZORGVORM,
};

/** Makes records of every kind that is hidden, tied to as much that is public as they can be. */
export async function hideRecords(rig: AccessRig): Promise<Hidden> {
  const write = async (organisatie: string, mutation: string, inputType: string, record: string, input: object) => {
    const { data, errors } = await rig.federation.query(
      `mutation ($sleutel: ID!, $input: ${inputType}!) {
        payload: ${mutation}(sleutel: $sleutel, input: $input) { record: ${record} { id recordVersie } fouten { code pad bericht } }
      }`,
      { sleutel: randomUUID(), input },
      { token: await rig.tokenOf(organisatie) },
    );
    if (errors || data.payload.fouten.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors ?? data.payload.fouten)}`);
    return data.payload.record as { id: string; recordVersie: number };
  };

  const agendaItem = await write("zorginstituut", "agendaItemVoorbereiden", "AgendaItemVoorbereidenInput", "agendaItem", {
    onderwerp: "Verkennend gesprek: een vervolg",
    aanleiding: "Nog niet bekend gemaakt",
    fase: "INSTROOM",
    sectoren: [],
    herkomst: "PAKKETAGENDA",
    statusTekst: "in voorbereiding",
    agendaId: PARENTS.Agenda,
    bronnen: BRONNEN,
  });
  let { recordVersie: verwachteVersie } = agendaItem;
  const tie = async (mutation: string, input: object): Promise<void> => {
    const tied = { id: agendaItem.id, verwachteVersie, grondslag: "BRON", bron: BRONNEN[0], ...input };
    const changed = await write("zorginstituut", mutation, `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`, "agendaItem", tied);
    verwachteVersie = changed.recordVersie;
  };
  await tie("agendaItemZorgvormKoppelen", { zorgvormId: ZORGVORM });
  await tie("agendaItemOpAgendaZetten", { agendaId: PARENTS.Agenda });
  await tie("agendaItemActieVastleggen", { wie: [PARENTS.Organisatie], wat: "nog niet bekend gemaakt" });
  await tie("agendaItemPartijKoppelen", { organisatieId: PARENTS.Organisatie, rol: "HANDELT", rolTekst: "handelende partij" });
  await tie("agendaItemHandelingsoptieKoppelen", { handelingsoptieId: HANDELINGSOPTIE });

  const concept = {
    titel: "Standpunt verkennend gesprek, tweede deel",
    soort: "STANDPUNT",
    swpStatus: genoemd(SWP_STATUS),
    productsoort: genoemd(PRODUCTSOORT),
    criteria: [genoemd(CRITERIUM)],
    handelingsopties: [genoemd(HANDELINGSOPTIE)],
    commissieadviezen: [{ commissieId: COMMISSIE, grondslag: "BRON", bron: BRONNEN[0] }],
    voorwaarden: [{ soort: "STOPCRITERIUM", tekst: "Stoppen na zes weken", vergoedingsvoorwaarden: [genoemd(VERGOEDINGSVOORWAARDE)] }],
    zorgvormen: [genoemd(ZORGVORM)],
    agendaItems: [genoemd(PARENTS.AgendaItem), genoemd(agendaItem.id)],
    bronnen: BRONNEN,
  };
  // Published, and so to be seen by everybody, but for its link with the draft.
  const gepubliceerd = await write("zorginstituut", "duidingVastleggen", "DuidingVastleggenInput", "duiding", {
    ...concept,
    titel: "Standpunt verkennend gesprek, eerste deel",
    datum: "2026-01-01",
    conclusie: "JA",
  });
  await write("zorginstituut", "duidingPubliceren", "DuidingPublicerenInput", "duiding", {
    id: gepubliceerd.id,
    verwachteVersie: gepubliceerd.recordVersie,
  });
  PARENTS.Duiding = gepubliceerd.id;
  PARENTS.Signaal = (await rig.federation.query(`{ signalen(first: 1) { nodes { id } } }`)).data.signalen.nodes[0].id;
  const conditionsOf = async (id: string): Promise<string[]> => {
    const query = `query ($id: ID!) { duiding(id: $id) { voorwaarden { id } } }`;
    const { data } = await rig.federation.query(query, { id }, { token: await rig.tokenOf("zorginstituut") });
    return data.duiding.voorwaarden.map((voorwaarde: { id: string }) => voorwaarde.id);
  };
  [PARENTS.Duidingsvoorwaarde] = await conditionsOf(gepubliceerd.id);
  const duiding = await write("zorginstituut", "duidingVastleggen", "DuidingVastleggenInput", "duiding", concept);
  const herbeoordeling = await write("zorginstituut", "duidingHerbeoordelen", "DuidingHerbeoordelenInput", "duiding", {
    ...concept,
    titel: "Herbeoordeling verkennend gesprek",
    vervangt: [{ vervangtId: gepubliceerd.id, aard: "HERBEOORDELING", reikwijdte: "VOLLEDIG", grondslag: "AFGELEID" }],
  });

  const voorwaarde = await write("cz-concern", "contractvoorwaardeVastleggen", "ContractvoorwaardeVastleggenInput", "contractvoorwaarde", {
    verzekeraarId: "cz",
    soort: "VOLUMENORM",
    omschrijving: "Vertrouwelijke voorwaarde voor het verkennend gesprek",
    zorgvormTekst: "Verkennend gesprek",
    openbaarheid: "VERTROUWELIJK",
    zorgvormen: [genoemd(ZORGVORM)],
    duidingen: [
      { ...genoemd(gepubliceerd.id), relatie: "VOERT_VOORWAARDE_UIT", voorwaardeId: PARENTS.Duidingsvoorwaarde },
    ],
    bronnen: BRONNEN,
  });

  const { data } = await rig.federation.query(
    `query ($id: ID!) { agendaItem(id: $id) { acties { id } } }`,
    { id: agendaItem.id },
    { token: await rig.tokenOf("zorginstituut") },
  );
  const voorwaarden = [...(await conditionsOf(duiding.id)), ...(await conditionsOf(herbeoordeling.id))];

  const onderbouwing = "Terwijl het Zorginstituut niet te bereiken was";
  const kennislacune = await write("zonmw", "kennislacuneRegistreren", "KennislacuneRegistrerenInput", "kennislacune", {
    vraag: "Wat levert het verkennend gesprek op?",
    sectoren: [],
    ingebrachtDoor: "Een proef",
    bronnen: BRONNEN,
  });
  PARENTS.Kennislacune = kennislacune.id;
  const unverified = await rig.whileAway("zorginstituut", async () => ({
    Koppeling: [
      await write("zonmw", "koppelingVoorstellen", "KoppelingVoorstellenInput", "koppeling", {
        projectId: PARENTS.Project,
        agendaItemId: PARENTS.AgendaItem,
        grondslag: "AFGELEID",
        onderbouwing,
        bronnen: BRONNEN,
      }),
      await write("zonmw", "koppelingVoorstellen", "KoppelingVoorstellenInput", "koppeling", {
        kennislacuneId: kennislacune.id,
        zorgvormId: ZORGVORM,
        grondslag: "AFGELEID",
        onderbouwing,
        bronnen: BRONNEN,
      }),
    ],
    Gebruikscijfer: [
      await write("nza", "gebruikscijferVastleggen", "GebruikscijferVastleggenInput", "gebruikscijfer", {
        zorgvormId: ZORGVORM,
        zorgvormGrondslag: "AFGELEID",
        prestatieId: PARENTS.Prestatie,
        jaar: 2025,
        patienten: 1000,
        waardeSoort: "GEMETEN",
        bronnen: BRONNEN,
      }),
    ],
  }));
  return {
    AgendaItem: [agendaItem.id],
    AgendaItemActie: data.agendaItem.acties.map(({ id }: { id: string }) => id),
    Duiding: [duiding.id, herbeoordeling.id],
    Duidingsvoorwaarde: voorwaarden,
    Contractvoorwaarde: [voorwaarde.id],
    Koppeling: unverified.Koppeling.map(({ id }) => id),
    Gebruikscijfer: unverified.Gebruikscijfer.map(({ id }) => id),
  };
}
