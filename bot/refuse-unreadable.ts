import type { Next, Request, Response } from 'restify';

/**
 * Before anything else. The framework puts the address together from what was asked for and the host's name as the client wrote
 * it, and throws where that makes none, outside of everything that catches: one such request would end the process.
 */
export function refuseUnreadable(request: Request, response: Response, next: Next): void {
  const readable = isReadable(request);
  if (!readable) response.json(400, { message: 'The address of the request cannot be read.' });
  next(readable ? undefined : false);
}

function isReadable(request: Request): boolean {
  try {
    return Boolean(request.getUrl());
  } catch {
    return false;
  }
}
