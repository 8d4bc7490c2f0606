import type { ObjectLiteral } from "typeorm";
import { AGENDA_ITEM, grondslag, time, ZORGVORM, type EqualRows } from "../../support/equal-rows";
import { NONE_GIVEN } from "../../support/mutations";
import type { PartyFacts } from "../../support/party-facts";
import { nowhere, noTime, noValue } from "../../support/refusals";
import { kennislacunes } from "./data/zonmw-kennislacunes";
import { onderzoeksinfrastructuur } from "./data/zonmw-onderzoeksinfrastructuur";
import { programmas } from "./data/zonmw-programmas";
import { projecten } from "./data/zonmw-projecten";
import { subsidierondes } from "./data/zonmw-rondes";
import { rondetypen } from "./data/zonmw-rondetypen";
import { examples } from "./examples";

const koppelingen = (own: (id: string) => ObjectLiteral): EqualRows["links"] => ({ id, name, year }) =>
  [{ zorgvormId: ZORGVORM }, { agendaItemId: AGENDA_ITEM }, toDuiding(own(id))].map((target, n) => [
    "Koppeling",
    {
      id: `${JSON.stringify(own(id))}--${n}`,
      ...own(id),
      ...target,
      grondslag,
      status: "BEVESTIGD",
      op: year && new Date(`${year}-01-01`),
      onderbouwing: name,
      bronnen: [],
    },
  ]);

const DUIDING = "st-hooggebergte-2019";
const toDuiding = (own: ObjectLiteral): ObjectLiteral => ({
  duidingId: DUIDING,
  relatie: "projectId" in own ? "RESULTAAT_GEBRUIKT" : "BENOEMD_IN",
});

/** An organisation that all take part in. */
const deelname = (entity: string, own: ObjectLiteral): [string, ObjectLiteral] => [
  entity,
  { ...own, organisatieId: ORGANISATIE, rol: "DEELNEMER", grondslag },
];
const ORGANISATIE = "zorginstituut";

const NERGENS = { id: "nergens", grondslag: "BRON", onderbouwing: null, bron: null };

