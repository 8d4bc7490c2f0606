import { Invoer, payloadOf, requireBron, SleutelArg } from "@pakketgraaf/begrippen";
import { newId, write, type Context, type Reference, type Transaction } from "@pakketgraaf/subgraph";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { referencesOf, requireZorgvormen } from "../verwijzing/verwijzing.input";
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
import { replaceZorgvormen, setDuiding, zorgvormRows } from "./contractvoorwaarde.verwijzingen";

const SCOPE = "contractvoorwaarde:schrijven";

const ContractvoorwaardePayload = payloadOf(Contractvoorwaarde);

const ONGEVERIFIEERD =
  "Is Zorginstituut niet bereikbaar om een verwijzing te bevestigen, dan ziet zolang alleen uw concern haar: zie `nogTeVerifieren`.";

/** For which concern alone a condition is kept. */
const keptFor = (openbaarheid: Openbaarheid, concernId: string): string | null =>
  openbaarheid === Openbaarheid.VERTROUWELIJK ? concernId : null;

@Resolver()
export class ContractvoorwaardeMutations {
  @Authorized(SCOPE)
  @Mutation(() => ContractvoorwaardePayload, {
    nullable: true,
    description: `Legt een voorwaarde van uw concern vast, of van een verzekeraar of label daarvan. ${ONGEVERIFIEERD}`,
  })
  async contractvoorwaardeVastleggen(
    @SleutelArg() sleutel: string,
    @Arg("input", () => ContractvoorwaardeVastleggenInput, { description: "De voorwaarde." })
    input: ContractvoorwaardeVastleggenInput,
    @Ctx() context: Context,
  ) {
    const { verzekeraarId, openbaarheid, zorgvormen, duiding } = input;
    const concernId = context.viewer.organisation!;
    const refersTo = referencesOf(zorgvormen, duiding);
    const mutation = { mutation: "contractvoorwaardeVastleggen", key: sleutel, input, type: Contractvoorwaarde, refersTo };
    const outcome = await write(context, mutation, async (transaction) => {
      const invoer = new Invoer();
      const voorwaarde = Object.assign(new TABLES[openbaarheid].record(), {
        id: newId(),
        aard: ContractvoorwaardeAard.CONTRACTVOORWAARDE,
        opstellerId: verzekeraarId,
        verzekeraarId,
        concernId: keptFor(openbaarheid, concernId),
      });
      await requireOwn(invoer, transaction, concernId, "verzekeraarId", verzekeraarId);
      fillInContractvoorwaarde(invoer, voorwaarde, input);
      requireZorgvormen(invoer, zorgvormen);
      invoer.klaar();
      await setDuiding(transaction, voorwaarde, concernId, duiding);
      return transaction.add(voorwaarde, zorgvormRows(transaction, voorwaarde, concernId, zorgvormen));
    });
    return new ContractvoorwaardePayload(outcome);
  }

  @Authorized(SCOPE)
  @Mutation(() => ContractvoorwaardePayload, {
    nullable: true,
    description: `Wijzigt een voorwaarde van uw concern, ook wie haar mag zien. ${ONGEVERIFIEERD}`,
  })
  async contractvoorwaardeWijzigen(
    @SleutelArg() sleutel: string,
    @Arg("input", () => ContractvoorwaardeWijzigenInput, { description: "Wat er anders wordt." })
    input: ContractvoorwaardeWijzigenInput,
    @Ctx() context: Context,
  ) {
    const concernId = context.viewer.organisation!;
    const refersTo = referencesOf(input.zorgvormen);
    return change(context, "contractvoorwaardeWijzigen", sleutel, input, refersTo, async (voorwaarde, transaction) => {
      const invoer = new Invoer();
      fillInContractvoorwaarde(invoer, voorwaarde, input);
      requireZorgvormen(invoer, input.zorgvormen);
      invoer.klaar();
      if (input.zorgvormen !== undefined) await replaceZorgvormen(transaction, voorwaarde, concernId, input.zorgvormen);
      voorwaarde.concernId = keptFor(voorwaarde.openbaarheid, concernId);
    });
  }

  @Authorized(SCOPE)
  @Mutation(() => ContractvoorwaardePayload, {
    nullable: true,
    description: "Beëindigt een voorwaarde van uw concern, of vervroegt het einde dat al was vastgelegd.",
  })
  async contractvoorwaardeBeeindigen(
    @SleutelArg() sleutel: string,
    @Arg("input", () => ContractvoorwaardeBeeindigenInput, { description: "Welke voorwaarde, en wanneer." })
    input: ContractvoorwaardeBeeindigenInput,
    @Ctx() context: Context,
  ) {
    return change(context, "contractvoorwaardeBeeindigen", sleutel, input, [], (voorwaarde) => {
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
    });
  }

  @Authorized(SCOPE)
  @Mutation(() => ContractvoorwaardePayload, {
    nullable: true,
    description: `Legt vast welke duiding een voorwaarde van uw concern uitvoert, of dat zij er geen uitvoert. ${ONGEVERIFIEERD}`,
  })
  async contractvoorwaardeDuidingZetten(
    @SleutelArg() sleutel: string,
    @Arg("input", () => ContractvoorwaardeDuidingZettenInput, { description: "Welke voorwaarde, en welke duiding." })
    input: ContractvoorwaardeDuidingZettenInput,
    @Ctx() context: Context,
  ) {
    const refersTo = referencesOf([], input.duiding);
    return change(context, "contractvoorwaardeDuidingZetten", sleutel, input, refersTo, async (voorwaarde, transaction) => {
      requireBron(["duiding", "grondslag"], input.duiding?.grondslag, voorwaarde.bronnen);
      await setDuiding(transaction, voorwaarde, context.viewer.organisation!, input.duiding);
    });
  }
}

async function change(
  context: Context,
  mutation: string,
  key: string,
  input: { id: string; verwachteVersie: number },
  refersTo: readonly Reference[],
  alter: (voorwaarde: Contractvoorwaarde, transaction: Transaction) => unknown,
) {
  const outcome = await write(context, { mutation, key, input, type: Contractvoorwaarde, refersTo }, (transaction) =>
    transaction.change(Contractvoorwaarde, input.id, input.verwachteVersie, (voorwaarde) => alter(voorwaarde, transaction)),
  );
  return new ContractvoorwaardePayload(outcome);
}
