/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Waarvoor een budget is. */
export type BudgetSoort =
  /** Een jaar. */
  | 'JAARLIJKS'
  /** Het meeste dat in een ronde te verdelen is. */
  | 'RONDEPLAFOND'
  /** Het geheel: de hele looptijd, of de hele ronde. */
  | 'TOTAAL';

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

/** Hoe een duiding op een eerdere volgt. */
export type DuidingOpvolgingAard =
  /** Aanpassing van een uitspraak die verder blijft staan. */
  | 'AANPASSING'
  /** Dezelfde zorg is opnieuw beoordeeld. */
  | 'HERBEOORDELING'
  /** Een oordeel over meer indicaties of patiënten. */
  | 'INDICATIEVERBREDING'
  /** Het oordeel na afloop van een voorwaardelijke toelating. */
  | 'OORDEEL_NA_VOORWAARDELIJKE_TOELATING'
  /** Voorwaardelijke toelating van zorg die eerst niet voldeed. */
  | 'VOORWAARDELIJKE_TOELATING_NA_NEGATIEF_OORDEEL';

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

/** Waarin een aantal is uitgedrukt. */
export type GebruikscijferAantalEenheid =
  /** Een aantal. */
  | 'AANTAL'
  /** Een percentage. */
  | 'PROCENT';

/** Waarover kosten gaan. */
export type GebruikscijferKostenEenheid =
  /** Over alles samen. */
  | 'EURO'
  /** Over een behandeling, een patiënt of iets anders: zie de soort kosten. */
  | 'EURO_PER_EENHEID';

/** Hoe een cijfer over het gebruik van zorg tot stand kwam. */
export type GebruikscijferWaardeSoort =
  /** Berekend uit andere cijfers. */
  | 'AFGELEID'
  /** Begroot: wat er ten hoogste voor was. */
  | 'BEGROTING'
  /** Geteld vanaf het begin van een periode van meer jaren: niet bij cijfers over een jaar op te tellen. */
  | 'CUMULATIEF'
  /** Geteld, in een registratie of in declaraties. */
  | 'GEMETEN'
  /** Vooraf geraamd. */
  | 'RAMING'
  /** Geschat. */
  | 'SCHATTING';

/** Waarop een koppeling of gegeven berust. */
export type Grondslag =
  /** Volgt uit andere gegevens in de bron. */
  | 'AFGELEID'
  /** De bron noemt het zelf. */
  | 'BRON'
  /** Suggestie van de redactie die geen bron noemt, een voorstel dat nog niemand bevestigde, of een koppeling waartegen bezwaar is gemaakt. */
  | 'SUGGESTIE';

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

/** Wie een voorwaarde mag zien. */
export type Openbaarheid =
  /** Iedereen. */
  | 'OPENBAAR'
  /** Alleen het concern van de verzekeraar, en de NZa als toezichthouder. */
  | 'VERTROUWELIJK';

/** Hoever het ene stuk het andere vervangt. */
export type Reikwijdte =
  /** Voor een deel: de rest van het eerdere blijft staan. */
  | 'DEELS'
  /** Geheel: het eerdere geldt niet meer. */
  | 'VOLLEDIG';

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

export type PortaalBronFragment = { titel: string, url: string | null, vindplaats: string | null };

export type PortaalContractFragment = { id: string, soort: ContractvoorwaardeSoort, aard: ContractvoorwaardeAard, omschrijving: string, geldigVan: string | null, geldigTot: string | null, jaar: number | null, openbaarheid: Openbaarheid, norm: { waarde: string, eenheid: string } | null, opsteller: { id: string, naam: string } | null };

export type PortaalDeelnameFragment = { rol: Deelnamerol, grondslag: Grondslag, onderbouwing: string | null, onderzoeksorganisatie: { id: string, naam: string } | null, organisatie: { id: string, naam: string } | null };

export type PortaalGebruikFragment = { id: string, jaar: number | null, patienten: number | null, aantal: string | null, aantalSoort: string | null, aantalEenheid: GebruikscijferAantalEenheid | null, kosten: string | null, kostenSoort: string | null, kostenEenheid: GebruikscijferKostenEenheid | null, waardeSoort: GebruikscijferWaardeSoort, zorgvormGrondslag: Grondslag, zorgvormOnderbouwing: string | null, opmerking: string | null, van: { tekst: string } | null, totEnMet: { tekst: string, totEnMet: string } | null, organisatie: { id: string, naam: string } | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> };

