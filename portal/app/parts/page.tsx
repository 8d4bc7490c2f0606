import { useEffect, type ReactNode } from "react";

interface PageProps {
  /** What the page is called: its heading, and the title of the window. */
  title: string;
  /** Before the heading: what kind of page it is. */
  kind?: ReactNode;
  /** Beside the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

export function Page({ title, kind, actions, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} – Pakketgraaf`;
  }, [title]);
  return (
    <article className="page">
      <header className="page-head">
        <div>
          {kind && <p className="page-kind">{kind}</p>}
          <h1 className="nl-heading nl-heading--level-1">{title}</h1>
        </div>
        {actions && <div className="page-actions no-print">{actions}</div>}
      </header>
      {children}
    </article>
  );
}

interface PartProps {
  title: ReactNode;
  id?: string;
  /** How many there are of what it shows. */
  total?: number | null;
  /** Whether it is missing because a party cannot be reached. */
  isMissing?: boolean;
  /** What is said when there is nothing. */
  empty?: ReactNode;
  isEmpty?: boolean;
  children?: ReactNode;
}

/** A part of a page: with what it has, or why it has nothing. */
export function Part({ title, id, total, isMissing, empty = "Hiervan is niets bekend.", isEmpty, children }: PartProps) {
  return (
    <section className="part" id={id}>
      <h2 className="nl-heading nl-heading--level-2">
        {title}
        {total != null && <span className="part-total"> ({total.toLocaleString("nl-NL")})</span>}
      </h2>
      {isMissing ? (
        <p className="notice notice--warning">Dit deel is nu niet op te vragen: de partij die het vastlegt is niet te bereiken.</p>
      ) : isEmpty ? (
        <p className="soft">{empty}</p>
      ) : (
        children
      )}
    </section>
  );
}
