import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { actions } from '../../policy/actions.ts';
import { type Bot, type InvokeResult, type Reply, startBot } from '../support/bot.ts';
import { search, suggested } from '../support/compose.ts';
import { type Connector, startConnector } from '../support/connector.ts';
import { nothingDue } from '../support/nothing-due.ts';
import type { Who } from '../support/world.ts';
import { directoryOf, type Group, group, shared, somebody, word } from './two-groups.ts';
import { lookups, questions } from './two-groups-sayings.ts';
import { buttonsIn, holdsNone } from './words-in-answers.ts';

describe('two groups of tenants in one database', () => {
  const groups = [group(), group()] as const;
  let folder = '';
  let connector: Connector;
  let bot: Bot;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mp-groups-'));
    const file = join(folder, 'directory.json');
    await writeFile(file, JSON.stringify(directoryOf(groups)));
    connector = await startConnector();
    bot = await startBot({ DIRECTORY_FILE: file }, connector.url);
    for (const each of groups) await live(each);
    await nothingDue(mongoose.connection.getClient().db('multipartner'));
  });
  after(async () => {
    await bot.close();
    await connector.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const [index, other] of [
    [0, 1],
    [1, 0],
  ] as const) {
    it(`no answer to group ${index + 1} holds a word of the other`, async () => {
      const own = groups[index];
      let answers = 0;
      const agent = somebody(own.partner, 'admin-agent');
      // Both directions run through the same code: one is asked by everybody, the other by who sees most.
      const askers = index === 0 ? peopleOf(own) : [agent];
      const asked = [
        ...(index === 0 ? questions(own) : []).map((text) => [agent, text] as const),
        ...askers.flatMap((who) => lookups(own).map((text) => [who, text] as const)),
      ];
      for (const [who, text] of asked) {
        answers += await follow(who, text, await bot.say(who, text), groups[other].words);
      }
      assert.ok(answers > 100, `${answers} answers`);
    });

    it(`nothing that group ${index + 1} searches for holds a word of the other`, async () => {
      // Every name and domain begins with a “w”, and ends in “example”.
      for (const text of ['', 'w', 'example', '.', 'INV']) {
        await lookFor(text, groups[index], groups[other].words);
      }
    });

    it(`group ${index + 1} hears of whom it names in the other no more than the name`, async () => {
      const agent = somebody(groups[index].partner, 'admin-agent');
      const { partner, customers, words } = groups[other];
      const named = index === 0 ? customers[5] : partner;
      assert.ok(named);
      const { name, tenantId, domains } = named;
      const hidden = words.filter((each) => ![name, tenantId, domains[0]].includes(each));
      for (const action of actions) {
        const text = `check ${action} for ${domains[0]}`;
        holdsNone(await bot.say(agent, text), hidden, text);
      }
    });

    it(`no message to group ${index + 1} holds a word of the other`, () => {
      const places = peopleOf(groups[index]).map(({ aadObjectId }) => `chat-${aadObjectId}`);
      const sent = connector.sent.filter(({ conversationId }) => places.includes(conversationId));
      assert.ok(sent.length > 5, `${sent.length} messages`);
      for (const each of sent) holdsNone(each, groups[other].words, each.summary);
    });
  }

  it('the customer of both is shown both', async () => {
    const { card } = await bot.say(somebody(shared, 'global-admin'), 'partners');
    for (const { partner } of groups) assert.match(JSON.stringify(card), new RegExp(partner.name));
  });

  /** What goes on in a group: invitations of every state, with words in them, and a revocation. */
  async function live({ partner, customers, words }: Group): Promise<void> {
    const agent = somebody(partner, 'admin-agent');
    for (const who of [...peopleOf({ partner, customers }), somebody(shared, 'global-admin')]) {
      await bot.install(who);
    }
    await bot.say(somebody(partner, 'global-admin'), 'notify here');
    const [first, second, third, fourth] = customers;
    assert.ok(first && second && third && fourth);
    const invited = [shared, first, second, third, fourth, ...customers.slice(4)];
    const codes: string[] = [];
    for (const { domains } of invited) {
      const note = word();
      const { summary } = await bot.say(agent, `invite ${domains[0]} for software note ${note}`);
      const code = summary.match(/INV-[0-9A-Z]{6}/)?.[0] ?? '';
      codes.push(code);
      words.push(note, code);
    }
    const reason = word();
    words.push(reason);
    await bot.say(somebody(first, 'global-admin'), `approve ${codes[1]}`);
    await bot.say(somebody(second, 'global-admin'), `decline ${codes[2]} ${reason}`);
    await bot.say(agent, `cancel ${codes[3]}`);
    const confirm = await bot.say(agent, `revoke ${third.domains[0]}`);
    const [button] = confirm.card.actions ?? [];
    await bot.click(agent, button?.verb ?? '', button?.data ?? {});
    words.push(...(await rowsOf(partner.tenantId)));
  }

  async function lookFor(text: string, own: Group, words: readonly string[]): Promise<void> {
    for (const who of peopleOf(own)) {
      for (const name of ['customers', 'partners', 'invitations']) {
        holdsNone(await search(bot, who, name, text), words, `${name} ${text}`);
      }
    }
    const found = await suggested(bot, somebody(own.partner, 'admin-agent'), text);
    holdsNone(found, words, text);
    assert.equal(found.length > 0, text !== 'INV', text);
  }

  const rowsOf = async (partnerTenantId: string): Promise<string[]> => {
    const relationships = mongoose.connection
      .getClient()
      .db('multipartner')
      .collection('relationships');
    return (await relationships.find({ partnerTenantId }).toArray()).map(({ _id }) => String(_id));
  };

  /** Looks at an answer and at those behind its buttons that change nothing; gives how many. */
  async function follow(
    who: Who,
    asked: string,
    answer: Reply | InvokeResult,
    words: readonly string[],
    seen = new Set<string>(),
  ): Promise<number> {
    holdsNone(answer, words, asked);
    let count = 1;
    for (const { verb, data } of buttonsIn(answer)) {
      const key = JSON.stringify([verb, data]);
      if (seen.has(key) || seen.size > 2 || !looks.has(verb)) continue;
      seen.add(key);
      count += await follow(who, key, await bot.click(who, verb, data), words, seen);
    }
    return count;
  }
});

/** Buttons that only show something. */
const looks = new Set(['list.page', 'invitation.refresh']);

const peopleOf = ({ partner, customers }: Pick<Group, 'partner' | 'customers'>): Who[] => [
  somebody(partner, 'global-admin'),
  somebody(partner, 'admin-agent'),
  ...customers.slice(0, 1).map((each) => somebody(each, 'global-admin')),
];
