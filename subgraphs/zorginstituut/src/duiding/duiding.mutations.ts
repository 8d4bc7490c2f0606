import { Invoer, mutationsOf, untie } from "@pakketgraaf/begrippen";
import { insertRows, newRecord, refuse, type Transaction } from "@pakketgraaf/subgraph";
import { Commissieadvies } from "../commissieadvies/commissieadvies";
import { commissieadviesOf } from "../commissieadvies/commissieadvies.fields";
import { DuidingCommissieadviesIntrekkenInput, DuidingCommissieadviesVastleggenInput } from "../commissieadvies/commissieadvies.input";
import { DuidingOpvolging } from "../duiding-opvolging/duiding-opvolging";
import { opvolgingenOf } from "../duiding-opvolging/duiding-opvolging.fields";
import { DuidingOpvolgingIntrekkenInput, DuidingOpvolgingVastleggenInput } from "../duiding-opvolging/duiding-opvolging.input";
import { requireSharedCare, requireSuccession } from "../duiding-opvolging/duiding-opvolging.rules";
import { Duiding, DuidingSoort } from "./duiding";
import { fillInDuiding, readBesluit } from "./duiding.fields";
import {
  DuidingHandelingsoptieKoppelenInput,
  DuidingHandelingsoptieOntkoppelenInput,
  DuidingBesluitMinisterZettenInput,
  DuidingHerbeoordelenInput,
  DuidingIntrekkenInput,
  DuidingPublicerenInput,
  DuidingVastleggenInput,
  DuidingWijzigenInput,
} from "./duiding.input";
import { DuidingHandelingsoptie } from "./duiding.links";
import { partsOf, removeParts, replaceParts } from "./duiding.parts";
import { publishDuiding, requireDraft, requireEarlier, requirePublished } from "./duiding.publication";

const constraints = {
  duiding_opvolging_once: {
    code: "BESTAAT_AL",
    path: ["input", "vervangt", "vervangtId"],
    message: "Dat deze duiding die vervangt, is al vastgelegd; trek dat eerst in.",
  },
  duiding_handelingsoptie_handelingsoptie_fk: {
    code: "ONBEKENDE_VERWIJZING",
    path: ["input", "handelingsoptieId"],
    message: "Er is geen Handelingsoptie met deze sleutel.",
  },
  duiding_handelingsoptie_pk: {
    code: "BESTAAT_AL",
    path: ["input", "handelingsoptieId"],
    message: "Voor deze handelingsoptie is bij de duiding al gekozen.",
  },
  commissieadvies_adviescommissie_fk: {
    code: "ONBEKENDE_VERWIJZING",
    path: ["input", "commissieadvies", "commissieId"],
    message: "Er is geen Adviescommissie met deze sleutel.",
  },
  commissieadvies_pk: {
    code: "BESTAAT_AL",
    path: ["input", "commissieadvies", "commissieId"],
    message: "Wat deze commissie adviseerde, is al vastgelegd; trek dat eerst in.",
  },
};

