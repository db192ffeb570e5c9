import mongoose, { mongo } from 'mongoose';

/** A command that needs a plan, as it was sent, and what is the same in all that differ in their values only. */
export type Watched = { readonly shape: string; readonly command: mongo.Document };

const planned = ['find', 'aggregate', 'count', 'distinct', 'update', 'delete', 'findAndModify'];
/** Of each shape so many are kept: who asks, and for what, may make another plan of it. */
const mostAlike = 4;

/** Keeps what the bot's one connection asks from now on, until `end`. */
export function watchCommands(): { readonly watched: () => Watched[]; readonly end: () => void } {
  const kept = new Map<string, Map<string, mongo.Document>>();
  const note = ({ commandName, command }: mongo.CommandStartedEvent) => {
    if (!planned.includes(commandName)) return;
    for (const single of singles(commandName, command)) {
      const shape = shapeOf(commandName, single);
      const alike = kept.get(shape) ?? new Map<string, mongo.Document>();
      kept.set(shape, alike);
      if (alike.size === mostAlike) continue;
      const sent = mongo.BSON.serialize(single, { ignoreUndefined: true });
      alike.set(Buffer.from(sent).toString('base64'), mongo.BSON.deserialize(sent));
    }
  };
  mongoose.connection.on('commandStarted', note);
  return {
    watched: () =>
      [...kept].flatMap(([shape, alike]) =>
        [...alike.values()].map((command) => ({ shape, command })),
      ),
    end: () => void mongoose.connection.off('commandStarted', note),
  };
}

const ofTheSession = [
  ...['lsid', '$db', '$clusterTime', 'txnNumber', 'readConcern', 'writeConcern', 'maxTimeMS'],
  ...['ordered', 'bypassDocumentValidation'],
];

/** Without what belongs to the session; of a command that writes several things each of them. */
function singles(name: string, command: mongo.Document): mongo.Document[] {
  const own = Object.fromEntries(
    Object.entries(command).filter(([key]) => !ofTheSession.includes(key)),
  );
  const list = { update: 'updates', delete: 'deletes' }[name];
  return list ? own[list].map((each: mongo.Document) => ({ ...own, [list]: [each] })) : [own];
}

/** What a plan is chosen by. */
function shapeOf(name: string, command: mongo.Document): string {
  const { filter, query, pipeline, sort, projection, fields, hint, key, updates, deletes } =
    command;
  const { q, hint: given } = (updates ?? deletes ?? [{}])[0];
  const asked = { filter: filter ?? query ?? q, pipeline, key, sort, hint: hint ?? given };
  const narrow = { projection: projection ?? fields, limit: command.limit };
  const said = Object.entries({ ...asked, ...narrow }).filter(([, value]) => value !== undefined);
  return `${name} ${command[name]} ${JSON.stringify(shapeIn(Object.fromEntries(said)))}`;
}

/** Names stay, values become their kind, and of several alike there is one. */
function shapeIn(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) {
    return [...new Set(value.map((each) => JSON.stringify(shapeIn(each))))].map((text) =>
      text === undefined ? null : JSON.parse(text),
    );
  }
  if (value instanceof Map) return shapeIn(Object.fromEntries(value));
  if (value?.constructor === Object) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key.replace(/\.\d+$/, '.N'),
        shapeIn(inner, key),
      ]),
    );
  }
  // Which state, and which way: for these there are indexes of their own.
  return /^(status|state|event|\$exists|_id|seq|hint|name)$/.test(name) && typeof value !== 'object'
    ? value
    : kindOf(value);
}

const kindOf = (value: unknown): string =>
  typeof value === 'number' ? String(Math.sign(value)) : (value?.constructor?.name ?? 'null');
