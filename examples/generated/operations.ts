/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Waar een gegeven vandaan komt. */
export type BronInput = {
  /** Titel van het document, de pagina of het bestand. */
  titel: string;
  /** Adres (http of https), als het er een heeft. */
  url?: string | null | undefined;
  /** Plaats in het document, zoals een paragraaf of tabel. */
  vindplaats?: string | null | undefined;
};

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

/** Wat er te verhelpen is. */
export type FoutCode =
  /** Het record is er al. */
  | 'BESTAAT_AL'
  /** Wie iets voorstelt, bevestigt het niet zelf: dat doet een ander. */
  | 'EIGEN_VOORSTEL'
  /** Er is geen record met deze sleutel dat u mag wijzigen. */
  | 'NIET_GEVONDEN'
  /** Het record waarnaar wordt verwezen bestaat niet, of is niet openbaar. */
  | 'ONBEKENDE_VERWIJZING'
  /** De waarde kan niet; het bericht zegt wat wel kan. */
  | 'ONGELDIG'
  /** Deze stap kan niet vanuit de huidige stand; het bericht zegt waarom. */
  | 'OVERGANG_NIET_TOEGESTAAN'
  /** Er geldt al een record in een deel van deze periode. */
  | 'OVERLAPT'
  /** Het record is intussen gewijzigd; het antwoord toont de huidige versie. */
  | 'VERSIECONFLICT';

/** Waarop een koppeling of gegeven berust. */
export type Grondslag =
  /** Volgt uit andere gegevens in de bron. */
  | 'AFGELEID'
  /** De bron noemt het zelf. */
  | 'BRON'
  /** Suggestie van de redactie die geen bron noemt, een voorstel dat nog niemand bevestigde, of een koppeling waartegen bezwaar is gemaakt. */
  | 'SUGGESTIE';

/** Besluit over een koppeling die er al is. */
export type KoppelingBesluitInput = {
  /** De koppeling. */
  id: string | number;
  /** Waarom. */
  reden: string;
  /** De `recordVersie` die u zag, met het token waarmee u wijzigt: is het record intussen gewijzigd, dan volgt de fout VERSIECONFLICT. */
  verwachteVersie: number;
};

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

/** Verband tussen onderzoek en een pakketvraag: een project of kennislacune met een agenda-item, zorgvorm of duiding. */
export type KoppelingVoorstellenInput = {
  /** Het agenda-item, als het niet om een zorgvorm of duiding gaat. */
  agendaItemId?: string | number | null | undefined;
  /** Waar het verband uit blijkt: minstens een bron; bij grondslag `BRON` noemt de eerste dit verband zelf. */
  bronnen?: Array<BronInput> | null | undefined;
  /** De duiding, als het niet om een agenda-item of zorgvorm gaat; met `relatie`. */
  duidingId?: string | number | null | undefined;
  /** Waarop de koppeling berust. */
  grondslag: Grondslag;
  /** De kennislacune, als het niet om een project gaat. */
  kennislacuneId?: string | number | null | undefined;
  /** Waarom dit onderzoek bij deze vraag hoort. */
  onderbouwing: string;
  /** Het project, als het niet om een kennislacune gaat. */
  projectId?: string | number | null | undefined;
  /** Wat het onderzoek met de duiding te maken heeft: nodig bij een duiding, en alleen daar. */
  relatie?: KoppelingRelatie | null | undefined;
  /** De zorgvorm, als het niet om een agenda-item of duiding gaat. */
  zorgvormId?: string | number | null | undefined;
};

/** Stand van een project op een dag, afgeleid uit zijn looptijd. */
export type ProjectStatus =
  /** Het einde ligt voor die dag. */
  | 'AFGEROND'
  /** Het begin ligt na die dag. */
  | 'GEPLAND'
  /** Die dag valt tussen begin en einde. */
  | 'LOPEND';

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

/** Of de partij van wie het is, heeft gezegd dat het record bestaat waarnaar wordt verwezen. */
export type Verificatie =
  /** Het bestaat en is openbaar. */
  | 'GEVERIFIEERD'
  /** De partij was niet bereikbaar; de verwijzing is alleen voor de maker te zien en wordt later geverifieerd. */
  | 'NOG_NIET_GEVERIFIEERD'
  /** Het bestaat niet, of is niet openbaar; de verwijzing blijft alleen voor de maker te zien. */
  | 'ONBEKEND';

