/** The subgraphs of this graph: the one list that scripts, launcher and tests go by. */
export const SUBGRAPHS = [
  {
    name: "zorginstituut",
    defaultPort: 4001,
    owns: [
      "Zorgvorm",
      "AgendaItem",
      "Duiding",
      "Kader",
      "Pakketcriterium",
      "SwpStatus",
      "Mijlpaal",
      "Werkagendaactie",
      "Adviescommissie",
      "Organisatie",
    ],
  },
  {
    name: "zonmw",
    defaultPort: 4002,
    owns: ["Programma", "Subsidieronde", "Project", "Kennislacune", "Koppeling"],
  },
  {
    name: "verzekeraars",
    defaultPort: 4003,
    owns: ["Verzekeraar", "Contractvoorwaarde", "Zorgadvies", "Vergoeding"],
  },
  { name: "nza", defaultPort: 4004, owns: ["Prestatie", "Tarief", "Bekostigingsregel"] },
] as const;

export type SubgraphName = (typeof SUBGRAPHS)[number]["name"];

/** The SDL file of a subgraph: all that composition needs of it. */
export const sdlFile = (name: string): string => `schema/${name}.graphql`;
