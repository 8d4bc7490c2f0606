import { log, messageOf } from "@pakketgraaf/process";
import type { DataSource, EntityManager } from "typeorm";
import { BRONNEN, OnbekendeCursor, type Bron, type Feed } from "./feed";
import { bijwerken, removeOlder } from "./index-bijwerken";
import { markEverything, tellDue } from "./te-bepalen";
import { endRebuild, readStand, saveBelet, saveUpToDate, startAnew } from "./volgstand";

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

/** Follows the feeds of all parties, each for itself, and keeps the index and the signals as they are then. */
export class Volger {
  private stopped = false;
  private readonly wake = new Set<() => void>();
  private running: Promise<unknown> = Promise.resolve();
  /** What changes the index does so one after the other. */
  private turn: Promise<unknown> = Promise.resolve();
  /** The feeds of which more is to be read. */
  private readonly behind = new Set<Bron>();
  /** When all that was due had been told. */
  private told = 0;

  constructor(private readonly options: VolgerOptions) {}

  start(): void {
    this.running = Promise.all(BRONNEN.map((bron) => this.follow(bron)));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const wake of this.wake) wake();
    await this.running;
  }

  /** Reads each feed to its end, once. For who wants an index, and not to follow. @throws what a feed throws */
  async catchUp(): Promise<void> {
    const asked = new Map<Bron, Date | null>();
    for (const bron of BRONNEN) while (!asked.get(bron)) asked.set(bron, await this.readPage(bron));
    await this.judge();
    for (const [bron, when] of asked) await this.inTurn((manager) => saveUpToDate(manager, bron, when!));
  }

  private async follow(bron: Bron): Promise<void> {
    const { every, most } = this.options;
    let pause = every;
    while (!this.stopped) {
      try {
        const asked = await this.readPage(bron);
        if (asked) this.behind.delete(bron);
        else this.behind.add(bron);
        if (asked) await this.othersRead();
        else if (Date.now() < this.told + GATHER_MS) continue;
        // What was read counts once it is told.
        if ((await this.judge()) && asked) await this.inTurn((manager) => saveUpToDate(manager, bron, asked));
        pause = every;
        if (!asked) continue;
      } catch (error) {
        this.behind.delete(bron);
        pause = Math.min(pause * 2, most);
        await this.tellBelet(bron, error);
      }
      await this.rest(pause);
    }
  }

  /** @returns when the party was asked that has nothing more to read; null while there is more */
  private async readPage(bron: Bron): Promise<Date | null> {
    const { feed, vorm } = this.options;
    const stand = await this.inTurn(async (manager) => {
      const known = await readStand(manager, bron);
      if (known.vorm === vorm) return known;
      await startAnew(manager, bron, vorm);
      return readStand(manager, bron);
    });
    const asked = new Date();
    const bladzijde = await feed.lees(bron, stand.cursor).catch((error: unknown) => {
      if (error instanceof OnbekendeCursor) return error;
      throw error;
    });
    if (bladzijde instanceof OnbekendeCursor) {
      log.warn(`${bladzijde.message}: its part of the index is made anew`);
      await this.inTurn((manager) => startAnew(manager, bron, vorm));
      return null;
    }
    // Nothing to bring to the index, as most of the time.
    if (bladzijde.isLaatste && bladzijde.wijzigingen.length === 0 && !stand.herbouwt) return asked;
    await this.inTurn(async (manager) => {
      const now = await readStand(manager, bron);
      // Another process was first.
      if (now.cursor !== stand.cursor || now.ronde !== stand.ronde) return;
      await bijwerken(manager, bron, now, bladzijde);
      if (!bladzijde.isLaatste || !now.herbouwt) return;
      await removeOlder(manager, bron, now.ronde);
      await endRebuild(manager, bron);
      await markEverything(manager);
    });
    return bladzijde.isLaatste ? asked : null;
  }

  /**
   * Judges what is to be judged. While a part of the index is made anew that waits, and what was told stays: of what is not
   * there yet nobody can say that there is none.
   * @returns whether all is told
   */
  private async judge(): Promise<boolean> {
    while (!this.stopped) {
      const left = await this.inTurn(async (manager) => {
        const [{ whole }] = await manager.query(`SELECT count(*)::int AS whole FROM volgstand WHERE NOT herbouwt`);
        if (whole < BRONNEN.length) return "all";
        return (await tellDue(manager, this.options.dataSource.manager)) ? "some" : "none";
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
    await this.inTurn((manager) => saveBelet(manager, bron, "De partij is niet te volgen.")).catch(() => undefined);
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
