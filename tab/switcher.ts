import type { Door } from './answers.ts';
import { element } from './element.ts';

/** In the try-out: as whom to see the page. */
export function switcher(
  door: Door,
  person: string | undefined,
  chosen: (person: string) => void,
): HTMLElement | undefined {
  if (door.signIn !== 'choose') return undefined;
  const select = element(
    'select',
    { id: 'person', class: 'input', change: () => chosen(select.value) },
    ...door.tenants.map(({ tenantId, name, people }) =>
      element(
        'optgroup',
        { label: name },
        ...people.map((one) =>
          element(
            'option',
            { value: `${tenantId}/${one.objectId}` },
            one.roles === '' ? one.name : `${one.name} – ${one.roles}`,
          ),
        ),
      ),
    ),
  );
  if (person !== undefined) select.value = person;
  const label = element('label', { for: select.id }, door.texts['tab.ui.person']);
  return element('div', { class: 'switcher' }, label, select);
}
