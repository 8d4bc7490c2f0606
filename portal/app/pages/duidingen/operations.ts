/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Wat het Zorginstituut de minister adviseerde over vergoeding. */
export type Adviesuitkomst =
  /** Vergoeden voor een deel van de patiënten of onder beperkingen. */
  | 'BEPERKT_VERGOEDEN'
  /** Wat vergoed wordt niet langer vergoeden. */
  | 'NIET_LANGER_VERGOEDEN'
  /** Niet vergoeden. */
  | 'NIET_VERGOEDEN'
  /** Vergoeden. */
  | 'VERGOEDEN'
  /** Vergoeden als de prijs daalt. */
  | 'VERGOEDEN_NA_PRIJSDALING';

/** Of de zorg voldoet aan de stand van de wetenschap en praktijk (SWP). */
export type DuidingConclusie =
  /** Voldoet voor een deel van de indicaties of patiënten. */
  | 'DEELS'
  /** Voldoet. */
  | 'JA'
  /** Voldoet niet. */
  | 'NEE'
  /** Tijdelijke vergoeding met onderzoek. */
  | 'VOORWAARDELIJK';

/** Welke duidingen. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid. */
export type DuidingFilter = {
  /** Met een van deze adviezen aan de minister. */
  adviesuitkomst?: Array<Adviesuitkomst> | null | undefined;
  /** Gekoppeld aan een van deze agenda-items. */
  agendaItem?: Array<string | number> | null | undefined;
  /** `true`: alleen wat vandaag geldt, zoals `geldigOp` met de dag van vandaag. */
  alleenGeldend?: boolean | null | undefined;
  /** Met een van deze besluiten van de minister. */
  besluitMinister?: Array<MinisterBesluit> | null | undefined;
  /** Waarover een van deze adviescommissies adviseerde. */
  commissie?: Array<string | number> | null | undefined;
  /** Met een van deze conclusies. */
  conclusie?: Array<DuidingConclusie> | null | undefined;
  /** Waarin aan een van deze pakketcriteria is getoetst. */
  criterium?: Array<string | number> | null | undefined;
  /** Voor deze dag. Een datum die alleen als maand of jaar bekend is, telt mee als die voor deze dag kan vallen. */
  datumTot?: string | null | undefined;
  /** Op of na deze dag. Een datum die alleen als maand of jaar bekend is, telt mee als die nog op of na deze dag kan vallen. */
  datumVan?: string | null | undefined;
  /** Die op deze dag gelden, na opvolging, voor minstens een van hun zorgvormen; met `zorgvorm`: voor een van die. Van wanneer niet bekend is of zij toen gold, doet niet mee. */
  geldigOp?: string | null | undefined;
  /** Of zij is gepubliceerd; `false`: concepten, en die ziet alleen het Zorginstituut. */
  gepubliceerd?: boolean | null | undefined;
  /** Waarbij voor een van deze handelingsopties is gekozen. */
  handelingsoptie?: Array<string | number> | null | undefined;
  /** Van een van deze soorten producten van pakketbeheer. */
  productsoort?: Array<string | number> | null | undefined;
  /** Van een van deze soorten. */
  soort?: Array<DuidingSoort> | null | undefined;
  /** Met een van deze SWP-statussen. */
  swpStatus?: Array<string | number> | null | undefined;
  /** Met een voorwaarde die met een van deze vergoedingsvoorwaarden overeenkomt. */
  vergoedingsvoorwaarde?: Array<string | number> | null | undefined;
  /** Met een voorwaarde van een van deze soorten. */
  voorwaardesoort?: Array<DuidingsvoorwaardeSoort> | null | undefined;
  /** Over een van deze zorgvormen. */
  zorgvorm?: Array<string | number> | null | undefined;
};

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

/** Volgorde van een lijst; gelijke plaatsen op id. */
export type DuidingVolgorde =
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

