import { Invoer, MAX_NAAM, mutationsOf, untie } from "@pakketgraaf/begrippen";
import { newRecord } from "@pakketgraaf/subgraph";
import { AgendaItemPartij } from "../agenda-item-partij";
import { AgendaItem } from "./agenda-item";
import { recordAction, setActionStatus, withdrawAction } from "./agenda-item.acties";
import { fillInAgendaItem } from "./agenda-item.fields";
import { changeImpact, recordImpact, withdrawImpact } from "./agenda-item.impact";
import {
  AgendaItemActieIntrekkenInput,
  AgendaItemActieStandZettenInput,
  AgendaItemActieVastleggenInput,
  AgendaItemAgenderenInput,
  AgendaItemFaseZettenInput,
  AgendaItemHandelingsoptieKoppelenInput,
  AgendaItemHandelingsoptieOntkoppelenInput,
  AgendaItemImpactIntrekkenInput,
  AgendaItemImpactVastleggenInput,
  AgendaItemImpactWijzigenInput,
  AgendaItemIntrekkenInput,
  AgendaItemOpAgendaZettenInput,
  AgendaItemPartijKoppelenInput,
  AgendaItemPartijOntkoppelenInput,
  AgendaItemVanAgendaHalenInput,
  AgendaItemVoorbereidenInput,
  AgendaItemWijzigenInput,
  AgendaItemZorgvormKoppelenInput,
  AgendaItemZorgvormOntkoppelenInput,
} from "./agenda-item.input";
import { AgendaItemAgenda, AgendaItemHandelingsoptie, AgendaItemZorgvorm } from "./agenda-item.links";
import { enterPhase, leavePhase } from "./agenda-item.phase";
import { publishAgendaItem, withdrawAgendaItem } from "./agenda-item.publication";

/** What the database says of an agenda item that cannot be, in words. */
const constraints = {
  agenda_item_fase_fk: { code: "ONBEKENDE_VERWIJZING", path: ["input", "fase"], message: "Van deze fase is geen uitleg vastgelegd." },
  agenda_item_handelingsoptie_handelingsoptie_fk: {
    code: "ONBEKENDE_VERWIJZING",
    path: ["input", "handelingsoptieId"],
    message: "Er is geen Handelingsoptie met deze sleutel.",
  },
  agenda_item_handelingsoptie_pk: {
    code: "BESTAAT_AL",
    path: ["input", "handelingsoptieId"],
    message: "Voor deze handelingsoptie is bij het agenda-item al gekozen.",
  },
  agenda_item_zorgvorm_zorgvorm_fk: {
    code: "ONBEKENDE_VERWIJZING",
    path: ["input", "zorgvormId"],
    message: "Er is geen Zorgvorm met deze sleutel.",
  },
  agenda_item_zorgvorm_pk: {
    code: "BESTAAT_AL",
    path: ["input", "zorgvormId"],
    message: "Deze zorgvorm is al aan het agenda-item gekoppeld.",
  },
  agenda_item_agenda_fk: { code: "ONBEKENDE_VERWIJZING", path: ["input", "agendaId"], message: "Er is geen Agenda met deze sleutel." },
  agenda_item_agenda_agenda_fk: {
    code: "ONBEKENDE_VERWIJZING",
    path: ["input", "agendaId"],
    message: "Er is geen Agenda met deze sleutel.",
  },
  agenda_item_agenda_pk: { code: "BESTAAT_AL", path: ["input", "agendaId"], message: "Het agenda-item staat al op deze agenda." },
  agenda_item_partij_organisatie_fk: {
    code: "ONBEKENDE_VERWIJZING",
    path: ["input", "organisatieId"],
    message: "Er is geen Organisatie met deze sleutel.",
  },
  agenda_item_partij_pk: { code: "BESTAAT_AL", path: ["input", "rol"], message: "Deze organisatie heeft deze rol al." },
};

