/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Of er volgens een zorgadvies aanspraak is op vergoeding uit de basisverzekering. */
export type Aanspraak =
  /** Wel aanspraak. */
  | 'JA'
  /** Geen aanspraak. */
  | 'NEE'
  /** Het advies gaat niet over de aanspraak. */
  | 'NIET_VAN_TOEPASSING'
  /** Aanspraak onder voorwaarden. */
  | 'VOORWAARDELIJK';

/** Wat voor tekst een voorwaarde is, afgeleid uit wie haar opstelde: zie `auteurSoort`. */
export type ContractvoorwaardeAard =
  /** Norm van een beroeps- of wetenschappelijke vereniging of platform; geen contracttekst. */
  | 'BEROEPSNORM'
  /** Afspraak, advies of standpunt voor de hele branche, zoals van Zorgverzekeraars Nederland; geen contracttekst. */
  | 'BRANCHEBELEID'
  /** Voorwaarde van een verzekeraar, concern of label, of van verzekeraars zonder naam. */
  | 'CONTRACTVOORWAARDE'
  /** Regel van een overheidsinstantie, zoals de NZa; geen contracttekst. */
  | 'OVERHEIDSREGEL'
  /** Wat een zorgaanbieder zelf doet of liet; geen contracttekst. */
  | 'WERKWIJZE_ZORGAANBIEDER';

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

/** Wie een voorwaarde mag zien. */
export type Openbaarheid =
  /** Iedereen. */
  | 'OPENBAAR'
  /** Alleen het concern van de verzekeraar, en de NZa als toezichthouder. */
  | 'VERTROUWELIJK';

/** Soort organisatie, zoals de zijde van de verzekeraars die indeelt. */
export type OrganisatieType =
  /** Partijen die samen een akkoord sloten. */
  | 'AKKOORD'
  /** Beroepsvereniging. */
  | 'BEROEPSVERENIGING'
  /** Brancheorganisatie. */
  | 'BRANCHEORGANISATIE'
  /** Commissie. */
  | 'COMMISSIE'
  /** Concern van zorgverzekeraars. */
  | 'CONCERN'
  /** Informatiecentrum. */
  | 'INFORMATIECENTRUM'
  /** Combinatie die voor verzekeraars samen inkoopt. */
  | 'INKOOPCOMBINATIE'
  /** Kenniscentrum. */
  | 'KENNISCENTRUM'
  /** Label waaronder een zorgverzekering wordt aangeboden. */
  | 'LABEL'
  /** Samenwerkingsplatform. */
  | 'PLATFORM'
  /** Portaal voor gegevensverkeer. */
  | 'PORTAAL'
  /** Programma van samenwerkende partijen. */
  | 'PROGRAMMA'
  /** Toezichthouder. */
  | 'TOEZICHTHOUDER'
  /** Wetenschappelijke vereniging. */
  | 'WETENSCHAPPELIJKE_VERENIGING'
  /** Zorgaanbieder. */
  | 'ZORGAANBIEDER'
  /** Zorgverzekeraar. */
  | 'ZORGVERZEKERAAR';

/** Wat er met een signaal is gedaan. */
export type SignaalStatus =
  /** Een partij voor wie het is, handelde het af; de feiten zeggen nog niet dat het weg is. */
  | 'AFGEHANDELD'
  /** Een partij voor wie het is, neemt het in behandeling. */
  | 'IN_BEHANDELING'
  /** Een partij voor wie het is, vindt het niet terecht, en zegt waarom. */
  | 'NIET_TERECHT'
  /** Niemand antwoordde nog sinds het er is. */
  | 'OPEN';

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

