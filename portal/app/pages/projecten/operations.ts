/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Wat een organisatie in een programma, ronde, project of netwerk doet. */
export type Deelnamerol =
  /** Vroeg de subsidie aan. */
  | 'AANVRAGER'
  /** Adviseert. */
  | 'ADVISEUR'
  /** Beoordeelt de aanvragen. */
  | 'BEOORDELAAR'
  /** Is betrokken; hoe, zegt de bron niet. */
  | 'BETROKKEN'
  /** Doet mee. */
  | 'DEELNEMER'
  /** Betaalt. */
  | 'FINANCIER'
  /** Is de koepel waar het onder valt. */
  | 'KOEPEL'
  /** Betaalt mee. */
  | 'MEDEFINANCIER'
  /** Gaf opdracht. */
  | 'OPDRACHTGEVER'
  /** Voert de pen namens wie meedoen. */
  | 'PENVOERDER'
  /** Werkt samen met wie het uitvoert. */
  | 'SAMENWERKINGSPARTNER'
  /** Is de sponsor: wie volgens het register van onderzoek ervoor verantwoordelijk is. */
  | 'SPONSOR'
  /** Voert het uit. */
  | 'UITVOERDER';

/** Wat onderzoek met een duiding te maken heeft. */
export type KoppelingRelatie =
  /** Het project is een aanleiding van de duiding. */
  | 'AANLEIDING'
  /** De duiding beantwoordt de kennislacune. */
  | 'BEANTWOORD_IN'
  /** De duiding noemt de kennislacune. */
  | 'BENOEMD_IN'
  /** Het project evalueert een advies in de duiding. */
  | 'EVALUATIE_VAN_ADVIES'
  /** Het project is het onderzoek dat bij de voorwaardelijke toelating hoort. */
  | 'ONDERZOEK_BIJ_VOORWAARDELIJKE_TOELATING'
  /** De duiding gebruikt wat het project opleverde. */
  | 'RESULTAAT_GEBRUIKT'
  /** Het project werkt een advies in de duiding uit. */
  | 'UITWERKING_VAN_ADVIES'
  /** De kennislacune volgt op de duiding. */
  | 'VERVOLG_OP'
  /** De kennislacune gaat over verwante zorg. */
  | 'VERWANT'
  /** Het project gaat over verwante zorg. */
  | 'VERWANT_ONDERZOEK';

/** Welke projecten. Wat niet is bevestigd, of een suggestie is, telt niet als koppeling. */
export type ProjectFilter = {
  /** Gekoppeld aan een van deze agenda-items. */
  agendaItem?: Array<string | number> | null | undefined;
  /** Gekoppeld aan een van deze duidingen. */
  duiding?: Array<string | number> | null | undefined;
  /** Waarvan het einde voor deze dag valt. */
  eindigtTot?: string | null | undefined;
  /** Waarvan het einde op deze dag of later valt. Van een jaar, kwartaal of maand telt elke dag; zonder einddatum telt een project niet mee. */
  eindigtVan?: string | null | undefined;
  /** Gekoppeld aan een agenda-item, of juist aan geen. */
  heeftAgendaItem?: boolean | null | undefined;
  /** Zoekt een antwoord op een van deze kennislacunes. */
  kennislacune?: Array<string | number> | null | undefined;
  /** Van een van deze netwerken. */
  netwerk?: Array<string | number> | null | undefined;
  /** De dag waarop `status` geldt; standaard vandaag. */
  op?: string | null | undefined;
  /** Waaraan een van deze organisaties meedoet. */
  organisatie?: Array<string | number> | null | undefined;
  /** In een van deze programma's. */
  programma?: Array<string | number> | null | undefined;
  /** Met een van deze relaties met een duiding; met `duiding`: met een van die. */
  relatie?: Array<KoppelingRelatie> | null | undefined;
  /** Met een van deze relevanties. */
  relevantie?: Array<Relevantie> | null | undefined;
  /** Waaraan een organisatie in een van deze rollen meedoet; met `organisatie`: een van die. */
  rol?: Array<Deelnamerol> | null | undefined;
  /** Uit een van deze subsidieronden. */
  ronde?: Array<string | number> | null | undefined;
  /** In een van deze standen op de dag `op`. */
  status?: Array<ProjectStatus> | null | undefined;
  /** Gekoppeld aan een van deze zorgvormen. */
  zorgvorm?: Array<string | number> | null | undefined;
};

/** Stand van een project op een dag, afgeleid uit zijn looptijd. */
export type ProjectStatus =
  /** Het einde ligt voor die dag. */
  | 'AFGEROND'
  /** Het begin ligt na die dag. */
  | 'GEPLAND'
  /** Die dag valt tussen begin en einde. */
  | 'LOPEND';

/** Volgorde van een lijst; gelijke plaatsen op id. */
export type ProjectVolgorde =
  /** Op begin van het project, nieuwste eerst; zonder datum achteraan. */
  | 'DATUM_AFLOPEND'
  /** Op begin van het project, oudste eerst; zonder datum achteraan. */
  | 'DATUM_OPLOPEND'
  /** Op titel, van Z naar A. */
  | 'NAAM_AFLOPEND'
  /** Op titel, van A naar Z. */
  | 'NAAM_OPLOPEND'
  /** Op hoe goed het record bij `zoek` past: een heel woord boven een verbogen woord, dat boven een deel van een samenstelling, dat boven een andere naam en een onaf woord; dan wat in de naam staat boven wat verderop staat. De standaard als er gezocht wordt. */
  | 'RELEVANTIE';

/** Hoe dicht onderzoek bij een pakketvraag staat. */
export type Relevantie =
  /** Ander onderzoek, als achtergrond. */
  | 'ACHTERGROND'
  /** Onderzoek bij een pakketvraag. */
  | 'DIRECT'
  /** Verwant onderzoek, zoals doelmatigheidsonderzoek. */
  | 'VERWANT';

export type PortaalProjectenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  zoek?: string | null | undefined;
  filter?: ProjectFilter | null | undefined;
  volgorde?: ProjectVolgorde | null | undefined;
  op?: string | null | undefined;
}>;


export type PortaalProjectenQuery = { projecten: { totaal: number, nodes: Array<{ id: string, titel: string, hoofdaanvrager: string | null, bedrag: string | null, status: ProjectStatus | null, relevantie: Relevantie, projectnummer: string | null, startdatum: { tekst: string } | null, einddatum: { tekst: string } | null, programma: { id: string, naam: string } | null, agendaItems: Array<{ id: string, onderwerp: string } | null> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PortaalProjectkeuzesQueryVariables = Exact<{ [key: string]: never; }>;


export type PortaalProjectkeuzesQuery = { programmas: { nodes: Array<{ id: string, naam: string }> } | null, onderzoeksorganisaties: { nodes: Array<{ id: string, naam: string }> } | null };


export const PortaalProjectenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalProjecten"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"volgorde"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectVolgorde"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"op"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projecten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"Variable","name":{"kind":"Name","value":"volgorde"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"hoofdaanvrager"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"op"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}]},{"kind":"Field","name":{"kind":"Name","value":"relevantie"}},{"kind":"Field","name":{"kind":"Name","value":"projectnummer"}},{"kind":"Field","name":{"kind":"Name","value":"startdatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalProjectenQuery, PortaalProjectenQueryVariables>;
export const PortaalProjectkeuzesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalProjectkeuzes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programmas"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"EnumValue","value":"NAAM_OPLOPEND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onderzoeksorganisaties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"EnumValue","value":"NAAM_OPLOPEND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalProjectkeuzesQuery, PortaalProjectkeuzesQueryVariables>;