import { Grondslag, Invoer, MAX_NAAM, mutationsOf, parseTijd, today } from "@pakketgraaf/begrippen";
import { newRecord, type Transaction } from "@pakketgraaf/subgraph";
import { requireNamed } from "../named-records";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { WettelijkeEis } from "../wettelijke-eis";
import { Kader, KaderStatus } from "./kader";
import { KaderOpvolging } from "./kader-opvolging";
import { KaderOpvolgingIntrekkenInput, KaderOpvolgingVastleggenInput, KaderVersiePublicerenInput } from "./kader.input";
import { ActueelKader, KaderCriterium } from "./kader.links";
import { endFor, isWhole, type Opvolging, readOpvolging, requireNoRing, requireSharedSubject, requireWithdrawable } from "./succession";

export const kaderMutations = mutationsOf(Kader, { scope: "kader:schrijven" }, {
  kaderVersiePubliceren: {
    description: "Publiceert een versie van een kader: zij geldt, en de versie die zij geheel vervangt niet meer, tenzij dat alleen een suggestie is.",
    input: [KaderVersiePublicerenInput, "Het kader."],
    work: async (input, transaction) => {
      const { kader, opvolging } = await readKader(transaction, input);
      return publishKader(transaction, kader, opvolging, input);
    },
  },
  kaderOpvolgingVastleggen: {
    description: "Legt vast dat een kader dat is uitgekomen een ander opvolgt; wat het geheel vervangt, geldt niet meer, tenzij dat alleen een suggestie is.",
    input: [KaderOpvolgingVastleggenInput, "De opvolging."],
    change: async (kader, { vervangt }, transaction) => {
      const invoer = new Invoer();
      const opvolging = readOpvolging(invoer, "vervangt.", vervangt);
      const { vervangtId } = vervangt;
      const path = ["input", "vervangt", "vervangtId"];
      await invoer.verwijzing("vervangt.vervangtId", vervangtId, Kader, transaction);
      invoer.klaar();
      await requireNoRing(transaction, kader, vervangtId, path);
      await requireSharedSubject(transaction, kader.id, vervangtId, path);
      let [verlaten, overgenomen]: string[][] = [[], []];
      await transaction.change(Kader, vervangtId, null, async (replaced) => {
        const stand = endFor(replaced, kader, opvolging, path);
        if (isWhole(opvolging)) {
          verlaten = await criteriaAssessedBy(transaction, vervangtId);
          const about = await transaction.manager.findBy(KaderCriterium, { kaderId: kader.id });
          const own = await criteriaAssessedBy(transaction, kader.id);
          const criteria = about.map(({ pakketcriteriumId }) => pakketcriteriumId);
          overgenomen = criteria.filter((id) => verlaten.includes(id) && !own.includes(id));
        }
        const voorheen = { ...stand, verlaten, overgenomen };
        await transaction.manager.insert(KaderOpvolging, { opvolgerId: kader.id, vervangenId: vervangtId, voorheen, ...opvolging });
      }, path);
      await moveCriteria(transaction, kader.id, overgenomen, verlaten, vervangtId);
    },
  },
  kaderOpvolgingIntrekken: {
    description:
      "Trekt in dat een kader een ander opvolgt, als een gebruiker dat vastlegde: wat daarmee veranderde, wordt weer zoals het was.",
    input: [KaderOpvolgingIntrekkenInput, "De opvolging."],
    change: async (kader, { vervangtId }, transaction) => {
      const { manager } = transaction;
      const key = { opvolgerId: kader.id, vervangenId: vervangtId };
      const opvolging = await manager.findOneBy(KaderOpvolging, key);
      const { verlaten, overgenomen, ...stand } = requireWithdrawable(kader, opvolging);
      await transaction.change(Kader, vervangtId, null, async (replaced) => {
        if (isWhole(opvolging!)) Object.assign(replaced, stand);
        await manager.delete(KaderOpvolging, key);
      }, ["input", "vervangtId"]);
      const own = await criteriaAssessedBy(transaction, vervangtId);
      const back = verlaten.filter((id) => !own.includes(id));
      await moveCriteria(transaction, vervangtId, back, overgenomen, kader.id);
    },
  },
});

interface NewKader {
  kader: Kader;
  opvolging: Opvolging;
}

