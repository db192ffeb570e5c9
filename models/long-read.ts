/**
 * Options of a query that reads more, or while more is done with it, than the limit of an operation allows: the limit is for
 * each batch then, not for all of it.
 */
export const longRead = { timeoutMode: 'iteration' } as const;
