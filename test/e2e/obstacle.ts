import { findChromium } from './chromium.ts';

/** Why nothing can be tried in a browser. On a build server a missing one fails: it must not look like a passed test. */
export const obstacle = (): string | undefined =>
  findChromium() || process.env.CI
    ? undefined
    : 'no Chromium was found; set CHROMIUM to the path of one';
