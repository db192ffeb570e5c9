import { DatabaseError } from '../models/database.ts';
import { EngineError } from '../models/engine/engine-error.ts';
import { StartError } from './start-error.ts';

/** Whether an error is a mistake of set-up, and its message a sentence for whoever runs the bot. */
export const isForOperator = (error: unknown): error is Error =>
  error instanceof StartError || error instanceof DatabaseError || error instanceof EngineError;
