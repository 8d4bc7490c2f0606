import type { ReactNode } from "react";
import { Unknown } from "./badge";
import { Term } from "./term";

/** What is known of a record, each fact by its name. */
export const Facts = ({ children }: { children: ReactNode }) => <dl className="facts">{children}</dl>;

interface FactProps {
  name: string;
  /** What the schema says that it means: `Project.bedrag`. */
  term?: string;
  children?: ReactNode;
}

/** A fact that is not known is told to be so. */
export const Fact = ({ name, term, children }: FactProps) => (
  <>
    <dt>{term ? <Term of={term}>{name}</Term> : name}</dt>
    <dd>{children === undefined || children === null || children === "" || children === false ? <Unknown /> : children}</dd>
  </>
);
