import { enumOf } from "@pakketgraaf/subgraph";

export const AuteurSoort = enumOf("AuteurSoort", "Wat voor partij een voorwaarde of advies schreef.", {
  VERZEKERAAR: "Een verzekeraar, of een concern of label daarvan.",
  NIET_GENOEMDE_VERZEKERAARS: "Verzekeraars of zorgkantoren zonder naam.",
  BRANCHEORGANISATIE: "Een brancheorganisatie, zoals Zorgverzekeraars Nederland.",
  WETENSCHAPPELIJKE_VERENIGING: "Een wetenschappelijke vereniging.",
  BEROEPSVERENIGING: "Een beroepsvereniging.",
  ZORGAANBIEDER: "Een zorgaanbieder.",
  OVERHEID: "Een overheidsinstantie, zoals de NZa.",
  AKKOORD: "Partijen die samen een akkoord sloten.",
  PLATFORM: "Een samenwerkingsplatform.",
  KENNISCENTRUM: "Een kenniscentrum.",
  COMMISSIE: "Een commissie.",
  PROGRAMMA: "Een programma van samenwerkende partijen.",
});
export type AuteurSoort = keyof typeof AuteurSoort;
