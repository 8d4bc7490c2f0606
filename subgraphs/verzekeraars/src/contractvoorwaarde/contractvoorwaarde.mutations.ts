import { ContractvoorwaardeAard, Invoer, mutationsOf, type VerbandInput } from "@pakketgraaf/begrippen";
import { newRecord, type Reference } from "@pakketgraaf/subgraph";
import { AuteurSoort } from "../auteur-soort";
import { RelatieMetDuiding, VOERT_UIT } from "../relatie-met-duiding";
import type { DuidingVerband } from "../verwijzing/ongeverifieerde-verwijzing";
import { readDuidingen, readVerband, readZorgvormen, referencesOf } from "../verwijzing/verwijzing.input";
import { requireOwn } from "../verzekeraar/concern";
import { Contractvoorwaarde, Openbaarheid } from "./contractvoorwaarde";
import { fillInContractvoorwaarde } from "./contractvoorwaarde.fields";
import {
  ContractvoorwaardeBeeindigenInput,
  ContractvoorwaardeDuidingZettenInput,
  ContractvoorwaardeVastleggenInput,
  ContractvoorwaardeWijzigenInput,
} from "./contractvoorwaarde.input";
import { TABLES } from "./contractvoorwaarde.tables";
import { duidingRows, replaceDuidingen, replaceZorgvormen, zorgvormRows } from "./contractvoorwaarde.verwijzingen";

const ONGEVERIFIEERD =
  "Is Zorginstituut niet bereikbaar om een verwijzing te bevestigen, dan ziet zolang alleen uw concern haar: zie `nogTeVerifieren`.";

/** For which concern alone a condition is kept. */
const keptFor = (openbaarheid: Openbaarheid, concernId: string): string | null =>
  openbaarheid === Openbaarheid.VERTROUWELIJK ? concernId : null;

/** The one duiding of inputs that name no relation. */
const readOne = (invoer: Invoer, duiding: VerbandInput | null | undefined): DuidingVerband[] =>
  duiding ? [{ ...readVerband(invoer, "duiding", duiding), relatie: RelatieMetDuiding.VOERT_OORDEEL_UIT, voorwaardeId: null }] : [];

const referenceOfOne = (duiding: VerbandInput | null | undefined): Reference[] =>
  duiding ? [{ type: "Duiding", id: duiding.id, path: ["input", "duiding", "id"] }] : [];

export const contractvoorwaardeMutations = mutationsOf(Contractvoorwaarde, { scope: "contractvoorwaarde:schrijven" }, {
  contractvoorwaardeVastleggen: {
    description: `Legt een voorwaarde van uw concern vast, of van een verzekeraar of label daarvan. ${ONGEVERIFIEERD}`,
    input: [ContractvoorwaardeVastleggenInput, "De voorwaarde."],
    refersTo: ({ zorgvormen, duidingen, duiding }) => [...referencesOf(zorgvormen, duidingen), ...referenceOfOne(duiding)],
    async work(input, transaction, { viewer }) {
      const { verzekeraarId, openbaarheid } = input;
      const concernId = viewer.organisation!;
      const invoer = new Invoer();
      const voorwaarde = newRecord(TABLES[openbaarheid].record, {
        auteurSoort: AuteurSoort.VERZEKERAAR,
        aard: ContractvoorwaardeAard.CONTRACTVOORWAARDE,
        opstellerId: verzekeraarId,
        verzekeraarId,
        concernId: keptFor(openbaarheid, concernId),
      });
      await requireOwn(invoer, transaction, concernId, "verzekeraarId", verzekeraarId);
      fillInContractvoorwaarde(invoer, voorwaarde, input);
      const zorgvormen = readZorgvormen(invoer, input.zorgvormen);
      const named = readDuidingen(invoer, input.duidingen);
      const once = named.every(({ id }) => id !== input.duiding?.id);
      invoer.eis(once, "ONGELDIG", "duiding.id", "Noem een Duiding maar een keer.");
      const duidingen = [...named, ...readOne(invoer, input.duiding)];
      invoer.klaar();
      return transaction.add(voorwaarde, [
        ...zorgvormRows(transaction, voorwaarde, concernId, zorgvormen),
        ...duidingRows(transaction, voorwaarde, concernId, duidingen),
      ]);
    },
  },

  contractvoorwaardeWijzigen: {
    description: `Wijzigt een voorwaarde van uw concern, ook wie haar mag zien. ${ONGEVERIFIEERD}`,
    input: [ContractvoorwaardeWijzigenInput, "Wat er anders wordt."],
    refersTo: ({ zorgvormen, duidingen }) => referencesOf(zorgvormen, duidingen),
    async change(voorwaarde, input, transaction, { viewer }) {
      const concernId = viewer.organisation!;
      const invoer = new Invoer();
      fillInContractvoorwaarde(invoer, voorwaarde, input);
      const zorgvormen = readZorgvormen(invoer, input.zorgvormen);
      const duidingen = readDuidingen(invoer, input.duidingen);
      invoer.klaar();
      if (input.duidingen !== undefined) await replaceDuidingen(transaction, voorwaarde, concernId, duidingen);
      if (input.zorgvormen !== undefined) await replaceZorgvormen(transaction, voorwaarde, concernId, zorgvormen);
      voorwaarde.concernId = keptFor(voorwaarde.openbaarheid, concernId);
    },
  },

  contractvoorwaardeBeeindigen: {
    description: "Beëindigt een voorwaarde van uw concern, of vervroegt het einde dat al was vastgelegd.",
    input: [ContractvoorwaardeBeeindigenInput, "Welke voorwaarde, en wanneer."],
    change(voorwaarde, input) {
      const invoer = new Invoer();
      const { geldigVan, geldigTot: einde } = voorwaarde;
      const geldigTot = invoer.dag("geldigTot", input.geldigTot);
      invoer.geldigheid("geldigTot", geldigVan, geldigTot);
      invoer.eis(
        einde === null || geldigTot === null || geldigTot < einde,
        "OVERGANG_NIET_TOEGESTAAN",
        "geldigTot",
        `De voorwaarde eindigt al op ${einde}; met contractvoorwaardeWijzigen kan het einde later worden.`,
      );
      invoer.klaar();
      voorwaarde.geldigTot = geldigTot;
    },
  },

  contractvoorwaardeDuidingZetten: {
    description:
      `Legt vast van welke duiding een voorwaarde van uw concern het oordeel uitvoert, of dat zij er geen uitvoert. Ook welke voorwaarden uit duidingen zij uitvoert, vervalt daarmee; wat zij verder met duidingen te maken heeft, blijft. ${ONGEVERIFIEERD}`,
    deprecationReason: "Gebruik `contractvoorwaardeWijzigen` met `duidingen`. Wordt verwijderd na 2027-12-31.",
    input: [ContractvoorwaardeDuidingZettenInput, "Welke voorwaarde, en welke duiding."],
    refersTo: ({ duiding }) => referenceOfOne(duiding),
    async change(voorwaarde, input, transaction, { viewer }) {
      const invoer = new Invoer();
      const duidingen = readOne(invoer, input.duiding);
      invoer.klaar();
      await replaceDuidingen(transaction, voorwaarde, viewer.organisation!, duidingen, VOERT_UIT);
    },
  },
});
