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

/** Een nieuwe prestatie, of een nieuwe versie van een prestatie die is beëindigd. */
export type PrestatiePublicerenInput = {
  /** Waar de prestatie in staat: minstens een bron; de eerste is de hoofdbron. */
  bronnen?: Array<BronInput> | null | undefined;
  /** Code in de codelijst, bij een reeks de eerste. */
  code?: string | null | undefined;
  /** Laatste code, die meetelt, als de prestatie een reeks codes heeft. */
  codeBereikTot?: string | null | undefined;
  /** Lijst waarin de code staat, als de prestatie een code heeft. */
  codelijst?: Codelijst | null | undefined;
  /** Of de kosten voor het eigen risico meetellen. */
  eigenRisico?: boolean | null | undefined;
  /** Dag waarop de prestatie niet meer geldt, als die al vaststaat. */
  geldigTot?: string | null | undefined;
  /** Eerste dag van de geldigheid. */
  geldigVan: string;
  /** Wat de prestatie inhoudt. */
  omschrijving: string;
  /** Kanttekening bij de prestatie. */
  opmerking?: string | null | undefined;
  /** Sectoren waarin de prestatie voorkomt. */
  sectoren: Array<Zorgsector>;
  /** Soort prestatie. */
  soort: PrestatieSoort;
  /** Werkzame stof, bij een add-on geneesmiddel. */
  stofnaam?: string | null | undefined;
  /** Hoe de hoogte van het tarief tot stand komt. */
  tariefsoort?: Tariefsoort | null | undefined;
};

/** Soort prestatie. Wat op `OUD` eindigt is geen geldige declaratie meer. */
export type PrestatieSoort =
  /** Duur geneesmiddel dat naast een DBC-zorgproduct wordt gedeclareerd. */
  | 'ADD_ON'
  /** Zorg van meer aanbieders, samen als een prestatie. */
  | 'BUNDEL'
  /** Consult in het zorgprestatiemodel. */
  | 'CONSULT'
  /** Behandelcode van de oude DBC's. */
  | 'DBC_BEHANDELING_OUD'
  /** Diagnosecode van de oude DBC's. */
  | 'DBC_DIAGNOSE_OUD'
  /** DBC in de vroegere curatieve ggz. */
  | 'DBC_GGZ_OUD'
  /** DBC-groep waarvan de prijs vrij werd, zonder code. */
  | 'DBC_GROEP_OUD'
  /** DBC-zorgproduct in de medisch-specialistische zorg. */
  | 'DBC_ZORGPRODUCT'
  /** Prestatie binnen een experiment. */
  | 'EXPERIMENT'
  /** Prestatie die alleen op overeenkomst met een verzekeraar mag worden gedeclareerd. */
  | 'FACULTATIEVE_PRESTATIE'
  /** Ketenzorg voor een chronische aandoening. */
  | 'KETEN_DBC'
  /** Module in de huisartsenzorg. */
  | 'MODULE'
  /** Verrichting modernisering en innovatie in de huisartsenzorg. */
  | 'M_EN_I_VERRICHTING'
  /** Overige prestatie in het zorgprestatiemodel. */
  | 'OVERIGE_PRESTATIE'
  /** Overig product in de ggz. */
  | 'OVERIG_PRODUCT'
  /** Overig zorgproduct in de medisch-specialistische zorg. */
  | 'OVERIG_ZORGPRODUCT'
  /** Prestatie zonder nadere soort. */
  | 'PRESTATIE'
  /** Zorgactiviteit in de medisch-specialistische zorg. */
  | 'ZORGACTIVITEIT';

/** Een tarief van de NZa voor een periode. */
export type TariefVaststellenInput = {
  /** Het tarief in euro; nul kan. */
  bedrag: string;
  /** De regel waarin het tarief staat, als die in de graaf is. */
  bekostigingsregelId?: string | number | null | undefined;
  /** Tariefbeschikking waarin het staat. */
  beschikking?: string | null | undefined;
  /** Waar het tarief in staat: minstens een bron; de eerste is de hoofdbron. */
  bronnen?: Array<BronInput> | null | undefined;
  /** Deel van het tarief waarvoor het bedrag geldt, zoals honorarium; niet nodig als het bedrag het hele tarief is. */
  component?: string | null | undefined;
  /** Waarvoor het bedrag geldt, zoals `per uur` of `per kwartaal`. */
  eenheid: string;
  /** Dag waarop het tarief niet meer geldt, als die al vaststaat. */
  geldigTot?: string | null | undefined;
  /** Eerste dag van het tarief. */
  geldigVan: string;
  /** Kanttekening bij het tarief. */
  opmerking?: string | null | undefined;
  /** De prestatie waarvoor het tarief geldt. */
  prestatieId: string | number;
  /** Hoe de hoogte tot stand komt: van een vrij tarief stelt de NZa geen bedrag vast. */
  tariefsoort: Tariefsoort;
};

/** Hoe de hoogte van een tarief tot stand komt. */
export type Tariefsoort =
  /** De NZa stelt een maximum vast. */
  | 'MAXIMUM'
  /** Aanbieder en verzekeraar of verzekerde spreken het zelf af. */
  | 'VRIJ';

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

export type PortaalPrestatiePublicerenMutationVariables = Exact<{
  input: PrestatiePublicerenInput;
  sleutel: string | number;
}>;


export type PortaalPrestatiePublicerenMutation = { uitkomst: { record: { id: string, recordVersie: number, code: string | null, omschrijving: string } | null, fouten: Array<{ code: FoutCode, pad: Array<string>, bericht: string }> } | null };

export type PortaalTariefVaststellenMutationVariables = Exact<{
  input: TariefVaststellenInput;
  sleutel: string | number;
}>;


export type PortaalTariefVaststellenMutation = { uitkomst: { record: { id: string, recordVersie: number, bedrag: string, eenheid: string, geldigVan: string | null, prestatie: { id: string, code: string | null, omschrijving: string } } | null, fouten: Array<{ code: FoutCode, pad: Array<string>, bericht: string }> } | null };


export const PortaalPrestatiePublicerenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortaalPrestatiePubliceren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PrestatiePublicerenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"uitkomst"},"name":{"kind":"Name","value":"prestatiePubliceren"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"prestatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalPrestatiePublicerenMutation, PortaalPrestatiePublicerenMutationVariables>;
export const PortaalTariefVaststellenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortaalTariefVaststellen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TariefVaststellenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"uitkomst"},"name":{"kind":"Name","value":"tariefVaststellen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"tarief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"prestatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalTariefVaststellenMutation, PortaalTariefVaststellenMutationVariables>;