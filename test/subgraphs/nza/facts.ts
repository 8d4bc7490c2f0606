import { grondslag, period, PLACES, ZORGVORM } from "../../support/equal-rows";
import type { PartyFacts } from "../../support/party-facts";
import { noTime, nowhere, noValue } from "../../support/refusals";
import { addonindicaties } from "./data/nza-addonindicaties";
import { bekostigingsregels } from "./data/nza-bekostiging";
import { gebruikscijfers } from "./data/nza-gebruik";
import { koppelingenVanNza } from "./data/nza-koppelingen";
import { prestaties } from "./data/nza-prestaties";
import { tarieven } from "./data/nza-tarieven";
import { addRegels, examples } from "./examples";

/** What the tests of every party go by. */
export const facts: PartyFacts = {
  dataFiles: [prestaties, tarieven, bekostigingsregels, addonindicaties, gebruikscijfers, koppelingenVanNza],
  knows: ["Organisatie", "Werkagendaactie", "Zorgvorm"],
  seeding: {
    sample: {
      file: "nza-prestaties.json",
      table: "prestatie",
      text: "omschrijving",
      reference: "zorgvormKoppelingen",
      nowhere: [{ id: "does-not-exist" }],
      status: "soort",
    },
    remembered: [
      "nza-addonindicaties.json", "nza-bekostiging.json Bekostigingsregel",
      "nza-gebruik.json",
      "nza-koppelingen.json Prestatiebundel",
      "nza-koppelingen.json Regelkoppeling",
      "nza-koppelingen.json Werkagendarol",
      "nza-prestaties.json Prestatie",
      "nza-tarieven.json Tarief",
    ],
    refusals: [
      nowhere("nza-prestaties.json", "zorgvormKoppelingen", "Zorgvorm", [{ id: "nergens" }]),
      noValue("nza-prestaties.json", "codelijst"),
      nowhere("nza-tarieven.json", "prestatieId", "Prestatie"),
      nowhere("nza-tarieven.json", "bekostigingsregelId", "Bekostigingsregel"),
      ["nza-tarieven.json", "vastgesteldDoor", "verzekeraar", 'vastgesteldDoor: "verzekeraar" is not nza'],
      noValue("nza-tarieven.json", "tariefsoort"),
      nowhere("nza-bekostiging.json", "eigenaar", "Organisatie"),
      nowhere("nza-bekostiging.json", "eigenaren", "Organisatie", ["nergens"]),
      nowhere("nza-bekostiging.json", "opdrachtgever", "Organisatie"),
      nowhere("nza-bekostiging.json", "vervangt", "Bekostigingsregel", [{ id: "nergens" }]),
      noValue("nza-bekostiging.json", "status"),
      nowhere("nza-gebruik.json", "zorgvormId", "Zorgvorm"),
      nowhere("nza-gebruik.json", "prestatieId", "Prestatie"),
      nowhere("nza-gebruik.json", "organisatie", "Organisatie"),
      noValue("nza-gebruik.json", "waardeSoort"),
      noTime("nza-gebruik.json", "van"),
      nowhere("nza-koppelingen.json bundels", "prestatieId", "Prestatie"),
      nowhere("nza-koppelingen.json bundels", "leden", "Prestatie", [{ id: "nergens" }]),
      noValue("nza-koppelingen.json bundels", "soort"),
      nowhere("nza-koppelingen.json werkagenda", "werkagendaActieId", "Werkagendaactie"),
      nowhere("nza-koppelingen.json werkagenda", "bekostigingsregels", "Bekostigingsregel", [{ id: "nergens" }]),
      noValue("nza-koppelingen.json werkagenda", "rolNza"),
      nowhere("nza-addonindicaties.json", "bekostigingsregelId", "Bekostigingsregel"),
      nowhere("nza-addonindicaties.json", "prestatieKoppelingen", "Prestatie", [{ id: "nergens" }]),
    ],
  },
  lists: {
    searchable: {
      entity: "Bekostigingsregel",
      list: "bekostigingsregels",
      title: "naam",
      other: "omschrijving",
      rest: { soort: "BELEIDSREGEL", sectoren: [], eigenaarId: "nza" },
    },
    found: [
      ["prestaties", "034730", ["msz-za-034730"]],
      ["prestaties", "infuus injectie", ["dbc-028999017", "msz-za-039149"]],
      ["prestaties", "coordinatie", ["msz-za-039898", "mdz-patientengroepgebonden-afstemming"]],
      ["prestaties", "tele-echo teleron", ["huisarts-mi-13007"]],
      ["prestaties", "echografie hart", ["msz-za-039473", "msz-za-039472"]],
      [
        "addonindicaties",
        "reumatoïde",
        ["add-on-indicatielijst-add-on-abatacept-2014-01-01", "add-on-indicatielijst-add-on-abatacept-2014-01-01-3"],
      ],
      ["prestatiebundels", "protonentherapie", ["bundel-protonentherapie"]],
      ["gebruikscijfers", "trombectomie", ["iat-2015-2016", "iat-2017"]],
      ["regelkoppelingen", "volgens Menzis", ["br-reg-24100--gli-kinderen-ketenaanpak--beschrijft"]],
      ["bekostigingsregels", "BR/REG-22105", ["br-reg-22105"]],
      ["bekostigingsregels", "reg 22105", ["br-reg-22105"]],
      ["bekostigingsregels", "NR/CU-263", ["nza-bwbr0036896"]],
      ["bekostigingsregels", "leefstijlinterventie", ["br-gli-volwassenen-2025", "br-reg-22105"]],
      ["bekostigingsregels", "continuiteit", ["nza-bwbr0036070"]],
    ],
    links: [
      ["addonindicaties", "Addonindicatie", "prestatie", "addonindicatie_prestatie", "addonindicatie_id", "prestatie_id"],
      ["prestaties", "Prestatie", "zorgvorm", "prestatie_zorgvorm", "prestatie_id", "zorgvorm_id"],
      ["prestaties", "Prestatie", "bekostigingsregel", "regelkoppeling", "prestatie_id", "bekostigingsregel_id"],
      ["bekostigingsregels", "Bekostigingsregel", "prestatie", "regelkoppeling", "bekostigingsregel_id", "prestatie_id"],
      ["prestatiebundels", "Prestatiebundel", "lid", "prestatiebundel_lid", "prestatiebundel_id", "prestatie_id"],
      ["gebruikscijfers", "Gebruikscijfer", "zorgvorm", "gebruikscijfer", "id", "zorgvorm_id", "zorgvorm_grondslag"],
    ],
    equalRows: [
      {
        entity: "Prestatie",
        change: ({ name, year }) => ({
          ...period(year),
          omschrijving: name,
          code: null,
          codeBereikVan: null,
          codeBereikTot: null,
        }),
        links: ({ id }) => [["PrestatieZorgvorm", { prestatieId: id, zorgvormId: ZORGVORM, grondslag }]],
      },
      {
        entity: "Tarief",
        // A prestatie has one tarief at a time for a component and a unit, whatever the case of their letters.
        change: (place, existing) => ({
          ...period(place.year),
          component: `deel ${PLACES.indexOf(place)}`,
          eenheid: place.name,
          jaar: place.year,
          prestatieId: existing("Prestatie"),
        }),
      },
      {
        entity: "Bekostigingsregel",
        change: ({ name, year }) => ({ ...period(year), naam: name, nummer: null }),
        links: ({ id }) => [["BekostigingsregelEigenaar", { bekostigingsregelId: id, organisatieId: "nza" }]],
      },
      {
        entity: "Addonindicatie",
        change: ({ name, year }) => ({ ...period(year), indicatie: name }),
        links: ({ id }, existing) => [["AddonindicatiePrestatie", { addonindicatieId: id, prestatieId: existing("Prestatie"), grondslag }]],
      },
      {
        // A rule does a thing with a prestatie once at a time: half of them are below one prestatie, half below one rule.
        entity: "Regelkoppeling",
        change: ({ id, name, year }, existing) => ({
          ...period(year),
          prestatieId: existing("Prestatie"),
          bekostigingsregelId: id,
          onderbouwing: name,
          grondslag,
        }),
        links: ({ id, name, year }, existing) => [
          [
            "Regelkoppeling",
            {
              ...period(year),
              id: `${id}--regel`,
              prestatieId: id,
              bekostigingsregelId: existing("Bekostigingsregel"),
              relatie: "BESCHRIJFT",
              onderbouwing: name,
              grondslag,
              bronnen: [],
            },
          ],
        ],
      },
      { entity: "Prestatiebundel", change: ({ name }) => ({ naam: name, prestatieId: null }) },
      {
        entity: "Gebruikscijfer",
        change: ({ name, year }, existing) => ({
          aantalSoort: name,
          jaar: year,
          van: null,
          tot: null,
          prestatieId: existing("Prestatie"),
          zorgvormId: ZORGVORM,
          zorgvormGrondslag: grondslag,
        }),
      },
    ],
  },
  writes: {
    organisatie: "nza",
    examples,
    prepare: addRegels,
    hiding: "prestatieZorgvormKoppelen",
    ofARecordWithoutSources: {},
  },
};
