/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Welke signalen. */
export type SignaalFilter = {
  /** Waarmee een van deze partijen aan zet is. */
  aan?: Array<SignaalPartij> | null | undefined;
  /** Te zien bij een van deze agenda-items. */
  agendaItem?: Array<string | number> | null | undefined;
  /** Of het voor een of meer concerns bij name is, en niet voor alle verzekeraars. */
  bijNaam?: boolean | null | undefined;
  /** Voor een van deze concerns bij name; wat voor alle verzekeraars is, staat onder `aan`. */
  concern?: Array<string | number> | null | undefined;
  /** Te zien bij een van deze duidingen. */
  duiding?: Array<string | number> | null | undefined;
  /** Zo ernstig. */
  ernst?: Array<Signaalernst> | null | undefined;
  /** Over een record met een van deze sleutels. */
  onderwerp?: Array<string | number> | null | undefined;
  /** Over een record van een van deze typen, zoals `Duiding`. */
  onderwerpType?: Array<string> | null | undefined;
  /** Van een van deze regels. */
  regel?: Array<Signaalsoort> | null | undefined;
  /** Over zorg in een van deze sectoren. */
  sector?: Array<Zorgsector> | null | undefined;
  /** In een van deze standen. */
  status?: Array<SignaalStatus> | null | undefined;
  /** Te zien bij een van deze zorgvormen. */
  zorgvorm?: Array<string | number> | null | undefined;
};

/** Partij die met een signaal aan zet kan zijn, en waarvan de records worden gevolgd. */
export type SignaalPartij =
  /** De Nederlandse Zorgautoriteit. */
  | 'NZA'
  /** Zorgverzekeraars, elk met zijn concern. */
  | 'VERZEKERAARS'
  /** ZonMw. */
  | 'ZONMW'
  /** Zorginstituut Nederland. */
  | 'ZORGINSTITUUT';

/** Wat er met een signaal is gedaan. */
export type SignaalStatus =
  /** Een partij voor wie het is, handelde het af; de feiten zeggen nog niet dat het weg is. */
  | 'AFGEHANDELD'
  /** Een partij voor wie het is, neemt het in behandeling. */
  | 'IN_BEHANDELING'
  /** Een partij voor wie het is, vindt het niet terecht, en zegt waarom. */
  | 'NIET_TERECHT'
  /** Niemand antwoordde nog sinds het er is. */
  | 'OPEN';

/** Volgorde van een lijst; gelijke plaatsen op id. */
export type SignaalVolgorde =
  /** Op ernst, het ernstigste eerst. */
  | 'ERNST_AFLOPEND'
  /** Op hoe goed het record bij `zoek` past: een heel woord boven een verbogen woord, dat boven een deel van een samenstelling, dat boven een andere naam en een onaf woord; dan wat in de naam staat boven wat verderop staat. De standaard als er gezocht wordt. */
  | 'RELEVANTIE'
  /** Op sinds wanneer het er is, het nieuwste eerst; zonder bekend begin achteraan. */
  | 'SINDS_AFLOPEND'
  /** Op sinds wanneer het er is, het langst bestaande eerst; zonder bekend begin achteraan. */
  | 'SINDS_OPLOPEND';

/** Hoe ernstig een signaal is. */
export type Signaalernst =
  /** Vraagt nu om een besluit. */
  | 'HOOG'
  /** Kan wachten op het eerstvolgende overleg. */
  | 'LAAG'
  /** Vraagt om een plan. */
  | 'MIDDEL';

