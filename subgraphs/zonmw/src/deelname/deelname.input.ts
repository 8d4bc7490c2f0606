import { type Invoer, VERANTWOORDING, untie, versieInput } from "@pakketgraaf/begrippen";
import { inputOf, needed, type Transaction } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Onderzoeksorganisatie } from "../onderzoeksorganisatie/onderzoeksorganisatie";
import { Deelname, Deelnamerol } from "./deelname";

const ORGANISATIE = {
  organisatieId: needed(ID, "De organisatie: een van `onderzoeksorganisaties`. Is zij daar niet, registreer haar dan eerst."),
  rol: needed(Deelnamerol, "Wat zij doet."),
};

@InputType({ description: "Organisatie die meedoet, in welke rol, en waarop dat berust." })
export class DeelnameInput extends inputOf(Deelname, { ...ORGANISATIE, ...VERANTWOORDING }) {}

/** What the input extends of a mutation that has an organisation take part in a record. @param description of its id */
export const deelnameInput = (description: string) => versieInput(description, { ...ORGANISATIE, ...VERANTWOORDING });

/** The same, of one that undoes it. */
export const geenDeelnameInput = (description: string) =>
  versieInput(description, {
    organisatieId: needed(ID, "De organisatie."),
    rol: needed(Deelnamerol, "De rol die zij niet heeft."),
  });

/** The columns of a row as an input has them. @param pad of it within the input, with a dot behind */
export async function readDeelname(invoer: Invoer, pad: string, input: DeelnameInput, transaction: Transaction) {
  const { organisatieId, rol } = input;
  await invoer.verwijzing(`${pad}organisatieId`, organisatieId, Onderzoeksorganisatie, transaction);
  return { organisatieId, rol, ...invoer.verantwoording(pad, input) };
}

/** What a user says when the organisation has that role there already. */
export const DOET_AL_MEE = { code: "BESTAAT_AL", path: ["input", "organisatieId"], message: "Deze organisatie heeft hier deze rol al." };

/** Takes a role of an organisation back. */
export async function removeDeelname<R extends Deelname>(
  Row: new () => R,
  row: Partial<R>,
  { manager }: Transaction,
): Promise<void> {
  await untie(manager, Row, row, "organisatieId", "Deze organisatie heeft hier deze rol niet.");
}
