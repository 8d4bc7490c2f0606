/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Soort uitspraak of stuk. */
export type DuidingSoort =
  /** Duiding van het pakket. */
  | 'DUIDING'
  /** Evaluatie. */
  | 'EVALUATIE'
  /** Inventarisatie. */
  | 'INVENTARISATIE'
  /** Advies aan de minister over opname in of uitstroom uit het pakket. */
  | 'PAKKETADVIES'
  /** Rapport. */
  | 'RAPPORT'
  /** Signalement. */
  | 'SIGNALEMENT'
  /** Standpunt over de vraag of zorg verzekerd is. */
  | 'STANDPUNT'
  /** Advies over het stelsel. */
  | 'SYSTEEMADVIES'
  /** Systematische analyse of doorlichting van een zorggebied. */
  | 'SYSTEMATISCHE_ANALYSE'
  /** Verduidelijking van het pakket. */
  | 'VERDUIDELIJKING'
  /** Tijdelijke toelating tot het pakket, met onderzoek. */
  | 'VOORWAARDELIJKE_TOELATING';

/** Fase van cyclisch pakketbeheer. */
export type Fase =
  /** Gepast gebruik. */
  | 'GEPAST_GEBRUIK'
  /** Snijvlak van goede en verzekerde zorg. */
  | 'GOEDE_EN_VERZEKERDE_ZORG'
  /** Herbeoordeling en evaluatie. */
  | 'HERBEOORDELING'
  /** Instroom van innovaties. */
  | 'INSTROOM'
  /** Uitstroom. */
  | 'UITSTROOM';

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

export type PortaalWerkenQueryVariables = Exact<{
  first: number;
  metKoppelingen: boolean;
  metSignalen: boolean;
  aan?: Array<SignaalPartij> | SignaalPartij | null | undefined;
  bijNaam?: boolean | null | undefined;
  metConcern: boolean;
  concern: string | number;
  metConcepten: boolean;
}>;


export type PortaalWerkenQuery = { organisatie: { id: string, naam: string } | null, voorgesteld?: { totaal: number, nodes: Array<{ id: string, status: KoppelingStatus, op: string | null, doorSub: string | null, heroverwegingGevraagdOp: string | null, project: { id: string, titel: string } | null, kennislacune: { id: string, vraag: string } | null, agendaItem: { id: string, onderwerp: string } | null, zorgvorm: { id: string, naam: string } | null, duiding: { id: string, titel: string } | null }> } | null, betwist?: { totaal: number, nodes: Array<{ id: string, status: KoppelingStatus, op: string | null, doorSub: string | null, heroverwegingGevraagdOp: string | null, project: { id: string, titel: string } | null, kennislacune: { id: string, vraag: string } | null, agendaItem: { id: string, onderwerp: string } | null, zorgvorm: { id: string, naam: string } | null, duiding: { id: string, titel: string } | null }> } | null, bijNaam?: { totaal: number, nodes: Array<{ id: string, soort: Signaalsoort, ernst: Signaalernst, onderwerpNaam: string, toelichting: string, sinds: string | null }> } | null, signalen?: { totaal: number, nodes: Array<{ id: string, soort: Signaalsoort, ernst: Signaalernst, onderwerpNaam: string, toelichting: string, sinds: string | null }> } | null, duidingen?: { totaal: number, nodes: Array<{ id: string, titel: string, soort: DuidingSoort }> } | null, agendaItems?: { totaal: number, nodes: Array<{ id: string, onderwerp: string, fase: Fase }> } | null };

export type PortaalWerkKoppelingenFragment = { totaal: number, nodes: Array<{ id: string, status: KoppelingStatus, op: string | null, doorSub: string | null, heroverwegingGevraagdOp: string | null, project: { id: string, titel: string } | null, kennislacune: { id: string, vraag: string } | null, agendaItem: { id: string, onderwerp: string } | null, zorgvorm: { id: string, naam: string } | null, duiding: { id: string, titel: string } | null }> };

export type PortaalWerkSignalenFragment = { totaal: number, nodes: Array<{ id: string, soort: Signaalsoort, ernst: Signaalernst, onderwerpNaam: string, toelichting: string, sinds: string | null }> };

export const PortaalWerkKoppelingenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalWerkKoppelingen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KoppelingConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"doorSub"}},{"kind":"Field","name":{"kind":"Name","value":"heroverwegingGevraagdOp"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kennislacune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vraag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalWerkKoppelingenFragment, unknown>;
export const PortaalWerkSignalenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalWerkSignalen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignaalConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerpNaam"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"sinds"}}]}}]}}]} as unknown as DocumentNode<PortaalWerkSignalenFragment, unknown>;
export const PortaalWerkenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalWerken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metKoppelingen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metSignalen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"aan"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignaalPartij"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bijNaam"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metConcern"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"concern"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metConcepten"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"concern"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"voorgesteld"},"name":{"kind":"Name","value":"koppelingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"VOORGESTELD"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"EnumValue","value":"DATUM_AFLOPEND"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metKoppelingen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalWerkKoppelingen"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"betwist"},"name":{"kind":"Name","value":"koppelingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BETWIST"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"EnumValue","value":"DATUM_AFLOPEND"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metKoppelingen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalWerkKoppelingen"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"bijNaam"},"name":{"kind":"Name","value":"signalen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"concern"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"concern"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metConcern"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalWerkSignalen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signalen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"aan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"aan"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"bijNaam"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bijNaam"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metSignalen"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalWerkSignalen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duidingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gepubliceerd"},"value":{"kind":"BooleanValue","value":false}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metConcepten"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gepubliceerd"},"value":{"kind":"BooleanValue","value":false}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metConcepten"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalWerkKoppelingen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KoppelingConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"doorSub"}},{"kind":"Field","name":{"kind":"Name","value":"heroverwegingGevraagdOp"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kennislacune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vraag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalWerkSignalen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignaalConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerpNaam"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"sinds"}}]}}]}}]} as unknown as DocumentNode<PortaalWerkenQuery, PortaalWerkenQueryVariables>;