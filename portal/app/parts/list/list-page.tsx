import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useId, useState, type ReactNode } from "react";
import { useAnswer } from "../../graph/answer";
import { Answered } from "../answered";
import { count } from "../amount";
import { Page } from "../page";
import { MOST_LETTERS } from "../search-text";
import { Download } from "./download";
import type { Connection } from "./every";
import { filterOf, type Filter, type Option } from "./filter";
import { Filters, type FacetCounts } from "./filters";
import { useListAddress, type ListAddress } from "./list-search";
import { Pager } from "./pager";
import type { Column } from "./column";
import { Table } from "./table";

export interface ListPageProps<Data, Row> {
  title: string;
  /** Of a download, without its end. */
  name: string;
  intro?: ReactNode;
  /** Takes `first`, `after`, `zoek`, `filter` and `volgorde`. */
  document: TypedDocumentNode<Data, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- each list has its own
  /** What it takes besides. */
  variables?: OperationVariables;
  connectionOf: (data: Data) => Connection<Row> | null | undefined;
  keyOf: (row: Row) => string;
  columns: readonly Column<Row>[];
  filters?: readonly Filter[];
  /** The first is what the list has when nothing was chosen. */
  orders?: readonly Option[];
  /** How many records each choice leaves, where the answer tells; not asked of what was searched. */
  countsOf?: (data: Data) => FacetCounts;
  /** Whether the list can be searched. */
  isSearched?: boolean;
  /** Other forms than a table, of the records of a page, by the names that the address has for them. */
  forms?: Record<string, { label: string; show: (rows: readonly Row[]) => ReactNode }>;
  /** Above the list. */
  above?: (address: ListAddress) => ReactNode;
  /** Under the list. */
  below?: (address: ListAddress) => ReactNode;
}

/** A list with all that one may ask of it; what was chosen is in the address. */
export function ListPage<Data, Row>(props: ListPageProps<Data, Row>) {
  const { title, name, intro, document, connectionOf, keyOf, columns, countsOf } = props;
  const { filters = [], orders = [], isSearched = true } = props;
  const address = useListAddress();
  // How well something fits is told of a text only.
  const possible = orders.filter(({ value }) => value !== "RELEVANTIE" || address.zoek);
  const variables = { ...props.variables, ...argumentsOf(address, filters, possible) };
  const answer = useAnswer(document, variables);
  const data = answer.data as Data | undefined;
  const form = props.forms?.[address.chosen("vorm")[0]];
  // How many there are of each is counted of the whole list: of what was searched in it, nobody tells.
  const counts = data && !address.zoek ? countsOf?.(data) : undefined;
  const shown = columns.filter(({ cell }) => cell !== undefined);
  return (
    <Page
      title={title}
      actions={<Download name={name} document={document} variables={variables} connectionOf={connectionOf} columns={columns} />}
    >
      {intro && <div className="intro">{intro}</div>}
      {props.above?.(address)}
      <div className="list">
        {filters.length > 0 && <Filters filters={filters} address={address} counts={counts} />}
        <div className="list-body">
          <div className="list-tools no-print">
            {isSearched && <SearchField address={address} title={title} />}
            {possible.length > 1 && <OrderField address={address} orders={possible} />}
            {props.forms && <FormField address={address} forms={props.forms} />}
          </div>
          <Answered answer={answer}>
            {(told) => {
              const connection = connectionOf(told as Data);
              if (!connection) return null;
              const { nodes, totaal } = connection;
              return (
                <>
                  <p className="list-total" role="status">
                    {totaal == null ? "" : totaal === 0 ? "Niets gevonden met deze keuzes." : `${count(totaal)} gevonden`}
                  </p>
                  {nodes.length > 0 &&
                    (form ? form.show(nodes) : <Table caption={title} columns={shown} rows={nodes} keyOf={keyOf} />)}
                  <Pager
                    address={address}
                    total={totaal ?? undefined}
                    shown={nodes.length}
                    isBefore={answer.isBefore}
                    pageInfo={connection.pageInfo}
                  />
                </>
              );
            }}
          </Answered>
        </div>
      </div>
      {props.below?.(address)}
    </Page>
  );
}

function argumentsOf(address: ListAddress, filters: readonly Filter[], orders: readonly Option[]): OperationVariables {
  const { zoek, volgorde, first, after } = address;
  const order = orders.find(({ value }) => value === volgorde) ?? orders[0];
  return { first, after, zoek, filter: filterOf(filters, address), volgorde: order?.value };
}

function SearchField({ address, title }: { address: ListAddress; title: string }) {
  const [text, setText] = useState(address.zoek ?? "");
  const [before, setBefore] = useState(address.zoek);
  // Who goes back sees what was searched then.
  if (before !== address.zoek) {
    setBefore(address.zoek);
    setText(address.zoek ?? "");
  }
  return (
    <form
      role="search"
      aria-label={`Zoek in ${title.toLowerCase()}`}
      className="list-search"
      onSubmit={(event) => {
        event.preventDefault();
        address.change({ zoek: text.trim() || undefined });
      }}
    >
      <label className="field">
        <span>Zoek in deze lijst</span>
        <input
          className="input"
          type="search"
          maxLength={MOST_LETTERS}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <button type="submit" className="nl-button nl-button--secondary">Zoek</button>
    </form>
  );
}

function OrderField({ address, orders }: { address: ListAddress; orders: readonly Option[] }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>Volgorde</label>
      <select
        id={id}
        className="input"
        value={orders.find(({ value }) => value === address.volgorde)?.value ?? orders[0].value}
        onChange={({ target }) => address.change({ volgorde: target.value })}
      >
        {orders.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
      </select>
    </div>
  );
}

function FormField({ address, forms }: { address: ListAddress; forms: Record<string, { label: string }> }) {
  const chosen = address.chosen("vorm")[0] ?? "";
  return (
    <label className="field">
      <span>Vorm</span>
      <select className="input" value={chosen} onChange={({ target }) => address.change({ vorm: target.value || undefined })}>
        <option value="">Tabel</option>
        {Object.entries(forms).map(([name, { label }]) => <option key={name} value={name}>{label}</option>)}
      </select>
    </label>
  );
}
