import type { ReactNode } from "react";
import { words } from "./words";

/** How serious a signal is, in words and in colour. */
export const Seriousness = ({ of }: { of: string }) => (
  <span className={`nl-data-badge badge--${of.toLowerCase()}`}>{words(of)}</span>
);

export const Badge = ({ children }: { children: ReactNode }) => <span className="nl-data-badge">{children}</span>;

/** What is not known is told, not left out. */
export const Unknown = ({ children = "niet bekend" }: { children?: ReactNode }) => <span className="soft">{children}</span>;
