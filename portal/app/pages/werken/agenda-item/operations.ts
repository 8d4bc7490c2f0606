/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Agenda-item dat op de agenda komt. */
export type AgendaItemAgenderenInput = {
  /** Het agenda-item. */
  id: string | number;
  /** De `recordVersie` die u zag, met het token waarmee u wijzigt: is het record intussen gewijzigd, dan volgt de fout VERSIECONFLICT. */
  verwachteVersie: number;
};

/** Waar een agenda-item vandaan komt. */
export type AgendaItemHerkomst =
  /** Brief van de minister aan de Tweede Kamer. */
  | 'KAMERBRIEF'
  /** Pakketadvies. */
  | 'PAKKETADVIES'
  /** Pakketagenda passende zorg. */
  | 'PAKKETAGENDA'
  /** Gekozen bij het samenstellen van deze gegevens (`seed` in het bestand); geen agenda of besluit als herkomst vastgelegd. */
  | 'REDACTIE'
  /** Richtlijn van beroepsgroepen. */
  | 'RICHTLIJN'
  /** Signalement van het Zorginstituut. */
  | 'SIGNALEMENT'
  /** Standpunt van het Zorginstituut. */
  | 'STANDPUNT'
  /** Werkagenda van het Zorginstituut. */
  | 'WERKAGENDA_ZORGINSTITUUT'
  /** Programma Zorgevaluatie en Gepast Gebruik. */
  | 'ZEGG'
  /** Programma Zinnige Zorg. */
  | 'ZINNIGE_ZORG';

/** Stand van een agenda-item, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan. */
export type AgendaItemStatus =
  /** Afgerond. */
  | 'AFGEROND'
  /** Gepland. */
  | 'GEPLAND'
  /** Wordt in de praktijk gebracht of daar gevolgd. */
  | 'IMPLEMENTATIE'
  /** De vergoeding of maatregel geldt; of het daarmee klaar is zegt de bron niet. */
  | 'INGEVOERD'
  /** Wordt voorbereid of ontwikkeld. */
  | 'IN_VOORBEREIDING'
  /** Loopt, of loopt nog voor een deel. */
  | 'LOPEND'
  /** Voorbeeld uit de praktijk; van een landelijke norm is niets bekend. */
  | 'PRAKTIJKVOORBEELD'
  /** Vastgelegd in een agenda, signalement, kader, richtlijn of brief; of het daarmee klaar is zegt de bron niet. */
  | 'UITGEBRACHT'
  /** Wordt verkend; er wordt kennis opgedaan. */
  | 'VERKENNING';

/** Onderwerp dat het Zorginstituut voorbereidt voor de agenda van pakketbeheer. */
export type AgendaItemVoorbereidenInput = {
  /** Waarom het onderwerp op de agenda komt. */
  aanleiding: string;
  /** De agenda die het onderwerp zelf is, als het er een is. */
  agendaId?: string | number | null | undefined;
  /** Waar dit uit blijkt: minstens een bron, de hoofdbron eerst. */
  bronnen?: Array<BronInput> | null | undefined;
  /** Wanneer het klaar moet zijn. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  doeldatum?: string | null | undefined;
  /** Fase van cyclisch pakketbeheer waarin het begint. */
  fase: Fase;
  /** Wanneer het volgens de planning zou beginnen, als van het begin zelf niets bekend is. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  geplandeStart?: string | null | undefined;
  /** Waar het onderwerp vandaan komt. */
  herkomst: AgendaItemHerkomst;
  /** Maatschappelijke betekenis. */
  maatschappelijkeImpact?: MaatschappelijkeImpactInput | null | undefined;
  /** Het onderwerp. */
  onderwerp: string;
  /** Van wanneer de stand is. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  peildatum?: string | null | undefined;
  /** De sector in woorden, als die meer zeggen. */
  sectorTekst?: string | null | undefined;
  /** Sectoren waarover het gaat. */
  sectoren: Array<Zorgsector>;
  /** Wanneer het begon of begint. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  startdatum?: string | null | undefined;
  /** Stand, als de tekst er een noemt. */
  status?: AgendaItemStatus | null | undefined;
  /** Stand in woorden. */
  statusTekst: string;
};

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

/** Wat een agenda-item maatschappelijk betekent, voor zover een bron een effect noemt. */
export type MaatschappelijkeImpactInput = {
  /** Effect op de inzet van zorgpersoneel. */
  arbeidsinzet?: string | null | undefined;
  /** Effect op de uitgaven. */
  budget?: string | null | undefined;
  /** Effect op klimaat en milieu. */
  duurzaamheid?: string | null | undefined;
  /** Effect op de gezondheid. */
  gezondheidswinst?: string | null | undefined;
};

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

export type PortaalConceptagendaItemQueryVariables = Exact<{
  id: string | number;
}>;


export type PortaalConceptagendaItemQuery = { agendaItem: { id: string, recordVersie: number, onderwerp: string, fase: Fase, gepubliceerd: boolean } | null };

export type PortaalConceptagendaItemFragment = { id: string, recordVersie: number, onderwerp: string, fase: Fase, gepubliceerd: boolean };

export type PortaalAgendaItemVoorbereidenMutationVariables = Exact<{
  input: AgendaItemVoorbereidenInput;
  sleutel: string | number;
}>;


export type PortaalAgendaItemVoorbereidenMutation = { uitkomst: { record: { id: string, recordVersie: number, onderwerp: string, fase: Fase, gepubliceerd: boolean } | null, fouten: Array<{ code: FoutCode, pad: Array<string>, bericht: string }> } | null };

export type PortaalAgendaItemAgenderenMutationVariables = Exact<{
  input: AgendaItemAgenderenInput;
  sleutel: string | number;
}>;


export type PortaalAgendaItemAgenderenMutation = { uitkomst: { record: { id: string, recordVersie: number, onderwerp: string, fase: Fase, gepubliceerd: boolean } | null, fouten: Array<{ code: FoutCode, pad: Array<string>, bericht: string }> } | null };

export const PortaalConceptagendaItemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalConceptagendaItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"gepubliceerd"}}]}}]} as unknown as DocumentNode<PortaalConceptagendaItemFragment, unknown>;
export const PortaalConceptagendaItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalConceptagendaItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalConceptagendaItem"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalConceptagendaItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"gepubliceerd"}}]}}]} as unknown as DocumentNode<PortaalConceptagendaItemQuery, PortaalConceptagendaItemQueryVariables>;
export const PortaalAgendaItemVoorbereidenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortaalAgendaItemVoorbereiden"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItemVoorbereidenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"uitkomst"},"name":{"kind":"Name","value":"agendaItemVoorbereiden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"agendaItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalConceptagendaItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalConceptagendaItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"gepubliceerd"}}]}}]} as unknown as DocumentNode<PortaalAgendaItemVoorbereidenMutation, PortaalAgendaItemVoorbereidenMutationVariables>;
export const PortaalAgendaItemAgenderenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortaalAgendaItemAgenderen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItemAgenderenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"uitkomst"},"name":{"kind":"Name","value":"agendaItemAgenderen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"agendaItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalConceptagendaItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalConceptagendaItem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"gepubliceerd"}}]}}]} as unknown as DocumentNode<PortaalAgendaItemAgenderenMutation, PortaalAgendaItemAgenderenMutationVariables>;