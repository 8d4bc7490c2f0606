import {
  inputOf,
  needed,
  orProblem,
  write,
  type Context,
  type InputFields,
  type Problem,
  type Reference,
  type Right,
  type Transaction,
  type VersionedRecord,
} from "@pakketgraaf/subgraph";
import { Arg, Authorized, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { payloadOf } from "./payload";

export const VERWACHTE_VERSIE = "De `recordVersie` die u zag, met het token waarmee u wijzigt: is het record intussen gewijzigd, dan volgt de fout VERSIECONFLICT.";

/** Which record, as the client saw it. */
export interface VersieInput {
  id: string;
  verwachteVersie: number;
}

/**
 * What the input of a mutation extends that changes one record.
 * @param description what the graph tells of its id
 */
export const versieInput = <S extends InputFields = Record<never, never>>(description: string, fields: S = {} as S) =>
  inputOf(Object, { id: needed(ID, description), verwachteVersie: needed(Int, VERWACHTE_VERSIE), ...fields });

const SLEUTEL =
  "Door u gekozen sleutel van deze wijziging, van 1 tot en met 200 tekens, bijvoorbeeld een UUID. Wie haar met dezelfde sleutel herhaalt, krijgt hetzelfde antwoord en er gebeurt niets dubbel; 30 dagen lang, per organisatie.";

/** What each mutation says of itself. */
interface Described<I> {
  description: string;
  /** That the mutation goes, in the words of docs/schema-beleid.md. */
  deprecationReason?: string;
  /** The class of its input, and what the graph tells of that argument. */
  input: readonly [new () => I, string];
  /** Who may run it, where that is another scope than the noun's. */
  scope?: string;
  /** The organisation that runs it as a guest, where that is not an owner of data here. */
  by?: string;
  /** The records of others that the input refers to: their owners are asked before anything is written. */
  refersTo?(input: I): readonly Reference[];
}

/** A mutation that adds or removes a record, or changes several; it gives the one that is answered. */
interface Work<T, I> extends Described<I> {
  work(input: I, transaction: Transaction, context: Context): Promise<T | null>;
}

/** A mutation that changes the record that its input names. */
interface Alteration<T, I> extends Described<I> {
  input: readonly [new () => I & VersieInput, string];
  change(record: T, input: I & VersieInput, transaction: Transaction, context: Context): unknown;
}

type MutationOf<T, I> = Work<T, I> | Alteration<T, I>;

/** What holds for all mutations of a noun. */
interface Rules {
  /** Who may run them. */
  scope: string;
  /** What a constraint or unique index that refuses, by its name, says to the user. */
  constraints?: Record<string, Problem>;
}

/** The resolvers of the mutations of a noun. @param mutations by their names in the graph */
export function mutationsOf<T extends VersionedRecord, Inputs extends object>(
  Node: new () => T,
  { scope, constraints = {} }: Rules,
  mutations: { [Name in keyof Inputs]: MutationOf<T, Inputs[Name]> },
): Function[] {
  const Payload = payloadOf(Node);

  return Object.entries(mutations as Record<string, MutationOf<T, VersieInput>>).map(([name, mutation]) => {
    const [Input, ofInput] = mutation.input;
    const { by: guest, scope: own = scope, description, deprecationReason } = mutation;
    const work: Work<T, VersieInput>["work"] = (input, transaction, context) => {
      if ("work" in mutation) return mutation.work(input, transaction, context);
      const { id, verwachteVersie } = input;
      return transaction.change(Node, id, verwachteVersie, (record) => mutation.change(record, input, transaction, context));
    };

    @Resolver()
    class MutationResolver {
      @Authorized<Right>([guest === undefined ? own : { scope: own, guest }])
      @Mutation(() => Payload, { name, nullable: true, description, deprecationReason })
      async run(
        @Arg("sleutel", () => ID, { description: SLEUTEL }) key: string,
        @Arg("input", () => Input, { description: ofInput }) input: VersieInput,
        @Ctx() context: Context,
      ) {
        const call = { mutation: name, key, input, type: Node, refersTo: mutation.refersTo?.(input) };
        return new Payload(
          await write(context, call, (resolved, transaction) => orProblem(constraints, () => work(resolved, transaction, context))),
        );
      }
    }
    return MutationResolver;
  });
}
