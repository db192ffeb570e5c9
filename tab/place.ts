/** Where in the page somebody is: what stands behind the `#`, and in a deep link of Teams as its `subPageId`. */
export type Place = {
  readonly view: ViewName;
  /** The invitation that is open above the list. */
  readonly code: string | undefined;
  readonly query: URLSearchParams;
};
export const viewNames = ['main', 'invitations', 'subscriptions', 'check', 'history'] as const;
export type ViewName = (typeof viewNames)[number];

const isView = (word: string): word is ViewName => (viewNames as readonly string[]).includes(word);

/** Reads a place such as `invitations/INV-7K2M9Q?status=pending`; whatever is none is the main view. */
export function placeOf(text: string): Place {
  const [path = '', ...rest] = text.replace(/^#/, '').split('?');
  const [word = '', code] = path.split('/').map(decoded);
  return {
    view: isView(word) ? word : 'main',
    code: code || undefined,
    query: new URLSearchParams(rest.join('?')),
  };
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

export function textOf({ view, code, query }: Place): string {
  const path = [view === 'main' ? '' : view, ...(code ? [encodeURIComponent(code)] : [])].join('/');
  const asked = query.toString();
  return asked ? `${path}?${asked}` : path;
}

export const currentPlace = (): Place => placeOf(location.hash);

/** The same place with other values in its query; an empty one is left out. */
export function asking(place: Place, values: Readonly<Record<string, string>>): Place {
  const query = new URLSearchParams(place.query);
  for (const [name, value] of Object.entries(values)) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  return { ...place, query };
}

/** Goes there. What somebody does while typing replaces the entry in the browser's history instead of adding one. */
export function go(place: Place, { replace = false } = {}): void {
  const hash = `#${textOf(place)}`;
  if (hash === location.hash) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', hash);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Asks for something else at the place where somebody is. */
export const narrow = (values: Readonly<Record<string, string>>): void =>
  go(asking(currentPlace(), values), { replace: true });
