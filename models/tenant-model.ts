import {
  type AnyBulkWriteOperation,
  type Model,
  model,
  type mongo,
  type QueryFilter,
  type Schema,
} from 'mongoose';

/** One tenant, or several that are named. A value that may be missing names none. */
type Named = string | { readonly $in: readonly string[] } | { readonly $all: readonly string[] };

/** A filter that names a tenant: itself, in the first of its parts, or in each of its alternatives. */
type NamesTenant<Key extends string> =
  | { [Each in Key]: { readonly [Only in Each]: Named } }[Key]
  | { readonly $and: readonly [NamesTenant<Key>, ...unknown[]] }
  | { readonly $or: readonly NamesTenant<Key>[] };
type Filter<Row, Key extends string> = QueryFilter<Row> & NamesTenant<Key>;

type Rest<Method> = Method extends (filter: never, ...rest: infer Others) => unknown
  ? Others
  : never;
type Result<Method> = Method extends (...given: never) => infer Given ? Given : never;
type Filtering =
  | 'find'
  | 'findOne'
  | 'exists'
  | 'countDocuments'
  | 'findOneAndUpdate'
  | 'updateOne'
  | 'updateMany'
  | 'deleteOne'
  | 'deleteMany';

/** One of several that are written in one command. */
export type Update<Row, Key extends string> = Extract<
  AnyBulkWriteOperation,
  { updateOne: unknown }
>['updateOne'] & { readonly filter: Filter<Row, Key>; readonly updatePipeline?: true };

const across = Symbol('across tenants');

/**
 * A model of documents that belong to tenants. Nothing is read or changed through it without saying whose it is, by one
 * of the fields in `Key`: that does not compile.
 */
export type TenantModel<Row, Key extends string> = {
  readonly [Method in Filtering]: (
    filter: Filter<Row, Key>,
    ...rest: Rest<Model<Row>[Method]>
  ) => Result<Model<Row>[Method]>;
} & {
  create(document: Row): Promise<unknown>;
  distinct(field: keyof Row & string, filter: Filter<Row, Key>): { exec(): Promise<string[]> };
  bulkWrite(
    writes: { readonly updateOne: Update<Row, Key> }[],
  ): Promise<Pick<mongo.BulkWriteResult, 'modifiedCount' | 'upsertedIds'>>;
  readonly [across]: Model<Row>;
};

export function tenantModel<Row, Key extends string>(
  name: string,
  schema: Schema,
): TenantModel<Row, Key> {
  const whole = model<unknown, Model<Row>>(name, schema);
  // The same model, of which the type shows less.
  return Object.assign(whole, { [across]: whole }) as unknown as TenantModel<Row, Key>;
}

/**
 * The whole collection, whoever it belongs to: for work that is nobody's in particular, and never on behalf of a person
 * who asks. `_why` is for who reads it, and a test lists who does.
 */
export const acrossTenants = <Whole>(tenants: { readonly [across]: Whole }, _why: string): Whole =>
  tenants[across];
