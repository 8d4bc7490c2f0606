import { defineNoun } from "@pakketgraaf/subgraph";
import { Project } from "./project";
import { projecten } from "./project.list";
import { projectMutations } from "./project.mutations";
import { ProjectResolver } from "./project.resolver";
import { projectSeed } from "./project.seed";

export const project = defineNoun({
  entity: Project,
  resolvers: [...projectMutations, projecten.Root, ProjectResolver],
  seeds: [projectSeed],
});
