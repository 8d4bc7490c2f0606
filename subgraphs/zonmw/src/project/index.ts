import { defineNoun } from "@pakketgraaf/subgraph";
import { Project } from "./project";
import { projectMutations } from "./project.mutations";
import { ProjectResolver } from "./project.resolver";
import { projectSeed } from "./project.seed";

export const project = defineNoun({ entity: Project, resolvers: [...projectMutations, ProjectResolver], seeds: [projectSeed] });
