import { seedOf } from "@pakketgraaf/begrippen";
import { defineNoun, fixedList, many, one, type Part, through } from "@pakketgraaf/subgraph";
import { DUIDING_BY_SWP_STATUS } from "../duiding/duiding.links";
import { duidingen } from "../duiding/duiding.list";
import { Handelingsoptie } from "../handelingsoptie/handelingsoptie";
import { HANDELINGSOPTIE_BY_SWP_STATUS } from "../handelingsoptie/handelingsoptie.links";
import { SwpHandelingsoptie, SwpSituatie, SwpStatus } from "./swp-status";

const situaties: Part = {
  table: "swp_situatie",
  own: "swp_status_id",
  columns: { volgnummer: "volgnummer", id: "id", situatie: "situatie" },
  hidden: ["volgnummer"],
};
const handelingsopties: Part = {
  table: `(SELECT s.swp_status_id, s.volgnummer AS situatie, o.volgnummer, o.optie, o.te_ontwikkelen, o.handelingsoptie_id
    FROM swp_handelingsoptie o JOIN swp_situatie s ON s.id = o.situatie_id)`,
  own: "swp_status_id",
  columns: {
    situatie: "situatie",
    volgnummer: "volgnummer",
    optie: "optie",
    teOntwikkelen: "te_ontwikkelen",
    handelingsoptieId: "handelingsoptie_id",
  },
  hidden: ["situatie", "volgnummer"],
  within: { part: "situaties", by: "situatie", of: "volgnummer" },
};

interface SwpStatusRecord {
  id: string;
  situaties: { id: string; situatie: string; handelingsopties: { id: string; optie: string; teOntwikkelen: boolean | null }[] }[];
}

export const swpStatus = fixedList({
  entity: SwpStatus,
  query: "swpStatussen",
  description: "De mogelijke uitkomsten van de toets aan de stand van de wetenschap en praktijk.",
  order: "id",
  byId: { description: "Een SWP-status.", id: "Sleutel van de status." },
  fields: {
    situaties: many(SwpSituatie, "swpStatusId", "volgnummer", "Situaties die bij deze status kunnen horen."),
    handelingsopties: through(
      Handelingsoptie,
      HANDELINGSOPTIE_BY_SWP_STATUS,
      "naam",
      "Wat er bij deze status gedaan kan worden, over alle situaties, op naam.",
    ),
    duidingen: duidingen.below(
      DUIDING_BY_SWP_STATUS,
      "Duidingen met deze status; `grondslag` zegt of de status is genoemd of afgeleid.",
    ),
  },
  parts: { handelingsopties, situaties },
  seeds: [
    seedOf(SwpStatus, {
      file: "zorginstituut-referentie.json",
      list: "swpStatussen",
      more: (record: SwpStatusRecord, { known }) =>
        record.situaties.flatMap(({ id, situatie, handelingsopties }, index) => [
          Object.assign(new SwpSituatie(), { id, swpStatusId: record.id, volgnummer: index + 1, situatie }),
          ...handelingsopties.map(({ id: optieId, optie, teOntwikkelen }, place) =>
            Object.assign(new SwpHandelingsoptie(), {
              situatieId: id,
              volgnummer: place + 1,
              optie,
              teOntwikkelen,
              handelingsoptieId: known("Handelingsoptie", "situaties.handelingsopties", optieId),
            }),
          ),
        ]),
    }),
  ],
});

export const swpSituatie = defineNoun({
  entity: SwpSituatie,
  fields: {
    swpStatus: one(SwpStatus, "swpStatusId", "De status waarbij de situatie hoort.", { nullable: false }),
    handelingsopties: many(SwpHandelingsoptie, "situatieId", "volgnummer", "Wat er dan gedaan kan worden."),
  },
});

export const swpHandelingsoptie = defineNoun({
  entity: SwpHandelingsoptie,
  fields: { handelingsoptie: one(Handelingsoptie, "handelingsoptieId", "De optie zelf; null als die niet is vastgelegd.") },
});
