import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

/** The process that started the host connects as soon as it hears that the host is serving. */
const FIRST_HOLDER_TIME = 10_000;
/** A bot that crashed and is restarted at once finds the engine still open. */
const GRACE = 1_000;
const HURRY_TIME = 8_000;

/** Counts the open connections: each is one process that needs the database. */
export class LeaseDesk {
  /** Settles when nobody needs the database any more; nobody is let in from then on. */
  readonly finished: Promise<void>;
  readonly #server: Server;
  readonly #greeting: string;
  readonly #holders = new Set<Socket>();
  readonly #leaving = new Set<Socket>();
  #timer: NodeJS.Timeout | undefined;

  constructor(greeting: { uri: string; pid: number }) {
    this.#greeting = `${JSON.stringify(greeting)}\n`;
    this.#server = createServer((socket) => this.#admit(socket));
    this.finished = new Promise((resolve) => this.#server.once('finished', resolve));
  }

  async open(path: string): Promise<void> {
    this.#server.listen(path);
    await once(this.#server, 'listening');
    this.#finishIn(FIRST_HOLDER_TIME);
  }

  /** The machine is going down: the holders get a moment to leave. */
  hurry(): void {
    setTimeout(() => this.#finish(), HURRY_TIME);
  }

  #admit(socket: Socket): void {
    clearTimeout(this.#timer);
    this.#holders.add(socket);
    this.#dismiss();
    socket.on('error', () => socket.destroy());
    socket.once('data', () => this.#sayGoodbye(socket));
    socket.once('close', () => this.#missHolder(socket));
    socket.write(this.#greeting);
  }

  /** Whoever says a word is going, and waits for the end of the connection. */
  #sayGoodbye(socket: Socket): void {
    this.#holders.delete(socket);
    this.#leaving.add(socket);
    if (this.#holders.size === 0) this.#finish();
    else this.#dismiss();
  }

  #missHolder(socket: Socket): void {
    this.#leaving.delete(socket);
    if (this.#holders.delete(socket) && this.#holders.size === 0) this.#finishIn(GRACE);
  }

  /** While others stay there is nothing to wait for; the last one's connection ends with the process. */
  #dismiss(): void {
    for (const socket of this.#leaving) socket.destroy();
  }

  #finishIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#finish(), milliseconds);
  }

  #finish(): void {
    this.#server.close();
    this.#server.emit('finished');
  }
}
