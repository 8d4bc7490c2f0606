/** The addresses of Monaco's workers by their labels, filled in by the build. */
declare const WORKERS: Record<string, string>;

declare module "*.css";
