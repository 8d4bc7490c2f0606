import { listOf, WITHOUT_SUGGESTION, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, linkedTo, overlaps } from "@pakketgraaf/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { Zorgwet } from "../zorgwet";
import { Pakkettype, Zorgvorm, ZorgvormCodeSoort, ZorgvormSoort } from "./zorgvorm";

@InputType({ description: "Een code in een bepaalde codelijst." })
class ZorgvormCodeFilter {
  @Field(() => ZorgvormCodeSoort, { description: "Wat de code aanduidt." })
  soort: ZorgvormCodeSoort;

  @Field(() => String, { description: "De code." })
  code: string;
}

@InputType({ description: "Welke zorgvormen. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class ZorgvormFilter {
  @Field(() => [ZorgvormSoort], { nullable: true, description: "Van een van deze soorten." })
  soort?: ZorgvormSoort[] | null;

  @Field(() => [Zorgsector], { nullable: true, description: "In een van deze sectoren." })
  sector?: Zorgsector[] | null;

  @Field(() => [Zorgwet], { nullable: true, description: "Onder een van deze wetten." })
  wet?: Zorgwet[] | null;

  @Field(() => [Pakkettype], { nullable: true, description: "In een van deze delen van het pakket." })
  pakkettype?: Pakkettype[] | null;

  @Field(() => [ID], { nullable: true, description: "Gekoppeld aan een van deze agenda-items." })
  agendaItem?: string[] | null;

  @Field(() => ZorgvormCodeFilter, { nullable: true, description: "Met deze code." })
  code?: ZorgvormCodeFilter | null;
}

export const zorgvormen = listOf({
  of: Zorgvorm,
  plural: "zorgvormen",
  query: "zorgvormen",
  description: "Zorg waarover pakketbeheer gaat.",
  by: ZorgvormFilter,
  naam: { column: "e.naam", description: "naam" },
  filter: (query, { soort, sector, wet, pakkettype, agendaItem, code }) => {
    anyOf(query, "e.soort", soort);
    overlaps(query, "e.sectoren", sector);
    overlaps(query, "e.wetten", wet);
    anyOf(query, "e.pakkettype", pakkettype);
    linkedTo(query, ["agenda_item_zorgvorm", "zorgvorm_id", "agenda_item_id"], agendaItem, WITHOUT_SUGGESTION);
    // An enum value: the schema lets no other text through.
    if (code) linkedTo(query, ["zorgvorm_code", "zorgvorm_id", "code"], [code.code], `l.soort = '${code.soort}'`);
  },
});
