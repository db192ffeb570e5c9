import { once } from 'node:events';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enginePlace } from '../../../models/engine/engine-place.ts';
import { joinHost } from '../../../models/engine/lease.ts';
import { openEngine } from '../../../models/engine/open-engine.ts';

/**
 * What becomes of a command: `lose`, the connection breaks before the database hears of it; `lose-answer`, it does what
 * it is told and the connection breaks before it has answered.
 */
export type Fate = 'lose' | 'lose-answer';
/** A command on its way: its name, and everything that it says. */
export type Command = { readonly name: string; readonly text: string };

/** A real database behind a connection that can be broken at a chosen command. */
export type DatabaseProxy = {
  readonly uri: string;
  /** What becomes of the next such command; gives all that are met from now on. */
  meet(which: (command: Command) => boolean, fate: Fate): readonly Command[];
  /** Keeps the next such command back until it is let go of. */
  hold(which: (command: Command) => boolean): { readonly held: Promise<void>; letGo(): void };
  /** Breaks every connection and takes no new ones. */
  goAway(): Promise<void>;
  /** Nothing happens where it is there. */
  comeBack(): Promise<void>;
  /** To the process that has the database open. */
  signal(signal: NodeJS.Signals): void;
  close(): Promise<void>;
};

export async function startDatabaseProxy(): Promise<DatabaseProxy> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mp-proxy-'));
  const engine = await openEngine({ dataDir, say: () => undefined });
  const socketPath = decodeURIComponent(new URL(engine.uri).host);
  const lease = await joinHost(enginePlace(await realpath(dataDir)).lease);
  await lease?.leave(1000);
  const sockets = new Set<Socket>();
  let fateOf: (command: Command) => Fate | 'pass' = () => 'pass';
  let away = false;
  let holding:
    | { readonly which: (command: Command) => boolean; readonly keep: (pass: () => void) => void }
    | undefined;
  const server = createServer((client) => {
    if (away) client.destroy();
    const database = connect(socketPath);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.once('close', () => {
        sockets.delete(socket);
        client.destroy();
        database.destroy();
      });
    }
    client.on('data', (chunk) => {
      const fate = fateOf(commandIn(chunk));
      if (fate === 'lose-answer') database.prependOnceListener('data', () => client.destroy());
      if (fate === 'lose') client.destroy();
      else if (holding?.which(commandIn(chunk))) holding.keep(() => database.write(chunk));
      else database.write(chunk);
    });
    database.on('data', (chunk) => client.destroyed || client.write(chunk));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    // The driver looks for a lost server every half second by itself.
    uri: `mongodb://127.0.0.1:${port}/multipartner?directConnection=true&minHeartbeatFrequencyMS=50`,
    meet: (which, fate) => {
      const met: Command[] = [];
      fateOf = (command) => (which(command) && met.push(command) === 1 ? fate : 'pass');
      return met;
    },
    hold: (which) => {
      let letGo = () => {};
      const held = new Promise<void>((resolve) => {
        const keep = (pass: () => void) => {
          holding = undefined;
          letGo = pass;
          resolve();
        };
        holding = { which, keep };
      });
      return { held, letGo: () => letGo() };
    },
    goAway: async () => {
      away = true;
      server.close();
      breakAll();
      await once(server, 'close');
    },
    comeBack: async () => {
      if (!away) return;
      away = false;
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    signal: (signal) => void (lease && process.kill(lease.pid, signal)),
    close: async () => {
      breakAll();
      server.close();
      await engine.close();
      await rm(dataDir, { recursive: true, force: true });
      await rm(enginePlace(dataDir).runtime, { recursive: true, force: true });
    },
  };
}

/** The first key of the document in an OP_MSG, which stands behind two headers, its length and its type. */
function commandIn(chunk: Buffer): Command {
  const name = 16 + 4 + 1 + 4 + 1;
  const end = chunk.indexOf(0, name);
  return { name: chunk.toString('latin1', name, end), text: chunk.toString('latin1') };
}
