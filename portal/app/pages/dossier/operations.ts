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

/** Stand van een actie, geldig op de peildatum. */
export type ActieStatus =
  /** Gedaan. */
  | 'AFGEROND'
  /** Gepland. */
  | 'GEPLAND'
  /** Loopt. */
  | 'LOPEND'
  /** Gaat niet door. */
  | 'VERVALLEN'
  /** Wordt van de partij verwacht; of zij het van plan is, zegt de bron niet. */
  | 'VERWACHT';

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

/** Wat een organisatie bij een agenda-item doet. */
export type AgendaItemRol =
  /** Beoordeelt, al dan niet om op te schalen. */
  | 'BEOORDEELT'
  /** Besluit erover. */
  | 'BESLIST'
  /** Betaalt eraan mee. */
  | 'FINANCIERT'
  /** Handelende partij. */
  | 'HANDELT'
  /** Gaf er opdracht toe. */
  | 'OPDRACHTGEVER'
  /** Stelde het mee samen. */
  | 'STELT_SAMEN';

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

/** Wat een impact met het genoemde doet. */
export type ImpactRichting =
  /** Wat het kost of aan uitgaven vraagt, zonder dat het meer of minder wordt. */
  | 'BESLAG'
  /** Het wordt beter; een getal zegt voor hoeveel. */
  | 'BETER'
  /** Wat ervoor is uitgetrokken. */
  | 'INZET'
  /** Er is meer van nodig, of het komt meer voor. */
  | 'MEER'
  /** Er is minder van nodig, of het komt minder voor. */
  | 'MINDER'
  /** Het wordt slechter; een getal zegt voor hoeveel. */
  | 'SLECHTER';

/** Hoe een impact bekend is. */
export type ImpactSoort =
  /** Gemeten, of opgegeven door wie het deed; welke van beide zegt de bron niet. */
  | 'GEMETEN_OF_OPGEGEVEN'
  /** Alleen in woorden. */
  | 'KWALITATIEF'
  /** Opgegeven in de bron. */
  | 'OPGEGEVEN'
  /** Geschat of verwacht. */
  | 'SCHATTING';

/** Stand van een kennislacune, ingedeeld naar de tekst van de bron en geldig op de peildatum daarvan. */
export type KennislacuneStatus =
  /** Beantwoord, of onderzocht en afgerond. */
  | 'BEANTWOORD'
  /** Ten dele beantwoord. */
  | 'DEELS_BEANTWOORD'
  /** Er loopt onderzoek, een verkenning, een pilot of een registratie. */
  | 'IN_ONDERZOEK'
  /** De bron zegt dat er geen onderzoek naar is. */
  | 'NIET_ONDERZOCHT'
  /** Nog zonder antwoord; misschien op een onderzoeksagenda of in een ronde: `statusTekst` zegt dat. */
  | 'OPEN';

/** Hoe organisaties in onderzoek samenwerken. */
export type NetwerkSoort =
  /** Academische werkplaats: een universiteit en de praktijk. */
  | 'ACADEMISCHE_WERKPLAATS'
  /** Consortium. */
  | 'CONSORTIUM'
  /** Netwerk voor onderzoek. */
  | 'ONDERZOEKSNETWERK'
  /** Register waaruit onderzoek wordt gedaan. */
  | 'ONDERZOEKSREGISTER'
  /** Academische werkplaatsen samen. */
  | 'SAMENWERKINGSVERBAND_VAN_ACADEMISCHE_WERKPLAATSEN';

/** Stand van een netwerk, geldig op de peildatum daarvan. */
export type NetwerkStatus =
  /** Is afgerond of opgehouden. */
  | 'AFGEROND'
  /** Loopt. */
  | 'LOPEND';

/** Wie een voorwaarde mag zien. */
export type Openbaarheid =
  /** Iedereen. */
  | 'OPENBAAR'
  /** Alleen het concern van de verzekeraar, en de NZa als toezichthouder. */
  | 'VERTROUWELIJK';

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

/** Stand van een project op een dag, afgeleid uit zijn looptijd. */
export type ProjectStatus =
  /** Het einde ligt voor die dag. */
  | 'AFGEROND'
  /** Het begin ligt na die dag. */
  | 'GEPLAND'
  /** Die dag valt tussen begin en einde. */
  | 'LOPEND';