/** Wat voor bedrag het is, ingedeeld naar de tekst van de bron. Geen enkele soort is een tarief van de NZa. */
export type VergoedingSoort =
  /** Tarief dat een aanbieder met verzekeraars afsprak. */
  | 'CONTRACTTARIEF'
  /** Maximum dat een nieuwsbericht noemt. */
  | 'GENOEMDE_MAXIMUMPRIJS'
  /** Hoogste van de tarieven die verzekeraars afspraken. */
  | 'HOOGSTE_CONTRACTTARIEF'
  /** Wat een verzekeraar ten hoogste vergoedt als de aanbieder geen contract heeft. */
  | 'MAXIMALE_VERGOEDING_NIET_GECONTRACTEERD'
  /** Wat een aanbieder vraagt als er geen contract met de verzekeraar is. */
  | 'PASSANTENTARIEF'
  /** Tarief dat een verzekeraar hanteert. */
  | 'TARIEF_VERZEKERAAR'
  /** Tarief dat een aanbieder noemt, zonder dat blijkt voor wie. */
  | 'TARIEF_ZORGAANBIEDER'
  /** Wat een aanbieder vraagt van wie zelf betaalt. */
  | 'ZELFBETALERSTARIEF';

/** Wat een verzekeraar is. */
export type VerzekeraarSoort =
  /** Groep van verzekeraars. */
  | 'CONCERN'
  /** Merk waaronder een verzekering wordt verkocht. */
  | 'LABEL'
  /** Verzekeraar die polissen uitgeeft. */
  | 'ZORGVERZEKERAAR';

/** Waardoor een record wijzigde. */
export type WijzigingAanleiding =
  /** Het is voor het eerst uit de brongegevens ingelezen. */
  | 'GEGEVENS_INGELEZEN'
  /** Een latere overdracht van de brongegevens verbeterde het, liet het vervallen of nam het weer op. Wat een organisatie wijzigde, blijft. */
  | 'GEGEVENS_VERBETERD'
  /** Een organisatie wijzigde het. */
  | 'ORGANISATIE';

/** Wat een wijziging is voor wie haar ziet. */
export type WijzigingSoort =
  /** Het record is veranderd. */
  | 'GEWIJZIGD'
  /** Het record is er nu; of het er voor anderen al was, blijkt hier niet. */
  | 'TOEGEVOEGD'
  /** Het record is er niet meer voor wie dit leest, of het is vervallen; wie het spiegelt, haalt het weg. */
  | 'VERWIJDERD';

/** Hoe een zorgadvies tot stand kwam. */
export type ZorgadviesSoort =
  /** Declarabele indicatie op de lijst van add-ongeneesmiddelen van de NZa. Alleen nog bij vervallen records: die zijn `Addonindicatie`. */
  | 'ADD_ON_INDICATIELIJST'
  /** Beoordeling van een digitaal zorgproces door Digizo.nu. */
  | 'DIGIZO_BEOORDELING'
  /** Beoordeling waaraan Zorgverzekeraars Nederland en het Zorginstituut beide bijdroegen. */
  | 'GEZAMENLIJKE_BEOORDELING_ZN_ZORGINSTITUUT'
  /** Advies om wel of niet in te kopen bij een ziekenhuis, naar het volume. */
  | 'INKOOPADVIES_VOLUMENORM'
  /** Oordeel van een verzekeraar. */
  | 'OORDEEL_VERZEKERAAR'
  /** Oordeel van een verzekeraar waarover de rechter besliste: zie `uitkomst`. */
  | 'OORDEEL_VERZEKERAAR_RECHTERLIJK_GETOETST'
  /** Oordeel uit het Zorgadviestraject GGZ van Zorgverzekeraars Nederland. */
  | 'ZORGADVIESTRAJECT_GGZ';

export type PortaalBronFragment = { titel: string, url: string | null, vindplaats: string | null };

export type PortaalContractFragment = { id: string, soort: ContractvoorwaardeSoort, aard: ContractvoorwaardeAard, omschrijving: string, geldigVan: string | null, geldigTot: string | null, jaar: number | null, openbaarheid: Openbaarheid, norm: { waarde: string, eenheid: string } | null, opsteller: { id: string, naam: string } | null };

export type PortaalSignaalregelFragment = { id: string, soort: Signaalsoort, ernst: Signaalernst, toelichting: string, status: SignaalStatus };

export type PortaalVastgelegdFragment = { wanneer: string, soort: WijzigingSoort, aanleiding: WijzigingAanleiding, organisatie: string | null };

