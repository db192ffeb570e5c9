import { z } from 'zod';

const hostReport = z.discriminatedUnion('state', [
  z.object({ state: z.literal('serving') }),
  z.object({
    state: z.literal('failed'),
    because: z.enum(['busy', 'old-glibc', 'other']),
    detail: z.string(),
  }),
]);

/** What a host tells, once, to the process that started it. */
export type HostReport = z.infer<typeof hostReport>;

export function parseHostReport(message: unknown): HostReport {
  const parsed = hostReport.safeParse(message);
  return parsed.success ? parsed.data : failedHost('the host sent an unknown report');
}

export function failedHost(detail: string): HostReport {
  return { state: 'failed', because: 'other', detail };
}
