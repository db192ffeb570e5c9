import type { Browser, Page } from 'playwright-core';

export type FirstLoad = {
  /** Of all scripts, as they came over the wire. */
  readonly scriptBytes: number;
  readonly allBytes: number;
  readonly requests: number;
  /** In milliseconds, from the beginning of the navigation until the list is there and can be used. */
  readonly usable: number;
};

/** Opens the page as somebody who has never been there. */
export async function firstLoad(browser: Browser, address: string): Promise<FirstLoad> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('.relationship');
  const figures = (await page.evaluate(`(() => {
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
    const bytes = (some) => some.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    return {
      scriptBytes: bytes(all.filter(({ name }) => name.endsWith('.js'))),
      allBytes: bytes(all),
      requests: all.length,
      usable: performance.now(),
    };
  })()`)) as FirstLoad;
  await context.close();
  return figures;
}

export type Scrolled = {
  readonly rows: number;
  readonly seconds: number;
  /** Times between two frames, in milliseconds. */
  readonly frames: readonly number[];
  /** Tasks that kept the page busy for over 50 milliseconds. */
  readonly longTasks: readonly number[];
};

/** Scrolls down until everything is loaded, as somebody does who turns the wheel all the time. */
export async function scrollThrough(page: Page): Promise<Scrolled> {
  await page.evaluate(`(() => {
    const seen = { frames: [], longTasks: [], begun: performance.now() };
    window.seen = seen;
    let last = performance.now();
    const frame = (now) => { seen.frames.push(now - last); last = now; requestAnimationFrame(frame); };
    requestAnimationFrame(frame);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longTasks.push(duration);
    }).observe({ type: 'longtask' });
  })()`);
  await page.mouse.move(600, 600);
  const more = page.locator('.more');
  while (await more.isVisible()) await page.mouse.wheel(0, 4000);
  return page.evaluate(`({
    rows: document.querySelectorAll('.relationship').length,
    seconds: (performance.now() - window.seen.begun) / 1000,
    frames: window.seen.frames,
    longTasks: window.seen.longTasks,
  })`);
}
