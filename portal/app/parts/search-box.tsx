import { useApolloClient } from "@apollo/client/react";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { counted } from "./amount";
import { MOST_LETTERS } from "./search-text";
import { PortaalZoekvoorstellenDocument, type PortaalZoekvoorstellenQuery } from "./operations";

type Suggestion = NonNullable<PortaalZoekvoorstellenQuery["zoekVoorstellen"]>[number];

/** Milliseconds without a letter, before suggestions are asked. */
const PAUSE_MS = 120;
const LEAST = 2;

/** Search over everything, with suggestions while one types. */
export function SearchBox({ label = "Zoek in alles" }: { label?: string }) {
  const navigate = useNavigate();
  const searched = useRouterState({
    select: ({ location }) => (location.pathname === "/zoeken" ? String((location.search as { q?: string }).q ?? "") : ""),
  });
  const [text, setText] = useState(searched);
  const [before, setBefore] = useState(searched);
  if (before !== searched) {
    setBefore(searched);
    setText(searched);
  }
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(isOpen ? text : "");
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const shown = isOpen ? suggestions : [];

  const search = (q: string): void => {
    setText(q);
    setOpen(false);
    setActive(-1);
    if (q.trim() !== "") void navigate({ to: "/zoeken", search: { q: q.trim() } as never });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && shown.length > 0) {
      event.preventDefault();
      // -1 is the field itself.
      setActive((now) => ((now + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  };

  return (
    <search className="search-box" aria-label={label}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          search(shown[active] ? shown[active].tekst : text);
        }}
      >
        <input
          ref={field}
          className="input"
          type="text"
          maxLength={MOST_LETTERS}
          role="combobox"
          aria-label={label}
          placeholder="Zoek in alles"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={list}
          aria-activedescendant={shown[active] ? `${list}-${active}` : undefined}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        <button type="submit" className="nl-button nl-button--secondary">Zoek</button>
      </form>
      <ul id={list} role="listbox" aria-label="Voorstellen" className="search-options" hidden={shown.length === 0}>
        {shown.map(({ tekst, aantal }, place) => (
          <li
            key={tekst}
            id={`${list}-${place}`}
            role="option"
            aria-selected={place === active}
            // Before the field loses the focus, which would take the list away.
            onMouseDown={(event) => {
              event.preventDefault();
              search(tekst);
            }}
          >
            {tekst} <span className="soft">({counted(aantal, "resultaat", "resultaten")})</span>
          </li>
        ))}
      </ul>
      <span role="status" className="visually-hidden">
        {isOpen && shown.length > 0 && `${counted(shown.length, "voorstel", "voorstellen")}; kies met de pijltjestoetsen`}
      </span>
    </search>
  );
}

function useSuggestions(text: string): Suggestion[] {
  const graph = useApolloClient();
  const [suggestions, setSuggestions] = useState<{ of: string; found: Suggestion[] }>({ of: "", found: [] });
  const asked = text.trim();
  useEffect(() => {
    if (asked.length < LEAST) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      graph
        .query({
          query: PortaalZoekvoorstellenDocument,
          variables: { tekst: text },
          fetchPolicy: "cache-first",
          context: { fetchOptions: { signal: controller.signal } },
        })
        .then(
          ({ data }) => !controller.signal.aborted && setSuggestions({ of: asked, found: data?.zoekVoorstellen ?? [] }),
          // Who searches without suggestions finds as much.
          () => undefined,
        );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [graph, text, asked]);
  // Of another text nothing is chosen, also when nobody could say what goes with this one.
  return suggestions.of === asked ? suggestions.found : [];
}
