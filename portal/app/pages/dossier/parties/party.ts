import type { PortaalDossierVerderQuery } from "../operations";

export interface PartyProps {
  item: NonNullable<PortaalDossierVerderQuery["agendaItem"]>;
  /** Whether a field of the item is missing because who has it cannot be reached. */
  isMissing: (field: string) => boolean;
}

/** A list as far as it was told. */
interface List<Row> {
  totaal: number;
  nodes: readonly Row[];
}

interface Together<Row> {
  records: { record: Row; isVia: boolean }[];
  total: number;
  /** Whether there may be more than that: what both lists have counts once, and one of them was told in part. */
  isLeast: boolean;
}

/** Records of the item itself and of its care, each once. */
export function onceEach<Row extends { id: string }>(
  own: List<Row> | null | undefined,
  via: List<Row> | null | undefined,
): Together<Row> {
  const lists = [own, via].filter((list) => !!list);
  const ids = new Set(own?.nodes.map(({ id }) => id));
  const records = [
    ...(own?.nodes ?? []).map((record) => ({ record, isVia: false })),
    ...(via?.nodes ?? []).filter(({ id }) => !ids.has(id)).map((record) => ({ record, isVia: true })),
  ];
  const isWhole = lists.every(({ totaal, nodes }) => totaal <= nodes.length);
  return {
    records,
    total: Math.max(records.length, ...lists.map(({ totaal }) => totaal)),
    isLeast: !isWhole && lists.every(({ totaal }) => totaal > 0) && lists.length > 1,
  };
}
