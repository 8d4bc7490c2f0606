/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Lijst waarin een code van een prestatie staat. Hetzelfde nummer betekent in een andere lijst iets anders. */
export type Codelijst =
  /** Extramurale prestaties van de AWBZ, een letter en drie cijfers; vervallen. */
  | 'AWBZ_EXTRAMURALE_PRESTATIES'
  /** Nummering in de bijlage bij TB/CU-7038-01 (facultatieve prestaties fysiotherapie). */
  | 'BIJLAGE_TB_CU_7038_01'
  /** Behandelcodes van de oude DBC's, inwendige geneeskunde; vervallen. */
  | 'DBC_BEHANDELCODES_INWENDIGE_GENEESKUNDE'
  /** Diagnosecodes van de oude DBC's, neurochirurgie; vervallen. */
  | 'DBC_DIAGNOSECODES_NEUROCHIRURGIE'
  /** Diagnosecodes van de oude DBC's, orthopedie; vervallen. */
  | 'DBC_DIAGNOSECODES_ORTHOPEDIE'
  /** Deelprestaties van de DBC's in de curatieve ggz, 2013; vervallen. */
  | 'DBC_GGZ_DEELPRESTATIES_2013'
  /** Overige producten in de ggz, zes cijfers (2010 en 2011). */
  | 'NZA_OVERIGE_PRODUCTEN_GGZ'
  /** Verrichtingentabel van de NZa, zes cijfers. */
  | 'NZA_VERRICHTINGEN'
  /** Zorgactiviteitentabel van de NZa, zes cijfers. */
  | 'NZA_ZORGACTIVITEITEN'
  /** Zorgprestatiemodel van de ggz, twee letters en vier cijfers. */
  | 'NZA_ZORGPRESTATIEMODEL'
  /** Zorgproductentabel van de NZa, negen cijfers. */
  | 'NZA_ZORGPRODUCTEN'
  /** Huisartsenhulp, codelijst van Vektis, vijf cijfers. */
  | 'VEKTIS_HUISARTSENHULP'
  /** Ketenzorg, codelijst van Vektis, vijf cijfers. */
  | 'VEKTIS_KETENZORG'
  /** Paramedische zorg, codelijst van Vektis, vier cijfers. */
  | 'VEKTIS_PARAMEDISCHE_ZORG'
  /** Verloskunde, codelijst van Vektis, vier cijfers. */
  | 'VEKTIS_VERLOSKUNDE';

/** Stand van een koppeling. */
export type KoppelingStatus =
  /** Het Zorginstituut maakte bezwaar: geen feit, en alleen te zien voor wie erom vraagt. */
  | 'BETWIST'
  /** Door een ander bevestigd, of bij de start ingelezen omdat het uit een bron blijkt: een feit. */
  | 'BEVESTIGD'
  /** Ingetrokken; telt nergens meer mee. */
  | 'INGETROKKEN'
  /** Voorgesteld, nog niet bevestigd: geen feit, en alleen te zien voor wie erom vraagt. */
  | 'VOORGESTELD';

export type PortaalRijKoppelingQueryVariables = Exact<{
  project: string | number;
  nummer: string;
  agendaItem: string | number;
}>;


export type PortaalRijKoppelingQuery = { project: { id: string, titel: string } | null, projecten: { nodes: Array<{ id: string, titel: string, projectnummer: string | null }> } | null, agendaItem: { id: string, onderwerp: string } | null };

export type PortaalRijBestaandQueryVariables = Exact<{
  project: string | number;
  agendaItem: string | number;
}>;


export type PortaalRijBestaandQuery = { koppelingen: { nodes: Array<{ id: string, status: KoppelingStatus }> } | null };

export type PortaalRijTariefQueryVariables = Exact<{
  code?: Array<string> | string | null | undefined;
  codelijst?: Array<Codelijst> | Codelijst | null | undefined;
  op: string;
}>;


export type PortaalRijTariefQuery = { prestaties: { nodes: Array<{ id: string, code: string | null, codelijst: Codelijst | null, omschrijving: string, tarieven: { nodes: Array<{ id: string, bedrag: string, eenheid: string, component: string | null }> } }> } | null };


export const PortaalRijKoppelingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalRijKoppeling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nummer"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agendaItem"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"project"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projecten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"zoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nummer"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"projectnummer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agendaItem"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}}]}}]} as unknown as DocumentNode<PortaalRijKoppelingQuery, PortaalRijKoppelingQueryVariables>;
export const PortaalRijBestaandDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalRijBestaand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"project"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agendaItem"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"koppelingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"project"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"project"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"agendaItem"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"agendaItem"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BEVESTIGD"},{"kind":"EnumValue","value":"VOORGESTELD"},{"kind":"EnumValue","value":"BETWIST"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalRijBestaandQuery, PortaalRijBestaandQueryVariables>;
export const PortaalRijTariefDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalRijTarief"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"codelijst"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Codelijst"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"op"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prestaties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"codelijst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"codelijst"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"geldigOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"codelijst"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"tarieven"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"geldigOp"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"component"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PortaalRijTariefQuery, PortaalRijTariefQueryVariables>;