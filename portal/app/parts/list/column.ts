import type { ReactNode } from "react";

export interface Column<Row> {
  header: string;
  /** What is shown; a column without it is in downloads only. */
  cell?: (row: Row) => ReactNode;
  /** The same as text, for a download; a column without it is not in there. */
  text?: (row: Row) => string | number | null | undefined;
  /** Numbers stand under each other. */
  isNumber?: boolean;
  /** The text is a number as it travels, with a point: in a download it is a number too. */
  isDecimal?: boolean;
}
