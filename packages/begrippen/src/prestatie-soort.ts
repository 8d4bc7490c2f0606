import { enumOf } from "@pakketgraaf/subgraph";

export const PrestatieSoort = enumOf(
  "PrestatieSoort",
  "Soort prestatie. Wat op `OUD` eindigt is geen geldige declaratie meer.",
  {
    PRESTATIE: "Prestatie zonder nadere soort.",
    CONSULT: "Consult in het zorgprestatiemodel.",
    MODULE: "Module in de huisartsenzorg.",
    M_EN_I_VERRICHTING: "Verrichting modernisering en innovatie in de huisartsenzorg.",
    OVERIGE_PRESTATIE: "Overige prestatie in het zorgprestatiemodel.",
    EXPERIMENT: "Prestatie binnen een experiment.",
    FACULTATIEVE_PRESTATIE: "Prestatie die alleen op overeenkomst met een verzekeraar mag worden gedeclareerd.",
    ZORGACTIVITEIT: "Zorgactiviteit in de medisch-specialistische zorg.",
    DBC_ZORGPRODUCT: "DBC-zorgproduct in de medisch-specialistische zorg.",
    OVERIG_ZORGPRODUCT: "Overig zorgproduct in de medisch-specialistische zorg.",
    OVERIG_PRODUCT: "Overig product in de ggz.",
    ADD_ON: "Duur geneesmiddel dat naast een DBC-zorgproduct wordt gedeclareerd.",
    BUNDEL: "Zorg van meer aanbieders, samen als een prestatie.",
    KETEN_DBC: "Ketenzorg voor een chronische aandoening.",
    DBC_GGZ_OUD: "DBC in de vroegere curatieve ggz.",
    DBC_GROEP_OUD: "DBC-groep waarvan de prijs vrij werd, zonder code.",
    DBC_DIAGNOSE_OUD: "Diagnosecode van de oude DBC's.",
    DBC_BEHANDELING_OUD: "Behandelcode van de oude DBC's.",
  },
);
export type PrestatieSoort = keyof typeof PrestatieSoort;
