import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** The page of each kind of record; a kind that is not here has none. */
const PAGES: Record<string, string> = {
  AgendaItem: "/agenda/$id",
  Contractvoorwaarde: "/voorwaarden/$id",
  Duiding: "/duidingen/$id",
  Kader: "/kaders/$id",
  Kennislacune: "/kennislacunes/$id",
  Organisatie: "/concerns/$id",
  Prestatie: "/prestaties/$id",
  Programma: "/programmas/$id",
  Project: "/projecten/$id",
  Zorgvorm: "/zorgvormen/$id",
};

/** What a kind of record is called. */
const KINDS: Record<string, string> = {
  AgendaItem: "Agenda-item",
  Contractvoorwaarde: "Contractvoorwaarde",
  ProgrammaBudget: "Programmabudget",
  ProgrammaLidmaatschap: "Lidmaatschap van een programma",
};

export const kindName = (typename: string): string =>
  KINDS[typename] ?? typename.charAt(0) + typename.slice(1).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const hasPage = (typename: string): boolean => typename in PAGES;

interface RecordLinkProps {
  record: { __typename?: string; id?: string } | null | undefined;
  children: ReactNode;
}

/** What a record is called, as a link to its page where it has one. */
export function RecordLink({ record, children }: RecordLinkProps) {
  const page = record?.__typename && record.id ? PAGES[record.__typename] : undefined;
  if (!page) return <>{children}</>;
  return (
    <Link className="nl-link" to={page as never} params={{ id: record!.id } as never}>
      {children}
    </Link>
  );
}
