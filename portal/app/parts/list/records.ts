import type { Option } from "./filter";

/** The records of a list as they are chosen from; none while the list is not there. */
export const optionsOfRecords = (
  connection: { nodes: readonly { id: string; naam: string }[] } | null | undefined,
): Option[] => connection?.nodes.map(({ id, naam }) => ({ value: id, label: naam })) ?? [];
