import { connect, type Socket } from 'node:net';
import { z } from 'zod';

const greeting = z.object({ uri: z.string(), pid: z.number().int() });

/** A place at a running host. The kernel gives it back for a process that is killed. */
export type Lease = z.infer<typeof greeting> & {
  /** Settles when the connection is over, for whatever reason. */
  readonly gone: Promise<void>;
  /** Gives the place back; settles when the host has exited, or at once if others stay. */
  leave(patience: number): Promise<void>;
};

/** A host that is silent for longer is stuck. */
const GREETING_TIME = 5_000;

/** `undefined` when nobody answers there: never started, crashed, or just closing. */
export async function joinHost(path: string): Promise<Lease | undefined> {
  const socket = connect(path);
  const gone = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  // 'close' always follows, and is what everybody here waits for.
  socket.on('error', () => socket.destroy());
  const line = await firstLine(socket);
  if (line === undefined) return undefined;
  return {
    ...greeting.parse(JSON.parse(line)),
    gone,
    leave: (patience) => leave(socket, gone, patience),
  };
}

async function firstLine(socket: Socket): Promise<string | undefined> {
  socket.setEncoding('utf8').setTimeout(GREETING_TIME, () => socket.destroy());
  const line = await new Promise<string | undefined>((resolve) => {
    let text = '';
    socket.once('close', () => resolve(undefined));
    socket.on('data', (chunk: string) => {
      text += chunk;
      if (text.includes('\n')) resolve(text);
    });
  });
  socket.setTimeout(0);
  return line;
}

/** The word tells the host that this is no crash, so it need not wait for a restart. */
async function leave(socket: Socket, gone: Promise<void>, patience: number): Promise<void> {
  const timer = setTimeout(() => socket.destroy(), patience);
  socket.write('bye\n');
  await gone;
  clearTimeout(timer);
}
