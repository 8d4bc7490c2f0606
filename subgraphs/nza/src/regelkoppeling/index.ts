import { defineNoun, one } from "@pakketgraaf/subgraph";
import { Bekostigingsregel } from "../bekostigingsregel/bekostigingsregel";
import { Prestatie } from "../prestatie/prestatie";
import { Regelkoppeling } from "./regelkoppeling";
import { regelkoppelingen } from "./regelkoppeling.list";
import { regelkoppelingMutations } from "./regelkoppeling.mutations";
import { regelkoppelingSeed } from "./regelkoppeling.seed";

export const regelkoppeling = defineNoun({
  entity: Regelkoppeling,
  byId: { description: "Een koppeling van een bekostigingsregel en een prestatie.", id: "Sleutel van de koppeling." },
  resolvers: [...regelkoppelingMutations, regelkoppelingen.Root],
  fields: {
    bekostigingsregel: one(Bekostigingsregel, "bekostigingsregelId", "De regel.", { nullable: false }),
    prestatie: one(Prestatie, "prestatieId", "De prestatie.", { nullable: false }),
  },
  seeds: [regelkoppelingSeed],
});
