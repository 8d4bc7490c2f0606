import type { FieldOf } from "@pakketgraaf/subgraph";
import { netwerken } from "../netwerk/netwerk.list";
import { programmas } from "../programma/programma.list";
import { projecten } from "../project/project.list";
import { subsidierondes } from "../subsidieronde/subsidieronde.list";
import {
  NETWERK_BY_ORGANISATIE,
  PROGRAMMA_BY_ORGANISATIE,
  PROJECT_BY_ORGANISATIE,
  SUBSIDIERONDE_BY_ORGANISATIE,
} from "./deelname.links";

/** What an organisation takes part in, as ZonMw knows it and as Zorginstituut does: it has one id. */
export const deelnameFields: Record<string, FieldOf<{ id: string }>> = {
  projecten: projecten.below(PROJECT_BY_ORGANISATIE, "Projecten waaraan deze organisatie meedoet; de rand zegt in welke rollen."),
  netwerken: netwerken.below(
    NETWERK_BY_ORGANISATIE,
    "Netwerken, consortia en werkplaatsen waaraan deze organisatie meedoet; de rand zegt in welke rollen.",
  ),
  programmas: programmas.below(PROGRAMMA_BY_ORGANISATIE, "Programma's waarin deze organisatie een rol heeft; de rand zegt welke."),
  subsidierondes: subsidierondes.below(
    SUBSIDIERONDE_BY_ORGANISATIE,
    "Subsidieronden waarin deze organisatie een rol heeft; de rand zegt welke.",
  ),
};
