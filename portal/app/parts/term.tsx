import { useId, useState, type ReactNode } from "react";
import { useTerm } from "./words";

interface TermProps {
  /** In the schema: a type, a field (`AgendaItem.fase`) or a value (`Fase.INSTROOM`). */
  of: string;
  children: ReactNode;
  /** What is asked about, where that is more than text. */
  called?: string;
}

/** A word with, for who asks, what the schema says that it means. */
export function Term({ of, children, called }: TermProps) {
  const [isOpen, setOpen] = useState(false);
  const explained = useId();
  const text = useTerm(of, isOpen);
  return (
    <span className="term">
      {children}
      <button
        type="button"
        className="term-ask no-print"
        aria-expanded={isOpen}
        aria-controls={explained}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={({ key }) => key === "Escape" && setOpen(false)}
      >
        <span aria-hidden="true">?</span>
        <span className="visually-hidden">Wat is dit: {called ?? children}</span>
      </button>
      <span id={explained} role="status" className={isOpen ? "term-text" : "visually-hidden"}>{isOpen ? text : ""}</span>
    </span>
  );
}