export const duidingMutations = mutationsOf(Duiding, { scope: "duiding:schrijven", constraints }, {
  duidingVastleggen: {
    description: "Legt een uitspraak vast als concept. Tot zij is gepubliceerd, ziet alleen het Zorginstituut haar.",
    input: [DuidingVastleggenInput, "De uitspraak."],
    work: (input, transaction) => addDraft(transaction, input),
  },

  duidingHerbeoordelen: {
    description:
      "Legt vast wat in de plaats komt van gepubliceerde duidingen, geheel of voor een deel, als concept.",
    input: [DuidingHerbeoordelenInput, "De nieuwe uitspraak."],
    work: (input, transaction) => addDraft(transaction, input),
  },

  duidingWijzigen: {
    description: "Wijzigt een concept. Wat is gepubliceerd, wordt vervangen.",
    input: [DuidingWijzigenInput, "Wat er anders wordt."],
    async change(duiding, input, transaction) {
      requireDraft(duiding);
      const invoer = new Invoer();
      await fillInDuiding(invoer, transaction, duiding, input);
      const parts = await partsOf(invoer, transaction, input.id, input);
      invoer.klaar();
      await replaceParts(transaction, parts);
      await requireCareOf(transaction, input.id, input.vervangt);
    },
  },

  duidingPubliceren: {
    description:
      "Publiceert een concept: iedereen ziet het voortaan. Er moet een datum zijn, een conclusie of uitkomst, en een zorgvorm of agenda-item; een einde ligt na het begin. Wat het helemaal vervangt, geldt dan niet meer vanaf de dag dat dit geldt.",
    input: [DuidingPublicerenInput, "Welk concept."],
    work: (input, transaction) => publishDuiding(transaction, input),
  },

  duidingIntrekken: {
    description: "Trekt een concept in: het bestaat daarna niet meer. Wat is gepubliceerd, wordt vervangen.",
    input: [DuidingIntrekkenInput, "Welk concept."],
    work: ({ id, verwachteVersie }, transaction) =>
      transaction.remove(Duiding, id, verwachteVersie, async (duiding) => {
        requireDraft(duiding);
        await removeParts(transaction, id);
      }),
  },

  duidingHandelingsoptieKoppelen: {
    description: "Legt vast dat bij een gepubliceerde duiding voor een handelingsoptie is gekozen.",
    input: [DuidingHandelingsoptieKoppelenInput, "Welke handelingsoptie."],
    change(duiding, { id, handelingsoptieId, ...verband }, { manager }) {
      requirePublished(duiding, "zeg met duidingWijzigen voor welke opties is gekozen");
      const invoer = new Invoer();
      const verantwoording = invoer.verantwoording("", verband);
      invoer.klaar();
      return manager.insert(DuidingHandelingsoptie, { duidingId: id, handelingsoptieId, ...verantwoording });
    },
  },

  duidingHandelingsoptieOntkoppelen: {
    description: "Maakt ongedaan dat bij een gepubliceerde duiding voor een handelingsoptie is gekozen.",
    input: [DuidingHandelingsoptieOntkoppelenInput, "Welke handelingsoptie."],
    async change(duiding, { id, handelingsoptieId }, { manager }) {
      requirePublished(duiding, "zeg met duidingWijzigen voor welke opties is gekozen");
      const row = { duidingId: id, handelingsoptieId };
      await untie(manager, DuidingHandelingsoptie, row, "handelingsoptieId", "Voor deze handelingsoptie is bij de duiding niet gekozen.");
    },
  },

  duidingCommissieadviesVastleggen: {
    description: "Legt vast dat een adviescommissie over een gepubliceerde duiding adviseerde, en wat.",
    input: [DuidingCommissieadviesVastleggenInput, "Welke commissie, en wat zij adviseerde."],
    change(duiding, { id, commissieadvies }, { manager }) {
      requirePublished(duiding, "zeg met duidingWijzigen welke commissies adviseerden");
      const invoer = new Invoer();
      const row = commissieadviesOf(invoer, id, commissieadvies, "commissieadvies.");
      invoer.klaar();
      return manager.insert(Commissieadvies, row);
    },
  },

  duidingCommissieadviesIntrekken: {
    description: "Trekt in dat een adviescommissie over een gepubliceerde duiding adviseerde.",
    input: [DuidingCommissieadviesIntrekkenInput, "Van welke commissie."],
    async change(duiding, { id, commissieId }, { manager }) {
      requirePublished(duiding, "zeg met duidingWijzigen welke commissies adviseerden");
      const row = { duidingId: id, adviescommissieId: commissieId };
      await untie(manager, Commissieadvies, row, "commissieId", "Dat deze commissie over de duiding adviseerde, is niet vastgelegd.");
    },
  },

  duidingBesluitMinisterZetten: {
    description: "Legt vast wat de minister besloot over een gepubliceerd pakketadvies, of dat daar niets van bekend is.",
    input: [DuidingBesluitMinisterZettenInput, "Over welk advies, en wat."],
    change(duiding, { besluitMinister }) {
      requirePublished(duiding, "publiceer het eerst");
      const invoer = new Invoer();
      const isAdvies = duiding.soort === DuidingSoort.PAKKETADVIES;
      invoer.eis(isAdvies, "OVERGANG_NIET_TOEGESTAAN", "id", "De minister besluit over een pakketadvies; dit is een andere uitspraak.");
      const besluit = besluitMinister ? readBesluit(invoer, duiding, besluitMinister) : null;
      invoer.klaar();
      duiding.besluitMinister = besluit;
    },
  },

  duidingOpvolgingVastleggen: {
    description: "Legt vast dat een gepubliceerde duiding een andere vervangt, geheel of voor een deel.",
    input: [DuidingOpvolgingVastleggenInput, "Welke welke vervangt."],
    async change(duiding, { id, vervangt }, transaction) {
      requirePublished(duiding, "zeg met duidingWijzigen wat het vervangt");
      const invoer = new Invoer();
      const rows = await opvolgingenOf(invoer, transaction, id, [vervangt], () => "vervangt.");
      invoer.klaar();
      const path = ["input", "vervangt", "vervangtId"];
      const replace = (replaced: Duiding) => {
        requireEarlier(replaced, duiding, path);
        return insertRows(transaction.manager, rows);
      };
      await transaction.change(Duiding, vervangt.vervangtId, null, replace, path);
      await requireSharedCare(transaction, id, [vervangt.vervangtId], () => path);
      await requireSuccession(transaction, [vervangt.vervangtId], path);
    },
  },

  duidingOpvolgingIntrekken: {
    description: "Trekt in dat een gepubliceerde duiding een andere vervangt: die geldt dan weer zolang zij zelf zegt.",
    input: [DuidingOpvolgingIntrekkenInput, "Welke welke niet vervangt."],
    async change(duiding, { id, vervangtId }, transaction) {
      requirePublished(duiding, "zeg met duidingWijzigen wat het vervangt");
      const { manager } = transaction;
      const opvolging = await manager.findOneBy(DuidingOpvolging, { duidingId: id, vervangenId: vervangtId });
      const path = ["input", "vervangtId"];
      if (!opvolging) refuse("ONBEKENDE_VERWIJZING", path, "Dat deze duiding die vervangt, is niet vastgelegd.");
      await transaction.change(Duiding, vervangtId, null, () => manager.delete(DuidingOpvolging, { id: opvolging!.id }), path);
    },
  },
});

async function addDraft(transaction: Transaction, input: DuidingVastleggenInput | DuidingHerbeoordelenInput): Promise<Duiding> {
  const invoer = new Invoer();
  const duiding = newRecord(Duiding, { gepubliceerd: false });
  await fillInDuiding(invoer, transaction, duiding, input);
  const parts = await partsOf(invoer, transaction, duiding.id, input);
  if ("vervangt" in input) invoer.eis(input.vervangt.length > 0, "ONGELDIG", "vervangt", "Noem minstens een duiding.");
  invoer.klaar();
  const added = await transaction.add(duiding, parts.flatMap(({ rows }) => rows));
  if ("vervangt" in input) await requireCareOf(transaction, added.id, input.vervangt);
  return added;
}

/** Of what a draft says that it replaces. */
async function requireCareOf(transaction: Transaction, duidingId: string, vervangt: DuidingWijzigenInput["vervangt"]): Promise<void> {
  const replaced = (vervangt ?? []).map(({ vervangtId }) => vervangtId);
  await requireSharedCare(transaction, duidingId, replaced, (id) => ["input", "vervangt", `${replaced.indexOf(id)}`, "vervangtId"]);
}
