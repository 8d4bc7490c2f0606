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

interface FilterFieldProps {
  filter: Filter;
  address: ListAddress;
  counts?: FacetCounts;
}

function FilterField({ filter, address, counts }: FilterFieldProps) {
  const { name, label } = filter;
  const chosen = address.chosen(name);
  const change = (value: string | string[] | undefined): void => address.change({ [name]: value });
  const legend = filter.term ? <Term of={filter.term}>{label}</Term> : label;
  const total = (value: string): string => {
    const found = "facet" in filter && filter.facet ? counts?.(filter.facet, value) : undefined;
    return found === undefined ? "" : ` (${count(found)})`;
  };
  if (filter.kind === "day") {
    return (
      <label className="field">
        <span>{legend}</span>
        <input className="input" type="date" value={chosen[0] ?? ""} onChange={({ target }) => change(target.value || undefined)} />
      </label>
    );
  }
  if (filter.kind === "record") {
    if (chosen.length === 0) return null;
    return (
      <label className="choice">
        <input type="checkbox" checked onChange={() => change(undefined)} />
        {label}
      </label>
    );
  }
  if (filter.kind === "yes-no") {
    return (
      <fieldset className="filter">
        <legend>{legend}</legend>
        {["ja", "nee"].map((value) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) => change(target.checked ? value : undefined)}
            />
            {value === "ja" ? "Ja" : "Nee"}
            {total(value)}
          </label>
        ))}
      </fieldset>
    );
  }
  return (
    <details className="filter" open={chosen.length > 0 || filter.isShown || undefined}>
      <summary>
        {label}
        {chosen.length > 0 && <span className="filter-chosen"> ({chosen.length} gekozen)</span>}
      </summary>
      <fieldset>
        <legend className={filter.term ? undefined : "visually-hidden"}>{legend}</legend>
        {filter.options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={({ target }) =>
                change(target.checked ? [...chosen, option.value] : chosen.filter((each) => each !== option.value))
              }
            />
            {option.label}
            {total(option.value)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