export type PortaalVergoedingFragment = { id: string, soort: VergoedingSoort, soortTekst: string, bedrag: string, eenheid: string, jaar: number | null, geldigVan: string | null, geldigTot: string | null, opmerking: string | null, verzekeraar: { id: string, naam: string, organisatie: { id: string } | null } | null, prestatie: { id: string, code: string | null, omschrijving: string } | null };

export type PortaalConcernQueryVariables = Exact<{
  id: string | number;
}>;


export type PortaalConcernQuery = { organisatie: { id: string, naam: string, type: OrganisatieType | null, typeTekst: string | null, rol: string | null, omschrijving: string | null, vervallen: { sinds: string, recordType: string | null, recordId: string | null } | null, onderdeelVan: { id: string, naam: string } | null, onderdelen: Array<{ id: string, naam: string }>, verzekeraar: { id: string, naam: string, soort: VerzekeraarSoort, uzovi: string | null, regio: string | null, omschrijving: string | null, labels: Array<string>, aantalVerzekerden: number | null, marktaandeel: { procent: string, jaar: number } | null, concern: { id: string, naam: string, organisatie: { id: string } | null } | null, onderdelen: Array<{ id: string, naam: string, soort: VerzekeraarSoort, organisatie: { id: string } | null }>, contractvoorwaardenConcern: { totaal: number, nodes: Array<{ id: string, soort: ContractvoorwaardeSoort, aard: ContractvoorwaardeAard, omschrijving: string, geldigVan: string | null, geldigTot: string | null, jaar: number | null, openbaarheid: Openbaarheid, norm: { waarde: string, eenheid: string } | null, opsteller: { id: string, naam: string } | null }> }, vergoedingen: { totaal: number, nodes: Array<{ id: string, soort: VergoedingSoort, soortTekst: string, bedrag: string, eenheid: string, jaar: number | null, geldigVan: string | null, geldigTot: string | null, opmerking: string | null, verzekeraar: { id: string, naam: string, organisatie: { id: string } | null } | null, prestatie: { id: string, code: string | null, omschrijving: string } | null }> } } | null, contractvoorwaarden: { totaal: number, nodes: Array<{ id: string, soort: ContractvoorwaardeSoort, aard: ContractvoorwaardeAard, omschrijving: string, geldigVan: string | null, geldigTot: string | null, jaar: number | null, openbaarheid: Openbaarheid, norm: { waarde: string, eenheid: string } | null, opsteller: { id: string, naam: string } | null }> } | null, zorgadviezen: { totaal: number, nodes: Array<{ id: string, soort: ZorgadviesSoort, onderwerp: string, indicatie: string | null, aanspraak: Aanspraak | null, uitkomst: string | null, datum: { tekst: string } | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> }> } | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }>, geschiedenis: { totaal: number, nodes: Array<{ wanneer: string, soort: WijzigingSoort, aanleiding: WijzigingAanleiding, organisatie: string | null }> } } | null };

export type PortaalConcernMoetQueryVariables = Exact<{
  concern: string | number;
  soorten: Array<DuidingsvoorwaardeSoort> | DuidingsvoorwaardeSoort;
}>;


export type PortaalConcernMoetQuery = { signalen: { totaal: number, nodes: Array<{ id: string, soort: Signaalsoort, ernst: Signaalernst, toelichting: string, status: SignaalStatus }> } | null, afwijkend: { nodes: Array<{ id: string, onderwerp:
        | { __typename: 'AgendaItem' }
        | { __typename: 'Contractvoorwaarde', id: string }
        | { __typename: 'Duiding' }
        | { __typename: 'Gebruikscijfer' }
        | { __typename: 'Kader' }
        | { __typename: 'Kennislacune' }
        | { __typename: 'Koppeling' }
        | { __typename: 'Pakketcriterium' }
        | { __typename: 'Prestatie' }
        | { __typename: 'Programma' }
        | { __typename: 'ProgrammaBudget' }
        | { __typename: 'ProgrammaLidmaatschap' }
        | { __typename: 'Project' }
        | { __typename: 'Subsidieronde' }
        | { __typename: 'Tarief' }
        | { __typename: 'Verzekeraar' }
        | { __typename: 'Zorgadvies' }
        | { __typename: 'Zorgvorm' }
       | null }> } | null, voorAlle: { totaal: number } | null, duidingsvoorwaarden: { totaal: number, nodes: Array<{ id: string, soort: DuidingsvoorwaardeSoort, tekst: string, duiding: { id: string, titel: string, conclusie: DuidingConclusie | null, geldigheden: Array<{ van: string | null, tot: string | null }>, contractvoorwaarden: { totaal: number, nodes: Array<{ id: string, geldigVan: string | null, geldigTot: string | null }> } | null, contractvoorwaardenViaZorgvormen: { totaal: number, nodes: Array<{ id: string, geldigVan: string | null, geldigTot: string | null }> } | null }, uitvoering: { contractvoorwaarden: { totaal: number, nodes: Array<{ id: string, soort: ContractvoorwaardeSoort, aard: ContractvoorwaardeAard, omschrijving: string, geldigVan: string | null, geldigTot: string | null, jaar: number | null, openbaarheid: Openbaarheid, norm: { waarde: string, eenheid: string } | null, opsteller: { id: string, naam: string } | null }> } | null } | null }> } | null };

