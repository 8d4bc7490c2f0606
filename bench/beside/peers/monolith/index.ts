import { directPeer } from "../direct";

/** The same classes and loaders, in one process and one schema. */
export const monolith = directPeer("monolith", "monolith/main.js");