/** Soort signaal: de regel die het geeft. */
export type Signaalsoort =
  /** Contractvoorwaarde wijkt af van de uitspraak. */
  | 'CONTRACT_WIJKT_AF'
  /** Doeldatum verstreken. */
  | 'DOELDATUM_VERSTREKEN'
  /** Onzeker oordeel, en geen herbeoordeling. */
  | 'HERBEOORDELING_UITGEBLEVEN'
  /** Grote impact, en geen onderzoek. */
  | 'IMPACT_ZONDER_ONDERZOEK'
  /** Beoordeeld toen een eerder kader gold. */
  | 'KADER_VERVANGEN'
  /** Meer onderzoek tegelijk naar een kennislacune. */
  | 'LACUNE_MET_MEER_ONDERZOEK'
  /** Open kennislacune zonder onderzoek. */
  | 'LACUNE_ZONDER_ONDERZOEK'
  /** Niet verzekerd, en nog te declareren. */
  | 'NEGATIEF_NOG_DECLARABEL'
  /** Niet verzekerd, en nog gecontracteerd. */
  | 'NEGATIEF_NOG_GECONTRACTEERD'
  /** Onderzoek afgerond, en geen uitspraak. */
  | 'ONDERZOEK_ZONDER_UITSPRAAK'
  /** Verzekerd, zonder bekende prestatie. */
  | 'POSITIEF_ZONDER_PRESTATIE'
  /** Laatste prestatie beëindigd. */
  | 'PRESTATIE_BEEINDIGD'
  /** Prestatie met maximumtarief, zonder tarief. */
  | 'PRESTATIE_ZONDER_TARIEF'
  /** Programmageld over, en vragen zonder onderzoek. */
  | 'PROGRAMMAGELD_OVER'
  /** Tijdelijke toelating voorbij, en geen vervolg. */
  | 'TIJDELIJK_ZONDER_VERVOLG'
  /** Voorwaarde zonder openbare contractvoorwaarde. */
  | 'VOORWAARDE_NIET_IN_CONTRACT';

/** Hoeveel tijd er tussen twee tellingen zit. */
export type Tijdstap =
  /** Een jaar. */
  | 'JAAR'
  /** Drie maanden. */
  | 'KWARTAAL'
  /** Een maand. */
  | 'MAAND';

/** Deel van de zorg waartoe een record behoort. */
export type Zorgsector =
  /** Acute zorg. */
  | 'ACUTE_ZORG'
  /** Alle sectoren, Zvw en Wlz. */
  | 'ALLE_SECTOREN'
  /** Alle sectoren van de Zorgverzekeringswet. */
  | 'ALLE_ZVW_SECTOREN'
  /** Eerstelijnszorg. */
  | 'EERSTELIJNSZORG'
  /** Farmaceutische zorg, extramuraal. */
  | 'FARMACEUTISCHE_ZORG'
  /** Forensische zorg. */
  | 'FORENSISCHE_ZORG'
  /** Geboortezorg: verloskunde en kraamzorg. */
  | 'GEBOORTEZORG'
  /** Geestelijke gezondheidszorg. */
  | 'GGZ'
  /** Huisartsenzorg. */
  | 'HUISARTSENZORG'
  /** Hulpmiddelenzorg, extramuraal. */
  | 'HULPMIDDELENZORG'
  /** Langdurige zorg (Wlz). */
  | 'LANGDURIGE_ZORG'
  /** Medisch-specialistische zorg. */
  | 'MEDISCH_SPECIALISTISCHE_ZORG'
  /** Mondzorg. */
  | 'MONDZORG'
  /** Multidisciplinaire zorg, waaronder ketenzorg. */
  | 'MULTIDISCIPLINAIRE_ZORG'
  /** Alle zorg behalve farmaceutische. */
  | 'NIET_FARMACEUTISCHE_ZORG'
  /** Overige geneeskundige zorg. */
  | 'OVERIGE_GENEESKUNDIGE_ZORG'
  /** Paramedische zorg. */
  | 'PARAMEDISCHE_ZORG'
  /** Preventie. */
  | 'PREVENTIE'
  /** Niet aan een sector gebonden. */
  | 'SECTOROVERSTIJGEND'
  /** Verpleging en verzorging, waaronder die van de vroegere AWBZ. */
  | 'VERPLEGING_EN_VERZORGING'
  /** Wijkverpleging. */
  | 'WIJKVERPLEGING'
  /** Zorg voor mensen met een zintuiglijke handicap. */
  | 'ZINTUIGLIJK_GEHANDICAPTENZORG';

