type Connected = { readonly socket: { readonly remoteAddress?: string | undefined } };

/** Of whoever is connected, be it a proxy: what a header says of others could be written by anybody. */
export const addressOf = ({ socket }: Connected): string => socket.remoteAddress ?? '';
