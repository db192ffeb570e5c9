type Work<Result> = { readonly now: Promise<Result>; next?: Promise<Result> };
/** Does the work of that name, or waits for others who want the same. */
export type Together<Result> = (name: string, work: () => Promise<Result>) => Promise<Result>;

/**
 * Of all who want the same at once, as when many look at a tenant in which something has changed, one does the work. Whoever
 * comes while it is done waits for it to be done once more, for all who came meanwhile: nobody gets what was read before
 * they asked.
 */
export function together<Result>(): Together<Result> {
  const underWay = new Map<string, Work<Result>>();
  const begin: Together<Result> = (name, work) => {
    const one: Work<Result> = { now: work() };
    underWay.set(name, one);
    const over = (): void => {
      if (!one.next) underWay.delete(name);
    };
    one.now.then(over, over);
    return one.now;
  };
  return (name, work) => {
    const one = underWay.get(name);
    if (!one) return begin(name, work);
    const again = () => begin(name, work);
    one.next ??= one.now.then(again, again);
    return one.next;
  };
}
