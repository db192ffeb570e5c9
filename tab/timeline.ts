import type { AdminRow } from './answers.ts';
import { element, styled } from './element.ts';

const years = 2;
const month = 30 * 24 * 3600 * 1000;

/** A span of time that all rows share: from two years back to two years ahead. */
export type Axis = {
  /** How far along the axis that moment is: 0 where it begins, 1 where it ends. */
  at(moment: number): number;
  /** How much of it so many milliseconds are. */
  share(span: number): number;
  /** The half years on it; `year` where a year begins. */
  readonly ticks: readonly { readonly at: number; readonly year: number | undefined }[];
  readonly today: number;
};

export function axisAround(now: Date): Axis {
  const begin = new Date(now).setFullYear(now.getFullYear() - years);
  const length = new Date(now).setFullYear(now.getFullYear() + years) - begin;
  const at = (moment: number) => (moment - begin) / length;
  const halves = Array.from({ length: (years + 1) * 4 }, (_, half) => {
    const year = now.getFullYear() - years + Math.floor(half / 2);
    const isYear = half % 2 === 0;
    const moment = new Date(year, isYear ? 0 : 6, 1).getTime();
    return { at: at(moment), year: isYear ? year : undefined };
  });
  const ticks = halves.filter((tick) => tick.at > 0 && tick.at < 1);
  return { at, share: (span) => span / length, ticks, today: at(now.getTime()) };
}

/** The years above all rows, and where today is. */
export const axisHead = ({ ticks, today }: Axis, words: string): HTMLElement =>
  element(
    'div',
    { class: 'axis', 'aria-hidden': 'true' },
    ...ticks.flatMap(({ at, year }) =>
      year === undefined
        ? []
        : [styled(element('span', { class: 'year' }, String(year)), { '--at': at })],
    ),
    styled(element('span', { class: 'today' }, words), { '--at': today }),
  );

/** One lane of a row: the lines of the axis, and on them for how long somebody has the power. */
export const lane = (admin: AdminRow | undefined, axis: Axis): HTMLElement =>
  element(
    'span',
    { class: 'lane' },
    ...axis.ticks.map(({ at, year }) =>
      styled(element('i', { class: year === undefined ? 'tick half' : 'tick' }), { '--at': at }),
    ),
    styled(element('i', { class: 'tick now' }), { '--at': axis.today }),
    admin && bar(admin, axis),
  );

function bar({ state, from, to }: AdminRow, axis: Axis): HTMLElement {
  const begin = axis.at(Date.parse(from.at));
  const end = to ? axis.at(Date.parse(to.at)) : Number.POSITIVE_INFINITY;
  if (end < 0 || begin > 1) return beyond(end < 0 ? 'before' : 'after');
  const [left, length] = [Math.max(begin, 0), Math.min(end, 1) - Math.max(begin, 0)];
  const isSoonSeen = end <= 1 && state !== 'over';
  const ends = { 'data-from': begin < 0 ? 'before' : 'here', 'data-to': endOf(end) };
  return styled(
    element(
      'span',
      { class: 'bar', 'data-state': state, ...ends },
      isSoonSeen && element('span', { class: 'soon' }),
    ),
    {
      ...{ '--from': left, '--length': length },
      '--soon': Math.min(1, axis.share(month) / Math.max(length, 0.001)),
    },
  );
}

const beyond = (side: 'before' | 'after'): HTMLElement =>
  element('span', { class: 'beyond', 'data-side': side });

const endOf = (end: number): 'open' | 'after' | 'here' => {
  if (end === Number.POSITIVE_INFINITY) return 'open';
  return end > 1 ? 'after' : 'here';
};
