import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { timeText } from "../../parts/moment";
import { words } from "../../parts/words";
import {
  PortaalKiesAgendaItemDocument,
  PortaalKiesBekostigingsregelDocument,
  PortaalKiesDuidingDocument,
  PortaalKiesDuidingsvoorwaardeDocument,
  PortaalKiesKennislacuneDocument,
  PortaalKiesPrestatieDocument,
  PortaalKiesProgrammaDocument,
  PortaalKiesProjectDocument,
  PortaalKiesRondetypeDocument,
  PortaalKiesSubsidierondeDocument,
  PortaalKiesVerzekeraarDocument,
  PortaalKiesZorgvormDocument,
} from "./operations";

/** A record that was chosen: its key, and how it is called. Of what was typed and is not chosen yet, the key is empty. */
export type ChosenRecord = { id: string; naam: string };

export interface Option extends ChosenRecord {
  /** What tells it apart from others of the same name. */
  besides?: string;
}

interface Kind {
  document: TypedDocumentNode<any, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- each kind has its own
  /** Asks what is found by a text, or the one with a key; a short list is asked as a whole. */
  variables: (asked: { text?: string; id?: string; within?: string }) => OperationVariables;
  optionsOf: (data: any) => Option[]; // eslint-disable-line @typescript-eslint/no-explicit-any
  totalOf: (data: any) => number | undefined; // eslint-disable-line @typescript-eslint/no-explicit-any
  isShort?: boolean;
}

/** A kind that has a list to search in, and is asked by its key. */
function searched<Data extends { bekend?: unknown }>(
  document: TypedDocumentNode<Data, any>, // eslint-disable-line @typescript-eslint/no-explicit-any -- all take the same
  list: keyof Data,
  optionOf: (node: NonNullable<Data["bekend"]>) => Option,
): Kind {
  type Node = NonNullable<Data["bekend"]>;
  type Found = { totaal: number; nodes: Node[] } | null | undefined;
  return {
    document,
    variables: ({ text, id }) => ({ zoek: text || undefined, id: id ?? "", isBekend: id !== undefined }),
    optionsOf: (data: Data) =>
      data.bekend ? [optionOf(data.bekend as Node)] : ((data[list] as Found)?.nodes ?? []).map(optionOf),
    totalOf: (data: Data) => (data[list] as Found)?.totaal,
  };
}

/** A list that is short enough to be shown as a whole. */
const short = (document: Kind["document"], optionsOf: Kind["optionsOf"], variables: Kind["variables"] = () => ({})): Kind => ({
  document,
  variables,
  optionsOf,
  totalOf: () => undefined,
  isShort: true,
});

const kinds = {
  project: searched(PortaalKiesProjectDocument, "projecten", ({ id, titel, projectnummer }) => ({
    id,
    naam: titel,
    besides: projectnummer ?? undefined,
  })),
  kennislacune: searched(PortaalKiesKennislacuneDocument, "kennislacunes", ({ id, vraag, status }) => ({
    id,
    naam: vraag,
    besides: words(status),
  })),
  agendaItem: searched(PortaalKiesAgendaItemDocument, "agendaItems", ({ id, onderwerp, fase }) => ({
    id,
    naam: onderwerp,
    besides: words(fase),
  })),
  zorgvorm: searched(PortaalKiesZorgvormDocument, "zorgvormen", ({ id, naam }) => ({ id, naam })),
  duiding: searched(PortaalKiesDuidingDocument, "duidingen", ({ id, titel, soort, datum }) => ({
    id,
    naam: titel,
    besides: datum ? `${words(soort)}, ${timeText(datum.tekst)}` : words(soort),
  })),
  programma: searched(PortaalKiesProgrammaDocument, "programmas", ({ id, naam }) => ({ id, naam })),
  subsidieronde: searched(PortaalKiesSubsidierondeDocument, "subsidierondes", ({ id, naam, programma }) => ({
    id,
    naam,
    besides: programma?.naam,
  })),
  prestatie: searched(PortaalKiesPrestatieDocument, "prestaties", ({ id, code, omschrijving }) => ({
    id,
    naam: omschrijving,
    besides: code ?? undefined,
  })),
  bekostigingsregel: searched(PortaalKiesBekostigingsregelDocument, "bekostigingsregels", ({ id, naam, nummer }) => ({
    id,
    naam,
    besides: nummer ?? undefined,
  })),
  rondetype: short(PortaalKiesRondetypeDocument, ({ rondetypen }) => rondetypen ?? []),
  verzekeraar: short(
    PortaalKiesVerzekeraarDocument,
    ({ verzekeraar, verzekeraars }) =>
      [verzekeraar, ...(verzekeraars?.nodes ?? [])]
        .filter(Boolean)
        .map(({ id, naam, soort }) => ({ id, naam, besides: words(soort) })),
    ({ within }) => ({ concern: within ?? "" }),
  ),
  duidingsvoorwaarde: short(
    PortaalKiesDuidingsvoorwaardeDocument,
    ({ duiding }) =>
      (duiding?.voorwaarden ?? []).map(({ id, tekst, soort }: { id: string; tekst: string; soort: string }) => ({
        id,
        naam: tekst,
        besides: words(soort),
      })),
    ({ within }) => ({ id: within ?? "" }),
  ),
};

export type RecordKind = keyof typeof kinds;

/** The kinds of records that can be chosen at a form. */
export const RECORD_KINDS: Record<RecordKind, Kind> = kinds;
