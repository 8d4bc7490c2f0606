/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Soort record dat op zijn tekst te vinden is. */
export type Recordsoort =
  /** Records van het type Addonindicatie. */
  | 'ADDONINDICATIE'
  /** Records van het type Agenda. */
  | 'AGENDA'
  /** Records van het type AgendaItem. */
  | 'AGENDA_ITEM'
  /** Records van het type Bekostigingsregel. */
  | 'BEKOSTIGINGSREGEL'
  /** Records van het type Contractvoorwaarde. */
  | 'CONTRACTVOORWAARDE'
  /** Records van het type Duiding. */
  | 'DUIDING'
  /** Records van het type Gebruikscijfer. */
  | 'GEBRUIKSCIJFER'
  /** Records van het type Kader. */
  | 'KADER'
  /** Records van het type Kennislacune. */
  | 'KENNISLACUNE'
  /** Records van het type Koppeling. */
  | 'KOPPELING'
  /** Records van het type Netwerk. */
  | 'NETWERK'
  /** Records van het type Onderzoeksorganisatie. */
  | 'ONDERZOEKSORGANISATIE'
  /** Records van het type Organisatie. */
  | 'ORGANISATIE'
  /** Records van het type Prestatie. */
  | 'PRESTATIE'
  /** Records van het type Prestatiebundel. */
  | 'PRESTATIEBUNDEL'
  /** Records van het type Product. */
  | 'PRODUCT'
  /** Records van het type Programma. */
  | 'PROGRAMMA'
  /** Records van het type Project. */
  | 'PROJECT'
  /** Records van het type Regelkoppeling. */
  | 'REGELKOPPELING'
  /** Records van het type Subsidieronde. */
  | 'SUBSIDIERONDE'
  /** Records van het type Tarief. */
  | 'TARIEF'
  /** Records van het type Vergoeding. */
  | 'VERGOEDING'
  /** Records van het type Verzekeraar. */
  | 'VERZEKERAAR'
  /** Records van het type Zorgadvies. */
  | 'ZORGADVIES'
  /** Records van het type Zorgvorm. */
  | 'ZORGVORM';

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

/** Hoe een tekst bij een gezocht woord past, van het beste naar het minste. */
export type Zoekwijze =
  /** Een samenstelling waarvan het woord een deel is. */
  | 'DEEL'
  /** Een woord dat zo begint: het laatste woord mag onaf zijn. */
  | 'ONAF'
  /** Een andere naam of afkorting voor hetzelfde. */
  | 'SYNONIEM'
  /** Een andere vorm van het woord: meervoud, verbuiging of vervoeging. */
  | 'VERBOGEN'
  /** Het woord zelf. */
  | 'WOORD';

export type PortaalZoekenQueryVariables = Exact<{
  tekst: string;
  soorten?: Array<Recordsoort> | Recordsoort | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PortaalZoekenQuery = { zoekAlles: { totaal: number, onvolledig: boolean, bedoeldeU: Array<string>, facetten: Array<{ soort: Recordsoort, aantal: number }>, nodes: Array<{ soort: Recordsoort, titel: string | null, wijze: Zoekwijze, gevonden: Array<{ veld: string, fragment: string, markeringen: Array<{ begin: number, einde: number }> }>, record:
        | { __typename: 'Addonindicatie' }
        | { __typename: 'Agenda' }
        | { __typename: 'AgendaItem', id: string }
        | { __typename: 'Bekostigingsregel' }
        | { __typename: 'Contractvoorwaarde', id: string }
        | { __typename: 'Duiding', id: string }
        | { __typename: 'Gebruikscijfer' }
        | { __typename: 'Kader', id: string }
        | { __typename: 'Kennislacune', id: string }
        | { __typename: 'Koppeling' }
        | { __typename: 'Netwerk' }
        | { __typename: 'Onderzoeksorganisatie' }
        | { __typename: 'Organisatie' }
        | { __typename: 'Prestatie', id: string }
        | { __typename: 'Prestatiebundel' }
        | { __typename: 'Product' }
        | { __typename: 'Programma', id: string }
        | { __typename: 'Project', id: string }
        | { __typename: 'Regelkoppeling' }
        | { __typename: 'Subsidieronde' }
        | { __typename: 'Tarief' }
        | { __typename: 'Vergoeding' }
        | { __typename: 'Verzekeraar', id: string }
        | { __typename: 'Zorgadvies' }
        | { __typename: 'Zorgvorm', id: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, standen: Array<{ bron: SignaalPartij, bijgewerktTot: string | null, belet: string | null, herbouwt: boolean }> } | null };


export const PortaalZoekenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalZoeken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"soorten"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Recordsoort"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoekAlles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"soorten"},"value":{"kind":"Variable","name":{"kind":"Name","value":"soorten"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"actueel"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"onvolledig"}},{"kind":"Field","name":{"kind":"Name","value":"bedoeldeU"}},{"kind":"Field","name":{"kind":"Name","value":"facetten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"wijze"}},{"kind":"Field","name":{"kind":"Name","value":"gevonden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"fragment"}},{"kind":"Field","name":{"kind":"Name","value":"markeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"einde"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kader"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kennislacune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programma"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verzekeraar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zorgvorm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bron"}},{"kind":"Field","name":{"kind":"Name","value":"bijgewerktTot"}},{"kind":"Field","name":{"kind":"Name","value":"belet"}},{"kind":"Field","name":{"kind":"Name","value":"herbouwt"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalZoekenQuery, PortaalZoekenQueryVariables>;