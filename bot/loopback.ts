import { isIP } from 'node:net';

/** Whether a host is this machine itself: by name, or by an address of its own. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' ||
  host === '::1' ||
  host === '[::1]' ||
  (isIP(host) === 4 && host.startsWith('127.'));
