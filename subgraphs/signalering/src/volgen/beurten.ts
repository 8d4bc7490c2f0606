import { setTimeout as pause } from "node:timers/promises";
import { log, messageOf } from "@pakketgraaf/process";
import type { DataSource, QueryRunner } from "typeorm";
import { forgetOtherRules } from "../bepalen/vergeten";
import { Volger, type VolgerOptions } from "./volger";

export interface Beurtopties extends Omit<VolgerOptions, "dataSource"> {
  open: () => Promise<DataSource>;
  /** Milliseconds between two looks at who follows. */
  look: number;
}

/** Held, with others, by each process that follows. */
const LOCK = 0x766f6c67;
/** How often in a row nobody has to be seen to follow: a process that is started again is there by then. */
const LOOKS = 2;
/** Milliseconds after which a database that was away is tried again. */
const RETRY_MS = 1000;

/**
 * Follows the feeds until a release does that began later, and again once nobody does: that one may have been tried only. Then
 * all is made anew, as by any that begins.
 */
export class Volgbeurten {
  private readonly stopping = new AbortController();
  private readonly running: Promise<void>;
  private volger: Volger | undefined;
  /** The connection by which others see that this one follows. */
  private holder: QueryRunner | undefined;

  constructor(private readonly options: Beurtopties) {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.volger?.stop();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.isStopped) {
      try {
        const dataSource = await this.options.open();
        await this.follow(dataSource).finally(() => this.letGo());
        await this.untilNobodyFollows(dataSource);
      } catch (error) {
        log.error(`the feeds are not followed: ${messageOf(error)}`);
        await this.rest(RETRY_MS);
      }
    }
  }

  /** Until it is stopped, or gave way. */
  private async follow(dataSource: DataSource): Promise<void> {
    await this.hold(dataSource);
    await forgetOtherRules(dataSource);
    if (this.isStopped) return;
    const volger = new Volger({ ...this.options, dataSource });
    this.volger = volger;
    volger.start();
    let isFollowing = true;
    const ended = volger.ended.then(() => (isFollowing = false));
    while (isFollowing && !this.isStopped) {
      await Promise.race([ended, this.rest(this.options.look)]);
      await this.hold(dataSource).catch(() => undefined);
    }
    await ended;
  }

  private async untilNobodyFollows(dataSource: DataSource): Promise<void> {
    for (let times = 0; times < LOOKS; ) {
      await this.rest(this.options.look);
      if (this.isStopped) return;
      times = (await isFree(dataSource).catch(() => false)) ? times + 1 : 0;
    }
    log.warn("nobody follows the feeds any more: this one does again");
  }

  /** Its session may have ended since. */
  private async hold(dataSource: DataSource): Promise<void> {
    if (this.holder && !this.holder.isReleased) return;
    this.holder = dataSource.createQueryRunner();
    try {
      await this.holder.query(`SELECT pg_advisory_lock_shared($1)`, [LOCK]);
    } catch (error) {
      await this.holder.release();
      throw error;
    }
  }

  private async letGo(): Promise<void> {
    await this.holder?.query(`SELECT pg_advisory_unlock_shared($1)`, [LOCK]).catch(() => undefined);
    await this.holder?.release();
  }

  private get isStopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private rest(milliseconds: number): Promise<void> {
    return pause(milliseconds, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}

const isFree = (dataSource: DataSource): Promise<boolean> =>
  dataSource.transaction(async (manager) => {
    const [{ free }] = await manager.query(`SELECT pg_try_advisory_xact_lock($1) AS free`, [LOCK]);
    return free;
  });
