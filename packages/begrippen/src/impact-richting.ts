import { enumOf } from "@pakketgraaf/subgraph";

export const ImpactRichting = enumOf("ImpactRichting", "Wat een impact met het genoemde doet.", {
  MINDER: "Er is minder van nodig, of het komt minder voor.",
  MEER: "Er is meer van nodig, of het komt meer voor.",
  BETER: "Het wordt beter; een getal zegt voor hoeveel.",
  SLECHTER: "Het wordt slechter; een getal zegt voor hoeveel.",
  BESLAG: "Wat het kost of aan uitgaven vraagt, zonder dat het meer of minder wordt.",
  INZET: "Wat ervoor is uitgetrokken.",
});
export type ImpactRichting = keyof typeof ImpactRichting;
