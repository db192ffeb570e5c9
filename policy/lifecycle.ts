/** The states of an invitation. Only `pending` has a future: every other state is the end. */
export const statuses = ['pending', 'approved', 'declined', 'cancelled', 'expired'] as const;
export type Status = (typeof statuses)[number];

export const isStatus = (text: string): text is Status =>
  statuses.some((status) => status === text);

export type Ending = Exclude<Status, 'pending'>;

/** Which side is told that an invitation ended; the side that ended it is shown the result at once. */
export const toldOf: Readonly<Record<Ending, readonly ('partner' | 'customer')[]>> = {
  approved: ['partner'],
  declined: ['partner'],
  cancelled: ['customer'],
  expired: ['partner', 'customer'],
};
