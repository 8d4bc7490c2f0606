import type { Weging } from "./score";
import type { Soortnaam } from "./soorten";

// Made by `npm run suggesties`.
export const WEGINGEN: Readonly<Record<Soortnaam, Weging>> = {
  PROJECT_AGENDA_ITEM: { begin: -5.46, gewichten: { TEKST: 0.37, TITEL: 0.46, TITEL_VAN_ANDER: 1.16, INDICATIE: 0.25, ORGANISATIE: 0, JAAR: 0.01, CODE: 0, ZORGVORM: 4.08, VERBAND: 2.14 }, ijking: { begin: 0.88, gewicht: 1.38 } },
  KENNISLACUNE_PROJECT: { begin: -6.3, gewichten: { TEKST: 1.14, TITEL: 1.64, TITEL_VAN_ANDER: 1.63, INDICATIE: 0.17, ORGANISATIE: 0.14, JAAR: 0, CODE: 0, ZORGVORM: 3.46, VERBAND: 1.35 }, ijking: { begin: 0.33, gewicht: 1.24 } },
  CONTRACTVOORWAARDE_DUIDINGSVOORWAARDE: { begin: -7.57, gewichten: { TEKST: 2.07, TITEL: 1.72, TITEL_VAN_ANDER: 1.96, INDICATIE: 0.31, ORGANISATIE: 0, JAAR: 0.02, CODE: 0, ZORGVORM: 4.76, VERBAND: 0 }, ijking: { begin: 0.7, gewicht: 1.33 } },
  PRESTATIE_ZORGVORM: { begin: -6.34, gewichten: { TEKST: 1, TITEL: 1.7, TITEL_VAN_ANDER: 6.91, INDICATIE: 0, ORGANISATIE: 0, JAAR: 0, CODE: 6.49, ZORGVORM: 0, VERBAND: 0 }, ijking: { begin: 1.42, gewicht: 1.48 } },
};
