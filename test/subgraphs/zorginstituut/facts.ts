import { AGENDA_ITEM, grondslag, time, ZORGVORM } from "../../support/equal-rows";
import { NONE_GIVEN } from "../../support/mutations";
import type { PartyFacts } from "../../support/party-facts";
import { nowhere, noTime, noValue } from "../../support/refusals";
import { organisaties } from "./data/verzekeraars-organisaties";
import { agendaItems } from "./data/zorginstituut-agendaitems";
import { agendas } from "./data/zorginstituut-agendas";
import { duidingen } from "./data/zorginstituut-duidingen";
import { fasemodel } from "./data/zorginstituut-fasemodel";
import { kaders } from "./data/zorginstituut-kaders";
import { producten } from "./data/zorginstituut-producten";
import { referentie } from "./data/zorginstituut-referentie";
import { zorgvormen } from "./data/zorginstituut-zorgvormen";
import { examples } from "./examples";

const OF_REFERENTIE = [
  "Adviescommissie",
  "FaseUitleg",
  "Handelingsoptie",
  "Lijstopmerking",
  "MaatschappelijkRisico",
  "MaatschappelijkeWaarde",
  "Mijlpaal",
  "MogelijkNieuwPakketcriterium",
  "Pakketcriterium",
  "PrincipePassendeZorg",
  "Prioriteringscriterium",
  "SwpStatus",
  "Vergoedingsvoorwaarde",
  "Werkagendaactie",
  "WettelijkeEis",
];

const OF_FASEMODEL = ["Faseovergang", "Instroomroute", "Instroomsoort", "Lijstopmerking", "Stroomschema", "Stroomschemastap"];

