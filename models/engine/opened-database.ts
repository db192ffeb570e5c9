/** A database that serves: where, and how to end it. */
export type OpenedDatabase = { readonly uri: string; close(): Promise<void> };
