import { Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import { Entity, PrimaryColumn } from "typeorm";

@Entity()
export class ProductZorgvorm extends Koppelrij {
  @PrimaryColumn("text")
  productId: string;

  @PrimaryColumn("text")
  zorgvormId: string;
}

@Entity()
export class ProductDuiding extends Koppelrij {
  @PrimaryColumn("text")
  productId: string;

  @PrimaryColumn("text")
  duidingId: string;
}

export const ZORGVORM_BY_PRODUCT = linkWithGrounds("product_zorgvorm", "product_id", "zorgvorm_id", VERANTWOORD);
export const PRODUCT_BY_ZORGVORM = linkWithGrounds("product_zorgvorm", "zorgvorm_id", "product_id", VERANTWOORD);
export const DUIDING_BY_PRODUCT = linkWithGrounds("product_duiding", "product_id", "duiding_id", VERANTWOORD);
export const PRODUCT_BY_DUIDING = linkWithGrounds("product_duiding", "duiding_id", "product_id", VERANTWOORD);
export const PRODUCT_BY_PRODUCTSOORT = linkWithGrounds("product", "productsoort_id", "id", { grounds: "l.productsoort_grondslag" });