/** Hoever het ene stuk het andere vervangt. */
export type Reikwijdte =
  /** Voor een deel: de rest van het eerdere blijft staan. */
  | 'DEELS'
  /** Geheel: het eerdere geldt niet meer. */
  | 'VOLLEDIG';

/** Stand van een subsidieronde op een dag. */
export type RondeStand =
  /** Was aangekondigd, en nog niet open. */
  | 'AANGEKONDIGD'
  /** Was afgerond: de subsidies waren toegekend. */
  | 'AFGEROND'
  /** Was gesloten voor aanvragen. */
  | 'GESLOTEN'
  /** Opent na die dag; of zij toen al was aangekondigd, is niet bekend. */
  | 'NOG_NIET_OPEN'
  /** Wat bekend is, zegt niet hoe het op die dag was. */
  | 'ONBEKEND'
  /** Was open voor aanvragen. */
  | 'OPEN';

/** Partij die met een signaal aan zet kan zijn, en waarvan de records worden gevolgd. */
export type SignaalPartij =
  /** De Nederlandse Zorgautoriteit. */
  | 'NZA'
  /** Zorgverzekeraars, elk met zijn concern. */
  | 'VERZEKERAARS'
  /** ZonMw. */
  | 'ZONMW'
  /** Zorginstituut Nederland. */
  | 'ZORGINSTITUUT';

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

/** Waarin twee records overeenkomen. */
export type Suggestiebewijs =
  /** Een code, of de reeks waarin codes staan. */
  | 'CODE'
  /** Woorden die op elkaar lijken. */
  | 'GELIJKEND'
  /** Een woord van een aandoening of indicatie. */
  | 'INDICATIE'
  /** Een jaar. */
  | 'JAAR'
  /** Een woord van de naam van een organisatie. */
  | 'ORGANISATIE'
  /** Een deel van een samengesteld woord. */
  | 'SAMENSTELLING'
  /** Een andere naam voor hetzelfde. */
  | 'SYNONIEM'
  /** Een ander record waaraan beide zijn gekoppeld. */
  | 'VERBAND'
  /** Een woord, ook verbogen. */
  | 'WOORD'
  /** Een zorgvorm waaraan beide zijn gekoppeld. */
  | 'ZORGVORM';

/** Hoe de hoogte van een tarief tot stand komt. */
export type Tariefsoort =
  /** De NZa stelt een maximum vast. */
  | 'MAXIMUM'
  /** Aanbieder en verzekeraar of verzekerde spreken het zelf af. */
  | 'VRIJ';

/** Wat voor een overgang nodig kan zijn. */
export type VereisteSoort =
  /** Een afspraak tussen partijen. */
  | 'AFSPRAAK'
  /** Een duiding over het onderwerp. */
  | 'DUIDING'
  /** Iets anders, in woorden. */
  | 'OVERIG';

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

export type PortaalDossierQueryVariables = Exact<{
  id: string | number;
  op?: string | null | undefined;
}>;


