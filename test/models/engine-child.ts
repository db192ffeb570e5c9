import { openEngine } from '../../models/engine/open-engine.ts';

/** Another bot process: opens the engine, prints its address, and closes it when its input ends. */
const [, , dataDir = ''] = process.argv;
const say = (line: string) => void process.stderr.write(`${line}\n`);
const engine = await openEngine({ dataDir, say });
process.stdout.write(`${engine.uri}\n`);
process.stdin.resume().once('end', () => void engine.close());
