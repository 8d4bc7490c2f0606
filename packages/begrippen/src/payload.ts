import { enumOf, type Outcome, type Problem, refuse } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType, type ClassType } from "type-graphql";

export const FoutCode = enumOf("FoutCode", "Wat er te verhelpen is.", {
  BESTAAT_AL: "Het record is er al.",
  EIGEN_VOORSTEL: "Wie iets voorstelt, bevestigt het niet zelf: dat doet een ander.",
  NIET_GEVONDEN: "Er is geen record met deze sleutel dat u mag wijzigen.",
  ONBEKENDE_VERWIJZING: "Het record waarnaar wordt verwezen bestaat niet, of is niet openbaar.",
  ONGELDIG: "De waarde kan niet; het bericht zegt wat wel kan.",
  OVERGANG_NIET_TOEGESTAAN: "Deze stap kan niet vanuit de huidige stand; het bericht zegt waarom.",
  OVERLAPT: "Er geldt al een record in een deel van deze periode.",
  VERSIECONFLICT: "Het record is intussen gewijzigd; het antwoord toont de huidige versie.",
});
export type FoutCode = keyof typeof FoutCode;

@Directive("@shareable")
@ObjectType({ description: "Waarom een wijziging niet is gedaan, en wat daaraan te doen is." })
class Fout {
  @Field(() => FoutCode, { description: "Soort fout." })
  code: FoutCode;

  @Field(() => [String], { name: "pad", description: "Waar in de invoer, van buiten naar binnen." })
  path: string[];

  @Field(() => String, { name: "bericht", description: "Uitleg voor de gebruiker." })
  message: string;
}

/** What a mutation of `Node` answers: `<Node>Payload`, with the record under its own name. */
export function payloadOf<T extends object>(Node: ClassType<T>) {
  const field = Node.name[0].toLowerCase() + Node.name.slice(1);

  @ObjectType(`${Node.name}Payload`, { description: "Uitkomst van een wijziging." })
  class PayloadType {
    constructor({ record, problems }: Outcome<T>) {
      this.record = record;
      this.problems = problems;
    }

    @Field(() => Node, {
      name: field,
      nullable: true,
      description: "Het record na de wijziging; null als het er niet meer is, zoals een ingetrokken concept. Met fouten: null, of het record zoals het nu is als dat helpt ze te verhelpen.",
    })
    record: T | null;

    @Field(() => [Fout], { name: "fouten", description: "Leeg als de wijziging is gedaan; anders is er niets gewijzigd." })
    problems: Problem[];
  }
  return PayloadType;
}

/** From each status the ones that may follow. */
export type Overgangen<S extends string> = Readonly<Record<S, readonly S[]>>;

/** @throws Refusal that names what is allowed, when one status may not follow the other */
export function requireOvergang<S extends string>(overgangen: Overgangen<S>, van: S, naar: S, veld: string): void {
  const mogelijk = overgangen[van];
  if (mogelijk.includes(naar)) return;
  const wel = mogelijk.length > 0 ? `; wel: ${mogelijk.join(", ")}` : "; er volgt niets meer op";
  refuse("OVERGANG_NIET_TOEGESTAAN", ["input", veld], `Van ${van} naar ${naar} kan niet${wel}.`);
}