export type PortaalBronFragment = { titel: string, url: string | null, vindplaats: string | null };

export type PortaalSignalenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  zoek?: string | null | undefined;
  filter?: SignaalFilter | null | undefined;
  volgorde?: SignaalVolgorde | null | undefined;
  op: string;
}>;


export type PortaalSignalenQuery = { signalen: { totaal: number, nodes: Array<{ id: string, op: string, soort: Signaalsoort, ernst: Signaalernst, onderwerpNaam: string, aan: Array<SignaalPartij>, toelichting: string, sectoren: Array<Zorgsector>, sinds: string | null, dagenSinds: number | null, tot: string | null, status: SignaalStatus, onderwerp:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | Record<PropertyKey, never>
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, opDeDag: Array<{ dag: string, aantal: number, perRegel: Array<{ waarde: Signaalsoort, aantal: number }>, perErnst: Array<{ waarde: Signaalernst, aantal: number }>, perPartij: Array<{ waarde: SignaalPartij, aantal: number }>, perSector: Array<{ waarde: Zorgsector, aantal: number }> }> | null };

export type PortaalSignaalverloopQueryVariables = Exact<{
  van: string;
  op: string;
  per: Tijdstap;
}>;


export type PortaalSignaalverloopQuery = { signaleringOverzicht: Array<{ dag: string, aantal: number, perRegel: Array<{ waarde: Signaalsoort, aantal: number }>, perErnst: Array<{ waarde: Signaalernst, aantal: number }>, perPartij: Array<{ waarde: SignaalPartij, aantal: number }>, perSector: Array<{ waarde: Zorgsector, aantal: number }> }> | null, signaalregels: Array<{ naam: Signaalsoort, titel: string, uitleg: string, ernst: Signaalernst, aan: Array<SignaalPartij>, aantal: number, bron: { titel: string, url: string | null, vindplaats: string | null }, nietTeBeoordelen: { aantal: number, ontbreekt: Array<{ wat: string, aantal: number }> } }> | null };

export const PortaalBronFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalBronFragment, unknown>;
export const PortaalSignalenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalSignalen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SignaalFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"volgorde"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SignaalVolgorde"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"op"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signalen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"Variable","name":{"kind":"Name","value":"volgorde"}}},{"kind":"Argument","name":{"kind":"Name","value":"op"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerpNaam"}},{"kind":"Field","name":{"kind":"Name","value":"aan"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"sectoren"}},{"kind":"Field","name":{"kind":"Name","value":"sinds"}},{"kind":"Field","name":{"kind":"Name","value":"dagenSinds"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kennislacune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programma"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zorgvorm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"opDeDag"},"name":{"kind":"Name","value":"signaleringOverzicht"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"van"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}},{"kind":"Argument","name":{"kind":"Name","value":"totEnMet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"perRegel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perErnst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perPartij"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perSector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalSignalenQuery, PortaalSignalenQueryVariables>;
export const PortaalSignaalverloopDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalSignaalverloop"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"van"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"op"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"per"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Tijdstap"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signaleringOverzicht"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"van"},"value":{"kind":"Variable","name":{"kind":"Name","value":"van"}}},{"kind":"Argument","name":{"kind":"Name","value":"totEnMet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}},{"kind":"Argument","name":{"kind":"Name","value":"per"},"value":{"kind":"Variable","name":{"kind":"Name","value":"per"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dag"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"perRegel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perErnst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perPartij"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"perSector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signaalregels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"uitleg"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"aan"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"op"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}]},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nietTeBeoordelen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"op"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"ontbreekt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalSignaalverloopQuery, PortaalSignaalverloopQueryVariables>;