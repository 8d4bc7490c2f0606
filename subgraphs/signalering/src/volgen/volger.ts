import { log, messageOf } from "@pakketgraaf/process";
import DataLoader from "dataloader";
import type { DataSource, EntityManager } from "typeorm";
import { BRONNEN, OnbekendeCursor, type Bron, type Feed } from "./feed";
import { bijwerken, removeOlder } from "./index-bijwerken";
import { Leesgeheugen, markEverything, tellDue } from "./te-bepalen";
import {
  type Bij,
  endRebuild,
  isSame,
  readIndexstand,
  readStand,
  saveBelet,
  saveUpToDate,
  startAnew,
  Vervangen,
  type Volgstand,
} from "./volgstand";

export interface VolgerOptions {
  dataSource: DataSource;
  feed: Feed;
  /** What the index is made by: another one than before has all made anew. */
  vorm: string;
  /** Milliseconds after which a feed that had nothing new is asked again. */
  every: number;
  /** Milliseconds after which one that could not be read is asked again at last: each time twice as long, from `every` on. */
  most: number;
}

/** Which of several processes follows the feeds. */
const LOCK = 0x7369676e;
/**
 * Milliseconds that what is due waits for what there is to read: who is changed by several lines is told of once. No longer, so
 * that nobody waits for a party that goes on and on.
 */
const GATHER_MS = 1000;
const LOOK_EVERY_MS = 20;

/**
 * Follows the feeds of all parties, each for itself, and keeps the index and the signals as they are then. Of two releases that
 * make another index the one that began last follows: it has all made anew, and the other one ends.
 */
export class Volger {
  private stopped = false;
  /** Whether the index was made its own. From then on, one that is another's was taken over. */
  private begun = false;
  private readonly wake = new Set<() => void>();
  private running: Promise<unknown> = Promise.resolve();
  /** What changes the index does so one after the other. */
  private turn: Promise<unknown> = Promise.resolve();
  /** How far each feed was when it was last looked at: as long as nobody else brings it further, how far it is. */
  private readonly standen = new Map<Bron, Volgstand>();
  /** The feeds of which more is to be read. */
  private readonly behind = new Set<Bron>();
  /** Those that have nothing more at the same moment are told of together. */
  private readonly upToDate = new DataLoader<Bij, boolean>((bij) => this.tellUpToDate(bij), { cache: false });
  private readonly geheugen = new Leesgeheugen();
  /** When all that was due had been told. */
  private told = 0;

  constructor(private readonly options: VolgerOptions) {}

  start(): void {
    this.running = Promise.all(BRONNEN.map((bron) => this.follow(bron)));
  }

  async stop(): Promise<void> {
    this.end();
    await this.running;
  }

  /** Once it was stopped, or gave way. */
  get ended(): Promise<unknown> {
    return this.running;
  }

  private end(): void {
    this.stopped = true;
    for (const wake of this.wake) wake();
  }

  /** Reads each feed to its end, once. For who wants an index, and not to follow. @throws Vervangen, or what a feed throws */
  async catchUp(): Promise<void> {
    const all = new Map<Bron, Bij | null>();
    for (const bron of BRONNEN) while (!all.get(bron)) all.set(bron, await this.readPage(bron));
    await this.tellUpToDate([...all.values()].map((bij) => bij!));
  }

  private async follow(bron: Bron): Promise<void> {
    const { every, most } = this.options;
    let pause = every;
    while (!this.stopped) {
      try {
        const bij = await this.readPage(bron);
        if (!bij) {
          this.behind.add(bron);
          if (Date.now() >= this.told + GATHER_MS) await this.judge();
          continue;
        }
        this.behind.delete(bron);
        await this.othersRead();
        await this.upToDate.load(bij);
        pause = every;
      } catch (error) {
        this.behind.delete(bron);
        if (error instanceof Vervangen) return this.giveWay(error);
        this.standen.delete(bron);
        pause = Math.min(pause * 2, most);
        await this.tellBelet(bron, error);
      }
      // At the same moments as the others: what all of them ask is one question.
      await this.rest(pause - (performance.now() % every));
    }
  }

  /** What was told stays, and is served. */
  private giveWay({ message }: Vervangen): void {
    if (!this.stopped) log.warn(`${message}: this one stops following`);
    this.end();
  }

