/** A kind of link that is suggested: from the record that it is asked of first, as its owner makes it. */
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

/** Which of the two records of a link is asked what it may belong to. */
export type Kant = "van" | "naar";
export const anderVan = (kant: Kant): Kant => (kant === "van" ? "naar" : "van");
