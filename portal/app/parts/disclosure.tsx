import { useId, useState, type ReactNode } from "react";

interface DisclosureProps {
  /** What the button says. */
  name: string;
  children: ReactNode;
}

/** More of something, for who asks for it; on paper it is there always. */
export function Disclosure({ name, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="disclosure">
      <button
        type="button"
        className="nl-button nl-button--subtle no-print"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true" className="disclosure-mark">{isOpen ? "▾" : "▸"}</span> {name}
      </button>
      <div id={id} className={isOpen ? undefined : "print-only"}>{children}</div>
    </div>
  );
}
