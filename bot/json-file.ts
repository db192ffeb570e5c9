import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { StartError } from './start-error.ts';

type Variable = 'DIRECTORY_FILE' | 'POLICY_FILE';

/**
 * Reads a JSON file that a variable names and checks the whole of it; nothing is written by that.
 * @throws {StartError} naming the file, the JSON path and what was expected there
 */
export async function readJsonFile<Checked>(
  variable: Variable,
  path: string,
  schema: z.ZodType<Checked>,
): Promise<Checked> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new StartError(`${variable} ${path} cannot be read (${cause.code}).`, { cause });
  });
  const parsed = schema.safeParse(parseJson(variable, path, text));
  if (parsed.success) return parsed.data;
  const [issue, ...more] = parsed.error.issues;
  const where = z.core.toDotPath(issue?.path ?? []) || 'the whole file';
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  throw new StartError(
    `${variable} ${path} is wrong at ${where}: ${issue?.message}${others}. Nothing was changed.`,
  );
}

function parseJson(variable: Variable, path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`${variable} ${path} is not JSON: ${reason}. Nothing was changed.`, {
      cause,
    });
  }
}
