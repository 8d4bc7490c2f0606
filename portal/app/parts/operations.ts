/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type PortaalZoekvoorstellenQueryVariables = Exact<{
  tekst: string;
}>;


export type PortaalZoekvoorstellenQuery = { zoekVoorstellen: Array<{ tekst: string, aantal: number, record:
      | { __typename: 'Addonindicatie' }
      | { __typename: 'Agenda' }
      | { __typename: 'AgendaItem', id: string }
      | { __typename: 'Bekostigingsregel' }
      | { __typename: 'Contractvoorwaarde' }
      | { __typename: 'Duiding' }
      | { __typename: 'Gebruikscijfer' }
      | { __typename: 'Kader' }
      | { __typename: 'Kennislacune' }
      | { __typename: 'Koppeling' }
      | { __typename: 'Netwerk' }
      | { __typename: 'Onderzoeksorganisatie' }
      | { __typename: 'Organisatie' }
      | { __typename: 'Prestatie' }
      | { __typename: 'Prestatiebundel' }
      | { __typename: 'Product' }
      | { __typename: 'Programma' }
      | { __typename: 'Project' }
      | { __typename: 'Regelkoppeling' }
      | { __typename: 'Subsidieronde' }
      | { __typename: 'Tarief' }
      | { __typename: 'Vergoeding' }
      | { __typename: 'Verzekeraar' }
      | { __typename: 'Zorgadvies' }
      | { __typename: 'Zorgvorm', id: string }
     | null }> | null };


export const PortaalZoekvoorstellenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalZoekvoorstellen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoekVoorstellen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zorgvorm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PortaalZoekvoorstellenQuery, PortaalZoekvoorstellenQueryVariables>;