export const PortaalBronFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalBronFragment, unknown>;
export const PortaalContractFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalContract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"openbaarheid"}},{"kind":"Field","name":{"kind":"Name","value":"norm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opsteller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<PortaalContractFragment, unknown>;
export const PortaalSignaalregelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalSignaalregel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<PortaalSignaalregelFragment, unknown>;
export const PortaalVastgelegdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVastgelegd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wijziging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}}]}}]} as unknown as DocumentNode<PortaalVastgelegdFragment, unknown>;
export const PortaalVergoedingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVergoeding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vergoeding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"soortTekst"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"opmerking"}},{"kind":"Field","name":{"kind":"Name","value":"verzekeraar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prestatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]} as unknown as DocumentNode<PortaalVergoedingFragment, unknown>;
export const PortaalConcernDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalConcern"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"typeTekst"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"vervallen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sinds"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onderdeelVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onderdelen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verzekeraar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"uzovi"}},{"kind":"Field","name":{"kind":"Name","value":"regio"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"labels"}},{"kind":"Field","name":{"kind":"Name","value":"aantalVerzekerden"}},{"kind":"Field","name":{"kind":"Name","value":"marktaandeel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procent"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concern"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"onderdelen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaardenConcern"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalContract"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vergoedingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalVergoeding"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaarden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalContract"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgadviezen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"indicatie"}},{"kind":"Field","name":{"kind":"Name","value":"aanspraak"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geschiedenis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalVastgelegd"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalContract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"openbaarheid"}},{"kind":"Field","name":{"kind":"Name","value":"norm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opsteller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVergoeding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vergoeding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"soortTekst"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"opmerking"}},{"kind":"Field","name":{"kind":"Name","value":"verzekeraar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prestatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVastgelegd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wijziging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}}]}}]} as unknown as DocumentNode<PortaalConcernQuery, PortaalConcernQueryVariables>;
export const PortaalConcernMoetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalConcernMoet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"concern"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"soorten"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DuidingsvoorwaardeSoort"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signalen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"concern"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"concern"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalSignaalregel"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"afwijkend"},"name":{"kind":"Name","value":"signalen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"concern"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"concern"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"regel"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONTRACT_WIJKT_AF"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"voorAlle"},"name":{"kind":"Name","value":"signalen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"aan"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"VERZEKERAARS"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"regel"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"VOORWAARDE_NIET_IN_CONTRACT"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duidingsvoorwaarden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"soort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"soorten"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"duiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"geldigheden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaarden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"concern"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"concern"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"EnumValue","value":"DATUM_AFLOPEND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaardenViaZorgvormen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"concern"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"concern"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"EnumValue","value":"DATUM_AFLOPEND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uitvoering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaarden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"concern"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"concern"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"EnumValue","value":"DATUM_AFLOPEND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalContract"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalSignaalregel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalContract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"openbaarheid"}},{"kind":"Field","name":{"kind":"Name","value":"norm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opsteller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<PortaalConcernMoetQuery, PortaalConcernMoetQueryVariables>;