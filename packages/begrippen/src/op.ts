import { Arg } from "type-graphql";
import { Datum } from "./scalars";

export const OP_DESCRIPTION = "De dag; standaard vandaag, zoals het dat in Nederland is.";

/** The argument of a field that tells how something is on a day. */
export const OpArg = () => Arg("op", () => Datum, { nullable: true, description: OP_DESCRIPTION });
