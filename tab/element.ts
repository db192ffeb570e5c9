type Value = string | number | boolean | undefined | ((event: Event) => void);
export type Child = Node | string | false | undefined | readonly Child[];

/**
 * An element with its children. A function listens to the event of that name; `true` is an attribute without a value,
 * and one that is `false` or undefined is left out. Text stays text.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? '' : String(value));
    }
  }
  made.append(...nodesOf(children));
  return made;
}

export const nodesOf = (children: readonly Child[]): (Node | string)[] =>
  children.flatMap((child) => {
    if (child === undefined || child === false) return [];
    return typeof child === 'string' || child instanceof Node ? [child] : nodesOf(child);
  });

/** Sets values of the style sheet; inline styles in markup are forbidden by the page's own policy. */
export function styled<Made extends HTMLElement>(
  made: Made,
  properties: Readonly<Record<`--${string}`, string | number>>,
): Made {
  for (const [name, value] of Object.entries(properties)) {
    made.style.setProperty(name, String(value));
  }
  return made;
}
