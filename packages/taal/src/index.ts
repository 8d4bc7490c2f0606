export { woordenVan } from "./normal-form";
export { stemOf } from "./stem";
export { partsOf } from "./compound";
export { termenVan } from "./term";
export { vraagVan, WIJZEN, type GevraagdWoord, type Keuze, type Vraag, type Wijze } from "./query";
export { komtOvereen, markeer, type Treffer } from "./match";
export { woordenschat, type Woordenschat } from "./near-miss";
export { termenVersie } from "./version";