export type PortaalGeldFragment = { sommen: Array<{ bedrag: string, bedragSoort: BudgetSoort | null, delen: number, nietMeegeteld: number, van: { tekst: string } | null, totEnMet: { tekst: string } | null }>, onbekend: Array<{ toelichting: string }> };

type PortaalGrondrecord_AgendaItem_Fragment = { id: string, onderwerp: string };

type PortaalGrondrecord_Contractvoorwaarde_Fragment = { id: string, omschrijving: string };

type PortaalGrondrecord_Duiding_Fragment = { id: string, titel: string };

type PortaalGrondrecord_Kader_Fragment = { id: string, titel: string };

type PortaalGrondrecord_Kennislacune_Fragment = { id: string, vraag: string };

type PortaalGrondrecord_Pakketcriterium_Fragment = { id: string, naam: string };

type PortaalGrondrecord_Prestatie_Fragment = { id: string, code: string | null, omschrijving: string };

type PortaalGrondrecord_Programma_Fragment = { id: string, naam: string };

type PortaalGrondrecord_Project_Fragment = { id: string, titel: string };

type PortaalGrondrecord_Subsidieronde_Fragment = { id: string, naam: string, programma: { id: string } | null };

type PortaalGrondrecord_Verzekeraar_Fragment = { id: string, naam: string, organisatie: { id: string } | null };

type PortaalGrondrecord_Zorgvorm_Fragment = { id: string, naam: string };

export type PortaalGrondrecordFragment =
  | PortaalGrondrecord_AgendaItem_Fragment
  | PortaalGrondrecord_Contractvoorwaarde_Fragment
  | PortaalGrondrecord_Duiding_Fragment
  | PortaalGrondrecord_Kader_Fragment
  | PortaalGrondrecord_Kennislacune_Fragment
  | PortaalGrondrecord_Pakketcriterium_Fragment
  | PortaalGrondrecord_Prestatie_Fragment
  | PortaalGrondrecord_Programma_Fragment
  | PortaalGrondrecord_Project_Fragment
  | PortaalGrondrecord_Subsidieronde_Fragment
  | PortaalGrondrecord_Verzekeraar_Fragment
  | PortaalGrondrecord_Zorgvorm_Fragment
;

export type PortaalSignaalregelFragment = { id: string, soort: Signaalsoort, ernst: Signaalernst, toelichting: string, status: SignaalStatus };

export type PortaalUitspraakFragment = { id: string, titel: string, soort: DuidingSoort, conclusie: DuidingConclusie | null, datum: { tekst: string } | null, vervangenDoor: Array<{ id: string, aard: DuidingOpvolgingAard, reikwijdte: Reikwijdte, grondslag: Grondslag, opvolger: { id: string, titel: string } }> };

export type PortaalVastgelegdFragment = { wanneer: string, soort: WijzigingSoort, aanleiding: WijzigingAanleiding, organisatie: string | null };

export type PortaalVerbondenFragment = { id: string, relatie: KoppelingRelatie | null, grondslag: Grondslag, status: KoppelingStatus, onderbouwing: string | null, bezwaar: string | null, bezwaarOp: string | null, bevestigdOp: string | null, agendaItem: { id: string, onderwerp: string } | null, zorgvorm: { id: string, naam: string } | null, duiding: { id: string, titel: string } | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> };

export type PortaalVergoedingFragment = { id: string, soort: VergoedingSoort, soortTekst: string, bedrag: string, eenheid: string, jaar: number | null, geldigVan: string | null, geldigTot: string | null, opmerking: string | null, verzekeraar: { id: string, naam: string, organisatie: { id: string } | null } | null, prestatie: { id: string, code: string | null, omschrijving: string } | null };

export type PortaalWijzigingenQueryVariables = Exact<{
  sinds: string;
  zorginstituut?: string | null | undefined;
  zonmw?: string | null | undefined;
  verzekeraars?: string | null | undefined;
  nza?: string | null | undefined;
  signalering?: string | null | undefined;
}>;


export type PortaalWijzigingenQuery = { zorginstituut: { nodes: Array<{ wanneer: string, recordType: string, recordId: string, sub: string | null, na: Record<string, unknown> | null }>, pageInfo: { endCursor: string | null } } | null, zonmw: { nodes: Array<{ wanneer: string, recordType: string, recordId: string, sub: string | null, na: Record<string, unknown> | null }>, pageInfo: { endCursor: string | null } } | null, verzekeraars: { nodes: Array<{ wanneer: string, recordType: string, recordId: string, sub: string | null, na: Record<string, unknown> | null }>, pageInfo: { endCursor: string | null } } | null, nza: { nodes: Array<{ wanneer: string, recordType: string, recordId: string, sub: string | null, na: Record<string, unknown> | null }>, pageInfo: { endCursor: string | null } } | null, signalering: { nodes: Array<{ wanneer: string, recordType: string, recordId: string, sub: string | null, na: Record<string, unknown> | null }>, pageInfo: { endCursor: string | null } } | null };

