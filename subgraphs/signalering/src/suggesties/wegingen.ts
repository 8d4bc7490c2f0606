import type { Weging } from "./score";
import type { Soortnaam } from "./soorten";

/** Made by `npm run suggesties`, of the links that the data files have: do not change it by hand. */
export const WEGINGEN: Readonly<Record<Soortnaam, Weging>> = {
  PROJECT_AGENDA_ITEM: {
    begin: -5.457,
    gewichten: {
      TEKST: 0.37,
      TITEL: 0.457,
      TITEL_VAN_ANDER: 1.159,
      INDICATIE: 0.246,
      ORGANISATIE: 0,
      JAAR: 0.012,
      CODE: 0,
      ZORGVORM: 4.085,
      VERBAND: 2.137,
    },
    ijking: { begin: 0.877, gewicht: 1.384 },
  },
  KENNISLACUNE_PROJECT: {
    begin: -6.418,
    gewichten: {
      TEKST: 1.156,
      TITEL: 1.667,
      TITEL_VAN_ANDER: 1.641,
      INDICATIE: 0.177,
      ORGANISATIE: 0.137,
      JAAR: 0,
      CODE: 0.004,
      ZORGVORM: 3.526,
      VERBAND: 1.373,
    },
    ijking: { begin: 0.339, gewicht: 1.243 },
  },
  CONTRACTVOORWAARDE_DUIDINGSVOORWAARDE: {
    begin: -7.692,
    gewichten: {
      TEKST: 2.099,
      TITEL: 1.746,
      TITEL_VAN_ANDER: 1.969,
      INDICATIE: 0.316,
      ORGANISATIE: 0,
      JAAR: 0.022,
      CODE: 0,
      ZORGVORM: 4.861,
      VERBAND: 0,
    },
    ijking: { begin: 0.709, gewicht: 1.327 },
  },
  PRESTATIE_ZORGVORM: {
    begin: -6.34,
    gewichten: {
      TEKST: 0.998,
      TITEL: 1.703,
      TITEL_VAN_ANDER: 6.911,
      INDICATIE: 0,
      ORGANISATIE: 0,
      JAAR: 0,
      CODE: 6.494,
      ZORGVORM: 0,
      VERBAND: 0,
    },
    ijking: { begin: 1.42, gewicht: 1.476 },
  },
};
