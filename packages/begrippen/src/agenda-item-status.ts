import { enumOf } from "@pakketgraaf/subgraph";

export const AgendaItemStatus = enumOf(
  "AgendaItemStatus",
  "Stand van een agenda-item, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan.",
  {
    GEPLAND: "Gepland.",
    VERKENNING: "Wordt verkend; er wordt kennis opgedaan.",
    IN_VOORBEREIDING: "Wordt voorbereid of ontwikkeld.",
    LOPEND: "Loopt, of loopt nog voor een deel.",
    PRAKTIJKVOORBEELD: "Voorbeeld uit de praktijk; van een landelijke norm is niets bekend.",
    UITGEBRACHT: "Vastgelegd in een agenda, signalement, kader, richtlijn of brief; of het daarmee klaar is zegt de bron niet.",
    IMPLEMENTATIE: "Wordt in de praktijk gebracht of daar gevolgd.",
    INGEVOERD: "De vergoeding of maatregel geldt; of het daarmee klaar is zegt de bron niet.",
    AFGEROND: "Afgerond.",
  },
);
export type AgendaItemStatus = keyof typeof AgendaItemStatus;
