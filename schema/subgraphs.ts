/**
 * The subgraphs of this graph: the one list that everything else goes by. `scopes` are what tokens of its organisation are
 * given: to change what the subgraph owns, or to answer what another's says of it; `organisaties` whose it is, where that
 * is not the organisation of the subgraph's own name.
 */
export const SUBGRAPHS = [
  { name: "zorginstituut", defaultPort: 4001, scopes: ["agenda:schrijven", "duiding:schrijven", "kader:schrijven", "koppeling:bezwaar", "signaal:beantwoorden"],
    owns: ["Zorgvorm", "Agenda", "AgendaItem", "Duiding", "Duidingsvoorwaarde", "Kader", "Pakketcriterium", "SwpStatus", "Mijlpaal",
      "Werkagendaactie", "Handelingsoptie", "MaatschappelijkRisico", "Adviescommissie", "Organisatie", "Product", "Productsoort",
      "Faseovergang", "Instroomroute", "Instroomsoort", "Stroomschema"] },
  { name: "zonmw", defaultPort: 4002, scopes: ["onderzoek:schrijven", "koppeling:schrijven", "koppeling:bevestigen", "signaal:beantwoorden", "suggestie:afwijzen"],
    owns: ["Programma", "ProgrammaBudget", "ProgrammaLidmaatschap", "Subsidieronde", "Project", "Kennislacune", "Koppeling", "Netwerk",
      "Onderzoeksorganisatie"] },
  // Two rivals, by the ids of their concerns.
  { name: "verzekeraars", defaultPort: 4003, scopes: ["contractvoorwaarde:schrijven", "zorgadvies:schrijven", "signaal:beantwoorden", "suggestie:afwijzen"],
    owns: ["Verzekeraar", "Contractvoorwaarde", "Zorgadvies", "Vergoeding"], organisaties: ["achmea", "cz-concern"] },
  { name: "nza", defaultPort: 4004, scopes: ["prestatie:schrijven", "tarief:schrijven", "bekostigingsregel:schrijven", "signaal:beantwoorden", "suggestie:afwijzen"],
    owns: ["Prestatie", "Tarief", "Bekostigingsregel", "Regelkoppeling", "Addonindicatie", "Prestatiebundel", "Werkagendarol",
      "Gebruikscijfer"] },
  // Nobody's own: made of what the others publish. It is written to by whoever a signal is for.
  { name: "signalering", defaultPort: 4005, scopes: [], serviceScopes: ["wijzigingen:volgen"], owns: ["Signaal", "Signaalantwoord", "Suggestieafwijzing"],
    organisaties: [] },
] as const;

/** What tokens of every subgraph itself are given: to ask what no manifest of trusted documents has. */
export const SERVICE_SCOPES: readonly string[] = ["documenten:eigen"];

export type SubgraphName = (typeof SUBGRAPHS)[number]["name"];

/** The SDL file of a subgraph: all that composition needs of it. */
export const sdlFile = (name: string): string => `schema/${name}.graphql`;
