import type { CommandName } from '../../cards/language/language.ts';
import type { Flags } from '../../policy/flags.ts';
import type { Actor } from '../actor.ts';
import { problem } from '../refusal.ts';
import type { Reply, Turn } from '../turn.ts';

/** One row of the registry. The words people type for it, its help and its examples stand in the language files. */
export type Command = {
  readonly name: CommandName;
  /** Whether it changes anything: a near miss of such a command is only ever suggested. */
  readonly writes: boolean;
  /** Whether doing it twice is more than doing it once, so that a message delivered again must not do it. */
  readonly once?: true;
  /**
   * What its answer tells of the tenant. `nothing`: also a guest in one of the tenant's places may use it. `place`: what
   * that place receives, which its readers may know. Left out: more, so that in shared places it is for who asks alone.
   */
  readonly tells?: 'nothing' | 'place';
  /** Who is offered it in help. What somebody may really do is decided when they try. */
  readonly isFor: (actor: Actor, flags: Flags) => boolean;
  /** `rest` is what follows the command's own words. */
  readonly run: (rest: string, turn: Turn) => Promise<Reply>;
};

export const everybody = (): boolean => true;

/** "Something is missing", with how to write it. */
export const usage = (name: CommandName, { actor: { reader } }: Turn): Reply => {
  const { usage: form, examples } = reader.language.commands[name];
  return problem(reader, 'usage.text', { form }, examples);
};
