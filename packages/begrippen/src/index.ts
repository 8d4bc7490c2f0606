// Before any class: it loads what decorators write to.
import "@pakketgraaf/subgraph";
export * from "./bron";
export * from "./seed";
export * from "./connection";
export * from "./invoer";
export * from "./graaf";
export * from "./grondslag";
export * from "./list";
export * from "./mutations";
export * from "./payload";
export * from "./record";
export * from "./scalars";
export * from "./tariefsoort";
export * from "./tijdsaanduiding";
export * from "./verificatie";
export * from "./vervallen";
export * from "./wijziging";
export * from "./zorgsector";
