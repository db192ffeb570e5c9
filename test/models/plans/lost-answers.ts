import { Model, mongo, Query } from 'mongoose';

/**
 * The next answer to a write of this kind gets lost: the database has done it, and the connection breaks. So the bot asks
 * what became of it.
 */
export function loseAnswer(
  method: 'findOneAndUpdate' | 'create' | 'bulkWrite',
  isIt: (given: string) => boolean,
): void {
  const original = Model[method] as (...given: unknown[]) => unknown;
  Reflect.set(Model, method, function once(this: unknown, ...given: unknown[]) {
    const asked = Reflect.apply(original, this, given);
    if (!isIt(JSON.stringify(given))) return asked;
    Reflect.set(Model, method, original);
    const lost = () => Promise.reject(new mongo.MongoNetworkError('lost'));
    if (!(asked instanceof Query)) return Promise.resolve(asked).then(lost);
    const exec = asked.exec.bind(asked);
    asked.exec = () => exec().then(lost);
    return asked;
  });
}
