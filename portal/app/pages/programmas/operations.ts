/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Waarvoor een budget is. */
export type BudgetSoort =
  /** Een jaar. */
  | 'JAARLIJKS'
  /** Het meeste dat in een ronde te verdelen is. */
  | 'RONDEPLAFOND'
  /** Het geheel: de hele looptijd, of de hele ronde. */
  | 'TOTAAL';

/** Welke programma's. */
export type ProgrammaFilter = {
  /** Onderdeel van een van deze programma's op de dag `op`. */
  onderdeelVan?: Array<string | number> | null | undefined;
  /** De dag waarop `onderdeelVan` geldt; standaard vandaag. */
  op?: string | null | undefined;
  /** In een van deze standen. */
  status?: Array<ProgrammaStatus> | null | undefined;
};

/** Stand van een programma, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan. */
export type ProgrammaStatus =
  /** Is afgerond of vervallen. */
  | 'AFGEROND'
  /** Loopt. */
  | 'LOPEND'
  /** Is ondergebracht in een ander programma. */
  | 'ONDERGEBRACHT'
  /** Is vervangen door een ander programma. */
  | 'VERVANGEN'
  /** Is voortgezet in een vervolg. */
  | 'VOORTGEZET';

/** Volgorde van een lijst; gelijke plaatsen op id. */
export type ProgrammaVolgorde =
  /** Op begin van de looptijd, nieuwste eerst; zonder datum achteraan. */
  | 'DATUM_AFLOPEND'
  /** Op begin van de looptijd, oudste eerst; zonder datum achteraan. */
  | 'DATUM_OPLOPEND'
  /** Op naam, van Z naar A. */
  | 'NAAM_AFLOPEND'
  /** Op naam, van A naar Z. */
  | 'NAAM_OPLOPEND'
  /** Op hoe goed het record bij `zoek` past: een heel woord boven een verbogen woord, dat boven een deel van een samenstelling, dat boven een andere naam en een onaf woord; dan wat in de naam staat boven wat verderop staat. De standaard als er gezocht wordt. */
  | 'RELEVANTIE';

export type PortaalProgrammasQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  zoek?: string | null | undefined;
  filter?: ProgrammaFilter | null | undefined;
  volgorde?: ProgrammaVolgorde | null | undefined;
  op?: string | null | undefined;
}>;


export type PortaalProgrammasQuery = { programmas: { totaal: number, nodes: Array<{ id: string, naam: string, status: ProgrammaStatus | null, statusTekst: string | null, budget: string | null, bedragSoort: BudgetSoort | null, budgetToelichting: string | null, startdatum: { tekst: string } | null, einddatum: { tekst: string } | null, onderdeelVan: { id: string, naam: string } | null, rondes: { totaal: number }, projecten: { totaal: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PortaalProgrammakeuzesQueryVariables = Exact<{ [key: string]: never; }>;


export type PortaalProgrammakeuzesQuery = { programmas: { nodes: Array<{ id: string, naam: string }> } | null };


export const PortaalProgrammasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalProgrammas"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammaFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"volgorde"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammaVolgorde"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"op"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"Variable","name":{"kind":"Name","value":"volgorde"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusTekst"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"bedragSoort"}},{"kind":"Field","name":{"kind":"Name","value":"budgetToelichting"}},{"kind":"Field","name":{"kind":"Name","value":"startdatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onderdeelVan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"op"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rondes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projecten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalProgrammasQuery, PortaalProgrammasQueryVariables>;
export const PortaalProgrammakeuzesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalProgrammakeuzes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"EnumValue","value":"NAAM_OPLOPEND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalProgrammakeuzesQuery, PortaalProgrammakeuzesQueryVariables>;