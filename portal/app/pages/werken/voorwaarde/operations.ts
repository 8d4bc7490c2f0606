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

/** Wat een voorwaarde regelt, zoals de gegevens het indelen. */
export type ContractvoorwaardeSoort =
  /** Eis aan wie gecontracteerd wil worden, of aan de contractering zelf. */
  | 'CONTRACTEIS'
  /** Vergoeding als de patiënt aan onderzoek meedoet. */
  | 'DEELNAME_AAN_ONDERZOEK'
  /** Over digitale zorg. */
  | 'DIGITALE_ZORG'
  /** Over prijs, volume of doelmatige inzet. */
  | 'DOELMATIGHEID'
  /** Alleen bij een beperkt aantal aanbieders. */
  | 'EXPERTISECENTRUM'
  /** Voor wie de zorg is en hoe dat wordt vastgesteld. */
  | 'INDICATIEPROTOCOL'
  /** Toestemming of beoordeling vooraf. */
  | 'MACHTIGING'
  /** Grens aan duur of aantal. */
  | 'MAXIMALE_GEBRUIKSDUUR'
  /** Plicht om te registreren, te meten of in een register te staan. */
  | 'REGISTRATIEPLICHT'
  /** Wanneer de zorg begint of ophoudt. */
  | 'STARTSTOPCRITERIUM'
  /** Wordt afgebouwd. */
  | 'UITFASERING'
  /** Wordt niet vergoed. */
  | 'UITSLUITING'
  /** Hoeveel behandelingen een aanbieder ten minste doet. */
  | 'VOLUMENORM';

/** Een nieuwe voorwaarde. */
export type ContractvoorwaardeVastleggenInput = {
  /** Waar de voorwaarde staat: alle bronnen, minstens een, de hoofdbron eerst. */
  bronnen?: Array<BronInput> | null | undefined;
  /**
   * De duiding waarvan de voorwaarde het oordeel uitvoert.
   * @deprecated Gebruik `duidingen`. Wordt verwijderd na 2027-12-31.
   */
  duiding?: VerbandInput | null | undefined;
  /** Duidingen waarmee de voorwaarde te maken heeft: alle. */
  duidingen?: Array<DuidingRelatieInput> | null | undefined;
  /** Eerste dag waarop de voorwaarde niet meer geldt. */
  geldigTot?: string | null | undefined;
  /** Eerste dag waarop de voorwaarde geldt. */
  geldigVan?: string | null | undefined;
  /** Jaar waarvoor de voorwaarde is gemaakt. */
  jaar?: number | null | undefined;
  /** Het getal in de voorwaarde, als er een in staat. */
  norm?: NormInput | null | undefined;
  /** De voorwaarde in woorden. */
  omschrijving: string;
  /** Wie de voorwaarde mag zien. */
  openbaarheid: Openbaarheid;
  /** Wat de voorwaarde regelt. */
  soort: ContractvoorwaardeSoort;
  /** Van wie de voorwaarde is: uw concern, of een verzekeraar of label daarvan. */
  verzekeraarId: string | number;
  /** Waarover de voorwaarde gaat, in uw eigen woorden. */
  zorgvormTekst: string;
  /** Zorgvormen waarvoor de voorwaarde geldt: alle. */
  zorgvormen?: Array<VerbandInput> | null | undefined;
};

/** Duiding waarmee een voorwaarde of advies te maken heeft, en waarop dat berust. */
export type DuidingRelatieInput = {
  /** Waar de koppeling uit blijkt. Nodig bij grondslag `BRON`: de bron die deze koppeling zelf noemt. */
  bron?: BronInput | null | undefined;
  /** Waarop de koppeling berust. */
  grondslag: Grondslag;
  /** De duiding. */
  id: string | number;
  /** Waarom de koppeling er is. */
  onderbouwing?: string | null | undefined;
  /** Wat zij met elkaar te maken hebben. */
  relatie: RelatieMetDuiding;
  /** De voorwaarde van de duiding die wordt uitgevoerd; alleen bij `VOERT_VOORWAARDE_UIT`. */
  voorwaardeId?: string | number | null | undefined;
};

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

/** Getal in een voorwaarde, met wat er geteld of gemeten wordt. */
export type NormInput = {
  /** Eenheid van het getal, met erbij of het een minimum of maximum is. */
  eenheid: string;
  /** Exact decimaal getal in tekst, bijvoorbeeld 19.08. */
  waarde: string;
};

/** Wie een voorwaarde mag zien. */
export type Openbaarheid =
  /** Iedereen. */
  | 'OPENBAAR'
  /** Alleen het concern van de verzekeraar, en de NZa als toezichthouder. */
  | 'VERTROUWELIJK';

/** Wat een voorwaarde of advies met een duiding te maken heeft. */
export type RelatieMetDuiding =
  /** Is van voor de duiding, over dezelfde zorg. */
  | 'GAAT_VOORAF_AAN'
  /** Toetst aan wat de duiding zegt. */
  | 'TOETST_AAN'
  /** Gaat over verwante zorg. */
  | 'VERWANT'
  /** Verwijst naar de duiding. */
  | 'VERWIJST_NAAR'
  /** Voert het oordeel van de duiding uit. */
  | 'VOERT_OORDEEL_UIT'
  /** Voert een voorwaarde uit die de duiding stelt. */
  | 'VOERT_VOORWAARDE_UIT';

/** Record waarmee een verband is, en waarop dat berust. */
export type VerbandInput = {
  /** Waar de koppeling uit blijkt. Nodig bij grondslag `BRON`: de bron die deze koppeling zelf noemt. */
  bron?: BronInput | null | undefined;
  /** Waarop de koppeling berust. */
  grondslag: Grondslag;
  /** Het record. */
  id: string | number;
  /** Waarom de koppeling er is. */
  onderbouwing?: string | null | undefined;
};

export type PortaalContractvoorwaardeVastleggenMutationVariables = Exact<{
  input: ContractvoorwaardeVastleggenInput;
  sleutel: string | number;
}>;


export type PortaalContractvoorwaardeVastleggenMutation = { uitkomst: { record: { id: string, recordVersie: number, omschrijving: string, openbaarheid: Openbaarheid } | null, fouten: Array<{ code: FoutCode, pad: Array<string>, bericht: string }> } | null };


export const PortaalContractvoorwaardeVastleggenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortaalContractvoorwaardeVastleggen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContractvoorwaardeVastleggenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"uitkomst"},"name":{"kind":"Name","value":"contractvoorwaardeVastleggen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"contractvoorwaarde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"openbaarheid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalContractvoorwaardeVastleggenMutation, PortaalContractvoorwaardeVastleggenMutationVariables>;