export type PortaalDossierQuery = { agendaItem: { id: string, onderwerp: string, fase: Fase, faseGrondslag: Grondslag | null, faseOnderbouwing: string | null, faseAfspraak: string | null, sectoren: Array<Zorgsector>, sectorTekst: string | null, aanleiding: string, status: AgendaItemStatus | null, statusTekst: string, herkomst: AgendaItemHerkomst, gepubliceerd: boolean, faseBron: { titel: string, url: string | null, vindplaats: string | null } | null, faseDuiding: { id: string, titel: string } | null, peildatum: { tekst: string } | null, startdatum: { tekst: string, vanaf: string } | null, geplandeStart: { tekst: string, vanaf: string } | null, doeldatum: { tekst: string, totEnMet: string } | null, maatschappelijkeImpact: { arbeidsinzet: string | null, budget: string | null, gezondheidswinst: string | null, duurzaamheid: string | null } | null, agendas: Array<{ id: string, naam: string }>, vervallen: { sinds: string, recordType: string | null, recordId: string | null } | null, volgendeFasen: Array<{ fase: Fase, mag: boolean, waaromNiet: string | null, wie: Array<{ id: string, naam: string }>, vereist: Array<{ soort: VereisteSoort, tekst: string | null, nodig: boolean | null, voldaan: boolean | null }> }>, zorgvormKoppelingen: Array<{ grondslag: Grondslag, onderbouwing: string | null, zorgvorm: { id: string, naam: string } | null }>, handelingsoptieKoppelingen: Array<{ grondslag: Grondslag, onderbouwing: string | null, bron: { titel: string, url: string | null, vindplaats: string | null } | null, handelingsoptie: { id: string, naam: string, tabel: string } }>, impact: Array<{ id: string, grondslag: Grondslag, onderbouwing: string | null, tekst: string, getal: string | null, eenheid: string | null, periode: string | null, richting: ImpactRichting, soort: ImpactSoort, criterium: { id: string, naam: string }, bron: { titel: string, url: string | null, vindplaats: string | null } | null }>, acties: Array<{ id: string, grondslag: Grondslag, onderbouwing: string | null, wat: string, status: ActieStatus | null, wanneer: { tekst: string, vanaf: string, totEnMet: string } | null, wie: Array<{ id: string, naam: string }>, bron: { titel: string, url: string | null, vindplaats: string | null } | null }>, partijen: Array<{ grondslag: Grondslag, rol: AgendaItemRol, rolTekst: string, organisatie: { id: string, naam: string } }>, duidingen: { totaal: number, nodes: Array<{ id: string, titel: string, soort: DuidingSoort, conclusie: DuidingConclusie | null, datum: { tekst: string } | null, geldigVan: { tekst: string } | null, geldigTot: { tekst: string } | null, vervangenDoor: Array<{ id: string, aard: DuidingOpvolgingAard, reikwijdte: Reikwijdte, grondslag: Grondslag, opvolger: { id: string, titel: string } }>, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> }> }, duidingenViaZorgvormen: { totaal: number, nodes: Array<{ id: string, titel: string, soort: DuidingSoort, conclusie: DuidingConclusie | null, datum: { tekst: string } | null }> }, duidingenMisschien: { totaal: number, nodes: Array<{ id: string, titel: string }> }, geschiedenis: { totaal: number, nodes: Array<{ wanneer: string, soort: WijzigingSoort, aanleiding: WijzigingAanleiding, recordType: string, recordId: string, organisatie: string | null, voor: Record<string, unknown> | null, na: Record<string, unknown> | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }>, signalen: { totaal: number, nodes: Array<{ id: string, op: string, soort: Signaalsoort, ernst: Signaalernst, aan: Array<SignaalPartij>, toelichting: string, sinds: string | null, dagenSinds: number | null, status: SignaalStatus, onderwerpNaam: string, onderbouwing: Array<{ zegt: string, record:
            | { __typename: 'AgendaItem', id: string }
            | { __typename: 'Contractvoorwaarde', id: string }
            | { __typename: 'Duiding', id: string }
            | { __typename: 'Gebruikscijfer', id: string }
            | { __typename: 'Kader', id: string }
            | { __typename: 'Kennislacune', id: string }
            | { __typename: 'Koppeling', id: string }
            | { __typename: 'Pakketcriterium', id: string }
            | { __typename: 'Prestatie', id: string }
            | { __typename: 'Programma', id: string }
            | { __typename: 'ProgrammaBudget', id: string }
            | { __typename: 'ProgrammaLidmaatschap', id: string }
            | { __typename: 'Project', id: string }
            | { __typename: 'Subsidieronde', id: string }
            | { __typename: 'Tarief', id: string }
            | { __typename: 'Verzekeraar', id: string }
            | { __typename: 'Zorgadvies', id: string }
            | { __typename: 'Zorgvorm', id: string }
           | null }>, handelingsopties: Array<{ id: string, naam: string } | null> | null, concerns: Array<{ id: string, naam: string } | null> | null }> } | null, aanZet: { totaal: number, nodes: Array<{ id: string, op: string, aan: Array<SignaalPartij>, status: SignaalStatus }> } | null } | null };

export type PortaalDossierDuidingFragment = { id: string, titel: string, soort: DuidingSoort, conclusie: DuidingConclusie | null, datum: { tekst: string } | null, geldigVan: { tekst: string } | null, geldigTot: { tekst: string } | null, vervangenDoor: Array<{ id: string, aard: DuidingOpvolgingAard, reikwijdte: Reikwijdte, grondslag: Grondslag, opvolger: { id: string, titel: string } }>, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> };

export type PortaalDossierWijzigingFragment = { wanneer: string, soort: WijzigingSoort, aanleiding: WijzigingAanleiding, recordType: string, recordId: string, organisatie: string | null, voor: Record<string, unknown> | null, na: Record<string, unknown> | null };

export type PortaalKetenQueryVariables = Exact<{
  id: string | number;
  op?: string | null | undefined;
}>;


export type PortaalKetenQuery = { keten: { op: string, ontbreekt: Array<string>, knopen: Array<{ knoop: string, schakel: string, naam: string, van: string | null, tot: string | null, geldt: boolean | null, record:
        | { __typename: 'AgendaItem', id: string }
        | { __typename: 'Contractvoorwaarde', jaar: number | null, id: string, opsteller: { id: string, naam: string } | null }
        | { __typename: 'Duiding', conclusie: DuidingConclusie | null, id: string, geldigVan: { tekst: string } | null, geldigTot: { tekst: string } | null, vervangenDoor: Array<{ id: string, reikwijdte: Reikwijdte, opvolger: { id: string } }> }
        | { __typename: 'Gebruikscijfer', id: string }
        | { __typename: 'Kader', id: string }
        | { __typename: 'Kennislacune', id: string, lacuneStatus: KennislacuneStatus, peildatum: { tekst: string } | null }
        | { __typename: 'Koppeling', id: string }
        | { __typename: 'Pakketcriterium', id: string }
        | { __typename: 'Prestatie', code: string | null, id: string }
        | { __typename: 'Programma', id: string }
        | { __typename: 'ProgrammaBudget', id: string }
        | { __typename: 'ProgrammaLidmaatschap', id: string }
        | { __typename: 'Project', einddatumSoort: string | null, id: string, projectStatus: ProjectStatus | null, startdatum: { tekst: string } | null, einddatum: { tekst: string, totEnMet: string } | null }
        | { __typename: 'Subsidieronde', id: string }
        | { __typename: 'Tarief', bedrag: string, eenheid: string, id: string, prestatie: { id: string } }
        | { __typename: 'Verzekeraar', id: string }
        | { __typename: 'Zorgadvies', id: string }
        | { __typename: 'Zorgvorm', id: string }
       | null }>, verbanden: Array<{ van: string, naar: string, grondslag: Grondslag | null }> } | null };

export type PortaalKetenFragment = { op: string, ontbreekt: Array<string>, knopen: Array<{ knoop: string, schakel: string, naam: string, van: string | null, tot: string | null, geldt: boolean | null, record:
      | { __typename: 'AgendaItem', id: string }
      | { __typename: 'Contractvoorwaarde', jaar: number | null, id: string, opsteller: { id: string, naam: string } | null }
      | { __typename: 'Duiding', conclusie: DuidingConclusie | null, id: string, geldigVan: { tekst: string } | null, geldigTot: { tekst: string } | null, vervangenDoor: Array<{ id: string, reikwijdte: Reikwijdte, opvolger: { id: string } }> }
      | { __typename: 'Gebruikscijfer', id: string }
      | { __typename: 'Kader', id: string }
      | { __typename: 'Kennislacune', id: string, lacuneStatus: KennislacuneStatus, peildatum: { tekst: string } | null }
      | { __typename: 'Koppeling', id: string }
      | { __typename: 'Pakketcriterium', id: string }
      | { __typename: 'Prestatie', code: string | null, id: string }
      | { __typename: 'Programma', id: string }
      | { __typename: 'ProgrammaBudget', id: string }
      | { __typename: 'ProgrammaLidmaatschap', id: string }
      | { __typename: 'Project', einddatumSoort: string | null, id: string, projectStatus: ProjectStatus | null, startdatum: { tekst: string } | null, einddatum: { tekst: string, totEnMet: string } | null }
      | { __typename: 'Subsidieronde', id: string }
      | { __typename: 'Tarief', bedrag: string, eenheid: string, id: string, prestatie: { id: string } }
      | { __typename: 'Verzekeraar', id: string }
      | { __typename: 'Zorgadvies', id: string }
      | { __typename: 'Zorgvorm', id: string }
     | null }>, verbanden: Array<{ van: string, naar: string, grondslag: Grondslag | null }> };

type PortaalDossierRecord_AgendaItem_Fragment = { __typename: 'AgendaItem', id: string };

type PortaalDossierRecord_Contractvoorwaarde_Fragment = { __typename: 'Contractvoorwaarde', id: string };

type PortaalDossierRecord_Duiding_Fragment = { __typename: 'Duiding', id: string };

type PortaalDossierRecord_Gebruikscijfer_Fragment = { __typename: 'Gebruikscijfer', id: string };

type PortaalDossierRecord_Kader_Fragment = { __typename: 'Kader', id: string };

type PortaalDossierRecord_Kennislacune_Fragment = { __typename: 'Kennislacune', id: string };

type PortaalDossierRecord_Koppeling_Fragment = { __typename: 'Koppeling', id: string };

type PortaalDossierRecord_Pakketcriterium_Fragment = { __typename: 'Pakketcriterium', id: string };

type PortaalDossierRecord_Prestatie_Fragment = { __typename: 'Prestatie', id: string };

type PortaalDossierRecord_Programma_Fragment = { __typename: 'Programma', id: string };

type PortaalDossierRecord_ProgrammaBudget_Fragment = { __typename: 'ProgrammaBudget', id: string };

type PortaalDossierRecord_ProgrammaLidmaatschap_Fragment = { __typename: 'ProgrammaLidmaatschap', id: string };

type PortaalDossierRecord_Project_Fragment = { __typename: 'Project', id: string };

type PortaalDossierRecord_Subsidieronde_Fragment = { __typename: 'Subsidieronde', id: string };

type PortaalDossierRecord_Tarief_Fragment = { __typename: 'Tarief', id: string };

type PortaalDossierRecord_Verzekeraar_Fragment = { __typename: 'Verzekeraar', id: string };

type PortaalDossierRecord_Zorgadvies_Fragment = { __typename: 'Zorgadvies', id: string };

type PortaalDossierRecord_Zorgvorm_Fragment = { __typename: 'Zorgvorm', id: string };

export type PortaalDossierRecordFragment =
  | PortaalDossierRecord_AgendaItem_Fragment
  | PortaalDossierRecord_Contractvoorwaarde_Fragment
  | PortaalDossierRecord_Duiding_Fragment
  | PortaalDossierRecord_Gebruikscijfer_Fragment
  | PortaalDossierRecord_Kader_Fragment
  | PortaalDossierRecord_Kennislacune_Fragment
  | PortaalDossierRecord_Koppeling_Fragment
  | PortaalDossierRecord_Pakketcriterium_Fragment
  | PortaalDossierRecord_Prestatie_Fragment
  | PortaalDossierRecord_Programma_Fragment
  | PortaalDossierRecord_ProgrammaBudget_Fragment
  | PortaalDossierRecord_ProgrammaLidmaatschap_Fragment
  | PortaalDossierRecord_Project_Fragment
  | PortaalDossierRecord_Subsidieronde_Fragment
  | PortaalDossierRecord_Tarief_Fragment
  | PortaalDossierRecord_Verzekeraar_Fragment
  | PortaalDossierRecord_Zorgadvies_Fragment
  | PortaalDossierRecord_Zorgvorm_Fragment
;

export type PortaalDossierVerderQueryVariables = Exact<{
  id: string | number;
}>;


export type PortaalDossierVerderQuery = { agendaItem: { id: string, projecten: { totaal: number, nodes: Array<{ id: string, titel: string, hoofdaanvrager: string | null, status: ProjectStatus | null, bedrag: string | null, startdatum: { tekst: string } | null, einddatum: { tekst: string } | null, programma: { id: string, naam: string } | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> }> } | null, projectenViaZorgvormen: { totaal: number, nodes: Array<{ id: string, titel: string, hoofdaanvrager: string | null, status: ProjectStatus | null, bedrag: string | null, startdatum: { tekst: string } | null, einddatum: { tekst: string } | null, programma: { id: string, naam: string } | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> }> } | null, kennislacunes: { totaal: number, nodes: Array<{ id: string, vraag: string, status: KennislacuneStatus, statusTekst: string | null, ingebrachtDoor: string, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> }> } | null, kennislacunesViaZorgvormen: { totaal: number, nodes: Array<{ id: string, vraag: string, status: KennislacuneStatus, statusTekst: string | null, ingebrachtDoor: string, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> }> } | null, subsidierondes: { totaal: number, nodes: Array<{ id: string, naam: string, budget: string | null, opening: { tekst: string, vanaf: string } | null, sluiting: { tekst: string, totEnMet: string } | null, stand: { stand: RondeStand }, programma: { id: string, naam: string } | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> }> } | null, netwerken: { totaal: number, nodes: Array<{ id: string, naam: string, soort: NetwerkSoort, status: NetwerkStatus | null, programma: { id: string, naam: string } | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> }> } | null, contractvoorwaarden: { totaal: number, nodes: Array<{ id: string, soort: ContractvoorwaardeSoort, aard: ContractvoorwaardeAard, omschrijving: string, zorgvormTekst: string, jaar: number | null, geldigVan: string | null, geldigTot: string | null, openbaarheid: Openbaarheid, opsteller: { id: string, naam: string } | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> }> } | null, zorgadviezen: { totaal: number, nodes: Array<{ id: string, soort: ZorgadviesSoort, onderwerp: string, aanspraak: Aanspraak | null, uitkomst: string | null, datum: { tekst: string } | null, organisatie: { id: string, naam: string } | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> }> } | null, prestaties: { totaal: number, nodes: Array<{ id: string, code: string | null, omschrijving: string, soort: PrestatieSoort, geldigVan: string | null, geldigTot: string | null, tarieven: { totaal: number, nodes: Array<{ id: string, bedrag: string, eenheid: string, tariefsoort: Tariefsoort, jaar: number | null, geldigVan: string | null, geldigTot: string | null }> }, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> }> } | null, gebruikscijfers: { totaal: number, nodes: Array<{ id: string, jaar: number | null, patienten: number | null, aantal: string | null, aantalSoort: string | null, aantalEenheid: GebruikscijferAantalEenheid | null, kosten: string | null, kostenSoort: string | null, kostenEenheid: GebruikscijferKostenEenheid | null, waardeSoort: GebruikscijferWaardeSoort, van: { tekst: string } | null, totEnMet: { tekst: string } | null, zorgvorm: { id: string, naam: string } | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> }> } | null, projectSuggesties: Array<{ rang: number, score: number, reden: string, overeenkomsten: Array<{ soort: Suggestiebewijs, term: string, gevonden: string }>, project: { id: string, titel: string } | null } | null> | null, projectenMisschien: { totaal: number, nodes: Array<{ id: string, titel: string }> } | null, kennislacunesMisschien: { totaal: number, nodes: Array<{ id: string, vraag: string }> } | null, subsidierondesMisschien: { totaal: number, nodes: Array<{ id: string, naam: string }> } | null, netwerkenMisschien: { totaal: number, nodes: Array<{ id: string, naam: string }> } | null } | null };

export type PortaalDossierProjectenFragment = { totaal: number, nodes: Array<{ id: string, titel: string, hoofdaanvrager: string | null, status: ProjectStatus | null, bedrag: string | null, startdatum: { tekst: string } | null, einddatum: { tekst: string } | null, programma: { id: string, naam: string } | null, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> }> };

export type PortaalDossierLacunesFragment = { totaal: number, nodes: Array<{ id: string, vraag: string, status: KennislacuneStatus, statusTekst: string | null, ingebrachtDoor: string, bronnen: Array<{ titel: string, url: string | null, vindplaats: string | null }> }> };

export const PortaalBronFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalBronFragment, unknown>;
export const PortaalDossierDuidingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDossierDuiding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vervangenDoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"reikwijdte"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"opvolger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalDossierDuidingFragment, unknown>;
export const PortaalDossierWijzigingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDossierWijziging"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wijziging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"voor"}},{"kind":"Field","name":{"kind":"Name","value":"na"}}]}}]} as unknown as DocumentNode<PortaalDossierWijzigingFragment, unknown>;
export const PortaalDossierRecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDossierRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaalrecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gebruikscijfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kader"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kennislacune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Koppeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pakketcriterium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programma"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammaBudget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammaLidmaatschap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subsidieronde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tarief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verzekeraar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zorgadvies"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zorgvorm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PortaalDossierRecordFragment, unknown>;
export const PortaalKetenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalKeten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Keten"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"ontbreekt"}},{"kind":"Field","name":{"kind":"Name","value":"knopen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knoop"}},{"kind":"Field","name":{"kind":"Name","value":"schakel"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"geldt"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalDossierRecord"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"opsteller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vervangenDoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reikwijdte"}},{"kind":"Field","name":{"kind":"Name","value":"opvolger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kennislacune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"lacuneStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"projectStatus"},"name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"op"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}]},{"kind":"Field","name":{"kind":"Name","value":"startdatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"totEnMet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"einddatumSoort"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tarief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"prestatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verbanden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"naar"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDossierRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaalrecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gebruikscijfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kader"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kennislacune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Koppeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pakketcriterium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programma"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammaBudget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammaLidmaatschap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subsidieronde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tarief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verzekeraar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zorgadvies"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zorgvorm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PortaalKetenFragment, unknown>;
export const PortaalDossierProjectenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDossierProjecten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"hoofdaanvrager"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startdatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"programma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalDossierProjectenFragment, unknown>;
export const PortaalDossierLacunesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDossierLacunes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KennislacuneConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vraag"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusTekst"}},{"kind":"Field","name":{"kind":"Name","value":"ingebrachtDoor"}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}}]} as unknown as DocumentNode<PortaalDossierLacunesFragment, unknown>;
export const PortaalDossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"op"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"faseGrondslag"}},{"kind":"Field","name":{"kind":"Name","value":"faseOnderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"faseBron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faseAfspraak"}},{"kind":"Field","name":{"kind":"Name","value":"faseDuiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sectoren"}},{"kind":"Field","name":{"kind":"Name","value":"sectorTekst"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusTekst"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startdatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"vanaf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geplandeStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"vanaf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"doeldatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"totEnMet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"herkomst"}},{"kind":"Field","name":{"kind":"Name","value":"gepubliceerd"}},{"kind":"Field","name":{"kind":"Name","value":"maatschappelijkeImpact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arbeidsinzet"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"gezondheidswinst"}},{"kind":"Field","name":{"kind":"Name","value":"duurzaamheid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agendas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vervallen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sinds"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"volgendeFasen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fase"}},{"kind":"Field","name":{"kind":"Name","value":"mag"}},{"kind":"Field","name":{"kind":"Name","value":"waaromNiet"}},{"kind":"Field","name":{"kind":"Name","value":"wie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vereist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"nodig"}},{"kind":"Field","name":{"kind":"Name","value":"voldaan"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormKoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handelingsoptieKoppelingen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handelingsoptie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"tabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"getal"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"periode"}},{"kind":"Field","name":{"kind":"Name","value":"richting"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"criterium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"acties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"}},{"kind":"Field","name":{"kind":"Name","value":"wat"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"wanneer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"vanaf"}},{"kind":"Field","name":{"kind":"Name","value":"totEnMet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bron"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partijen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"rol"}},{"kind":"Field","name":{"kind":"Name","value":"rolTekst"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duidingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"EnumValue","value":"DATUM_AFLOPEND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalDossierDuiding"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duidingenViaZorgvormen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"EnumValue","value":"DATUM_AFLOPEND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"duidingenMisschien"},"name":{"kind":"Name","value":"duidingen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"grondslag"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUGGESTIE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"geschiedenis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalDossierWijziging"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signalen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"op"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"ernst"}},{"kind":"Field","name":{"kind":"Name","value":"aan"}},{"kind":"Field","name":{"kind":"Name","value":"toelichting"}},{"kind":"Field","name":{"kind":"Name","value":"sinds"}},{"kind":"Field","name":{"kind":"Name","value":"dagenSinds"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerpNaam"}},{"kind":"Field","name":{"kind":"Name","value":"onderbouwing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zegt"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalDossierRecord"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"handelingsopties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"concerns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"aanZet"},"name":{"kind":"Name","value":"signalen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"op"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"aan"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDossierDuiding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vervangenDoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"reikwijdte"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}},{"kind":"Field","name":{"kind":"Name","value":"opvolger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDossierWijziging"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Wijziging"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wanneer"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aanleiding"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"}},{"kind":"Field","name":{"kind":"Name","value":"voor"}},{"kind":"Field","name":{"kind":"Name","value":"na"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDossierRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaalrecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gebruikscijfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kader"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kennislacune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Koppeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pakketcriterium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programma"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammaBudget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammaLidmaatschap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subsidieronde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tarief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verzekeraar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zorgadvies"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zorgvorm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PortaalDossierQuery, PortaalDossierQueryVariables>;
export const PortaalKetenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalKeten"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"op"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Datum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agendaItem"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"op"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalKeten"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDossierRecord"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Signaalrecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgendaItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gebruikscijfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kader"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kennislacune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Koppeling"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pakketcriterium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Programma"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammaBudget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammaLidmaatschap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Subsidieronde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tarief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verzekeraar"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zorgadvies"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Zorgvorm"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalKeten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Keten"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"op"}},{"kind":"Field","name":{"kind":"Name","value":"ontbreekt"}},{"kind":"Field","name":{"kind":"Name","value":"knopen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knoop"}},{"kind":"Field","name":{"kind":"Name","value":"schakel"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"tot"}},{"kind":"Field","name":{"kind":"Name","value":"geldt"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalDossierRecord"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contractvoorwaarde"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"opsteller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Duiding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conclusie"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vervangenDoor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reikwijdte"}},{"kind":"Field","name":{"kind":"Name","value":"opvolger"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Kennislacune"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"lacuneStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"peildatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Prestatie"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"projectStatus"},"name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"op"},"value":{"kind":"Variable","name":{"kind":"Name","value":"op"}}}]},{"kind":"Field","name":{"kind":"Name","value":"startdatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"totEnMet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"einddatumSoort"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tarief"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"prestatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verbanden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"van"}},{"kind":"Field","name":{"kind":"Name","value":"naar"}},{"kind":"Field","name":{"kind":"Name","value":"grondslag"}}]}}]}}]} as unknown as DocumentNode<PortaalKetenQuery, PortaalKetenQueryVariables>;
export const PortaalDossierVerderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortaalDossierVerder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agendaItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"projecten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalDossierProjecten"}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectenViaZorgvormen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalDossierProjecten"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kennislacunes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalDossierLacunes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kennislacunesViaZorgvormen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalDossierLacunes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subsidierondes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"budget"}},{"kind":"Field","name":{"kind":"Name","value":"opening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"vanaf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sluiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}},{"kind":"Field","name":{"kind":"Name","value":"totEnMet"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"netwerken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"programma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractvoorwaarden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"aard"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"zorgvormTekst"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"openbaarheid"}},{"kind":"Field","name":{"kind":"Name","value":"opsteller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"zorgadviezen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"onderwerp"}},{"kind":"Field","name":{"kind":"Name","value":"aanspraak"}},{"kind":"Field","name":{"kind":"Name","value":"uitkomst"}},{"kind":"Field","name":{"kind":"Name","value":"datum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisatie"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prestaties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"omschrijving"}},{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}},{"kind":"Field","name":{"kind":"Name","value":"tarieven"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"volgorde"},"value":{"kind":"EnumValue","value":"DATUM_AFLOPEND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"eenheid"}},{"kind":"Field","name":{"kind":"Name","value":"tariefsoort"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"geldigVan"}},{"kind":"Field","name":{"kind":"Name","value":"geldigTot"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gebruikscijfers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jaar"}},{"kind":"Field","name":{"kind":"Name","value":"van"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totEnMet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"patienten"}},{"kind":"Field","name":{"kind":"Name","value":"aantal"}},{"kind":"Field","name":{"kind":"Name","value":"aantalSoort"}},{"kind":"Field","name":{"kind":"Name","value":"aantalEenheid"}},{"kind":"Field","name":{"kind":"Name","value":"kosten"}},{"kind":"Field","name":{"kind":"Name","value":"kostenSoort"}},{"kind":"Field","name":{"kind":"Name","value":"kostenEenheid"}},{"kind":"Field","name":{"kind":"Name","value":"waardeSoort"}},{"kind":"Field","name":{"kind":"Name","value":"zorgvorm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectSuggesties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rang"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reden"}},{"kind":"Field","name":{"kind":"Name","value":"overeenkomsten"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"soort"}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"gevonden"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"projectenMisschien"},"name":{"kind":"Name","value":"projecten"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"grondslag"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUGGESTIE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"kennislacunesMisschien"},"name":{"kind":"Name","value":"kennislacunes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"grondslag"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUGGESTIE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vraag"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"subsidierondesMisschien"},"name":{"kind":"Name","value":"subsidierondes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"grondslag"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUGGESTIE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"netwerkenMisschien"},"name":{"kind":"Name","value":"netwerken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"grondslag"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUGGESTIE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalBron"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Bron"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"vindplaats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDossierProjecten"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"hoofdaanvrager"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startdatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"einddatum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tekst"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bedrag"}},{"kind":"Field","name":{"kind":"Name","value":"programma"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"naam"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PortaalDossierLacunes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KennislacuneConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totaal"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vraag"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusTekst"}},{"kind":"Field","name":{"kind":"Name","value":"ingebrachtDoor"}},{"kind":"Field","name":{"kind":"Name","value":"bronnen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PortaalBron"}}]}}]}}]}}]} as unknown as DocumentNode<PortaalDossierVerderQuery, PortaalDossierVerderQueryVariables>;