export const agendaItemMutations = mutationsOf(AgendaItem, { scope: "agenda:schrijven", constraints }, {
  agendaItemVoorbereiden: {
    description: "Neemt een onderwerp in voorbereiding. Tot het op de agenda komt, ziet alleen het Zorginstituut het.",
    input: [AgendaItemVoorbereidenInput, "Het onderwerp."],
    async work(input, transaction) {
      const invoer = new Invoer();
      const agendaItem = newRecord(AgendaItem, { gepubliceerd: false });
      fillInAgendaItem(invoer, agendaItem, input);
      invoer.klaar();
      return transaction.add(agendaItem);
    },
  },

  agendaItemWijzigen: {
    description: "Wijzigt een agenda-item, ook als het al op de agenda staat.",
    input: [AgendaItemWijzigenInput, "Wat er anders wordt."],
    change(agendaItem, input) {
      const invoer = new Invoer();
      invoer.eis(
        input.fase === undefined || !agendaItem.gepubliceerd,
        "OVERGANG_NIET_TOEGESTAAN",
        "fase",
        "Dit staat op de agenda: gebruik agendaItemFaseZetten.",
      );
      invoer.eis(
        (input.status === undefined) === (input.statusTekst === undefined),
        "ONGELDIG",
        "statusTekst",
        "Geef status en statusTekst samen, of geen van beide.",
      );
      if (input.sectoren !== undefined) agendaItem.sectorTekst = null;
      if (input.status !== undefined) agendaItem.peildatum = null;
      if (input.fase !== undefined) leavePhase(agendaItem);
      fillInAgendaItem(invoer, agendaItem, input);
      invoer.klaar();
    },
  },

  agendaItemAgenderen: {
    description: "Zet een agenda-item op de agenda: iedereen ziet het voortaan.",
    input: [AgendaItemAgenderenInput, "Welk agenda-item."],
    work: (input, transaction) => publishAgendaItem(transaction, input),
  },

  agendaItemIntrekken: {
    description: "Trekt een agenda-item in dat in voorbereiding is: het bestaat daarna niet meer.",
    input: [AgendaItemIntrekkenInput, "Welk agenda-item."],
    work: (input, transaction) => withdrawAgendaItem(transaction, input),
  },

  agendaItemFaseZetten: {
    description: "Brengt een agenda-item in een volgende fase van cyclisch pakketbeheer, langs een van de overgangen in `volgendeFasen`.",
    input: [AgendaItemFaseZettenInput, "Welke fase, en waarop dat berust."],
    change: enterPhase,
  },

  agendaItemHandelingsoptieKoppelen: {
    description: "Legt vast dat bij een agenda-item voor een handelingsoptie is gekozen.",
    input: [AgendaItemHandelingsoptieKoppelenInput, "Welke handelingsoptie."],
    change({ id }, { handelingsoptieId, ...verband }, { manager }) {
      const invoer = new Invoer();
      const verantwoording = invoer.verantwoording("", verband);
      invoer.klaar();
      return manager.insert(AgendaItemHandelingsoptie, { agendaItemId: id, handelingsoptieId, ...verantwoording });
    },
  },

  agendaItemHandelingsoptieOntkoppelen: {
    description: "Maakt ongedaan dat bij een agenda-item voor een handelingsoptie is gekozen.",
    input: [AgendaItemHandelingsoptieOntkoppelenInput, "Welke handelingsoptie."],
    async change({ id }, { handelingsoptieId }, { manager }) {
      const row = { agendaItemId: id, handelingsoptieId };
      await untie(manager, AgendaItemHandelingsoptie, row, "handelingsoptieId", "Voor deze handelingsoptie is bij het agenda-item niet gekozen.");
    },
  },

  agendaItemZorgvormKoppelen: {
    description: "Koppelt een zorgvorm aan een agenda-item.",
    input: [AgendaItemZorgvormKoppelenInput, "Welke zorgvorm."],
    change({ id }, { zorgvormId, ...verband }, { manager }) {
      const invoer = new Invoer();
      const verantwoording = invoer.verantwoording("", verband);
      invoer.klaar();
      return manager.insert(AgendaItemZorgvorm, { agendaItemId: id, zorgvormId, ...verantwoording });
    },
  },

  agendaItemZorgvormOntkoppelen: {
    description: "Maakt de koppeling van een zorgvorm aan een agenda-item ongedaan.",
    input: [AgendaItemZorgvormOntkoppelenInput, "Welke zorgvorm."],
    async change({ id }, { zorgvormId }, { manager }) {
      const row = { agendaItemId: id, zorgvormId };
      await untie(manager, AgendaItemZorgvorm, row, "zorgvormId", "Deze zorgvorm is niet aan het agenda-item gekoppeld.");
    },
  },

  agendaItemOpAgendaZetten: {
    description: "Zet een agenda-item op een van de agenda's.",
    input: [AgendaItemOpAgendaZettenInput, "Welke agenda."],
    change({ id }, { agendaId, ...verband }, { manager }) {
      const invoer = new Invoer();
      const verantwoording = invoer.verantwoording("", verband);
      invoer.klaar();
      return manager.insert(AgendaItemAgenda, { agendaItemId: id, agendaId, ...verantwoording });
    },
  },

  agendaItemVanAgendaHalen: {
    description: "Haalt een agenda-item van een agenda.",
    input: [AgendaItemVanAgendaHalenInput, "Welke agenda."],
    async change({ id }, { agendaId }, { manager }) {
      const row = { agendaItemId: id, agendaId };
      await untie(manager, AgendaItemAgenda, row, "agendaId", "Het agenda-item staat niet op deze agenda.");
    },
  },

  agendaItemImpactVastleggen: {
    description: "Legt een effect van een agenda-item op een prioriteringscriterium vast.",
    input: [AgendaItemImpactVastleggenInput, "Welk effect."],
    change: recordImpact,
  },

  agendaItemImpactWijzigen: {
    description: "Legt een effect van een agenda-item anders vast; het houdt zijn sleutel.",
    input: [AgendaItemImpactWijzigenInput, "Hoe het effect is."],
    change: changeImpact,
  },

  agendaItemImpactIntrekken: {
    description: "Trekt een effect in dat niet klopt.",
    input: [AgendaItemImpactIntrekkenInput, "Welk effect."],
    change: withdrawImpact,
  },

  agendaItemActieVastleggen: {
    description: "Legt vast wie wat doet voor een agenda-item.",
    input: [AgendaItemActieVastleggenInput, "De actie."],
    change: recordAction,
  },

  agendaItemActieStandZetten: {
    description: "Legt vast hoe ver een actie voor een agenda-item is.",
    input: [AgendaItemActieStandZettenInput, "De stand."],
    change: setActionStatus,
  },

  agendaItemActieIntrekken: {
    description: "Trekt een actie in die niet klopt.",
    input: [AgendaItemActieIntrekkenInput, "Welke actie."],
    change: withdrawAction,
  },

  agendaItemPartijKoppelen: {
    description: "Legt vast welke rol een organisatie bij een agenda-item heeft.",
    input: [AgendaItemPartijKoppelenInput, "Welke organisatie."],
    change({ id }, { organisatieId, rol, rolTekst, ...verband }, { manager }) {
      const invoer = new Invoer();
      const row = { agendaItemId: id, organisatieId, rol, rolTekst: invoer.tekst("rolTekst", rolTekst, MAX_NAAM) };
      const verantwoording = invoer.verantwoording("", verband);
      invoer.klaar();
      return manager.insert(AgendaItemPartij, { ...row, ...verantwoording });
    },
  },

  agendaItemPartijOntkoppelen: {
    description: "Neemt een rol van een organisatie bij een agenda-item weg.",
    input: [AgendaItemPartijOntkoppelenInput, "Welke organisatie."],
    async change({ id }, { organisatieId, rol }, { manager }) {
      const row = { agendaItemId: id, organisatieId, rol };
      await untie(manager, AgendaItemPartij, row, "organisatieId", "Deze organisatie heeft deze rol niet.");
    },
  },
});
