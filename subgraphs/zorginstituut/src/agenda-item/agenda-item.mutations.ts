import { Invoer, mutationsOf } from "@pakketgraaf/begrippen";
import { newRecord, refuse } from "@pakketgraaf/subgraph";
import { AgendaItem } from "./agenda-item";
import { fillInAgendaItem } from "./agenda-item.fields";
import {
  AgendaItemAgenderenInput,
  AgendaItemFaseZettenInput,
  AgendaItemHandelingsoptieKoppelenInput,
  AgendaItemHandelingsoptieOntkoppelenInput,
  AgendaItemIntrekkenInput,
  AgendaItemVoorbereidenInput,
  AgendaItemWijzigenInput,
  AgendaItemZorgvormKoppelenInput,
  AgendaItemZorgvormOntkoppelenInput,
} from "./agenda-item.input";
import { AgendaItemHandelingsoptie, AgendaItemZorgvorm } from "./agenda-item.links";
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
      const { affected } = await manager.delete(AgendaItemHandelingsoptie, { agendaItemId: id, handelingsoptieId });
      if (affected === 0) {
        refuse("ONBEKENDE_VERWIJZING", ["input", "handelingsoptieId"], "Voor deze handelingsoptie is bij het agenda-item niet gekozen.");
      }
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
      const { affected } = await manager.delete(AgendaItemZorgvorm, { agendaItemId: id, zorgvormId });
      if (affected === 0) {
        refuse("ONBEKENDE_VERWIJZING", ["input", "zorgvormId"], "Deze zorgvorm is niet aan het agenda-item gekoppeld.");
      }
    },
  },
});