/** What the tests of every party go by. */
export const facts: PartyFacts = {
  dataFiles: [programmas, rondetypen, subsidierondes, projecten, kennislacunes, onderzoeksinfrastructuur],
  knows: ["AgendaItem", "Duiding", "Organisatie", "Zorgvorm"],
  seeding: {
    sample: { file: "zonmw-projecten.json", table: "project", text: "titel", reference: "programma", status: "relevantie" },
    remembered: [
      "zonmw-kennislacunes.json Kennislacune",
      "zonmw-onderzoeksinfrastructuur.json Netwerk",
      "zonmw-onderzoeksinfrastructuur.json Onderzoeksorganisatie",
      "zonmw-programmas.json Programma",
      "zonmw-projecten.json Project",
      "zonmw-rondes.json",
      "zonmw-rondes.json Subsidieronde",
      "zonmw-rondetypen.json Rondetype",
    ],
    refusals: [
      nowhere("zonmw-programmas.json", "lidmaatschappen", "Programma", [{ ...NERGENS, programmaId: "nergens", van: null, tot: null }]),
      noValue("zonmw-programmas.json", "status"),
      nowhere("zonmw-rondes.json", "programma", "Programma"),
      nowhere("zonmw-rondes.json", "type", "Rondetype"),
      nowhere("zonmw-projecten.json", "ronde", "Subsidieronde"),
      nowhere("zonmw-projecten.json", "zorgvormKoppelingen", "Zorgvorm", [NERGENS]),
      nowhere("zonmw-projecten.json", "agendaItemKoppelingen", "AgendaItem", [NERGENS]),
      nowhere("zonmw-projecten.json", "duidingen", "Duiding", [{ ...NERGENS, relatie: "aanleiding" }]),
      nowhere("zonmw-projecten.json", "organisaties", "Organisatie", [{ ...NERGENS, organisatieId: "nergens", rol: "financier" }]),
      nowhere("zonmw-kennislacunes.json", "projecten", "Project", [NERGENS]),
      nowhere("zonmw-rondes.json", "kennislacunes", "Kennislacune", [NERGENS]),
      noValue("zonmw-projecten.json", "relevantie"),
      noTime("zonmw-projecten.json", "einddatum"),
      noValue("zonmw-kennislacunes.json", "statusCode"),
    ],
  },
  lists: {
    searchable: {
      entity: "Project",
      list: "projecten",
      title: "titel",
      other: "uitkomst",
      rest: { relevantie: "DIRECT", relevantieTekst: "direct" },
    },
    found: [
      ["projecten", "hipec", ["hipec-primair-rct", "periscope-2", "colopec", "ovhipec-1"]],
      ["projecten", "hipec ovarium", ["hipec-primair-rct", "ovhipec-1"]],
      ["projecten", "80-84400-98-027", ["zonmw-80-84400-98-027"]],
      // Máxima, the applicant.
      ["projecten", "maxima", ["ither-2"]],
      ["kennislacunes", "behandeling", ["kl-hooggebergte", "kl-mm-volgorde", "kl-copd-aantal"]],
      [
        "kennislacunes",
        "patienten",
        [
          ...["kl-icd-nicm", "kl-protonen-behoefte", "kl-iat-selectie", "kl-icd-geen-baat", "kl-genexpressie-beide"],
          "kl-artrose-ongunstige-uitkomst",
        ],
      ],
      ["programmas", "veelbelovende zorg", ["veelbelovende-zorg"]],
      [
        "subsidierondes",
        "veelbelovende zorg",
        ["vz-2021-1", "vz-2022-2", "vz-2019-1", "vz-ronde-9", "vz-2019-2", "vz-2020-2"],
      ],
      ["subsidierondes", "open ronde", ["gzo-promotie"]],
      ["netwerken", "huisartsgeneeskunde", ["awh-landelijk", "awh-radboudumc"]],
      ["onderzoeksorganisaties", "radboud", ["radboud-universiteit", "radboudumc"]],
    ],
    links: [
      ["projecten", "Project", "zorgvorm", "koppeling", "project_id", "zorgvorm_id"],
      ["projecten", "Project", "agendaItem", "koppeling", "project_id", "agenda_item_id"],
      ["kennislacunes", "Kennislacune", "zorgvorm", "koppeling", "kennislacune_id", "zorgvorm_id"],
      ["kennislacunes", "Kennislacune", "agendaItem", "koppeling", "kennislacune_id", "agenda_item_id"],
      ["projecten", "Project", "duiding", "koppeling", "project_id", "duiding_id"],
      ["projecten", "Project", "kennislacune", "kennislacune_project", "project_id", "kennislacune_id"],
      ["projecten", "Project", "organisatie", "project_organisatie", "project_id", "organisatie_id"],
      ["projecten", "Project", "netwerk", "netwerk_project", "project_id", "netwerk_id"],
      ["kennislacunes", "Kennislacune", "duiding", "koppeling", "kennislacune_id", "duiding_id"],
      ["kennislacunes", "Kennislacune", "project", "kennislacune_project", "kennislacune_id", "project_id"],
      ["netwerken", "Netwerk", "organisatie", "netwerk_organisatie", "netwerk_id", "organisatie_id"],
      ["netwerken", "Netwerk", "project", "netwerk_project", "netwerk_id", "project_id"],
      ["netwerken", "Netwerk", "zorgvorm", "netwerk_zorgvorm", "netwerk_id", "zorgvorm_id"],
      ["netwerken", "Netwerk", "agendaItem", "netwerk_agenda_item", "netwerk_id", "agenda_item_id"],
    ],
    equalRows: [
      {
        entity: "Programma",
        change: ({ name, year }) => ({ naam: name, startdatum: time(year), einddatum: null }),
        links: ({ id }) => [deelname("ProgrammaOrganisatie", { programmaId: id })],
      },
      {
        entity: "Onderzoeksorganisatie",
        change: ({ name }) => ({ naam: name, organisatieId: null, ror: null }),
      },
      {
        entity: "Subsidieronde",
        change: ({ name, year }, existing) => ({ naam: name, opening: time(year), programmaId: existing("Programma") }),
        links: ({ id }, existing) => [
          ["SubsidierondeAgendaItem", { subsidierondeId: id, agendaItemId: AGENDA_ITEM, grondslag }],
          ["SubsidierondeKennislacune", { subsidierondeId: id, kennislacuneId: existing("Kennislacune"), grondslag }],
          deelname("SubsidierondeOrganisatie", { subsidierondeId: id }),
        ],
      },
      {
        entity: "Project",
        change: ({ name, year }, existing) => ({
          titel: name,
          startdatum: time(year),
          projectnummer: null,
          programmaId: existing("Programma"),
          rondeId: existing("Subsidieronde"),
        }),
        links: (place, existing) => [
          ...koppelingen((projectId) => ({ projectId }))!(place, existing),
          ["KennislacuneProject", { projectId: place.id, kennislacuneId: existing("Kennislacune"), grondslag }],
          ["NetwerkProject", { projectId: place.id, netwerkId: existing("Netwerk"), grondslag }],
          deelname("ProjectOrganisatie", { projectId: place.id }),
        ],
      },
      {
        entity: "Kennislacune",
        change: ({ name }) => ({ vraag: name }),
        links: (place, existing) => [
          ...koppelingen((kennislacuneId) => ({ kennislacuneId }))!(place, existing),
          ["KennislacuneProject", { kennislacuneId: place.id, projectId: existing("Project"), grondslag }],
          ["SubsidierondeKennislacune", { kennislacuneId: place.id, subsidierondeId: existing("Subsidieronde"), grondslag }],
        ],
      },
      {
        entity: "Netwerk",
        change: ({ name, year }, existing) => ({
          naam: name,
          startdatum: time(year),
          einddatum: null,
          programmaId: existing("Programma"),
          rondeId: existing("Subsidieronde"),
        }),
        links: ({ id }, existing) => [
          ["NetwerkProject", { netwerkId: id, projectId: existing("Project"), grondslag }],
          ["NetwerkZorgvorm", { netwerkId: id, zorgvormId: ZORGVORM, grondslag }],
          ["NetwerkAgendaItem", { netwerkId: id, agendaItemId: AGENDA_ITEM, grondslag }],
          deelname("NetwerkOrganisatie", { netwerkId: id }),
        ],
      },
    ],
  },
  writes: {
    organisatie: "zonmw",
    guests: { koppelingBezwaarMaken: "zorginstituut", koppelingBezwaarIntrekken: "zorginstituut" },
    examples,
    hiding: "koppelingVoorstellen",
    ofARecordWithoutSources: {
      projectResultaatVastleggen: ["project", ["bronnen"], NONE_GIVEN],
      koppelingBevestigen: [
        "koppeling",
        [],
        {
          code: "ONGELDIG",
          pad: ["input", "id"],
          bericht: "Deze koppeling noemt geen bron; trek haar in en stel haar opnieuw voor, met een bron.",
        },
      ],
    },
  },
};
