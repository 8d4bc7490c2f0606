import { grondslag, period, time, ZORGVORM } from "../../support/equal-rows";
import { NONE_GIVEN } from "../../support/mutations";
import type { PartyFacts } from "../../support/party-facts";
import { nowhere, noValue } from "../../support/refusals";
import { contractvoorwaarden } from "./data/verzekeraars-contractvoorwaarden";
import { verzekeraars } from "./data/verzekeraars-organisaties";
import { vergoedingen } from "./data/verzekeraars-vergoedingen";
import { zorgadviezen } from "./data/verzekeraars-zorgadviezen";
import { examples } from "./examples";

/** The table itself: row-level security holds its view. */
const CONTRACTVOORWAARDE = "intern.contractvoorwaarde_openbaar";

const DUIDING = "st-hooggebergte-2019";
const CARRIES_OUT = { duidingId: "st-hooggebergte-2014", relatie: "VOERT_VOORWAARDE_UIT", voorwaardeId: "st-hooggebergte-2014-v1", grondslag };

/** What the tests of every party go by. */
export const facts: PartyFacts = {
  dataFiles: [verzekeraars, contractvoorwaarden, zorgadviezen, vergoedingen],
  knows: ["Duiding", "Duidingsvoorwaarde", "Organisatie", "Prestatie", "Zorgvorm"],
  seeding: {
    sample: {
      file: "verzekeraars-zorgadviezen.json",
      table: "zorgadvies",
      text: "onderwerp",
      reference: "zorgvormKoppelingen",
      nowhere: [{ id: "does-not-exist" }],
      status: "soort",
    },
    remembered: [
      "verzekeraars-contractvoorwaarden.json",
      "verzekeraars-organisaties.json Verzekeraar",
      "verzekeraars-vergoedingen.json",
      "verzekeraars-zorgadviezen.json",
    ],
    refusals: [
      ["verzekeraars-organisaties.json", "naam", "Nieuw", 'id: there is no Organisatie "slecht-record"'],
      // A party, but no insurer.
      ["verzekeraars-contractvoorwaarden.json", "verzekeraar", "ciebag", 'verzekeraar: there is no Verzekeraar "ciebag"'],
      nowhere("verzekeraars-contractvoorwaarden.json", "verzekeraar", "Organisatie"),
      nowhere("verzekeraars-contractvoorwaarden.json", "zorgvormKoppelingen", "Zorgvorm", [{ id: "nergens" }]),
      nowhere("verzekeraars-contractvoorwaarden.json", "duidingKoppelingen", "Duiding", [{ id: "nergens" }]),
      noValue("verzekeraars-contractvoorwaarden.json", "auteurSoort"),
      noValue("verzekeraars-contractvoorwaarden.json", "openbaarheid"),
      nowhere("verzekeraars-zorgadviezen.json", "organisatie", "Organisatie"),
      nowhere("verzekeraars-zorgadviezen.json", "duidingKoppelingen", "Duiding", [{ id: "nergens" }]),
      [
        "verzekeraars-zorgadviezen.json",
        "duidingKoppelingen",
        [{ id: DUIDING, relatie: "voert voorwaarde uit", voorwaardeId: "nergens" }],
        'duidingKoppelingen.voorwaardeId: there is no Duidingsvoorwaarde "nergens"',
      ],
      noValue("verzekeraars-zorgadviezen.json", "aanspraak"),
      noValue("verzekeraars-zorgadviezen.json", "auteurSoort"),
      nowhere("verzekeraars-vergoedingen.json", "prestatieId", "Prestatie"),
      noValue("verzekeraars-vergoedingen.json", "bedragSoort"),
      noValue("verzekeraars-vergoedingen.json", "vastgesteldDoor"),
      ["verzekeraars-vergoedingen.json", "valuta", "USD", 'valuta: "USD" is not EUR'],
    ],
  },
  lists: {
    searchable: {
      entity: "Zorgadvies",
      list: "zorgadviezen",
      title: "onderwerp",
      other: "indicatie",
      rest: { soort: "OORDEEL_VERZEKERAAR", organisatieId: "zn", zorgvormTekst: "" },
    },
    found: [
      // A label of the concern comes after the insurer of that name.
      ["verzekeraars", "univé", ["unive", "vgz-concern"]],
      ["verzekeraars", "zilveren kruis", ["zilveren-kruis", "achmea"]],
      ["verzekeraars", "cooperatie", ["vgz-concern"]],
      [
        "contractvoorwaarden",
        "reincarnatietherapie",
        ["cz-alternatieve-therapieen-aanvullende-verzekering-uitfasering"],
      ],
      ["contractvoorwaarden", "mammaprint", ["verzekeraars-mammaprint-uitsluiting", "verzekeraars-mammaprint-contracteis"]],
      ["zorgadviezen", "CGT", ["zorgadviestraject-ggz-cognitieve-gedragstherapie-cgt-2017-01"]],
      [
        "vergoedingen",
        "nieuwsbericht",
        ["msz-za-050531-2023-genoemde-maximumprijs", "msz-za-050530-2023-genoemde-maximumprijs"],
      ],
    ],
    links: [
      ["contractvoorwaarden", "Contractvoorwaarde", "zorgvorm", "contractvoorwaarde_zorgvorm", "contractvoorwaarde_id", "zorgvorm_id"],
      ["contractvoorwaarden", "Contractvoorwaarde", "duiding", `${CONTRACTVOORWAARDE}_duiding`, "contractvoorwaarde_id", "duiding_id"],
      ["contractvoorwaarden", "Contractvoorwaarde", "duidingsvoorwaarde", `${CONTRACTVOORWAARDE}_duiding`, "contractvoorwaarde_id", "voorwaarde_id"],
      ["zorgadviezen", "Zorgadvies", "zorgvorm", "zorgadvies_zorgvorm", "zorgadvies_id", "zorgvorm_id"],
      ["zorgadviezen", "Zorgadvies", "duiding", "zorgadvies_duiding", "zorgadvies_id", "duiding_id"],
    ],
    equalRows: [
      { entity: "Verzekeraar", change: ({ name }) => ({ naam: name, uzovi: null }) },
      {
        entity: "ContractvoorwaardeOpenbaar",
        change: ({ name, year }, existing) => ({
          ...period(year),
          omschrijving: name,
          aard: "CONTRACTVOORWAARDE",
          opstellerId: existing("Verzekeraar"),
          verzekeraarId: existing("Verzekeraar"),
        }),
        links: ({ id }) => [
          ["ContractvoorwaardeZorgvorm", { contractvoorwaardeId: id, zorgvormId: ZORGVORM, grondslag }],
          ["ContractvoorwaardeOpenbaarDuiding", { contractvoorwaardeId: id, ...CARRIES_OUT }],
        ],
      },
      {
        entity: "Zorgadvies",
        change: ({ name, year }, existing) => ({
          onderwerp: name,
          datum: time(year),
          organisatieId: existing("Verzekeraar"),
          verzekeraarId: existing("Verzekeraar"),
        }),
        links: ({ id }) => [
          ["ZorgadviesZorgvorm", { zorgadviesId: id, zorgvormId: ZORGVORM, grondslag }],
          ["ZorgadviesOpenbaarDuiding", { zorgadviesId: id, ...CARRIES_OUT }],
        ],
      },
      {
        entity: "Vergoeding",
        change: ({ name, year }, existing) => ({
          soortTekst: name,
          jaar: year,
          herkomst: "VERZEKERAAR",
          verzekeraarId: existing("Verzekeraar"),
          prestatieId: "msz-ozp-039813",
        }),
      },
    ],
  },
  writes: {
    organisatie: "achmea",
    examples,
    hiding: "contractvoorwaardeWijzigen",
    ofARecordWithoutSources: {
      contractvoorwaardeWijzigen: ["contractvoorwaarde_openbaar", ["bronnen"], NONE_GIVEN],
    },
  },
};