/** Waarover een voorwaarde bij een duiding gaat. */
export type DuidingsvoorwaardeSoort =
  /** Opleiding en bekwaamheid van zorgverleners. */
  | 'BEKWAAMHEID'
  /** Concentratie in een beperkt aantal ziekenhuizen. */
  | 'CONCENTRATIE'
  /** Evaluatie. */
  | 'EVALUATIE'
  /** Alleen in bepaalde centra of door bepaalde partijen. */
  | 'EXPERTISECENTRA'
  /** Alleen bij bepaalde indicaties. */
  | 'INDICATIE'
  /** Een commissie beoordeelt patiënten vooraf. */
  | 'INDICATIECOMMISSIE'
  /** Protocol of criteria voor de indicatie. */
  | 'INDICATIEPROTOCOL'
  /** Afspraken over kwaliteit. */
  | 'KWALITEIT'
  /** Kwaliteitsstandaard. */
  | 'KWALITEITSSTANDAARD'
  /** Kwaliteitssysteem. */
  | 'KWALITEITSSYSTEEM'
  /** Termijnen of duur van de behandeling. */
  | 'MAXIMALE_DUUR'
  /** Maximum aan aantal of omvang. */
  | 'MAXIMERING'
  /** Monitoring van gepast gebruik. */
  | 'MONITORING'
  /** Onderzoek. */
  | 'ONDERZOEK'
  /** Informatie voor patiënten en samen beslissen. */
  | 'PATIENTENINFORMATIE'
  /** Plaats ten opzichte van andere behandelingen. */
  | 'PLAATSBEPALING'
  /** Prijsverlaging of grens aan de kosten. */
  | 'PRIJS'
  /** Registratie. */
  | 'REGISTRATIE'
  /** Herziening of naleving van een richtlijn. */
  | 'RICHTLIJN'
  /** Eerst minder zware zorg. */
  | 'STEPPED_CARE'
  /** Wanneer te stoppen. */
  | 'STOPCRITERIUM'
  /** Uitzondering op de uitspraak. */
  | 'UITZONDERING'
  /** Vergunning of vrijstelling. */
  | 'VERGUNNING'
  /** Minimum aantal behandelingen per centrum. */
  | 'VOLUMENORM';

/** Wat de minister besloot over zorg in het pakket. */
export type MinisterBesluit =
  /** De aanspraak is aangepast. */
  | 'AANGEPAST'
  /** De aanspraak is beperkt. */
  | 'BEPERKT'
  /** Niet opgenomen. */
  | 'NIET_OPGENOMEN'
  /** Opgenomen in het pakket. */
  | 'OPGENOMEN'
  /** Uit het pakket. */
  | 'UITGESTROOMD';

/** Hoever het ene stuk het andere vervangt. */
export type Reikwijdte =
  /** Voor een deel: de rest van het eerdere blijft staan. */
  | 'DEELS'
  /** Geheel: het eerdere geldt niet meer. */
  | 'VOLLEDIG';

export type PortaalDuidingenQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  zoek?: string | null | undefined;
  filter?: DuidingFilter | null | undefined;
  volgorde?: DuidingVolgorde | null | undefined;
}>;


export type PortaalDuidingenQuery = { duidingen: { totaal: number, nodes: Array<{ id: string, titel: string, soort: DuidingSoort, gepubliceerd: boolean, conclusie: DuidingConclusie | null, adviesuitkomst: Adviesuitkomst | null, datum: { tekst: string } | null, besluitMinister: { besluit: MinisterBesluit } | null, vervangenDoor: Array<{ id: string, reikwijdte: Reikwijdte, opvolger: { id: string, titel: string } }>, voorwaarden: Array<{ id: string }>, zorgvormen: Array<{ id: string, naam: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };


export const PortaalDuidingenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalDuidingen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DuidingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"volgorde"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DuidingVolgorde"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duidingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"zoek"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zoek"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"Variable","name":{"kind":"Name","value":"volgorde"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"gepubliceerd"}},{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"adviesuitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"besluitMinister"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"besluit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vervangenDoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reikwijdte"}},{"kind":"Field","name":{"kind":"Name","value":"opvolger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"voorwaarden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalDuidingenQuery, PortaalDuidingenQueryVariables>;