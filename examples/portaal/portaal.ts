import { randomUUID } from "node:crypto";
import {
  BevestigenDocument,
  GeschiedenisDocument,
  VoorstellenDocument,
  ZoekenDocument,
  ZoekenInAllesDocument,
  ZoekVoorstellenDocument,
  type GelegdeKoppelingFragment,
  type GeschiedenisQuery,
  type ZoekenInAllesQuery,
  type ZoekenQuery,
  type ZoekVoorstellenQuery,
} from "../generated/operations";
import { untilKnown, type Graph } from "./graph";

/** What a member of staff of ZonMw does in a portal: search, link, and look back. */
export class Portaal {
  constructor(private readonly graph: Graph) {}

  zoek(zoek: string): Promise<ZoekenQuery> {
    return this.graph.send(ZoekenDocument, { zoek });
  }

  /** Records of all kinds and parties; also what this portal changed a moment ago. */
  zoekInAlles(tekst: string): Promise<ZoekenInAllesQuery> {
    return this.graph.send(ZoekenInAllesDocument, { tekst, actueel: true });
  }

  /** For a field in which somebody types. */
  voorstellen(tekst: string): Promise<ZoekVoorstellenQuery> {
    return this.graph.send(ZoekVoorstellenDocument, { tekst });
  }

  /** Proposes a link; a colleague confirms it. @param bron title of the document that it appears from */
  async koppel(projectId: string, agendaItemId: string, onderbouwing: string, bron: string): Promise<GelegdeKoppelingFragment> {
    const variables = {
      sleutel: randomUUID(),
      input: { projectId, agendaItemId, grondslag: "AFGELEID" as const, onderbouwing, bronnen: [{ titel: bron }] },
    };
    const { koppelingVoorstellen } = await untilKnown(() => this.graph.send(VoorstellenDocument, variables));
    return koppelingVoorstellen!;
  }

  async bevestig(id: string, verwachteVersie: number, reden: string): Promise<GelegdeKoppelingFragment> {
    const variables = { sleutel: randomUUID(), input: { id, verwachteVersie, reden } };
    const { koppelingBevestigen } = await untilKnown(() => this.graph.send(BevestigenDocument, variables));
    return koppelingBevestigen!;
  }

  geschiedenis(id: string): Promise<GeschiedenisQuery> {
    return this.graph.send(GeschiedenisDocument, { id });
  }
}
