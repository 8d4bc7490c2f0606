import { feiten, VERANTWOORDING_OF_ROW, verbanden } from "@pakketgraaf/begrippen";
import { defineNoun, one } from "@pakketgraaf/subgraph";
import { Duiding, DuidingVerband } from "../duiding/duiding";
import { Productsoort } from "../productsoort";
import { Zorgvorm, ZorgvormVerband } from "../zorgvorm/zorgvorm";
import { Product } from "./product";
import { DUIDING_BY_PRODUCT, ProductDuiding, ProductZorgvorm, ZORGVORM_BY_PRODUCT } from "./product.links";
import { producten } from "./product.list";
import { productSeed } from "./product.seed";

export const product = defineNoun({
  entity: Product,
  byId: { description: "Een product dat zelf geen uitspraak is.", id: "Sleutel van het product." },
  resolvers: [producten.Root],
  fields: {
    productsoort: one(Productsoort, "productsoortId", "Soort product.", { nullable: false }),
    zorgvormen: feiten(Zorgvorm, ZORGVORM_BY_PRODUCT, "naam", "Zorg waarover het gaat, op naam; zonder suggesties."),
    zorgvormKoppelingen: verbanden(Zorgvorm, ZorgvormVerband, ZORGVORM_BY_PRODUCT, "naam", "Zorg waarover het gaat"),
    leiddeTot: feiten(Duiding, DUIDING_BY_PRODUCT, "titel", "Duidingen waartoe het leidde, op titel; zonder suggesties."),
    leiddeTotKoppelingen: verbanden(Duiding, DuidingVerband, DUIDING_BY_PRODUCT, "titel", "Duidingen waartoe het leidde"),
  },
  tables: [ProductDuiding, ProductZorgvorm],
  parts: {
    zorgvormen: {
      table: "product_zorgvorm",
      own: "product_id",
      toldBy: "zorgvormKoppelingen",
      columns: { zorgvormId: "zorgvorm_id", ...VERANTWOORDING_OF_ROW },
    },
    leiddeTot: {
      table: "product_duiding",
      own: "product_id",
      toldBy: "leiddeTotKoppelingen",
      columns: { duidingId: "duiding_id", ...VERANTWOORDING_OF_ROW },
    },
  },
  seeds: [productSeed],
});
