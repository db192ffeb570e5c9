// npm run gallery, second part: pictures of the tab, for whoever looks at them. Both sides, three themes, a phone and a
// desktop, under test/artifacts/tab/; two of them are in docs/images/ for the README.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import directory from '../../playground/directory.json' with { type: 'json' };
import { launchChromium } from '../e2e/chromium.ts';
import { type Bot, startBot } from '../support/bot.ts';
import { mochaGlobalSetup, mochaGlobalTeardown } from '../support/test-database.ts';
import type { Who } from '../support/world.ts';
import { openTab } from './tab-window.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = file('../artifacts/tab/');
const images = file('../../docs/images/');

/** The first person of a tenant of the try-out. */
function firstOf(domain: string): Who {
  const tenant = directory.tenants.find(({ domains }) => domains.includes(domain));
  const [member] = tenant?.members ?? [];
  if (!tenant || !member) throw new Error(`directory.json has nobody at ${domain}`);
  return { tenantId: tenant.tenantId, aadObjectId: member.aadObjectId, name: member.name };
}
const ada = firstOf('fabrikam.com');
const bo = firstOf('contoso.com');
const tailwind = firstOf('tailwindtraders.com');

const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 860 } };
const themes = ['default', 'dark', 'contrast'] as const;
const places = {
  main: '',
  invitations: 'invitations',
  check: `check?ask=${encodeURIComponent('check terms.change for "Proseware" if new-commerce')}`,
} as const;

async function photograph(browser: Browser, bot: Bot, side: string, who: Who): Promise<void> {
  for (const [view, place] of Object.entries(places)) {
    const { page, close } = await openTab(browser, bot, who, place);
    await page.waitForLoadState('networkidle').catch(() => undefined);
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport);
      for (const theme of themes) {
        await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
        await page.screenshot({ path: `${folder}${side}-${view}-${size}-${theme}.png` });
      }
    }
    await close();
  }
}

await mochaGlobalSetup();
const bot = await startBot({
  DIRECTORY_FILE: file('../../playground/directory.json'),
});
const browser = await launchChromium();
try {
  await mkdir(folder, { recursive: true });
  await bot.say(ada, 'invite wideworldimporters.com for azure days 20');
  const { summary } = await bot.say(ada, 'invite contoso.com for azure days 25');
  const [code = ''] = /INV-\w{6}/.exec(summary) ?? [];
  await bot.click(bo, 'invitation.approve', { code });
  await bot.say(ada, 'invite contoso.com for software note May we order your licences, too?');
  await bot.say(tailwind, 'invite contoso.com for office365');
  await photograph(browser, bot, 'customer', bo);
  await photograph(browser, bot, 'partner', ada);
  const sizeOfImages = { viewport: { width: 1280, height: 800 } };
  for (const [name, who, place, theme] of [
    ['tab-customer', bo, '?order=end', 'default'],
    ['tab-check', bo, places.check, 'dark'],
  ] as const) {
    const { page, close } = await openTab(browser, bot, who, place, sizeOfImages);
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${images}${name}.png` });
    await close();
  }
} finally {
  await browser.close();
  await bot.close();
  // Held open for the next bot of a test; nothing would end this process.
  await mochaGlobalTeardown();
}
