import type { Shown } from '../../tab/answers.ts';
import { registry } from '../commands/registry.ts';
import { type Asked, parameter } from './asked.ts';
import { shown } from './shown.ts';

/** One invitation, as `show` shows it in a chat. The page looks by itself, so it is read and not said. */
export const invitation = async ({ query, turn }: Asked): Promise<Shown> =>
  shown(await registry.show.run(parameter(query, 'code') ?? '', turn), turn);
