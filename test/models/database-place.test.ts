import assert from 'node:assert/strict';
import { connectDatabase, DatabaseError } from '../../models/database.ts';

const messageOf = (uri: string): Promise<string> => {
  const surroundings = { say: () => undefined, timeCommand: () => undefined };
  return connectDatabase(uri, 'external', surroundings).then(
    () => 'connected',
    (error: unknown) => (error instanceof DatabaseError ? error.message : String(error)),
  );
};

/** The driver refuses each of them before it connects to anything. */
describe('the place of a database that does not answer', () => {
  const passwords = [
    'hunter/2secret',
    'hunt@er2secret',
    'hun:ter2secret',
    'h?unter2secret',
    '/@/@',
  ];
  for (const address of [
    ...passwords.map((password) => `mongodb://bot:${password}@contoso/x`),
    ...passwords.map((password) => `mongodb://127.0.0.1:${password}@contoso/x`),
    ...['mongodb://bot:hunter2secret', 'mongodb://%2F:hunter2secret@contoso?secret=hunter2secret'],
    'mongodb://127.0.0.1:27@hunter2secret@contoso',
  ]) {
    it(`is named with nothing of the address ${address}`, async () => {
      assert.match(await messageOf(address), /^The database at MONGODB_URI does not answer/);
    });
  }

  for (const place of ['mongodb://%2Ftmp%2Fmp%2Fx.sock', 'mongodb://127.0.0.1:27017']) {
    it(`is shown where it is on this machine and needs no password: ${place}`, async () => {
      const message = await messageOf(`${place}/?noSuchOption=true`);
      assert.ok(message.startsWith(`The database at ${place} does not answer`), message);
    });
  }
});
