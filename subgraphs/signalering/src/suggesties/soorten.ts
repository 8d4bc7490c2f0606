/** A kind of link that is suggested, of which records it is made, and whose link it is. */
export interface Suggestiesoort {
  van: string;
  naar: string;
}

export const SUGGESTIESOORTEN = {
  PROJECT_AGENDA_ITEM: { van: "Project", naar: "AgendaItem" },
  KENNISLACUNE_PROJECT: { van: "Kennislacune", naar: "Project" },
  CONTRACTVOORWAARDE_DUIDINGSVOORWAARDE: { van: "Contractvoorwaarde", naar: "Duidingsvoorwaarde" },
  PRESTATIE_ZORGVORM: { van: "Prestatie", naar: "Zorgvorm" },
} as const satisfies Record<string, Suggestiesoort>;
export type Soortnaam = keyof typeof SUGGESTIESOORTEN;