async function readKader(transaction: Transaction, input: KaderVersiePublicerenInput): Promise<NewKader> {
  const invoer = new Invoer();
  const geldigVan = invoer.tijd("geldigVan", input.geldigVan);
  const kader = newRecord(Kader, {
    titel: invoer.tekst("titel", input.titel, MAX_NAAM),
    soort: input.soort,
    versie: invoer.tekstOfNull("versie", input.versie, MAX_NAAM),
    datum: invoer.tijd("datum", input.datum),
    status: KaderStatus.GELDEND,
    statusTekst: "geldend",
    geldigVan: geldigVan ?? parseTijd(today()),
    geldigheidGrondslag: Grondslag.AFGELEID,
    geldigheidOnderbouwing: geldigVan ? "bij de publicatie opgegeven" : "dag van de publicatie",
    actueel: true,
    toelichting: invoer.tekstOfNull("toelichting", input.toelichting),
    wettelijkeEisId: input.wettelijkeEisId ?? null,
    bronnen: invoer.bronnen("bronnen", input.bronnen),
  });
  const { criteria, actueelVoor, wettelijkeEisId, vervangtId, verwachteVersie } = input;
  invoer.eis(!geldigVan || geldigVan.vanaf <= today(), "ONGELDIG", "geldigVan", "Publiceer een kader als het gaat gelden: deze dag is na vandaag.");
  invoer.eis(!input.opvolging || vervangtId != null, "ONGELDIG", "opvolging", "Noem in vervangtId wat het kader opvolgt.");
  const opvolging = readOpvolging(invoer, "opvolging.", input.opvolging);
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
  return { kader, opvolging };
}

/** Adds a framework, in place of another if the input says so; the criteria that are assessed by it follow. */
async function publishKader(
  transaction: Transaction,
  kader: Kader,
  opvolging: Opvolging,
  { criteria, actueelVoor, vervangtId, verwachteVersie }: KaderVersiePublicerenInput,
): Promise<Kader> {
  const rows = criteria.map((pakketcriteriumId) => Object.assign(new KaderCriterium(), { kaderId: kader.id, pakketcriteriumId }));
  if (vervangtId == null) {
    const added = await transaction.add(kader, rows);
    await moveCriteria(transaction, kader.id, actueelVoor ?? [], []);
    return added;
  }
  const path = ["input", "vervangtId"];
  let added = kader;
  let [assessedNow, left]: string[][] = [[], []];
  await transaction.change(Kader, vervangtId, verwachteVersie!, async (replaced) => {
    const stand = endFor(replaced, kader, opvolging, path);
    const assessedBefore = await criteriaAssessedBy(transaction, vervangtId);
    const follow = opvolging.grondslag === Grondslag.SUGGESTIE ? [] : assessedBefore.filter((id) => criteria.includes(id));
    assessedNow = actueelVoor ?? follow;
    left = isWhole(opvolging) ? assessedBefore : [];
    // What the user named is not because of the succession.
    const voorheen = { ...stand, verlaten: left, overgenomen: actueelVoor ? [] : assessedNow };
    const ends = { opvolgerId: kader.id, vervangenId: vervangtId };
    const succession = Object.assign(new KaderOpvolging(), { ...ends, voorheen, ...opvolging });
    added = await transaction.add(kader, [...rows, succession]);
    await requireSharedSubject(transaction, kader.id, vervangtId, path);
  }, path);
  await moveCriteria(transaction, kader.id, assessedNow, left, vervangtId);
  return added;
}

/**
 * @param assessed by this framework from now on
 * @param left criteria that were assessed by the framework that it replaces
 */
async function moveCriteria(
  transaction: Transaction,
  kaderId: string,
  assessed: readonly string[],
  left: readonly string[],
  vervangtId?: string,
): Promise<void> {
  // In one order everywhere: two frameworks that are published at once do not wait for each other.
  for (const pakketcriteriumId of [...new Set([...left, ...assessed])].sort()) {
    await transaction.change(Pakketcriterium, pakketcriteriumId, null, async () => {
      const { manager } = transaction;
      if (left.includes(pakketcriteriumId)) await manager.delete(ActueelKader, { pakketcriteriumId, kaderId: vervangtId });
      if (assessed.includes(pakketcriteriumId)) await manager.insert(ActueelKader, { pakketcriteriumId, kaderId });
    });
  }
}

async function criteriaAssessedBy({ manager }: Transaction, kaderId: string): Promise<string[]> {
  const links = await manager.findBy(ActueelKader, { kaderId });
  return links.map(({ pakketcriteriumId }) => pakketcriteriumId);
}
