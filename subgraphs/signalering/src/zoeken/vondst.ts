import { markeer, type Vraag, type Wijze } from "@pakketgraaf/taal";
import { Field, Int, ObjectType } from "type-graphql";
import { tekstenVan, type Veldtekst } from "../zoekindex/zoekvelden";
import type { Toestand } from "../graaf/verbandsoorten";
import { Zoekwijze } from "./enums";

@ObjectType({ description: "Een stuk van een fragment dat bij een gezocht woord past." })
class Zoekmarkering {
  @Field(() => Int, { description: "Waar het begint in `fragment`, in UTF-16-eenheden vanaf 0." })
  begin: number;

  @Field(() => Int, { description: "Waar het eindigt: de eenheid erna." })
  einde: number;

  @Field(() => Zoekwijze, { description: "Hoe het bij het gezochte woord past." })
  wijze: Zoekwijze;
}

@ObjectType({ description: "Een veld van een record waarin gezochte woorden staan." })
export class Zoekvondst {
  @Field(() => String, { description: "Het veld, zoals het in de graaf heet; `a.b` is het veld `b` van een van de `a`." })
  veld: string;

  @Field(() => String, {
    description: "De tekst van het veld, zonder opmaak; van een lange tekst het deel rond het eerste dat past. Tekens als `<` zijn tekst: wie er HTML van maakt, zet ze om.",
  })
  fragment: string;

  @Field(() => [Zoekmarkering], { description: "Wat erin past, in de volgorde van het fragment." })
  markeringen: Zoekmarkering[];
}

/** UTF-16 units of a fragment at most, and before the first that matches. */
const LONGEST = 300;
const BEFORE = 60;

/** The fields of a record that have words that are asked, what it is called first. */
export const vondstenIn = (type: string, toestand: Toestand, vraag: Vraag): Zoekvondst[] =>
  tekstenVan(type, toestand).flatMap((veldtekst) => vondstIn(veldtekst, vraag) ?? []);

function vondstIn({ veld, tekst }: Veldtekst, vraag: Vraag): Zoekvondst | undefined {
  const treffers = markeer(tekst, vraag);
  if (treffers.length === 0) return undefined;
  const { van, tot } = uitsnede(tekst, treffers[0].begin);
  const binnen = treffers.filter(({ begin, einde }) => begin >= van && einde <= tot);
  return {
    veld,
    fragment: tekst.slice(van, tot),
    markeringen: binnen.map(({ begin, einde, wijze }) => ({ begin: begin - van, einde: einde - van, wijze: asZoekwijze(wijze) })),
  };
}

/** The part of a text around a place, from a word on and until a word ends. */
function uitsnede(tekst: string, plaats: number): { van: number; tot: number } {
  if (tekst.length <= LONGEST) return { van: 0, tot: tekst.length };
  const voor = Math.max(0, Math.min(plaats - BEFORE, tekst.length - LONGEST));
  const van = voor === 0 ? 0 : Math.min(plaats, tekst.indexOf(" ", voor) + 1 || voor);
  const na = Math.min(tekst.length, van + LONGEST);
  const spatie = na === tekst.length ? na : tekst.lastIndexOf(" ", na);
  return { van, tot: spatie > plaats ? spatie : na };
}

export const asZoekwijze = (wijze: Wijze): Zoekwijze => wijze.toUpperCase() as Zoekwijze;
