import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { Frame } from "./frame";
import { Fault, NotFound } from "./no-page";
import { parseSearch, stringifySearch, type SearchText } from "../parts/search-text";

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  errorComponent: Fault,
  validateSearch: (search): SearchText => search as SearchText,
});

/** A page by its address; its code is loaded when somebody goes there. */
const page = <Path extends string>(path: Path, load: () => Promise<{ default: React.ComponentType }>) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(() => load().catch(told)) });

/** Told in other words than the browser's, at which the router would load the page anew by itself: offline that leaves nothing. */
const told = (cause: unknown): never => {
  throw new Error("the code of this page cannot be had", { cause });
};

const routes = [
  page("/", () => import("../pages/start/start")),
  page("/zoeken", () => import("../pages/zoeken/zoeken")),
  page("/agenda", () => import("../pages/agenda/agenda")),
  page("/agenda/$id", () => import("../pages/dossier/dossier")),
  page("/zorgvormen", () => import("../pages/zorgvormen/zorgvormen")),
  page("/zorgvormen/$id", () => import("../pages/zorgvorm/zorgvorm")),
  page("/signalen", () => import("../pages/signalen/signalen")),
  page("/signalen/$id", () => import("../pages/signaal/signaal")),
  page("/onderzoeksagenda", () => import("../pages/onderzoeksagenda/onderzoeksagenda")),
  page("/voorwaarden", () => import("../pages/voorwaarden/voorwaarden")),
  page("/voorwaarden/$id", () => import("../pages/contractvoorwaarde/contractvoorwaarde")),
  page("/duidingen", () => import("../pages/duidingen/duidingen")),
  page("/duidingen/$id", () => import("../pages/duiding/duiding")),
  page("/projecten", () => import("../pages/projecten/projecten")),
  page("/projecten/$id", () => import("../pages/project/project")),
  page("/kennislacunes", () => import("../pages/kennislacunes/kennislacunes")),
  page("/kennislacunes/$id", () => import("../pages/kennislacune/kennislacune")),
  page("/prestaties", () => import("../pages/prestaties/prestaties")),
  page("/prestaties/$id", () => import("../pages/prestatie/prestatie")),
  page("/concerns", () => import("../pages/concerns/concerns")),
  page("/concerns/$id", () => import("../pages/concern/concern")),
  page("/programmas", () => import("../pages/programmas/programmas")),
  page("/programmas/$id", () => import("../pages/programma/programma")),
  page("/kaders", () => import("../pages/kaders/kaders")),
  page("/kaders/$id", () => import("../pages/kader/kader")),
  page("/werken", () => import("../pages/werken/werken")),
  page("/werken/koppelingen", () => import("../pages/werken/koppelingen/koppelingen")),
  page("/werken/koppelen", () => import("../pages/werken/koppelingen/koppelen")),
  page("/werken/koppeling/$id", () => import("../pages/werken/koppelingen/koppeling")),
  page("/werken/kennislacune", () => import("../pages/werken/onderzoek/kennislacune")),
  page("/werken/subsidieronde", () => import("../pages/werken/onderzoek/subsidieronde")),
  page("/werken/project", () => import("../pages/werken/onderzoek/project")),
  page("/werken/duiding", () => import("../pages/werken/duiding/nieuw")),
  page("/werken/duiding/$id", () => import("../pages/werken/duiding/concept")),
  page("/werken/agenda-item", () => import("../pages/werken/agenda-item/nieuw")),
  page("/werken/agenda-item/$id", () => import("../pages/werken/agenda-item/concept")),
  page("/werken/voorwaarde", () => import("../pages/werken/voorwaarde/voorwaarde")),
  page("/werken/prestatie", () => import("../pages/werken/tarieven/prestatie")),
  page("/werken/tarief", () => import("../pages/werken/tarieven/tarief")),
  page("/werken/signaal/$id", () => import("../pages/werken/signaal/signaal")),
  page("/werken/rijen/koppelingen", () => import("../pages/werken/rijen/koppelingen")),
  page("/werken/rijen/tarieven", () => import("../pages/werken/rijen/tarieven")),
  page("/werken/geschiedenis/$soort/$id", () => import("../pages/werken/geschiedenis/geschiedenis")),
  page("/over", () => import("../pages/over/over")),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  // Nothing of one record is shown with another, not even while that is waited for.
  defaultRemountDeps: ({ params }) => params,
  scrollRestoration: true,
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Fault,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