/** What the tests of every party go by. */
export const facts: PartyFacts = {
  // The phases are in two of them; that with the place in their source comes first.
  dataFiles: [zorgvormen, agendaItems, agendas, duidingen, producten, kaders, fasemodel, referentie, organisaties],
  knows: [],
  seeding: {
    sample: {
      file: "zorginstituut-agendaitems.json",
      table: "agenda_item",
      text: "onderwerp",
      reference: "zorgvormKoppelingen",
      status: "statusCode",
      nowhere: [{ id: "does-not-exist" }],
    },
    remembered: [
      "verzekeraars-organisaties.json Organisatie",
      "zorginstituut-agendaitems.json AgendaItem",
      "zorginstituut-agendas.json Agenda",
      "zorginstituut-duidingen.json Duiding",
      ...OF_FASEMODEL.map((type) => `zorginstituut-fasemodel.json ${type}`),
      "zorginstituut-kaders.json Kader",
      "zorginstituut-producten.json Product",
      "zorginstituut-producten.json Productsoort",
      "zorginstituut-referentie.json",
      ...OF_REFERENTIE.map((type) => `zorginstituut-referentie.json ${type}`),
      "zorginstituut-zorgvormen.json",
      "zorginstituut-zorgvormen.json Zorgvorm",
    ],
    refusals: [
      nowhere("verzekeraars-organisaties.json", "concern", "Organisatie"),
      noValue("verzekeraars-organisaties.json", "type"),
      nowhere("zorginstituut-agendaitems.json", "zorgvormKoppelingen", "Zorgvorm", [{ id: "nergens" }]),
      noValue("zorginstituut-agendaitems.json", "fase"),
      noValue("zorginstituut-agendaitems.json", "statusCode"),
      noTime("zorginstituut-agendaitems.json", "startdatum"),
      nowhere("zorginstituut-agendaitems.json", "agendaKoppelingen", "Agenda", [{ id: "nergens" }]),
      nowhere("zorginstituut-agendas.json", "kader", "Kader"),
      noValue("zorginstituut-agendas.json", "soort"),
      noTime("zorginstituut-agendas.json", "geldigTot"),
      nowhere("zorginstituut-duidingen.json", "swpStatus", "SwpStatus"),
      nowhere("zorginstituut-duidingen.json", "productsoort", "Productsoort"),
      nowhere("zorginstituut-duidingen.json", "criteriaKoppelingen", "Pakketcriterium", [{ id: "nergens", grondslag: "BRON" }]),
      nowhere("zorginstituut-duidingen.json", "evalueert", "Duiding", [{ id: "nergens", grondslag: "BRON" }]),
      nowhere("zorginstituut-duidingen.json", "handelingsopties", "Handelingsoptie", [{ id: "nergens", grondslag: "BRON" }]),
      nowhere("zorginstituut-duidingen.json", "commissies", "Adviescommissie", [{ id: "nergens", advies: null, grondslag: "BRON" }]),
      noValue("zorginstituut-duidingen.json", "adviesuitkomst"),
      noValue("zorginstituut-duidingen.json", "conclusieSwp"),
      noValue("zorginstituut-kaders.json", "pakketcriterium"),
      noValue("zorginstituut-zorgvormen.json", "soort"),
      ["zorginstituut-zorgvormen.json", "zorgsector", "zomaar iets", 'zorgsector: "zomaar iets" has no value yet'],
    ],
  },
  lists: {
    searchable: {
      entity: "Zorgvorm",
      list: "zorgvormen",
      title: "naam",
      other: "aandoening",
      rest: { soort: "BEHANDELING", sectoren: [], wetten: [], afgeleideVelden: [] },
    },
    found: [
      ["zorgvormen", "hooggebergte", ["hooggebergte-astma-overig", "hooggebergte-astma-ernstig-refractair"]],
      ["zorgvormen", "reumatoide artritis", ["fysio-oefentherapie-chronische-artritis"]],
      ["zorgvormen", "PARTIËLE", ["aft-partieel-borstdefect"]],
      [
        "duidingen",
        "protonentherapie",
        ["rap-protonentherapie-2009", "st-protonentherapie-standaard", "st-protonentherapie-model-based"],
      ],
      ["duidingen", "arteriele behandelingen", ["vt-iat", "st-iat-2016"]],
      ["agendaItems", "covid-19", ["ag-herstelzorg-covid"]],
      [
        "kaders",
        "stand van de wetenschap",
        // The others by the name that begins so: SWP.
        [
          ...["swp-2007", "swp-technische-variant-2019", "swp-medische-tests", "swp-2023", "swp-2015"],
          ...["swp-module-oncologie", "swp-uitleg-partijen", "swp-module-indicatiebreed", "swp-module-cyclisch", "agenda-digitale-zorg"],
        ],
      ],
      ["kaders", "kosteneffectiviteit", ["ke-2015", "ke-2024", "ke-signaal"]],
      // In the name, then in what the others do.
      ["organisaties", "zorginstituut", ["zorginstituut", "skgz", "cbg", "ciebag"]],
      ["organisaties", "unive", ["unive"]],
      ["agendas", "dure geneesmiddelen", ["iza-herbeoordelingen"]],
      ["agendaItemActies", "risicoverevening", ["ag-gli-actie-1"]],
    ],
    links: [
      ["agendaItems", "AgendaItem", "zorgvorm", "agenda_item_zorgvorm", "agenda_item_id", "zorgvorm_id"],
      ["agendaItems", "AgendaItem", "agenda", "agenda_item_agenda", "agenda_item_id", "agenda_id"],
      ["agendas", "Agenda", "agendaItem", "agenda_item_agenda", "agenda_id", "agenda_item_id"],
      ["agendas", "Agenda", "criterium", "agenda_criterium", "agenda_id", "prioriteringscriterium_id"],
      ["zorgvormen", "Zorgvorm", "agendaItem", "agenda_item_zorgvorm", "zorgvorm_id", "agenda_item_id"],
      ["duidingen", "Duiding", "zorgvorm", "duiding_zorgvorm", "duiding_id", "zorgvorm_id"],
      ["duidingen", "Duiding", "agendaItem", "duiding_agenda_item", "duiding_id", "agenda_item_id"],
      ["agendaItems", "AgendaItem", "handelingsoptie", "agenda_item_handelingsoptie", "agenda_item_id", "handelingsoptie_id"],
      ["duidingen", "Duiding", "handelingsoptie", "duiding_handelingsoptie", "duiding_id", "handelingsoptie_id"],
      ["duidingen", "Duiding", "commissie", "commissieadvies", "duiding_id", "adviescommissie_id"],
      ["producten", "Product", "zorgvorm", "product_zorgvorm", "product_id", "zorgvorm_id"],
    ],
    equalRows: [
      { entity: "Zorgvorm", change: ({ name }) => ({ naam: name }) },
      { entity: "Organisatie", change: ({ name }) => ({ naam: name }) },
      {
        entity: "AgendaItem",
        change: ({ name, year }) => ({ onderwerp: name, startdatum: time(year) }),
        links: ({ id: agendaItemId }, existing) => [
          ["AgendaItemZorgvorm", { agendaItemId, zorgvormId: ZORGVORM, grondslag }],
          ["AgendaItemHandelingsoptie", { agendaItemId, handelingsoptieId: existing("Handelingsoptie"), grondslag }],
          ["AgendaItemAgenda", { agendaItemId, agendaId: existing("Agenda"), grondslag }],
          ["AgendaItemPartij", { agendaItemId, organisatieId: existing("Organisatie"), rol: "HANDELT", rolTekst: "handelt", grondslag }],
        ],
      },
      {
        entity: "Agenda",
        change: ({ name, year }) => ({ naam: name, geldigVan: time(year), geldigTot: null }),
        links: ({ id: agendaId }, existing) => [
          ["AgendaPartij", { agendaId, organisatieId: existing("Organisatie"), rol: "EIGENAAR" }],
          ["AgendaCriterium", { agendaId, prioriteringscriteriumId: existing("Prioriteringscriterium"), grondslag }],
        ],
      },
      {
        entity: "AgendaItemActie",
        change: ({ name, year }) => ({ wat: name, wanneer: time(year), agendaItemId: AGENDA_ITEM }),
        links: ({ id }, existing) => [
          ["AgendaItemActiePartij", { actieId: id, agendaItemId: AGENDA_ITEM, organisatieId: existing("Organisatie") }],
        ],
      },
      {
        entity: "Kader",
        change: ({ name, year }, existing) => ({
          titel: name,
          datum: time(year),
          wettelijkeEisId: existing("WettelijkeEis"),
        }),
        links: ({ id }, existing) => [
          ["KaderCriterium", { kaderId: id, pakketcriteriumId: existing("Pakketcriterium") }],
        ],
      },
      {
        entity: "Product",
        change: ({ name, year }, existing) => ({
          titel: name,
          datum: time(year),
          productsoortId: existing("Productsoort"),
          productsoortGrondslag: grondslag,
        }),
        links: ({ id: productId }, existing) => [
          ["ProductZorgvorm", { productId, zorgvormId: ZORGVORM, grondslag }],
          ["ProductDuiding", { productId, duidingId: existing("Duiding"), grondslag }],
        ],
      },
      {
        entity: "Duiding",
        change: ({ name, year }, existing) => ({
          titel: name,
          datum: time(year),
          swpStatusId: existing("SwpStatus"),
          instroomrouteId: existing("Instroomroute"),
          instroomrouteGrondslag: grondslag,
          swpStatusGrondslag: grondslag,
          productsoortId: existing("Productsoort"),
          productsoortGrondslag: grondslag,
        }),
        links: ({ id: duidingId, name }, existing) => [
          ["DuidingZorgvorm", { duidingId, zorgvormId: ZORGVORM, grondslag }],
          ["DuidingAgendaItem", { duidingId, agendaItemId: AGENDA_ITEM, grondslag }],
          ["DuidingHandelingsoptie", { duidingId, handelingsoptieId: existing("Handelingsoptie"), grondslag }],
          ["Commissieadvies", { duidingId, adviescommissieId: existing("Adviescommissie"), grondslag }],
          ["DuidingCriterium", { duidingId, pakketcriteriumId: existing("Pakketcriterium"), grondslag }],
          ["Duidingsvoorwaarde", { id: `${duidingId}-v1`, duidingId, volgnummer: 1, soort: "REGISTRATIE", tekst: name }],
          [
            "DuidingsvoorwaardeVergoedingsvoorwaarde",
            { voorwaardeId: `${duidingId}-v1`, vergoedingsvoorwaardeId: existing("Vergoedingsvoorwaarde"), grondslag },
          ],
        ],
      },
    ],
  },
  writes: {
    organisatie: "zorginstituut",
    examples,
    hiding: "agendaItemVoorbereiden",
    ofARecordWithoutSources: {
      agendaItemWijzigen: ["agenda_item", ["bronnen"], NONE_GIVEN],
      agendaItemAgenderen: ["agenda_item", [], { code: "ONGELDIG", pad: ["input", "id"], bericht: "Noem eerst een bron, met agendaItemWijzigen." }],
      duidingWijzigen: ["duiding", ["bronnen"], NONE_GIVEN],
      duidingPubliceren: ["duiding", [], { code: "ONGELDIG", pad: ["input", "id"], bericht: "Noem eerst een bron." }],
    },
  },
};