export type PortaalWijzigingFragment = { nodes: Array<{ wanneer: string, recordType: string, recordId: string, sub: string | null, na: Record<string, unknown> | null }>, pageInfo: { endCursor: string | null } };

export const PortaalContractFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalContract"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"openbaarheid"}},{"kind":"Field","name":{"kind":"Name","value":"norm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waarde"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opsteller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<PortaalContractFragment, unknown>;
export const PortaalDeelnameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDeelname"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deelname"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"onderzoeksorganisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<PortaalDeelnameFragment, unknown>;
export const PortaalBronFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalBronFragment, unknown>;
export const PortaalGebruikFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalGebruik"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gebruikscijfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totEnMet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"totEnMet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patienten"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"aantalSoort"}},{"kind":"Field","name":{"kind":"Name","value":"aantalEenheid"}},{"kind":"Field","name":{"kind":"Name","value":"kosten"}},{"kind":"Field","name":{"kind":"Name","value":"kostenSoort"}},{"kind":"Field","name":{"kind":"Name","value":"kostenEenheid"}},{"kind":"Field","name":{"kind":"Name","value":"waardeSoort"}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"opmerking"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalGebruikFragment, unknown>;
export const PortaalGeldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalGeld"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Geldoverzicht"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sommen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"bedragSoort"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totEnMet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delen"}},{"kind":"Field","name":{"kind":"Name","value":"nietMeegeteld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onbekend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"toelichting"}}]}}]}}]} as unknown as DocumentNode<PortaalGeldFragment, unknown>;
export const PortaalGrondrecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalGrondrecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaalrecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kader"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kennislacune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vraag"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pakketcriterium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programma"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subsidieronde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"programma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verzekeraar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zorgvorm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]} as unknown as DocumentNode<PortaalGrondrecordFragment, unknown>;
export const PortaalSignaalregelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalSignaalregel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<PortaalSignaalregelFragment, unknown>;
export const PortaalUitspraakFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalUitspraak"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vervangenDoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"reikwijdte"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"opvolger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalUitspraakFragment, unknown>;
export const PortaalVastgelegdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVastgelegd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wijziging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}}]}}]} as unknown as DocumentNode<PortaalVastgelegdFragment, unknown>;
export const PortaalVerbondenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVerbonden"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Koppeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relatie"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bezwaar"}},{"kind":"Field","name":{"kind":"Name","value":"bezwaarOp"}},{"kind":"Field","name":{"kind":"Name","value":"bevestigdOp"}},{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalVerbondenFragment, unknown>;
export const PortaalVergoedingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVergoeding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vergoeding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"soortTekst"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"opmerking"}},{"kind":"Field","name":{"kind":"Name","value":"verzekeraar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prestatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]} as unknown as DocumentNode<PortaalVergoedingFragment, unknown>;
export const PortaalWijzigingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalWijziging"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WijzigingConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"sub"}},{"kind":"Field","name":{"kind":"Name","value":"na"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<PortaalWijzigingFragment, unknown>;
export const PortaalWijzigingenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalWijzigingen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sinds"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Tijdstip"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zorginstituut"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"zonmw"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"verzekeraars"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nza"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"signalering"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"zorginstituut"},"name":{"kind":"Name","value":"zorginstituutWijzigingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zorginstituut"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"vanaf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sinds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalWijziging"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"zonmw"},"name":{"kind":"Name","value":"zonmwWijzigingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"zonmw"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"vanaf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sinds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalWijziging"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"verzekeraars"},"name":{"kind":"Name","value":"verzekeraarsWijzigingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"verzekeraars"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"vanaf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sinds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalWijziging"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nza"},"name":{"kind":"Name","value":"nzaWijzigingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nza"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"vanaf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sinds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalWijziging"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"signalering"},"name":{"kind":"Name","value":"signaleringWijzigingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"signalering"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"vanaf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sinds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalWijziging"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalWijziging"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WijzigingConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"sub"}},{"kind":"Field","name":{"kind":"Name","value":"na"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<PortaalWijzigingenQuery, PortaalWijzigingenQueryVariables>;