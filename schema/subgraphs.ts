/**
 * The subgraphs of this graph: the one list that everything else goes by. `scopes` are what a token needs to change what
 * a subgraph owns; `organisaties` whose it is, where that is not the organisation of the subgraph's own name.
 */
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
    scopes: ["agenda:schrijven", "duiding:schrijven", "kader:schrijven"],
  },
  {
    name: "zonmw",
    defaultPort: 4002,
    owns: ["Programma", "Subsidieronde", "Project", "Kennislacune", "Koppeling"],
    scopes: ["onderzoek:schrijven", "koppeling:schrijven", "koppeling:bevestigen"],
  },
  {
    name: "verzekeraars",
    defaultPort: 4003,
    owns: ["Verzekeraar", "Contractvoorwaarde", "Zorgadvies", "Vergoeding"],
    scopes: ["contractvoorwaarde:schrijven", "zorgadvies:schrijven"],
    // Two rivals, by the ids of their concerns.
    organisaties: ["achmea", "cz-concern"],
  },
  {
    name: "nza",
    defaultPort: 4004,
    owns: ["Prestatie", "Tarief", "Bekostigingsregel"],
    scopes: ["prestatie:schrijven", "tarief:schrijven"],
  },
] as const;

export type SubgraphName = (typeof SUBGRAPHS)[number]["name"];

/** The SDL file of a subgraph: all that composition needs of it. */
export const sdlFile = (name: string): string => `schema/${name}.graphql`;
