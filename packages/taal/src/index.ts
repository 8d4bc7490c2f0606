export { woordenVan } from "./normal-form";
export { stemOf } from "./stem";
export { partsOf } from "./compound";
export { termenVan } from "./term";
export { vraagVan, type Keuze, type Vraagdeel, type Wijze } from "./query";
export { komtOvereen, markeer } from "./match";
export { woordenschat } from "./near-miss";
export { termenVersie } from "./version";
