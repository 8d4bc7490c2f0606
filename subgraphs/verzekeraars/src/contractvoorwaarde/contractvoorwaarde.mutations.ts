import { Invoer, mutationsOf } from "@pakketgraaf/begrippen";
import { newRecord } from "@pakketgraaf/subgraph";
import { AuteurSoort } from "../auteur-soort";
import { readVerband, readZorgvormen, referencesOf } from "../verwijzing/verwijzing.input";
import { requireOwn } from "../verzekeraar/concern";
import { Contractvoorwaarde, ContractvoorwaardeAard, Openbaarheid } from "./contractvoorwaarde";
import { fillInContractvoorwaarde } from "./contractvoorwaarde.fields";
import {
  ContractvoorwaardeBeeindigenInput,
  ContractvoorwaardeDuidingZettenInput,
  ContractvoorwaardeVastleggenInput,
  ContractvoorwaardeWijzigenInput,
} from "./contractvoorwaarde.input";
import { TABLES } from "./contractvoorwaarde.tables";
import { duidingRows, replaceZorgvormen, setDuiding, zorgvormRows } from "./contractvoorwaarde.verwijzingen";

const ONGEVERIFIEERD =
  "Is Zorginstituut niet bereikbaar om een verwijzing te bevestigen, dan ziet zolang alleen uw concern haar: zie `nogTeVerifieren`.";

/** For which concern alone a condition is kept. */
const keptFor = (openbaarheid: Openbaarheid, concernId: string): string | null =>
  openbaarheid === Openbaarheid.VERTROUWELIJK ? concernId : null;

export const contractvoorwaardeMutations = mutationsOf(Contractvoorwaarde, { scope: "contractvoorwaarde:schrijven" }, {
  contractvoorwaardeVastleggen: {
    description: `Legt een voorwaarde van uw concern vast, of van een verzekeraar of label daarvan. ${ONGEVERIFIEERD}`,
    input: [ContractvoorwaardeVastleggenInput, "De voorwaarde."],
    refersTo: ({ zorgvormen, duiding }) => referencesOf(zorgvormen, duiding),
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
      const duiding = input.duiding ? readVerband(invoer, "duiding", input.duiding) : null;
      invoer.klaar();
      return transaction.add(voorwaarde, [
        ...zorgvormRows(transaction, voorwaarde, concernId, zorgvormen),
        ...duidingRows(transaction, voorwaarde, concernId, duiding),
      ]);
    },
  },

  contractvoorwaardeWijzigen: {
    description: `Wijzigt een voorwaarde van uw concern, ook wie haar mag zien. ${ONGEVERIFIEERD}`,
    input: [ContractvoorwaardeWijzigenInput, "Wat er anders wordt."],
    refersTo: ({ zorgvormen }) => referencesOf(zorgvormen),
    async change(voorwaarde, input, transaction, { viewer }) {
      const concernId = viewer.organisation!;
      const invoer = new Invoer();
      fillInContractvoorwaarde(invoer, voorwaarde, input);
      const zorgvormen = readZorgvormen(invoer, input.zorgvormen);
      invoer.klaar();
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
      `Legt vast welke duiding een voorwaarde van uw concern uitvoert, of dat zij er geen uitvoert. ${ONGEVERIFIEERD}`,
    input: [ContractvoorwaardeDuidingZettenInput, "Welke voorwaarde, en welke duiding."],
    refersTo: ({ duiding }) => referencesOf([], duiding),
    async change(voorwaarde, input, transaction, { viewer }) {
      const invoer = new Invoer();
      const duiding = input.duiding ? readVerband(invoer, "duiding", input.duiding) : null;
      invoer.klaar();
      await setDuiding(transaction, voorwaarde, viewer.organisation!, duiding);
    },
  },
});
