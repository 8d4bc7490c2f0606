import { type KoppelingRecord, parseTijdOrNull, seedOf, verantwoordingOf } from "@pakketgraaf/begrippen";
import { Product } from "./product";
import { ProductDuiding, ProductZorgvorm } from "./product.links";

interface ProductRecord {
  productsoort: string;
  datum: string | null;
  zorgvormen: KoppelingRecord[];
  leiddeTot: KoppelingRecord[];
}

export const productSeed = seedOf(Product, {
  file: "zorginstituut-producten.json",
  list: "producten",
  columns: ({ productsoort, datum }: ProductRecord, { known }) => ({
    productsoortId: known("Productsoort", "productsoort", productsoort),
    datum: parseTijdOrNull(datum),
  }),
  more: ({ id: productId, zorgvormen, leiddeTot }, { known }) => [
    ...zorgvormen.map((koppeling) =>
      Object.assign(new ProductZorgvorm(), {
        productId,
        zorgvormId: known("Zorgvorm", "zorgvormen", koppeling.id),
        ...verantwoordingOf(koppeling),
      }),
    ),
    ...leiddeTot.map((koppeling) =>
      Object.assign(new ProductDuiding(), {
        productId,
        duidingId: known("Duiding", "leiddeTot", koppeling.id),
        ...verantwoordingOf(koppeling),
      }),
    ),
  ],
});