/** Wat een wijziging is voor wie haar ziet. */
export type WijzigingSoort =
  /** Het record is veranderd. */
  | 'GEWIJZIGD'
  /** Het record is er nu; of het er voor anderen al was, blijkt hier niet. */
  | 'TOEGEVOEGD'
  /** Het record is er niet meer voor wie dit leest, of het is vervallen; wie het spiegelt, haalt het weg. */
  | 'VERWIJDERD';

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

export type MeerOnderzoekQueryVariables = Exact<{
  agendaItem: string | number;
  after: string;
}>;


export type MeerOnderzoekQuery = { agendaItem: { projecten: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, projectnummer: string | null, titel: string, status: ProjectStatus | null, programma: { naam: string } | null }> } | null } | null };

export type OnderzoekPerAgendaItemQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OnderzoekPerAgendaItemQuery = { agendaItems: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, onderwerp: string, fase: Fase, projecten: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, projectnummer: string | null, titel: string, status: ProjectStatus | null, programma: { naam: string } | null }> } | null }> } | null };

export type OnderzoekFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, projectnummer: string | null, titel: string, status: ProjectStatus | null, programma: { naam: string } | null }> };

export type GeschiedenisQueryVariables = Exact<{
  id: string | number;
}>;


export type GeschiedenisQuery = { koppeling: { status: KoppelingStatus, grondslag: Grondslag, doorSub: string | null, bevestigdDoorSub: string | null, bevestigdOp: string | null, onderbouwing: string | null, reden: string | null, project: { titel: string } | null, agendaItem: { onderwerp: string } | null, geschiedenis: { nodes: Array<{ wanneer: string, soort: WijzigingSoort, organisatie: string | null, client: string | null, sub: string | null, na: Record<string, unknown> | null }> } } | null };

export type GelegdeKoppelingFragment = { koppeling: { id: string, recordVersie: number, status: KoppelingStatus, verificatie: Verificatie } | null, fouten: Array<{ code: FoutCode, pad: Array<string>, bericht: string }> };

export type VoorstellenMutationVariables = Exact<{
  sleutel: string | number;
  input: KoppelingVoorstellenInput;
}>;


export type VoorstellenMutation = { koppelingVoorstellen: { koppeling: { id: string, recordVersie: number, status: KoppelingStatus, verificatie: Verificatie } | null, fouten: Array<{ code: FoutCode, pad: Array<string>, bericht: string }> } | null };

export type BevestigenMutationVariables = Exact<{
  sleutel: string | number;
  input: KoppelingBesluitInput;
}>;


export type BevestigenMutation = { koppelingBevestigen: { koppeling: { id: string, recordVersie: number, status: KoppelingStatus, verificatie: Verificatie } | null, fouten: Array<{ code: FoutCode, pad: Array<string>, bericht: string }> } | null };

export type ZoekenInAllesQueryVariables = Exact<{
  tekst: string;
  soorten?: Array<Recordsoort> | Recordsoort | null | undefined;
  first?: number;
  after?: string | null | undefined;
  actueel?: boolean;
}>;


