import { Invoer, MAX_NAAM, mutationsOf } from "@pakketgraaf/begrippen";
import { newRecord, refuse, type Transaction } from "@pakketgraaf/subgraph";
import { requireNamed } from "../named-records";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { WettelijkeEis } from "../wettelijke-eis";
import { Kader, KaderStatus } from "./kader";
import { KaderVersiePublicerenInput } from "./kader.input";
import { ActueelKader, KaderCriterium } from "./kader.links";

export const kaderMutations = mutationsOf(Kader, { scope: "kader:schrijven" }, {
  kaderVersiePubliceren: {
    description: "Publiceert een versie van een kader: zij geldt, en de versie die zij vervangt niet meer.",
    input: [KaderVersiePublicerenInput, "Het kader."],
    work: async (input, transaction) => publishKader(transaction, await readKader(transaction, input), input),
  },
});

async function readKader(transaction: Transaction, input: KaderVersiePublicerenInput): Promise<Kader> {
  const invoer = new Invoer();
  const kader = newRecord(Kader, {
    titel: invoer.tekst("titel", input.titel, MAX_NAAM),
    soort: input.soort,
    versie: invoer.tekstOfNull("versie", input.versie, MAX_NAAM),
    datum: invoer.tijd("datum", input.datum),
    status: KaderStatus.GELDEND,
    statusTekst: "geldend",
    toelichting: invoer.tekstOfNull("toelichting", input.toelichting),
    wettelijkeEisId: input.wettelijkeEisId ?? null,
    bronnen: invoer.bronnen("bronnen", input.bronnen),
  });
  const { criteria, actueelVoor, wettelijkeEisId, vervangtId, verwachteVersie } = input;
  await requireNamed(invoer, transaction, Pakketcriterium, "criteria", criteria);
  for (const [place, id] of (actueelVoor ?? []).entries()) {
    invoer.eis(criteria.includes(id), "ONGELDIG", `actueelVoor.${place}`, "Dit is geen van `criteria`.");
  }
  await invoer.verwijzing("wettelijkeEisId", wettelijkeEisId, WettelijkeEis, transaction);
  await invoer.verwijzing("vervangtId", vervangtId, Kader, transaction);
  invoer.eis(
    (vervangtId == null) === (verwachteVersie == null),
    "ONGELDIG",
    "verwachteVersie",
    "Geef vervangtId en verwachteVersie samen, of geen van beide.",
  );
  invoer.klaar();
  return kader;
}

/** Adds a framework, in place of another if the input says so; the criteria that are assessed by it follow. */
async function publishKader(
  transaction: Transaction,
  kader: Kader,
  { criteria, actueelVoor, vervangtId, verwachteVersie }: KaderVersiePublicerenInput,
): Promise<Kader> {
  const rows = criteria.map((pakketcriteriumId) => Object.assign(new KaderCriterium(), { kaderId: kader.id, pakketcriteriumId }));
  const added = await transaction.add(kader, rows);
  let assessedBefore: string[] = [];
  if (vervangtId != null) {
    await replace(transaction, vervangtId, verwachteVersie!, kader);
    assessedBefore = await criteriaAssessedBy(transaction, vervangtId);
  }
  const assessedNow = actueelVoor ?? assessedBefore.filter((id) => criteria.includes(id));
  // In one order everywhere: two frameworks that are published at once do not wait for each other.
  for (const pakketcriteriumId of [...new Set([...assessedBefore, ...assessedNow])].sort()) {
    await transaction.change(Pakketcriterium, pakketcriteriumId, null, async () => {
      if (vervangtId != null) await transaction.manager.delete(ActueelKader, { pakketcriteriumId, kaderId: vervangtId });
      if (assessedNow.includes(pakketcriteriumId)) {
        await transaction.manager.insert(ActueelKader, { pakketcriteriumId, kaderId: kader.id });
      }
    });
  }
  return added;
}

const replace = (transaction: Transaction, id: string, verwachteVersie: number, by: Kader): Promise<Kader> =>
  transaction.change(Kader, id, verwachteVersie, (replaced) => {
    if (replaced.status === KaderStatus.VERVANGEN) {
      refuse("OVERGANG_NIET_TOEGESTAAN", ["input", "vervangtId"], "Dit kader is al vervangen.");
    }
    Object.assign(replaced, { status: KaderStatus.VERVANGEN, statusTekst: "vervangen", vervangenDoorId: by.id });
  });

async function criteriaAssessedBy({ manager }: Transaction, kaderId: string): Promise<string[]> {
  const links = await manager.findBy(ActueelKader, { kaderId });
  return links.map(({ pakketcriteriumId }) => pakketcriteriumId);
}
