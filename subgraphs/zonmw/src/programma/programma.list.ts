import { connectionOf, listArgsOf, volgordeOf } from "@pakketgraaf/begrippen";
import { anyOf, type ListOf } from "@pakketgraaf/subgraph";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import { Programma, ProgrammaStatus } from "./programma";

@InputType({ description: "Welke programma's." })
export class ProgrammaFilter {
  @Field(() => [ProgrammaStatus], { nullable: true, description: "In een van deze standen." })
  status?: ProgrammaStatus[] | null;

  @Field(() => [ID], { nullable: true, description: "Onderdeel van een van deze programma's." })
  onderdeelVan?: string[] | null;
}

const { Volgorde, orders, defaultOrder } = volgordeOf("Programma", {
  naam: { column: "e.naam", description: "naam" },
  datum: { column: "e.start_vanaf", description: "begin van de looptijd" },
});

export const programmaList: ListOf<Programma, ProgrammaFilter> = {
  entity: Programma,
  orders,
  defaultOrder,
  filter: (query, { status, onderdeelVan }) => {
    anyOf(query, "e.status", status);
    anyOf(query, "e.onderdeel_van_id", onderdeelVan);
  },
};

const { ListArgs } = listArgsOf(ProgrammaFilter, Volgorde);

@ArgsType()
export class ProgrammaListArgs extends ListArgs {}

export const ProgrammaConnection = connectionOf(Programma, "programma's");
