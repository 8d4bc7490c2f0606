import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { Column } from "./column";

interface TableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/** From so many rows on, only those in sight are in the page. */
const VIRTUAL_FROM = 200;
const ROW_HEIGHT = 56;

export function Table<Row>({ caption, columns, rows, keyOf }: TableProps<Row>) {
  return (
    <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ header, isNumber }) => (
              <th key={header} scope="col" className={isNumber ? "number" : undefined}>{header}</th>
            ))}
          </tr>
        </thead>
        {rows.length < VIRTUAL_FROM ? (
          <tbody>{rows.map((row) => <Row key={keyOf(row)} row={row} columns={columns} />)}</tbody>
        ) : (
          <VirtualRows columns={columns} rows={rows} keyOf={keyOf} />
        )}
      </table>
    </div>
  );
}

function Row<R>({ row, columns, ...others }: { row: R; columns: readonly Column<R>[] } & React.ComponentProps<"tr">) {
  return (
    <tr {...others}>
      {columns.map(({ header, cell, isNumber }, place) =>
        place === 0 ? (
          <th key={header} scope="row">{cell?.(row)}</th>
        ) : (
          <td key={header} data-label={header} className={isNumber ? "number" : undefined}>{cell?.(row)}</td>
        ),
      )}
    </tr>
  );
}

function VirtualRows<R>({ columns, rows, keyOf }: Omit<TableProps<R>, "caption">) {
  const body = useRef<HTMLTableSectionElement>(null);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: 20,
    scrollMargin: body.current?.offsetTop ?? 0,
  });
  const items = virtual.getVirtualItems();
  const margin = virtual.options.scrollMargin;
  const before = (items[0]?.start ?? margin) - margin;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin);
  return (
    <tbody ref={body}>
      <Space height={before} columns={columns.length} />
      {items.map(({ index }) => (
        <Row
          key={keyOf(rows[index])}
          row={rows[index]}
          columns={columns}
          data-index={index}
          ref={virtual.measureElement}
          aria-rowindex={index + 2}
        />
      ))}
      <Space height={after} columns={columns.length} />
    </tbody>
  );
}

/** Where rows are that are not in the page. */
const Space = ({ height, columns }: { height: number; columns: number }) =>
  height > 0 ? (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ blockSize: height, padding: 0, border: 0 }} />
    </tr>
  ) : null;
