import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { urlOf } from "./databases";
import { freePorts, until } from "./launcher";

/** Where Debian puts it. */
const PROGRAMS = ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/usr/local/bin/pgbouncer"];

export type PoolMode = "session" | "transaction";

/** A pooler before the PostgreSQL of the run. */
export interface PgBouncer {
  /** The same database by way of the pooler. */
  through: (url: string) => string;
  /** Another mode from now on, for connections that there are too. */
  setMode: (mode: PoolMode) => void;
  stop: () => Promise<void>;
}

/** Where it is on this machine; undefined when it is not. */
export const findPgBouncer = (): string | undefined => PROGRAMS.find((program) => spawnSync(program, ["--version"]).status === 0);

/** @param users their passwords, by name */
export async function startPgBouncer(program: string, users: Record<string, string>, mode: PoolMode): Promise<PgBouncer> {
  const folder = mkdtempSync(join(tmpdir(), "pgbouncer-"));
  const { hostname, port: target } = new URL(urlOf("postgres"));
  const [port] = await freePorts(1);
  const file = join(folder, "pgbouncer.ini");
  const configure = (poolMode: PoolMode): void => {
    const settings = {
      listen_addr: "127.0.0.1",
      listen_port: port,
      unix_socket_dir: "",
      auth_type: "plain",
      auth_file: join(folder, "users.txt"),
      pool_mode: poolMode,
      default_pool_size: 50,
    };
    const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
    writeFileSync(file, `[databases]\n* = host=${hostname} port=${target}\n[pgbouncer]\n${lines.join("\n")}\n`);
  };
  configure(mode);
  writeFileSync(join(folder, "users.txt"), Object.entries(users).map(([name, password]) => `"${name}" "${password}"\n`).join(""));
  // It refuses to run as root, as PostgreSQL does.
  const [command, ...args] = process.getuid?.() === 0 ? ["unshare", "-U", program, "-q", file] : [program, "-q", file];
  const child = spawn(command, args, { stdio: "ignore" });
  await until(() => isListening(port), () => `PgBouncer at ${port}`);
  return {
    through: (url) => Object.assign(new URL(url), { hostname: "127.0.0.1", port: String(port) }).href,
    setMode: (other) => {
      configure(other);
      child.kill("SIGHUP");
    },
    stop: async () => {
      child.kill("SIGKILL");
      await once(child, "close");
      rmSync(folder, { recursive: true });
    },
  };
}

const isListening = (port: number): Promise<boolean> =>
  new Promise((tell) => {
    const socket = connect(port, "127.0.0.1", () => tell(true)).on("error", () => tell(false));
    socket.on("close", () => tell(false)).end();
  });
