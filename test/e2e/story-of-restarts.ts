import assert from 'node:assert/strict';
import { assertQuiet, assertReads, codeOn } from './reading.ts';
import type { Stage } from './stage.ts';

const ends = [
  { how: 'Ctrl-C', signal: 'SIGINT', exitCode: 0 },
  { how: 'kill -9', signal: 'SIGKILL', exitCode: null },
] as const;

export function restarts(stage: () => Stage): void {
  for (const { how, signal, exitCode } of ends) {
    describe(`npm start, ended by ${how} while an invitation waits`, () => {
      let code = '';

      it('starts again on the same data', async () => {
        const { ada, bo } = stage();
        await ada.say('invite contoso.com for software');
        code = await codeOn(await ada.waitForCard('Waiting for a Global admin of Contoso'));
        await bo.waitForCard(code);
        assert.equal(await stage().restart(signal), exitCode);
      });

      it('still lists the invitation as waiting', async () => {
        const { bo } = stage();
        await bo.say('invites pending');
        await assertReads(
          await bo.waitForCard(/^Invitations/),
          new RegExp(`^${code} +●\\sWaiting for an answer$`, 'm'),
        );
      });

      it('shows Bo the invitation again, and lets him approve it', async () => {
        const { bo } = stage();
        await bo.say(`show ${code}`);
        await bo.waitForCard('What an approval grants');
        await bo.click('Approve');
        await assertReads(
          await bo.waitForCard('Bo Ek approved it for Contoso'),
          new RegExp(`^Code: ${code}$`, 'm'),
        );
      });

      it('tells Ada, who sent it before', async () => {
        const card = await stage().ada.waitForCard('Bo Ek approved it for Contoso');
        await assertReads(card, new RegExp(`^Code: ${code}$`, 'm'));
      });

      it('logs no warning about all that', () => assertQuiet(stage()));
    });
  }
}