  /** @returns of a party that has nothing more to read: when it was asked; null while there is more */
  private async readPage(bron: Bron): Promise<Bij | null> {
    const { feed, vorm } = this.options;
    const stand = this.standen.get(bron) ?? (await this.look(bron));
    const asked = new Date();
    const bladzijde = await feed.lees(bron, stand.cursor).catch((error: unknown) => {
      if (error instanceof OnbekendeCursor) return error;
      throw error;
    });
    if (bladzijde instanceof OnbekendeCursor) {
      log.warn(`${bladzijde.message}: its part of the index is made anew`);
      await this.bring(bron, stand, (manager) => startAnew(manager, bron, vorm));
      return null;
    }
    // Nothing to bring to the index, as most of the time.
    const isNothing = bladzijde.isLaatste && bladzijde.wijzigingen.length === 0 && !stand.herbouwt;
    if (isNothing) return { bron, stand, asked };
    const now = await this.bring(bron, stand, async (manager) => {
      await bijwerken(manager, bron, stand, bladzijde);
      if (!bladzijde.isLaatste || !stand.herbouwt) return;
      await removeOlder(manager, bron, stand.ronde);
      await endRebuild(manager, bron);
      await markEverything(manager);
    });
    return now && bladzijde.isLaatste ? { bron, stand: now, asked } : null;
  }

  /** How far a feed is. */
  private async look(bron: Bron): Promise<Volgstand> {
    if (!this.begun) await this.begin();
    const stand = await this.inTurn(async (manager) => {
      const known = await this.ownStand(manager, bron);
      if (!known) await startAnew(manager, bron, this.options.vorm);
      return known ?? (await readStand(manager, bron))!;
    });
    this.standen.set(bron, stand);
    return stand;
  }

  /**
   * Has made anew what was made by something else: of all feeds at once, so that of two that begin one is the last, for all of
   * them.
   */
  private async begin(): Promise<void> {
    const { vorm } = this.options;
    await this.inTurn(async (manager) => {
      if (this.begun) return;
      for (const bron of BRONNEN) {
        const known = await readStand(manager, bron);
        if (known?.vorm !== vorm) await startAnew(manager, bron, vorm);
      }
    });
    this.begun = true;
  }

  /** @throws Vervangen */
  private async ownStand(manager: EntityManager, bron: Bron): Promise<Volgstand | undefined> {
    const stand = await readStand(manager, bron);
    if (stand && stand.vorm !== this.options.vorm) throw new Vervangen();
    return stand;
  }

  /** Brings a feed further from where it was. @returns where it is then; null when another process was first */
  private async bring(bron: Bron, from: Volgstand, work: (manager: EntityManager) => Promise<void>): Promise<Volgstand | null> {
    const brought = await this.inTurn(async (manager) => {
      if (!isSame(from, await this.ownStand(manager, bron))) return null;
      await work(manager);
      return (await readStand(manager, bron))!;
    });
    if (brought) this.standen.set(bron, brought);
    else this.standen.delete(bron);
    return brought;
  }

  /** What was read counts once it is told. @returns of which parties it does now */
  private async tellUpToDate(bij: readonly Bij[]): Promise<boolean[]> {
    const { manager } = this.options.dataSource;
    let told = await saveUpToDate(manager, bij);
    const isTold = ({ bron }: Bij): boolean => told.get(bron) === true;
    if (!bij.every(isTold) && (await this.judge())) told = await saveUpToDate(manager, bij);
    if (bij.some(isTold)) this.told = Date.now();
    // Another process brought these further.
    for (const { bron } of bij) if (!told.has(bron)) this.standen.delete(bron);
    return bij.map(isTold);
  }

  /**
   * Judges what is to be judged. While a part of the index is made anew that waits, and what was told stays: of what is not
   * there yet nobody can say that there is none.
   * @returns whether all is told
   * @throws Vervangen
   */
  private async judge(): Promise<boolean> {
    while (!this.stopped) {
      const left = await this.inTurn(async (manager) => {
        const { whole, stand, vormen } = await readIndexstand(manager);
        if (vormen.some((vorm) => vorm !== this.options.vorm)) throw new Vervangen();
        if (whole < BRONNEN.length) return "all";
        this.geheugen.forget(stand);
        return (await tellDue(manager, this.options.dataSource.manager, this.geheugen)) ? "some" : "none";
      });
      if (left === "some") continue;
      this.told = Date.now();
      return left === "none";
    }
    return false;
  }

  /** Waits while other feeds are behind. */
  private async othersRead(): Promise<void> {
    const end = Date.now() + GATHER_MS;
    while (this.behind.size > 0 && Date.now() < end && !this.stopped) await this.rest(LOOK_EVERY_MS);
  }

  private inTurn<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const mine = this.turn.then(() =>
      this.options.dataSource.transaction(async (manager) => {
        await manager.query(`SELECT pg_advisory_xact_lock($1)`, [LOCK]);
        return work(manager);
      }),
    );
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async tellBelet(bron: Bron, error: unknown): Promise<void> {
    log.error(`${bron} cannot be followed: ${messageOf(error)}`);
    // When it is the database that is away, there is nobody to tell.
    await this.inTurn((manager) => saveBelet(manager, bron, this.options.vorm, "De partij is niet te volgen.")).catch(() => undefined);
  }

  private rest(milliseconds: number): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.wake.delete(done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      this.wake.add(done);
    });
  }
}
