import type { Next, Request, RequestHandler, Response } from 'restify';
import { isLoopback } from '../loopback.ts';
import { type Shown, securityHeaders } from './headers.ts';

/**
 * Before everything of the tab. Nothing that identifies anybody is sent by a browser of itself (there is no cookie), so that
 * no other page can ask in somebody's name; what a browser says of where a request comes from has to agree all the same. In the
 * try-out, where nobody proves anything, the name that was asked for has to be this machine's: another could have been made
 * to lead here.
 */
export function guard(settings: Shown, of: 'page' | 'answers'): RequestHandler {
  const headers = securityHeaders(settings);
  // The page itself may be opened from anywhere; what it asks for only from itself.
  const isFromHere = of === 'page' ? () => true : comesFromHere;
  return (request: Request, response: Response, next: Next) => {
    response.set(headers);
    const welcome = isFromHere(request) && (settings.signIn === 'teams' || isNamedHere(request));
    if (!welcome) response.json(403, { message: 'Not from this page.' });
    next(welcome ? undefined : false);
  };
}

const comesFromHere = (request: Request): boolean =>
  request.header('sec-fetch-site', 'same-origin') === 'same-origin';

const isNamedHere = (request: Request): boolean =>
  isLoopback(request.header('host', '').replace(/:\d+$/, ''));
