import type { PortaalDossierVerderQuery } from "../operations";

export interface PartyProps {
  item: NonNullable<PortaalDossierVerderQuery["agendaItem"]>;
  /** Whether a field of the item is missing because who has it cannot be reached. */
  isMissing: (field: string) => boolean;
}

/** Records of the item itself and of its care, each once. */
export function onceEach<Row extends { id: string }>(
  own: readonly Row[] | undefined,
  via: readonly Row[] | undefined,
): { record: Row; isVia: boolean }[] {
  const ids = new Set(own?.map(({ id }) => id));
  return [
    ...(own ?? []).map((record) => ({ record, isVia: false })),
    ...(via ?? []).filter(({ id }) => !ids.has(id)).map((record) => ({ record, isVia: true })),
  ];
}
