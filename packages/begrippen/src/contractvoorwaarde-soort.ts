import { enumOf } from "@pakketgraaf/subgraph";

export const ContractvoorwaardeSoort = enumOf(
  "ContractvoorwaardeSoort",
  "Wat een voorwaarde regelt, zoals de gegevens het indelen.",
  {
    CONTRACTEIS: "Eis aan wie gecontracteerd wil worden, of aan de contractering zelf.",
    DEELNAME_AAN_ONDERZOEK: "Vergoeding als de patiënt aan onderzoek meedoet.",
    DIGITALE_ZORG: "Over digitale zorg.",
    DOELMATIGHEID: "Over prijs, volume of doelmatige inzet.",
    EXPERTISECENTRUM: "Alleen bij een beperkt aantal aanbieders.",
    INDICATIEPROTOCOL: "Voor wie de zorg is en hoe dat wordt vastgesteld.",
    MACHTIGING: "Toestemming of beoordeling vooraf.",
    MAXIMALE_GEBRUIKSDUUR: "Grens aan duur of aantal.",
    REGISTRATIEPLICHT: "Plicht om te registreren, te meten of in een register te staan.",
    STARTSTOPCRITERIUM: "Wanneer de zorg begint of ophoudt.",
    UITFASERING: "Wordt afgebouwd.",
    UITSLUITING: "Wordt niet vergoed.",
    VOLUMENORM: "Hoeveel behandelingen een aanbieder ten minste doet.",
  },
);
export type ContractvoorwaardeSoort = keyof typeof ContractvoorwaardeSoort;

export const ContractvoorwaardeAard = enumOf(
  "ContractvoorwaardeAard",
  "Wat voor tekst een voorwaarde is, afgeleid uit wie haar opstelde: zie `auteurSoort`.",
  {
    CONTRACTVOORWAARDE: "Voorwaarde van een verzekeraar, concern of label, of van verzekeraars zonder naam.",
    BEROEPSNORM: "Norm van een beroeps- of wetenschappelijke vereniging of platform; geen contracttekst.",
    BRANCHEBELEID:
      "Afspraak, advies of standpunt voor de hele branche, zoals van Zorgverzekeraars Nederland; geen contracttekst.",
    WERKWIJZE_ZORGAANBIEDER: "Wat een zorgaanbieder zelf doet of liet; geen contracttekst.",
    OVERHEIDSREGEL: "Regel van een overheidsinstantie, zoals de NZa; geen contracttekst.",
  },
);
export type ContractvoorwaardeAard = keyof typeof ContractvoorwaardeAard;
