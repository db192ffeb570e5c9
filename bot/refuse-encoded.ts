import type { Next, Request, Response } from 'restify';

/**
 * Channels and the tab send plain JSON. The body reader would unpack anything else before anybody is authenticated: a small
 * body into a huge one, and one that cannot be unpacked ends the process.
 */
export function refuseEncoded(request: Request, response: Response, next: Next): void {
  const encoding = request.header('content-encoding', 'identity').trim().toLowerCase();
  const plain = encoding === 'identity';
  if (!plain)
    response.json(415, { message: 'Content-Encoding is not supported; send plain JSON.' });
  next(plain ? undefined : false);
}