export type ZoekenInAllesQuery = { zoekAlles: { totaal: number, bedoeldeU: Array<string>, onvolledig: boolean, facetten: Array<{ soort: Recordsoort, aantal: number }>, nodes: Array<{ soort: Recordsoort, titel: string | null, wijze: Zoekwijze, record:
        | { __typename: 'Addonindicatie' }
        | { __typename: 'Agenda' }
        | { __typename: 'AgendaItem', id: string }
        | { __typename: 'Bekostigingsregel' }
        | { __typename: 'Contractvoorwaarde' }
        | { __typename: 'Duiding', id: string }
        | { __typename: 'Gebruikscijfer' }
        | { __typename: 'Kader' }
        | { __typename: 'Kennislacune', id: string }
        | { __typename: 'Koppeling' }
        | { __typename: 'Netwerk' }
        | { __typename: 'Onderzoeksorganisatie' }
        | { __typename: 'Organisatie' }
        | { __typename: 'Prestatie' }
        | { __typename: 'Prestatiebundel' }
        | { __typename: 'Product' }
        | { __typename: 'Programma' }
        | { __typename: 'Project', id: string }
        | { __typename: 'Regelkoppeling' }
        | { __typename: 'Subsidieronde' }
        | { __typename: 'Tarief' }
        | { __typename: 'Vergoeding' }
        | { __typename: 'Verzekeraar' }
        | { __typename: 'Zorgadvies' }
        | { __typename: 'Zorgvorm', id: string }
       | null, gevonden: Array<{ veld: string, fragment: string, markeringen: Array<{ begin: number, einde: number, wijze: Zoekwijze }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ZoekVoorstellenQueryVariables = Exact<{
  tekst: string;
  first?: number;
}>;


export type ZoekVoorstellenQuery = { zoekVoorstellen: Array<{ tekst: string, aantal: number, facetten: Array<{ soort: Recordsoort, aantal: number }>, record:
      | { __typename: 'Addonindicatie' }
      | { __typename: 'Agenda' }
      | { __typename: 'AgendaItem' }
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
      | { __typename: 'Zorgvorm' }
     | null }> | null };

export type ZoekenQueryVariables = Exact<{
  zoek: string;
}>;


export type ZoekenQuery = { viewer: { organisatie: string | null, sub: string | null } | null, agendaItems: { nodes: Array<{ id: string, onderwerp: string, fase: Fase }> } | null, zorgvormen: { nodes: Array<{ id: string, naam: string }> } | null, projecten: { nodes: Array<{ id: string, titel: string, koppelingen: Array<{ id: string, status: KoppelingStatus }> }> } | null };

export const OnderzoekFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onderzoek"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projectnummer"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"programma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<OnderzoekFragment, unknown>;
export const GelegdeKoppelingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GelegdeKoppeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KoppelingPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"koppeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verificatie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}}]}}]}}]} as unknown as DocumentNode<GelegdeKoppelingFragment, unknown>;
export const MeerOnderzoekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MeerOnderzoek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agendaItem"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agendaItem"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projecten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onderzoek"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onderzoek"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projectnummer"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"programma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<MeerOnderzoekQuery, MeerOnderzoekQueryVariables>;
export const OnderzoekPerAgendaItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnderzoekPerAgendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agendaItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"EnumValue","value":"NAAM_OPLOPEND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"projecten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Onderzoek"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Onderzoek"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projectnummer"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"programma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]} as unknown as DocumentNode<OnderzoekPerAgendaItemQuery, OnderzoekPerAgendaItemQueryVariables>;
export const GeschiedenisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Geschiedenis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"koppeling"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"doorSub"}},{"kind":"Field","name":{"kind":"Name","value":"bevestigdDoorSub"}},{"kind":"Field","name":{"kind":"Name","value":"bevestigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geschiedenis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"client"}},{"kind":"Field","name":{"kind":"Name","value":"sub"}},{"kind":"Field","name":{"kind":"Name","value":"na"}}]}}]}}]}}]}}]} as unknown as DocumentNode<GeschiedenisQuery, GeschiedenisQueryVariables>;
export const VoorstellenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Voorstellen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KoppelingVoorstellenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"koppelingVoorstellen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GelegdeKoppeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GelegdeKoppeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KoppelingPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"koppeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verificatie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}}]}}]}}]} as unknown as DocumentNode<VoorstellenMutation, VoorstellenMutationVariables>;
export const BevestigenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Bevestigen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KoppelingBesluitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"koppelingBevestigen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GelegdeKoppeling"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GelegdeKoppeling"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KoppelingPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"koppeling"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"verificatie"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}}]}}]}}]} as unknown as DocumentNode<BevestigenMutation, BevestigenMutationVariables>;
export const ZoekenInAllesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ZoekenInAlles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"soorten"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Recordsoort"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actueel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoekAlles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"soorten"},"value":{"kind":"Variable","name":{"kind":"Name","value":"soorten"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"actueel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actueel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"facetten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"wijze"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zorgvorm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kennislacune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gevonden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veld"}},{"kind":"Field","name":{"kind":"Name","value":"fragment"}},{"kind":"Field","name":{"kind":"Name","value":"markeringen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"begin"}},{"kind":"Field","name":{"kind":"Name","value":"einde"}},{"kind":"Field","name":{"kind":"Name","value":"wijze"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bedoeldeU"}},{"kind":"Field","name":{"kind":"Name","value":"onvolledig"}}]}}]}}]} as unknown as DocumentNode<ZoekenInAllesQuery, ZoekenInAllesQueryVariables>;
export const ZoekVoorstellenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ZoekVoorstellen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zoekVoorstellen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"tekst"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tekst"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"facetten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}}]} as unknown as DocumentNode<ZoekVoorstellenQuery, ZoekVoorstellenQueryVariables>;
export const ZoekenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Zoeken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"sub"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"zoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"zoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projecten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"zoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"koppelingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"VOORGESTELD"},{"kind":"EnumValue","value":"BEVESTIGD"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ZoekenQuery, ZoekenQueryVariables>;