import { OpArg, today } from "@pakketgraaf/begrippen";
import type { FieldOf } from "@pakketgraaf/subgraph";
import type { Programma } from "../programma/programma";
import { beelden } from "./beeld";
import { ProgrammaFinancien } from "./geld";
import { financienOf } from "./rules";

export const financien: FieldOf<Programma> = {
  type: () => ProgrammaFinancien,
  description: "Wat op een dag was begroot, opengesteld en toegekend, en wat daarvan niet bekend is.",
  args: OpArg(),
  resolve: async ({ id }, { loaders }, op: string | null | undefined): Promise<ProgrammaFinancien> => {
    const day = op ?? today();
    return financienOf(await loaders.of(beelden).on(day).load(id), day);
  },
};
