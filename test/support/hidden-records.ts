import { randomUUID } from "node:crypto";
import type { AccessRig } from "./access";
import { facts } from "./facts";
import { BRONNEN, genoemd } from "./mutations";

/** Ids of records that not everybody may see, by type. */
export interface Hidden {
  AgendaItem: string[];
  Duiding: string[];
  Contractvoorwaarde: string[];
  Koppeling: string[];
}

const ZORGVORM = "verkennend-gesprek-ggz";
const CRITERIUM = "uitvoerbaarheid";
const SWP_STATUS = "wel-swp-zonder-randvoorwaarden";
const VERGOEDINGSVOORWAARDE = "start-stopcriteria";

const PRODUCTSOORT = "standpunt";

const linked = facts("zonmw", "zonmw-projecten").find(({ agendaItems }) => agendaItems.length > 0)!;

/**
 * Records that everybody may see, each of a type that leads to hidden ones; `hideRecords` ties hidden records to them, and
 * adds what is not there.
 */
export const PARENTS: Record<string, string> = {
  AgendaItem: "ag-verkennend-gesprek",
  Contractvoorwaarde: facts("verzekeraars", "verzekeraars-contractvoorwaarden")[0].id,
  Duiding: "",
  Faseovergang: "instroom--gepast-gebruik--5",
  Instroomroute: "voorwaardelijke-toelating-2012",
  Kennislacune: "",
  Netwerk: "contrast",
  Koppeling: `${linked.id}--${linked.agendaItems[0]}`,
  Organisatie: "cz",
  Pakketcriterium: CRITERIUM,
  Product: "hs-teclistamab-v5",
  Productsoort: PRODUCTSOORT,
  Project: "sympathy",
  Subsidieronde: facts("zonmw", "zonmw-rondes").find(({ agendaItemKoppelingen }) => agendaItemKoppelingen.length > 0)!.id,
  SwpStatus: SWP_STATUS,
  Vergoedingsvoorwaarde: VERGOEDINGSVOORWAARDE,
  Verzekeraar: "cz",
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
    bronnen: BRONNEN,
  });
  await write("zorginstituut", "agendaItemZorgvormKoppelen", "AgendaItemZorgvormKoppelenInput", "agendaItem", {
    id: agendaItem.id,
    verwachteVersie: agendaItem.recordVersie,
    zorgvormId: ZORGVORM,
    grondslag: "BRON",
    bron: BRONNEN[0],
  });

  const concept = {
    titel: "Standpunt verkennend gesprek, tweede deel",
    soort: "STANDPUNT",
    swpStatus: genoemd(SWP_STATUS),
    productsoort: genoemd(PRODUCTSOORT),
    criteria: [genoemd(CRITERIUM)],
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
    duiding: genoemd(gepubliceerd.id),
    bronnen: BRONNEN,
  });

  const onderbouwing = "Terwijl het Zorginstituut niet te bereiken was";
  const kennislacune = await write("zonmw", "kennislacuneRegistreren", "KennislacuneRegistrerenInput", "kennislacune", {
    vraag: "Wat levert het verkennend gesprek op?",
    sectoren: [],
    ingebrachtDoor: "Een proef",
    bronnen: BRONNEN,
  });
  PARENTS.Kennislacune = kennislacune.id;
  const koppelingen = await rig.whileAway("zorginstituut", async () => [
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
  ]);
  return {
    AgendaItem: [agendaItem.id],
    Duiding: [duiding.id, herbeoordeling.id],
    Contractvoorwaarde: [voorwaarde.id],
    Koppeling: koppelingen.map(({ id }) => id),
  };
}
