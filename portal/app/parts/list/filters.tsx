import { useId, useState } from "react";
import { count } from "../amount";
import { Term } from "../term";
import type { Filter } from "./filter";
import type { ListAddress } from "./list-search";

/** How many records each value of a filter would leave; undefined where that is not told. */
export type FacetCounts = (facet: string, value: string) => number | undefined;

interface FiltersProps {
  filters: readonly Filter[];
  address: ListAddress;
  counts?: FacetCounts;
}

export function Filters({ filters, address, counts }: FiltersProps) {
  const isChosen = filters.some(({ name }) => address.chosen(name).length > 0);
  return (
    <form className="filters no-print" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      {filters.map((filter) => (
        <FilterField key={filter.name} filter={filter} address={address} counts={counts} />
      ))}
      {isChosen && (
        <button
          type="button"
          className="nl-button nl-button--subtle"
          onClick={() => address.change(Object.fromEntries(filters.map(({ name }) => [name, undefined])))}
        >
          Wis alle filters
        </button>
      )}
    </form>
  );
}

interface FilterFieldProps<Kind extends Filter["kind"] = Filter["kind"]> {
  filter: Extract<Filter, { kind: Kind }>;
  address: ListAddress;
  counts?: FacetCounts;
}

function FilterField({ filter, ...props }: FilterFieldProps) {
  switch (filter.kind) {
    case "day":
      return <DayField filter={filter} {...props} />;
    case "record":
      return <RecordField filter={filter} {...props} />;
    case "yes-no":
      return <YesNoField filter={filter} {...props} />;
    case "choice":
      return <ChoiceField filter={filter} {...props} />;
  }
}

const Legend = ({ filter: { term, label } }: { filter: Filter }) => (term ? <Term of={term}>{label}</Term> : label);

function totalOf({ facet }: { facet?: string }, value: string, counts: FacetCounts | undefined): string {
  const found = facet && counts?.(facet, value);
  return typeof found === "number" ? ` (${count(found)})` : "";
}

function DayField({ filter: { name, label, term }, address }: FilterFieldProps<"day">) {
  const id = useId();
  const asked = address.chosen(name)[0] ?? "";
  const [text, setText] = useState(asked);
  const [before, setBefore] = useState(asked);
  // Who goes back sees the day of then.
  if (before !== asked) {
    setBefore(asked);
    setText(asked);
  }
  const change = (day: string): void => {
    setText(day);
    // A year that is being typed begins with zeros: 0002, 0020, 0202. What was there on the way is no place to go back to.
    if (!day.startsWith("0")) address.change({ [name]: day || undefined }, asked !== "");
  };
  const named = <label htmlFor={id}>{label}</label>;
  return (
    <div className="field">
      <div>{term ? <Term of={term} called={label}>{named}</Term> : named}</div>
      <input id={id} className="input" type="date" value={text} onChange={({ target }) => change(target.value)} />
    </div>
  );
}

function RecordField({ filter: { name, label }, address }: FilterFieldProps<"record">) {
  if (address.chosen(name).length === 0) return null;
  return (
    <label className="choice">
      <input type="checkbox" checked onChange={() => address.change({ [name]: undefined })} />
      {label}
    </label>
  );
}

function YesNoField({ filter, address, counts }: FilterFieldProps<"yes-no">) {
  const chosen = address.chosen(filter.name);
  return (
    <fieldset className="filter">
      <legend><Legend filter={filter} /></legend>
      {["ja", "nee"].map((value) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) => address.change({ [filter.name]: target.checked ? value : undefined })}
          />
          {value === "ja" ? "Ja" : "Nee"}
          {totalOf(filter, value, counts)}
        </label>
      ))}
    </fieldset>
  );
}

function ChoiceField({ filter, address, counts }: FilterFieldProps<"choice">) {
  const chosen = address.chosen(filter.name);
  // From then on it is as the user has it: who undoes the last choice goes on choosing.
  const [isOpen, setOpen] = useState(chosen.length > 0 || !!filter.isShown);
  const change = (values: string[]): void => address.change({ [filter.name]: values });
  return (
    <details className="filter" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {filter.label}
        {chosen.length > 0 && <span className="filter-chosen"> ({chosen.length} gekozen)</span>}
      </summary>
      <fieldset>
        <legend className={filter.term ? undefined : "visually-hidden"}><Legend filter={filter} /></legend>
        {filter.options.map(({ value, label }) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) => change(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))}
            />
            {label}
            {totalOf(filter, value, counts)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
