import type { Refused } from './answers.ts';

/** The server said no, in words that can be shown. `status` 0: it could not be reached. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export type Query = Readonly<Record<string, string | undefined>>;
export type Ask = {
  get<Answer>(path: string, query?: Query, signal?: AbortSignal): Promise<Answer>;
  post<Answer>(path: string, body: object, signal?: AbortSignal): Promise<Answer>;
  /** Saves what is answered as a file, and gives what there is to say of it. */
  save(path: string, query: Query): Promise<string>;
};

type Asker = {
  /** What stands in the header of that name; `refused`: what was not believed there. */
  readonly authorization: (refused?: string) => Promise<string | undefined>;
  /** Undefined: what the browser says. */
  readonly locale: () => string | undefined;
  /** What to say where the server itself says nothing. */
  readonly failed: string;
};

/** In milliseconds: more than the server takes. A connection that died while the machine slept says nothing by itself. */
const patience = 20_000;

export function askAs({ authorization, locale, failed }: Asker): Ask {
  const send = async (
    path: string,
    init: RequestInit,
    identity: string | undefined,
  ): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (identity !== undefined) headers.set('authorization', identity);
    const reads = locale();
    if (reads !== undefined) headers.set('accept-language', reads);
    headers.set('x-time-zone', Intl.DateTimeFormat().resolvedOptions().timeZone);
    const late = AbortSignal.timeout(patience);
    const signal = init.signal ? AbortSignal.any([init.signal, late]) : late;
    return fetch(`/api/tab/${path}`, { ...init, headers, signal, cache: 'no-store' });
  };
  const answered = async (path: string, init: RequestInit): Promise<Response> => {
    const identity = await authorization();
    const first = await reached(send(path, init, identity), failed);
    const isRefused = first.status === 401;
    const answer = isRefused
      ? await reached(send(path, init, await authorization(identity)), failed)
      : first;
    if (!answer.ok) throw new Refusal(answer.status, await messageOf(answer, failed));
    return answer;
  };

  return {
    get: async (path, query = {}, signal) =>
      (await answered(path + search(query), signal ? { signal } : {})).json(),
    post: async (path, body, signal) =>
      (
        await answered(path, {
          ...{ method: 'POST', body: JSON.stringify(body) },
          headers: { 'content-type': 'application/json' },
          ...(signal ? { signal } : {}),
        })
      ).json(),
    save: async (path, query) => {
      const answer = await answered(path + search(query), {});
      const name = answer.headers.get('content-disposition')?.match(/filename="?([^";]+)/)?.[1];
      saveAs(await answer.blob(), name ?? 'export.csv');
      return decodeURIComponent(answer.headers.get('x-remark') ?? '');
    },
  };
}

const reached = async (response: Promise<Response>, failed: string): Promise<Response> => {
  try {
    return await response;
  } catch (error) {
    if (error instanceof TypeError || isLate(error)) throw new Refusal(0, failed);
    throw error;
  }
};

const isLate = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'TimeoutError';

const search = (query: Query): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given as [string, string][])}`;
};

async function messageOf(answer: Response, failed: string): Promise<string> {
  try {
    return ((await answer.json()) as Partial<Refused>).message ?? failed;
  } catch {
    return failed;
  }
}

function saveAs(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
