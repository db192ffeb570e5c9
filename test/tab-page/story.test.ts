import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { ada, bo, cia, dan } from '../support/world.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { openTab, type TabWindow } from './tab-window.ts';

describeInBrowser('the tab in a browser, beside the chat', (on) => {
  let bos: TabWindow;
  let adas: TabWindow;
  let failed = false;
  before(async () => {
    [bos, adas] = await Promise.all([
      openTab(on.browser, on.bot, bo),
      openTab(on.browser, on.bot, ada),
    ]);
  });
  // Each fact builds on those before it.
  beforeEach(function () {
    if (failed) this.skip();
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    failed = true;
    await bos.page.screenshot({ path: 'test/artifacts/failed-tab-bo.png' });
    await adas.page.screenshot({ path: 'test/artifacts/failed-tab-ada.png' });
  });

  const invited = async (text: string): Promise<string> =>
    /INV-\w{6}/.exec((await on.bot.say(ada, text)).summary)?.[0] ?? assert.fail('no code');
  const waitingIn = ({ page }: TabWindow, code: string): Locator =>
    page.getByRole('article', { name: code });
  const row = ({ page }: TabWindow, name: string): Locator =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  const at = async ({ page }: TabWindow, part: string): Promise<void> => {
    await page.getByRole('link', { name: part, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: part }).waitFor();
  };

  it('shows each side what it has, and nobody anything else', async () => {
    const [customer, partner] = await Promise.all(
      [bos, adas].map(({ page }) => page.locator('body').innerText()),
    );
    await row(bos, 'Proseware').waitFor();
    await row(adas, 'Northwind Corporate').waitFor();
    assert.match(customer ?? '', /Contoso\s+Bo · Global admin/);
    assert.match(partner ?? '', /Fabrikam\s+Ada · Admin agent/);
    assert.doesNotMatch(await adas.page.locator('main').innerText(), /Proseware|Contoso/);
  });

  let code = '';
  it('shows an invitation that is sent in a chat, without being asked', async () => {
    code = await invited('invite contoso.com for azure note We would like to run your Azure');
    await waitingIn(bos, code).getByText('We would like to run your Azure').waitFor();
    await adas.page.getByText('invitation without an answer').waitFor();
  });

  it('approves it in the tab: the chat, both tabs and the history say so', async () => {
    await waitingIn(bos, code).getByRole('button', { name: 'Approve' }).click();
    await row(bos, 'Fabrikam').waitFor();
    await row(adas, 'Contoso').waitFor();
    const { card } = await on.bot.say(ada, `show ${code}`);
    assert.match(JSON.stringify(card), /Invitation approved/);
    await at(bos, 'History');
    await bos.page.getByText(`${code} was approved by Bo`).waitFor();
  });

  it('shows what was decided in a chat', async () => {
    await at(bos, 'Invitations');
    const declined = await invited('invite contoso.com for software');
    await bos.page.getByRole('row', { name: new RegExp(`${declined}.*Waiting`) }).waitFor();
    await on.bot.click(bo, 'invitation.decline', { code: declined, reason: 'Not now' });
    await bos.page.getByRole('row', { name: new RegExp(`${declined}.*Declined`) }).waitFor();
  });

  it('shows somebody who is too late who decided and when, and changes nothing', async () => {
    await at(bos, 'Partners');
    const late = await invited('invite contoso.com for software');
    const card = waitingIn(bos, late);
    await card.getByLabel(/Reason/).fill('We have one');
    await on.bot.click(cia, 'invitation.approve', { code: late });
    await card.getByRole('button', { name: 'Decline' }).click();
    await card.getByText('Invitation approved').waitFor();
    assert.match(await card.innerText(), /Cia/);
    const { card: standing } = await on.bot.say(bo, `show ${late}`);
    assert.match(JSON.stringify(standing), /Invitation approved/);
  });

  it('sends an invitation from the form, and says what is wrong with it with the input kept', async () => {
    await at(adas, 'Invitations');
    await adas.page.getByRole('button', { name: 'New invitation' }).click();
    const dialog = adas.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^Customer/ }).fill('nowhere.example');
    await dialog.getByLabel('Azure').check();
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog
      .getByText(/nowhere\.example/)
      .first()
      .waitFor();
    assert.equal(
      await dialog.getByRole('textbox', { name: /^Customer/ }).inputValue(),
      'nowhere.example',
    );
    await dialog.getByRole('textbox', { name: /^Customer/ }).fill('northwind-corp.com');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog
      .getByText(/INV-\w{6}/)
      .first()
      .waitFor();
    await adas.page.keyboard.press('Escape');
    await adas.page.getByRole('row', { name: /Northwind Corporate.*Waiting/ }).waitFor();
  });

  it('says whether something is allowed, with the rule beside it, and asks again when more is supposed', async () => {
    const { page } = bos;
    await at(bos, 'Check');
    await page.getByLabel('Or choose an action').selectOption('terms.change');
    await page.getByLabel('Whom it is about').fill('Fabrikam');
    const verdict = page.getByRole('region', { name: 'Verdict' });
    const rule = page.getByRole('region', { name: 'The rule that decides' });
    await verdict.getByText('Not allowed').waitFor();
    await rule.getByText('existing-terms-unchanged').waitFor();
    const command = 'check terms.change for "Fabrikam"';
    await page.getByText(command, { exact: true }).waitFor();
    const { summary } = await on.bot.say(bo, command);
    assert.match(summary, /^Not allowed.*\(existing-terms-unchanged\)$/);
    await page
      .getByRole('combobox', { name: 'What if' })
      .selectOption({ label: 'both are in US Government' });
    await verdict
      .getByText(/US Government/)
      .first()
      .waitFor();
    await page.reload();
    await page
      .getByRole('region', { name: 'Verdict' })
      .getByText(/US Government/)
      .first()
      .waitFor();
  });

  it('ends delegated administration from its row, after saying what remains', async () => {
    await at(bos, 'Partners');
    await row(bos, 'Proseware')
      .getByRole('button', { name: /End delegated/ })
      .click();
    const dialog = bos.page.getByRole('dialog');
    await dialog
      .getByText(/remain/i)
      .first()
      .waitFor();
    await dialog.getByRole('button', { name: /^End/ }).click();
    await dialog.getByText(/ended/i).first().waitFor();
    await bos.page.keyboard.press('Escape');
    await row(bos, 'Proseware').getByText(/ended/i).first().waitFor();
    assert.notEqual(await bos.page.evaluate('document.activeElement.localName'), 'body');
    const { card } = await on.bot.say(bo, 'partners');
    assert.match(JSON.stringify(card), /ended/);
  });

  it('saves the list as the file that a chat would give', async () => {
    await at(bos, 'Partners');
    const saving = bos.page.waitForEvent('download');
    await bos.page.getByRole('button', { name: 'Save as CSV' }).click();
    const file = await saving;
    assert.match(file.suggestedFilename(), /^partners-\d{4}-\d\d-\d\d\.csv$/);
    await bos.page.getByText('The file is saved.').waitFor();
    const text = await readFile((await file.path()) ?? '', 'utf8');
    assert.match(text, /^\ufeffname,services,since,delegatedAdmin,invitation\r?\nFabrikam,/);
  });

  let waits = '';
  it('offers somebody without a role nothing to decide', async () => {
    waits = await invited('invite contoso.com for dynamics365');
    const dans = await openTab(on.browser, on.bot, dan);
    await waitingIn(dans, waits).waitFor();
    assert.equal(
      await dans.page.getByRole('button', { name: /Approve|Decline|End del/ }).count(),
      0,
    );
    await dans.close();
  });

  it('says that it is offline, and goes on by itself when the server can be reached again', async () => {
    const { page } = bos;
    const status = page.getByText('Offline, trying again');
    await waitingIn(bos, waits).waitFor();
    await page.context().setOffline(true);
    await status.waitFor();
    await page.getByLabel('Ends').selectOption('7');
    await page.getByText('That did not work.').waitFor();
    assert.equal(
      await row(bos, 'Fabrikam').count(),
      0,
      'not under a filter that it was not asked by',
    );
    await on.bot.click(cia, 'invitation.decline', { code: waits });
    assert.equal(await waitingIn(bos, waits).count(), 1);
    await page.context().setOffline(false);
    await waitingIn(bos, waits).waitFor({ state: 'detached' });
    await status.waitFor({ state: 'hidden' });
    await page.getByText('Nothing ends within 7 days.').first().waitFor();
  });

  it('ran nothing that its policy forbids, and failed at nothing', () => {
    const complaints = [...bos.complaints, ...adas.complaints];
    assert.deepEqual(
      complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text)),
      [],
    );
  });
});
