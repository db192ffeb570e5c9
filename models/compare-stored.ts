type Comparison<Stored, Wanted> = {
  readonly keyOf: (stored: Stored) => string;
  readonly isSame: (stored: Stored, wanted: Wanted) => boolean;
};
type Difference<Stored, Wanted> = {
  /** What is not stored as it is wanted. */
  readonly changed: readonly Wanted[];
  /** What is stored and nobody wants. */
  readonly unwanted: readonly Stored[];
};

/** Compares what is stored, one after another, with what is wanted by its key: most of it is the same mostly. */
export async function compareStored<Stored, Wanted>(
  stored: AsyncIterable<Stored>,
  wanted: ReadonlyMap<string, Wanted>,
  { keyOf, isSame }: Comparison<Stored, Wanted>,
): Promise<Difference<Stored, Wanted>> {
  const left = new Map(wanted);
  const unwanted: Stored[] = [];
  for await (const each of stored) {
    const key = keyOf(each);
    const one = wanted.get(key);
    if (!one) unwanted.push(each);
    else if (isSame(each, one)) left.delete(key);
  }
  return { changed: [...left.values()], unwanted };
}

/** Whether two values are stored alike. What is null, undefined or not there says nothing. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (isNothing(one) || isNothing(other)) return isNothing(one) && isNothing(other);
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (Array.isArray(one) || Array.isArray(other)) return areAlikeLists(one, other);
  if (one instanceof Date || other instanceof Date) return isSameTime(one, other);
  return haveAlikeFields(one as Fields, other as Fields);
}

const isNothing = (value: unknown): value is null | undefined =>
  value === null || value === undefined;

const areAlikeLists = (one: object, other: object): boolean =>
  Array.isArray(one) &&
  Array.isArray(other) &&
  one.length === other.length &&
  one.every((each, index) => isAlike(each, other[index]));

const isSameTime = (one: object, other: object): boolean =>
  one instanceof Date && other instanceof Date && one.getTime() === other.getTime();

type Fields = Readonly<Record<string, unknown>>;

const haveAlikeFields = (one: Fields, other: Fields): boolean =>
  Object.keys(one).every((field) => isAlike(one[field], other[field])) &&
  Object.keys(other).every((field) => field in one || isNothing(other[field]));
