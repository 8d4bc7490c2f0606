/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Soort bekostigingsregel. */
export type BekostigingsregelSoort =
  /** Manier van bekostigen: in gebruik, in ontwikkeling of in verkenning. */
  | 'BEKOSTIGINGSMODEL'
  /** Beleidsregel. */
  | 'BELEIDSREGEL'
  /** Experiment met bekostiging, of de regel die het mogelijk maakt. */
  | 'EXPERIMENT'
  /** Regel om de uitgaven van een sector onder een plafond te houden. */
  | 'MACROBEHEERSINSTRUMENT'
  /** Besluit dat prestaties beschrijft. */
  | 'PRESTATIEBESCHRIJVINGBESCHIKKING'
  /** Regeling of nadere regel, met voorschriften voor registratie, declaratie of informatie. */
  | 'REGELING'
  /** Besluit dat tarieven vaststelt. */
  | 'TARIEFBESCHIKKING'
  /** Actie uit de werkagenda Samenwerken aan passende zorg (2020). Alleen nog bij vervallen records: de acties zijn `Werkagendaactie`. */
  | 'WERKAGENDA_ACTIE'
  /** Besluit dat andere regels wijzigt. */
  | 'WIJZIGINGSBESLUIT';

/** Stand van een bekostigingsregel, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan. */
export type BekostigingsregelStatus =
  /** Er ligt een advies om te beginnen. */
  | 'GEADVISEERD'
  /** Is geëvalueerd. */
  | 'GEEVALUEERD'
  /** Geldt, op de peildatum of in de tijd die de tekst noemt. */
  | 'GELDEND'
  /** Staat gepland. */
  | 'GEPLAND'
  /** Wordt gebruikt om zorg te bekostigen. */
  | 'IN_GEBRUIK'
  /** Wordt ontwikkeld. */
  | 'IN_ONTWIKKELING'
  /** Wordt verkend. */
  | 'IN_VERKENNING'
  /** Is nooit gaan gelden. */
  | 'NIET_IN_WERKING_GETREDEN'
  /** Gaat later gelden. */
  | 'TOEKOMSTIG'
  /** Geldt niet meer. */
  | 'VERVALLEN';

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

/** Waarop een koppeling of gegeven berust. */
export type Grondslag =
  /** Volgt uit andere gegevens in de bron. */
  | 'AFGELEID'
  /** De bron noemt het zelf. */
  | 'BRON'
  /** Suggestie van de redactie die geen bron noemt, een voorstel dat nog niemand bevestigde, of een koppeling waartegen bezwaar is gemaakt. */
  | 'SUGGESTIE';

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

/** Waarom prestaties bij elkaar horen. */
export type PrestatiebundelSoort =
  /** Zorg van meer aanbieders, die samen als een prestatie wordt gedeclareerd. */
  | 'BUNDEL'
  /** Zorgactiviteiten die naar een DBC-zorgproduct leiden. */
  | 'DBC_ZORGPRODUCT'
  /** Prestaties die de bron bij elkaar zet. */
  | 'GROEP'
  /** Een prestatie die uit deelprestaties bestaat. */
  | 'SAMENGESTELDE_PRESTATIE'
  /** Prestaties waarmee de delen van een zorgprogramma worden gedeclareerd. */
  | 'ZORGPROGRAMMA';

/** Wat een bekostigingsregel met een prestatie doet. */
export type RegelkoppelingRelatie =
  /** Door de regel is de prestatie er niet meer. */
  | 'BEEINDIGT'
  /** De regel zegt wat de prestatie inhoudt. */
  | 'BESCHRIJFT'
  /** De regel voert de prestatie in. */
  | 'INTRODUCEERT'
  /** De regel stelt het tarief van de prestatie vast. */
  | 'PRIJST'
  /** De prestatie hoort bij de manier van bekostigen die de regel is. */
  | 'VALT_ONDER'
  /** Door de regel kan de prestatie langer worden gebruikt. */
  | 'VERLENGT';

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

/** Wat er met een suggestie is gedaan. */
export type Suggestiestand =
  /** De eigenaar wees haar af. */
  | 'AFGEWEZEN'
  /** Nog niets. */
  | 'NIEUW'
  /** De eigenaar legde de koppeling vast, maar zij is geen feit: als suggestie, voorgesteld, betwist of ingetrokken. */
  | 'VOORGESTELD';

/** Hoe de hoogte van een tarief tot stand komt. */
export type Tariefsoort =
  /** De NZa stelt een maximum vast. */
  | 'MAXIMUM'
  /** Aanbieder en verzekeraar of verzekerde spreken het zelf af. */
  | 'VRIJ';

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

export type PortaalBronFragment = { titel: string, url: string | null, vindplaats: string | null };

export type PortaalSignaalregelFragment = { id: string, soort: Signaalsoort, ernst: Signaalernst, toelichting: string, status: SignaalStatus };

export type PortaalVastgelegdFragment = { wanneer: string, soort: WijzigingSoort, aanleiding: WijzigingAanleiding, organisatie: string | null };

export type PortaalVergoedingFragment = { id: string, soort: VergoedingSoort, soortTekst: string, bedrag: string, eenheid: string, jaar: number | null, geldigVan: string | null, geldigTot: string | null, opmerking: string | null, verzekeraar: { id: string, naam: string, organisatie: { id: string } | null } | null, prestatie: { id: string, code: string | null, omschrijving: string } | null };

export type PortaalPrestatieQueryVariables = Exact<{
  id: string | number;
}>;


