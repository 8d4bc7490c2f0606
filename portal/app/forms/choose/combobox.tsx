import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { counted } from "../../parts/amount";
import { MOST_LETTERS } from "../../parts/search-text";
import type { ChosenRecord, Option, RecordKind } from "./kinds";
import { useOptions } from "./use-options";

interface ComboboxProps {
  id: string;
  of: RecordKind;
  within?: string;
  value: ChosenRecord | undefined;
  onChange: (value: ChosenRecord | undefined) => void;
  /** Told whether somebody is in it. */
  onFocusChange: (isIn: boolean) => void;
  isInvalid: boolean;
  describedBy?: string;
  isRequired?: boolean;
}

/** A record, chosen by searching: one types, and picks from what is found. */
export function Combobox({ id, of, within, value, onChange, onFocusChange, isInvalid, describedBy, isRequired }: ComboboxProps) {
  const text = value?.naam ?? "";
  const [last, setLast] = useState<ChosenRecord>();
  if (value?.id && value.id !== last?.id) setLast(value);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { options, total, isAsking, hasFailed } = useOptions(of, within, isOpen ? text : undefined);
  const list = useRef<HTMLUListElement>(null);
  const listId = `${id}-lijst`;
  const shown = isOpen ? options : [];
  const none = hasFailed ? "Zoeken lukt nu niet." : isAsking ? "Bezig met zoeken…" : "Niets gevonden.";

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);

  const choose = (option: Option): void => {
    setOpen(false);
    setActive(-1);
    onChange({ id: option.id, naam: option.naam });
  };
  // What is typed anew is not what was chosen, unless it is called so.
  const type = (typed: string): void => {
    setOpen(true);
    setActive(-1);
    if (typed === last?.naam) onChange(last);
    else onChange(typed === "" ? undefined : { id: "", naam: typed });
  };
  const leave = (): void => {
    setOpen(false);
    onFocusChange(false);
    if (value?.id || !value) return;
    if (text.trim() === "") onChange(undefined);
    else if (text.trim() === last?.naam.trim()) onChange(last);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (!isOpen) return setOpen(true);
      if (shown.length > 0) setActive((now) => (now + step + shown.length) % shown.length);
    } else if (event.key === "Enter" && isOpen && shown[active]) {
      event.preventDefault();
      choose(shown[active]);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  };

  return (
    <div className="combobox">
      <input
        id={id}
        className="input"
        type="text"
        maxLength={MOST_LETTERS}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-activedescendant={shown[active] ? `${listId}-${active}` : undefined}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
        aria-required={isRequired || undefined}
        placeholder="Typ om te zoeken"
        value={text}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
        onClick={() => setOpen(true)}
        onFocus={() => onFocusChange(true)}
        onBlur={leave}
      />
      {isOpen && (shown.length > 0 || isAsking || hasFailed || text.trim() !== "") && (
        <div className="combobox-box">
          <ul ref={list} id={listId} role="listbox" aria-label="Gevonden records" className="combobox-options">
            {shown.map((option, place) => (
              <li
                key={option.id}
                id={`${listId}-${place}`}
                role="option"
                aria-selected={place === active}
                // Before the field loses the focus, which would take the list away.
                onMouseDown={(event) => {
                  event.preventDefault();
                  choose(option);
                }}
              >
                {option.naam} {option.besides && <span className="soft">({option.besides})</span>}
              </li>
            ))}
          </ul>
          {shown.length === 0 && <p className="combobox-none">{none}</p>}
          {total !== undefined && total > shown.length && shown.length > 0 && (
            <p className="combobox-none">
              {shown.length} van {total}; typ meer om gerichter te zoeken.
            </p>
          )}
        </div>
      )}
      <span role="status" className="visually-hidden">
        {isOpen &&
          !isAsking &&
          (shown.length > 0
            ? `${counted(shown.length, "record", "records")} gevonden; kies met de pijltjestoetsen`
            : none)}
      </span>
      {value?.id && !isOpen && (
        <span className="combobox-chosen">
          Gekozen: <code>{value.id}</code>
        </span>
      )}
    </div>
  );
}
