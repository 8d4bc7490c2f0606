import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { RECORD_KINDS, type ChosenRecord, type Option, type RecordKind } from "./kinds";

/** Milliseconds without a letter, before it is searched. */
const PAUSE_MS = 150;

interface Found {
  of: string | undefined;
  options: Option[];
  total: number | undefined;
  hasFailed: boolean;
}

const NOTHING: Found = { of: undefined, options: [], total: undefined, hasFailed: false };

/** What is found by a text; nothing is asked without one. @param text undefined while nobody looks */
export function useOptions(
  of: RecordKind,
  within: string | undefined,
  text: string | undefined,
): Omit<Found, "of"> & { isAsking: boolean } {
  const graph = useApolloClient();
  const [found, setFound] = useState<Found>(NOTHING);
  const asked = text === undefined ? undefined : `${within ?? ""}/${text.trim()}`;
  useEffect(() => {
    if (text === undefined) return;
    const controller = new AbortController();
    const { document, variables, optionsOf, totalOf, isShort } = RECORD_KINDS[of];
    const timer = setTimeout(() => {
      const asNow = { fetchPolicy: "network-only", errorPolicy: "all" } as const;
      const query = { query: document, variables: variables({ text: text.trim(), within }), ...asNow };
      graph.query({ ...query, context: { fetchOptions: { signal: controller.signal } } }).then(
        ({ data, error }) => {
          if (controller.signal.aborted) return;
          const options = data ? optionsOf(data) : [];
          setFound({
            of: asked,
            options: isShort ? matching(options, text) : options,
            total: data && totalOf(data),
            hasFailed: !!error && options.length === 0,
          });
        },
        () => !controller.signal.aborted && setFound({ of: asked, options: [], total: undefined, hasFailed: true }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [graph, of, within, text, asked]);
  // Of another text than the one that is there now nothing can be chosen.
  return found.of === asked ? { ...found, isAsking: false } : { ...NOTHING, isAsking: true };
}

/** Of a short list what has the text in it; all of it, when that is one of them as it is called. */
function matching(options: Option[], text: string): Option[] {
  const wanted = text.trim().toLowerCase();
  if (options.some(({ naam }) => naam.toLowerCase() === wanted)) return options;
  return options.filter(({ naam, besides }) => `${naam} ${besides ?? ""}`.toLowerCase().includes(wanted));
}

/**
 * How a record is called of which only the key is known, such as one in an address.
 * @returns undefined while that is being asked, and null when it is not there
 */
export function useChosen(of: RecordKind, id: string | undefined): ChosenRecord | null | undefined {
  const graph = useApolloClient();
  const [found, setFound] = useState<{ id: string; chosen: ChosenRecord | null }>();
  useEffect(() => {
    if (!id) return;
    let isWanted = true;
    const { document, variables, optionsOf } = RECORD_KINDS[of];
    const tell = (chosen: ChosenRecord | null): void => {
      if (isWanted) setFound({ id, chosen });
    };
    graph.query({ query: document, variables: variables({ id }), fetchPolicy: "network-only", errorPolicy: "all" }).then(
      ({ data }) => {
        const [option] = data ? optionsOf(data) : [];
        tell(option ? { id: option.id, naam: option.naam } : null);
      },
      () => tell(null),
    );
    return () => void (isWanted = false);
  }, [graph, of, id]);
  if (!id) return null;
  return found?.id === id ? found.chosen : undefined;
}
