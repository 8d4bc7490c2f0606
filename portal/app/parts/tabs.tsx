import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";

export interface Tab {
  /** As the address has it. */
  value: string;
  name: string;
  panel: ReactNode;
}

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  chosen: string;
  choose: (value: string) => void;
}

/** One of several parts at a time, by the keys that tabs have everywhere; on paper all of them, under each other. */
export function Tabs({ label, tabs, chosen, choose }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const current = tabs.some(({ value }) => value === chosen) ? chosen : tabs[0].value;
  const onKeyDown = (event: KeyboardEvent): void => {
    const place = tabs.findIndex(({ value }) => value === current);
    const next = { ArrowRight: place + 1, ArrowLeft: place - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(tabs[next % tabs.length].value);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next % tabs.length].focus();
  };
  return (
    <div className="tabs">
      <div role="tablist" aria-label={label} className="tab-list no-print" ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ value, name }) => (
          <button
            key={value}
            type="button"
            role="tab"
            className="tab"
            id={`${id}-tab-${value}`}
            aria-controls={`${id}-${value}`}
            aria-selected={value === current}
            tabIndex={value === current ? 0 : -1}
            onClick={() => choose(value)}
          >
            {name}
          </button>
        ))}
      </div>
      {tabs.map(({ value, panel }) => (
        <div
          key={value}
          role="tabpanel"
          className="tab-panel"
          id={`${id}-${value}`}
          aria-labelledby={`${id}-tab-${value}`}
          tabIndex={0}
          hidden={value !== current}
        >
          {panel}
        </div>
      ))}
    </div>
  );
}
