import type { Page, Request } from 'playwright-core';

/** What somebody says, on its way to the Playground. */
export const isMessage = (request: Request): boolean =>
  request.method() === 'POST' && /\/conversations\/.*\/messages$/.test(request.url());

/**
 * Lets what the bot sends come to the page only once the page knows that what its person said was taken. Version 0.2.28
 * of the Playground takes a reply in a channel's thread that overtakes this for an error, and then loses what comes
 * behind it as well: a busy machine would show a chat without the answer that is in it.
 */
export async function letAnswersComeFirst(page: Page): Promise<void> {
  const open = new Set<Request>();
  const held: (() => void)[] = [];
  const over = async (request: Request): Promise<void> => {
    if (!open.has(request)) return;
    // The page has been told; it has also acted on that once it does something else.
    await page.evaluate(() => undefined).catch(() => undefined);
    open.delete(request);
    if (open.size === 0) for (const pass of held.splice(0)) pass();
  };
  page.on('request', (request) => void (isMessage(request) && open.add(request)));
  page.on('requestfinished', (request) => void over(request));
  page.on('requestfailed', (request) => void over(request));
  await page.routeWebSocket(/./, (socket) => {
    socket.connectToServer().onMessage((message) => {
      const pass = () => socket.send(message);
      if (open.size > 0) held.push(pass);
      else pass();
    });
  });
}