export type PortaalPrestatieQuery = { prestatie: { id: string, code: string | null, codelijst: Codelijst | null, codelijstTekst: string | null, omschrijving: string, soort: PrestatieSoort, soortTekst: string | null, sectoren: Array<Zorgsector>, sectorTekst: string | null, tariefsoort: Tariefsoort | null, geldigVan: string | null, geldigTot: string | null, eigenRisico: boolean | null, opmerking: string | null, stofnaam: string | null, peildatum: { tekst: string } | null, codeBereik: { van: string, tot: string } | null, vervallen: { sinds: string, recordType: string | null, recordId: string | null } | null, zorgvormKoppelingen: Array<{ grondslag: Grondslag, onderbouwing: string | null, zorgvorm: { id: string, naam: string } | null }>, zorgvormSuggesties: Array<{ rang: number, score: number, reden: string, stand: Suggestiestand, zorgvorm: { id: string, naam: string } | null } | null> | null, tarieven: { totaal: number, nodes: Array<{ id: string, bedrag: string, eenheid: string, component: string | null, tariefsoort: Tariefsoort, geldigVan: string | null, geldigTot: string | null, geldigheidGrondslag: Grondslag | null, beschikking: string | null, opmerking: string | null, bekostigingsregel: { id: string, nummer: string | null } | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, regelkoppelingen: { totaal: number, nodes: Array<{ id: string, relatie: RegelkoppelingRelatie, geldigVan: string | null, geldigTot: string | null, grondslag: Grondslag, onderbouwing: string | null, bekostigingsregel: { id: string, nummer: string | null, naam: string, soort: BekostigingsregelSoort, status: BekostigingsregelStatus | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, bundel: { id: string, naam: string, soort: PrestatiebundelSoort, prestatie: { id: string, omschrijving: string } | null, leden: Array<{ id: string, code: string | null, omschrijving: string }> } | null, lidVan: Array<{ id: string, naam: string, soort: PrestatiebundelSoort, prestatie: { id: string, omschrijving: string } | null, leden: Array<{ id: string, code: string | null, omschrijving: string }> }>, vergoedingen: { totaal: number, nodes: Array<{ id: string, soort: VergoedingSoort, soortTekst: string, bedrag: string, eenheid: string, jaar: number | null, geldigVan: string | null, geldigTot: string | null, opmerking: string | null, verzekeraar: { id: string, naam: string, organisatie: { id: string } | null } | null, prestatie: { id: string, code: string | null, omschrijving: string } | null }> } | null, agendaItems: Array<{ id: string, onderwerp: string, fase: Fase } | null> | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }>, geschiedenis: { totaal: number, nodes: Array<{ wanneer: string, soort: WijzigingSoort, aanleiding: WijzigingAanleiding, organisatie: string | null }> } } | null, signalen: { totaal: number, nodes: Array<{ id: string, soort: Signaalsoort, ernst: Signaalernst, toelichting: string, status: SignaalStatus }> } | null };

export type PortaalBundelFragment = { id: string, naam: string, soort: PrestatiebundelSoort, prestatie: { id: string, omschrijving: string } | null, leden: Array<{ id: string, code: string | null, omschrijving: string }> };

export const PortaalBronFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalBronFragment, unknown>;
export const PortaalSignaalregelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalSignaalregel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<PortaalSignaalregelFragment, unknown>;
export const PortaalVastgelegdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVastgelegd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wijziging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}}]}}]} as unknown as DocumentNode<PortaalVastgelegdFragment, unknown>;
export const PortaalVergoedingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVergoeding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vergoeding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"soortTekst"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"opmerking"}},{"kind":"Field","name":{"kind":"Name","value":"verzekeraar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prestatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]} as unknown as DocumentNode<PortaalVergoedingFragment, unknown>;
export const PortaalBundelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBundel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatiebundel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"prestatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}}]} as unknown as DocumentNode<PortaalBundelFragment, unknown>;
export const PortaalPrestatieDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalPrestatie"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prestatie"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"codelijst"}},{"kind":"Field","name":{"kind":"Name","value":"codelijstTekst"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"soortTekst"}},{"kind":"Field","name":{"kind":"Name","value":"sectoren"}},{"kind":"Field","name":{"kind":"Name","value":"sectorTekst"}},{"kind":"Field","name":{"kind":"Name","value":"tariefsoort"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"eigenRisico"}},{"kind":"Field","name":{"kind":"Name","value":"opmerking"}},{"kind":"Field","name":{"kind":"Name","value":"stofnaam"}},{"kind":"Field","name":{"kind":"Name","value":"codeBereik"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vervallen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sinds"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormKoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormSuggesties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rang"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"stand"}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tarieven"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"EnumValue","value":"DATUM_OPLOPEND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"tariefsoort"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"geldigheidGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"beschikking"}},{"kind":"Field","name":{"kind":"Name","value":"opmerking"}},{"kind":"Field","name":{"kind":"Name","value":"bekostigingsregel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"regelkoppelingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relatie"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bekostigingsregel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bundel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBundel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lidVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBundel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vergoedingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalVergoeding"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendaItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geschiedenis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalVastgelegd"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signalen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"onderwerp"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"onderwerpType"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"Prestatie","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalSignaalregel"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBundel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatiebundel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"prestatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVergoeding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Vergoeding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"soortTekst"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"opmerking"}},{"kind":"Field","name":{"kind":"Name","value":"verzekeraar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prestatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalVastgelegd"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wijziging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalSignaalregel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<PortaalPrestatieQuery, PortaalPrestatieQueryVariables>;