/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Welke kaders. */
export type KaderFilter = {
  /** `true`: alleen wat vandaag geldt, zoals `geldigOp` met de dag van vandaag. */
  alleenGeldend?: boolean | null | undefined;
  /** Over een van deze pakketcriteria; kaders over alle criteria horen daarbij. */
  criterium?: Array<string | number> | null | undefined;
  /** Waarvan bekend is dat zij op deze dag gelden, na opvolging; nooit een kader dat nog niet is uitgekomen. */
  geldigOp?: string | null | undefined;
  /** Van een van deze soorten. */
  soort?: Array<KaderSoort> | null | undefined;
  /** In een van deze standen. */
  status?: Array<KaderStatus> | null | undefined;
};

/** Soort kader. */
export type KaderSoort =
  /** Afwegingskader. */
  | 'AFWEGINGSKADER'
  /** Kader om onderwerpen te agenderen. */
  | 'AGENDERINGSKADER'
  /** Argumentenkader. */
  | 'ARGUMENTENKADER'
  /** Beleidskader. */
  | 'BELEIDSKADER'
  /** Beoordelingskader. */
  | 'BEOORDELINGSKADER'
  /** Standaard voor gegevens. */
  | 'DATASTANDAARD'
  /** Handleiding. */
  | 'HANDLEIDING'
  /** Handreiking. */
  | 'HANDREIKING'
  /** Instrument. */
  | 'INSTRUMENT'
  /** Kader zonder nadere aanduiding. */
  | 'KADER'
  /** Leidraad. */
  | 'LEIDRAAD'
  /** Module bij een ander kader. */
  | 'MODULE'
  /** Rapport. */
  | 'RAPPORT'
  /** Richtlijn. */
  | 'RICHTLIJN'
  /** Visie. */
  | 'VISIE'
  /** Wegwijzer. */
  | 'WEGWIJZER';

/** Stand van een kader, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan. */
export type KaderStatus =
  /** Geldt, eventueel met een verduidelijking die nog loopt. */
  | 'GELDEND'
  /** Gepland. */
  | 'GEPLAND'
  /** Gepubliceerd; de bron zegt niet of het nog geldt. */
  | 'GEPUBLICEERD'
  /** Ingevoerd of in gebruik, eventueel voor een deel van de zorg. */
  | 'IN_GEBRUIK'
  /** Wordt herzien. */
  | 'IN_HERZIENING'
  /** Wordt ontwikkeld. */
  | 'IN_ONTWIKKELING'
  /** Of het er komt wordt overwogen. */
  | 'IN_OVERWEGING'
  /** Proef, om te laten zien dat het kan. */
  | 'PROEF'
  /** Vervangen door een ander kader. */
  | 'VERVANGEN';

/** Volgorde van een lijst; gelijke plaatsen op id. */
export type KaderVolgorde =
  /** Op datum, nieuwste eerst; zonder datum achteraan. */
  | 'DATUM_AFLOPEND'
  /** Op datum, oudste eerst; zonder datum achteraan. */
  | 'DATUM_OPLOPEND'
  /** Op titel, van Z naar A. */
  | 'NAAM_AFLOPEND'
  /** Op titel, van A naar Z. */
  | 'NAAM_OPLOPEND'
  /** Op hoe goed het record bij `zoek` past: een heel woord boven een verbogen woord, dat boven een deel van een samenstelling, dat boven een andere naam en een onaf woord; dan wat in de naam staat boven wat verderop staat. De standaard als er gezocht wordt. */
  | 'RELEVANTIE';

export type PortaalKadersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  zoek?: string | null | undefined;
  filter?: KaderFilter | null | undefined;
  volgorde?: KaderVolgorde | null | undefined;
}>;


export type PortaalKadersQuery = { kaders: { totaal: number, nodes: Array<{ id: string, titel: string, soort: KaderSoort, versie: string | null, status: KaderStatus, actueel: boolean | null, datum: { tekst: string } | null, gepland: { tekst: string } | null, geldigVan: { tekst: string } | null, geldigTot: { tekst: string } | null, criteria: Array<{ id: string, naam: string }>, vervangenDoor: Array<{ opvolger: { id: string, titel: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PortaalKaderkeuzesQueryVariables = Exact<{ [key: string]: never; }>;


export type PortaalKaderkeuzesQuery = { pakketcriteria: Array<{ id: string, naam: string }> | null };


export const PortaalKadersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalKaders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"KaderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"volgorde"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"KaderVolgorde"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kaders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"Variable","name":{"kind":"Name","value":"volgorde"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"versie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"actueel"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gepland"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vervangenDoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opvolger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalKadersQuery, PortaalKadersQueryVariables>;
export const PortaalKaderkeuzesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalKaderkeuzes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pakketcriteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<PortaalKaderkeuzesQuery, PortaalKaderkeuzesQueryVariables>;