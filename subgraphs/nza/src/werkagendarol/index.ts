import { feiten, VERANTWOORDING_OF_ROW, verbanden } from "@pakketgraaf/begrippen";
import { fixedList, foreign } from "@pakketgraaf/subgraph";
import { Bekostigingsregel } from "../bekostigingsregel/bekostigingsregel";
import { BekostigingsregelVerband } from "../bekostigingsregel/bekostigingsregel-verband";
import { Werkagendaactie } from "../werkagendaactie";
import { BEKOSTIGINGSREGEL_BY_WERKAGENDAROL, Werkagendarol, WerkagendarolBekostigingsregel } from "./werkagendarol";
import { werkagendarolSeed } from "./werkagendarol.seed";

const REGELS = "Bekostigingsregels waar de actie over gaat";

export const werkagendarol = fixedList({
  entity: Werkagendarol,
  query: "werkagendarollen",
  description: "De rollen van de NZa in de acties van de werkagenda passende zorg.",
  order: "id",
  byId: { description: "Een rol van de NZa in een actie van de werkagenda.", id: "Sleutel van de rol." },
  fields: {
    werkagendaactie: foreign(Werkagendaactie, "werkagendaactieId", "De actie."),
    bekostigingsregels: feiten(Bekostigingsregel, BEKOSTIGINGSREGEL_BY_WERKAGENDAROL, "naam", `${REGELS}.`),
    bekostigingsregelKoppelingen: verbanden(
      Bekostigingsregel,
      BekostigingsregelVerband,
      BEKOSTIGINGSREGEL_BY_WERKAGENDAROL,
      "naam",
      REGELS,
    ),
  },
  tables: [WerkagendarolBekostigingsregel],
  seeds: [werkagendarolSeed],
  parts: {
    bekostigingsregels: {
      table: "werkagendarol_bekostigingsregel",
      own: "werkagendarol_id",
      toldBy: "bekostigingsregelKoppelingen",
      columns: { bekostigingsregelId: "bekostigingsregel_id", ...VERANTWOORDING_OF_ROW },
    },
  },
});
