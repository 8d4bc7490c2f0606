import { payloadOf } from "@pakketgraaf/begrippen";
import { Prestatie } from "./prestatie";

export const PrestatiePayload = payloadOf(Prestatie);
