import { fillIn, MAX_NAAM, type Invoer, type Readers } from "@pakketgraaf/begrippen";
import type { Contractvoorwaarde } from "./contractvoorwaarde";
import type { ContractvoorwaardeVastleggenInput, ContractvoorwaardeWijzigenInput, NormInput } from "./contractvoorwaarde.input";

const NEEDED = ["soort", "omschrijving", "zorgvormTekst", "openbaarheid"] as const;
type Fields = Pick<
  ContractvoorwaardeWijzigenInput,
  (typeof NEEDED)[number] | "jaar" | "geldigVan" | "geldigTot"
>;

const [EERSTE_JAAR, LAATSTE_JAAR] = [1900, 2100];
const GETAL = /^-?(0|[1-9]\d{0,11})(\.\d{1,6})?$/;

const readersOf = (invoer: Invoer): Readers<Fields> => ({
  soort: (soort) => soort,
  omschrijving: (tekst, field) => invoer.tekst(field, tekst, MAX_NAAM),
  zorgvormTekst: (tekst, field) => invoer.tekst(field, tekst, MAX_NAAM),
  openbaarheid: (openbaarheid) => openbaarheid,
  jaar: (jaar, field) => {
    invoer.eis(jaar >= EERSTE_JAAR && jaar <= LAATSTE_JAAR, "ONGELDIG", field, `Noem een jaar van ${EERSTE_JAAR} tot en met ${LAATSTE_JAAR}.`);
    return jaar;
  },
  geldigVan: (dag, field) => invoer.dag(field, dag),
  geldigTot: (dag, field) => invoer.dag(field, dag),
});

function readNorm(invoer: Invoer, norm: NormInput | null): Pick<Contractvoorwaarde, "normWaarde" | "normEenheid"> {
  if (norm === null) return { normWaarde: null, normEenheid: null };
  const waarde = norm.waarde.trim();
  invoer.eis(GETAL.test(waarde), "ONGELDIG", "norm.waarde", "Gebruik een getal als 19.08: hooguit 12 cijfers voor de punt en 6 erna.");
  return { normWaarde: waarde, normEenheid: invoer.tekst("norm.eenheid", norm.eenheid, MAX_NAAM) };
}

/** Fills in the condition's own columns. */
export function fillInContractvoorwaarde(
  invoer: Invoer,
  voorwaarde: Contractvoorwaarde,
  input: ContractvoorwaardeVastleggenInput | ContractvoorwaardeWijzigenInput,
): void {
  fillIn<Fields>(invoer, voorwaarde, input, readersOf(invoer), NEEDED);
  voorwaarde.bronnen = invoer.bronnen("bronnen", input.bronnen, voorwaarde.bronnen);
  if (input.norm !== undefined) Object.assign(voorwaarde, readNorm(invoer, input.norm));
  invoer.geldigheid("geldigTot", voorwaarde.geldigVan, voorwaarde.geldigTot);
}
