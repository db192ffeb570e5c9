/** At most so many calls in any window of so many milliseconds. */
export type Limit = { readonly most: number; readonly within: number };

/** What Teams takes of one bot: in one conversation, and in all conversations of one tenant together. */
export const limits = {
  conversation: [
    { most: 7, within: 1_000 },
    { most: 8, within: 2_000 },
    { most: 60, within: 30_000 },
    { most: 1_800, within: 3_600_000 },
  ],
  tenant: [{ most: 50, within: 1_000 }],
} as const satisfies Readonly<Record<string, readonly Limit[]>>;
export type Scope = keyof typeof limits;

/** One call more than `most` came within `span` milliseconds, which is less than `within`. */
export type Violation = Limit & {
  readonly scope: Scope;
  readonly id: string;
  readonly span: number;
  /** When each of these calls came, in milliseconds since the first of them. */
  readonly times: readonly number[];
};

export type ShapingWatch = {
  readonly violations: readonly Violation[];
  /** Notes a call at its arrival, whatever it is answered with; `at` in milliseconds. */
  note(scope: Scope, id: string, at: number): void;
  /** The shortest time in which the limits let all calls noted come, in milliseconds. */
  leastTime(scope: Scope): number;
};

export function watchShaping(): ShapingWatch {
  const arrivals = {
    conversation: new Map<string, number[]>(),
    tenant: new Map<string, number[]>(),
  };
  const violations: Violation[] = [];
  return {
    violations,
    note: (scope, id, at) => {
      const times = arrivals[scope].get(id) ?? [];
      arrivals[scope].set(id, times);
      times.push(at);
      for (const limit of limits[scope]) {
        const broken = brokenBy(times, limit);
        if (broken) violations.push({ ...limit, scope, id, ...broken });
      }
    },
    leastTime: (scope) => {
      const counts = [...arrivals[scope].values()].map(({ length }) => length);
      return Math.max(0, ...counts.map((count) => leastTimeFor(count, limits[scope])));
    },
  };
}

function brokenBy(times: readonly number[], { most, within }: Limit) {
  const first = times.at(-most - 1);
  const last = times.at(-1);
  if (first === undefined || last === undefined || last - first >= within) return undefined;
  return { span: last - first, times: times.slice(-most - 1).map((at) => at - first) };
}

/** The first `most` calls cost no time; each further `most` cost one window. */
export const leastTimeFor = (count: number, all: readonly Limit[]): number =>
  Math.max(...all.map(({ most, within }) => Math.floor(Math.max(0, count - 1) / most) * within));
