import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Directory, directorySchema } from './directory-schema.ts';
import { StartError } from './start-error.ts';

/**
 * Reads and checks the whole directory file; nothing is written by it.
 * @throws {StartError} naming the file, the JSON path and what was expected there
 */
export async function readDirectoryFile(path: string): Promise<Directory> {
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new StartError(`DIRECTORY_FILE ${path} cannot be read (${cause.code}).`, { cause });
  });
  const parsed = directorySchema.safeParse(parseJson(path, text));
  if (parsed.success) return parsed.data;
  const [issue, ...more] = parsed.error.issues;
  const where = z.core.toDotPath(issue?.path ?? []) || 'the whole file';
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  throw new StartError(
    `DIRECTORY_FILE ${path} is wrong at ${where}: ${issue?.message}${others}. Nothing was imported.`,
  );
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`DIRECTORY_FILE ${path} is not JSON: ${reason}. Nothing was imported.`, {
      cause,
    });
  }
}
