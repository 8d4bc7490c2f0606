import { ListLoader, loadOne } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { Project } from "./project";
import { projectList } from "./project.list";

export const projectLoaders = (dataSource: DataSource) => ({
  projectById: loadOne(dataSource, Project, "id"),
  projectByProjectnummer: loadOne(dataSource, Project, "projectnummer"),
  projecten: new ListLoader(dataSource, projectList),
});
