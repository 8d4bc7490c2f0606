import type { Field } from "../../../forms/field";
import type { Fout } from "../../../graph/write";

/** What is wrong, with what it is about: in a row no field stands beside it. */
export function faultText(fields: readonly Field[], { pad, bericht }: Fout): string {
  const label = fields.find(({ name }) => name === pad[1])?.label.toLowerCase();
  return label ? `${label}: ${bericht}` : bericht;
}
