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

/** Waarvoor een budget is. */
export type BudgetSoort =
  /** Een jaar. */
  | 'JAARLIJKS'
  /** Het meeste dat in een ronde te verdelen is. */
  | 'RONDEPLAFOND'
  /** Het geheel: de hele looptijd, of de hele ronde. */
  | 'TOTAAL';

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

/** Een vraag waarop het antwoord nog ontbreekt. */
export type KennislacuneRegistrerenInput = {
  /** Waar de vraag uit blijkt: minstens een bron; de eerste is de hoofdbron. */
  bronnen?: Array<BronInput> | null | undefined;
  /** Wie de vraag inbracht. */
  ingebrachtDoor: string;
  /** Sectoren waarin de vraag speelt; leeg als dat niet bekend is. */
  sectoren: Array<Zorgsector>;
  /** De vraag. */
  vraag: string;
};

/** Een nieuw onderzoeksproject. */
export type ProjectRegistrerenInput = {
  /** Toegekend bedrag in euro. */
  bedrag?: string | null | undefined;
  /** Waar de gegevens vandaan komen: minstens een bron; de eerste is de hoofdbron. */
  bronnen?: Array<BronInput> | null | undefined;
  /** Einde van het project. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  einddatum?: string | null | undefined;
  /** Of een bron ZonMw als financier noemt. */
  financierBevestigd?: boolean | null | undefined;
  /** Instelling die de aanvraag deed. */
  hoofdaanvrager?: string | null | undefined;
  /** Het programma waarin het project valt; met een ronde: dat van de ronde. */
  programmaId?: string | number | null | undefined;
  /** Nummer bij ZonMw, dat geen ander project heeft. */
  projectnummer?: string | null | undefined;
  /** Hoe dicht het onderzoek bij een pakketvraag staat. */
  relevantie: Relevantie;
  /** De relevantie in woorden. */
  relevantieTekst: string;
  /** De ronde waarin het project subsidie kreeg. */
  rondeId?: string | number | null | undefined;
  /** Begin van het project. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  startdatum?: string | null | undefined;
  /** Titel van het project. */
  titel: string;
};

/** Hoe dicht onderzoek bij een pakketvraag staat. */
export type Relevantie =
  /** Ander onderzoek, als achtergrond. */
  | 'ACHTERGROND'
  /** Onderzoek bij een pakketvraag. */
  | 'DIRECT'
  /** Verwant onderzoek, zoals doelmatigheidsonderzoek. */
  | 'VERWANT';

/** Stand van een subsidieronde, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan. */
export type RondeStatus =
  /** Is aangekondigd. */
  | 'AANGEKONDIGD'
  /** Is afgerond: de subsidies zijn toegekend. */
  | 'AFGEROND'
  /** Is gepubliceerd; aanvragen kan of kon. */
  | 'GEPUBLICEERD'
  /** Is gesloten voor aanvragen. */
  | 'GESLOTEN';

/** Een nieuwe subsidieronde van een programma. */
export type SubsidierondeRegistrerenInput = {
  /** Waarvoor het budget is. */
  bedragSoort?: BudgetSoort | null | undefined;
  /** Waar de gegevens vandaan komen: minstens een bron; de eerste is de hoofdbron. */
  bronnen?: Array<BronInput> | null | undefined;
  /** Budget in euro. */
  budget?: string | null | undefined;
  /** Naam van de ronde. */
  naam: string;
  /** Wanneer de ronde opent. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  opening?: string | null | undefined;
  /** Wanneer de stand zo is; standaard vandaag. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  peildatum?: string | null | undefined;
  /** Het programma van deze ronde. */
  programmaId: string | number;
  /** Wanneer de ronde sluit. Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026. */
  sluiting?: string | null | undefined;
  /** Stand. */
  status?: RondeStatus | null | undefined;
  /** Toelichting bij data en bedragen. */
  toelichting?: string | null | undefined;
  /** Soort ronde: een van `rondetypen`. */
  typeId?: string | number | null | undefined;
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

export type PortaalKennislacuneRegistrerenMutationVariables = Exact<{
  input: KennislacuneRegistrerenInput;
  sleutel: string | number;
}>;


export type PortaalKennislacuneRegistrerenMutation = { uitkomst: { record: { id: string, recordVersie: number, vraag: string } | null, fouten: Array<{ code: FoutCode, pad: Array<string>, bericht: string }> } | null };

export type PortaalSubsidierondeRegistrerenMutationVariables = Exact<{
  input: SubsidierondeRegistrerenInput;
  sleutel: string | number;
}>;


export type PortaalSubsidierondeRegistrerenMutation = { uitkomst: { record: { id: string, recordVersie: number, naam: string, programma: { id: string, naam: string } | null } | null, fouten: Array<{ code: FoutCode, pad: Array<string>, bericht: string }> } | null };

export type PortaalProjectRegistrerenMutationVariables = Exact<{
  input: ProjectRegistrerenInput;
  sleutel: string | number;
}>;


export type PortaalProjectRegistrerenMutation = { uitkomst: { record: { id: string, recordVersie: number, titel: string } | null, fouten: Array<{ code: FoutCode, pad: Array<string>, bericht: string }> } | null };


export const PortaalKennislacuneRegistrerenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortaalKennislacuneRegistreren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KennislacuneRegistrerenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"uitkomst"},"name":{"kind":"Name","value":"kennislacuneRegistreren"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"kennislacune"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"vraag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalKennislacuneRegistrerenMutation, PortaalKennislacuneRegistrerenMutationVariables>;
export const PortaalSubsidierondeRegistrerenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortaalSubsidierondeRegistreren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubsidierondeRegistrerenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"uitkomst"},"name":{"kind":"Name","value":"subsidierondeRegistreren"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"subsidieronde"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"programma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalSubsidierondeRegistrerenMutation, PortaalSubsidierondeRegistrerenMutationVariables>;
export const PortaalProjectRegistrerenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PortaalProjectRegistreren"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectRegistrerenInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"uitkomst"},"name":{"kind":"Name","value":"projectRegistreren"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"sleutel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sleutel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"record"},"name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordVersie"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fouten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"pad"}},{"kind":"Field","name":{"kind":"Name","value":"bericht"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalProjectRegistrerenMutation, PortaalProjectRegistrerenMutationVariables>;