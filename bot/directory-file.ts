import { type Directory, directorySchema } from './directory-schema.ts';
import { readJsonFile } from './json-file.ts';

/**
 * Reads and checks the whole directory file; nothing is written by it.
 * @throws {StartError} naming the file, the JSON path and what was expected there
 */
export const readDirectoryFile = (path: string): Promise<Directory> =>
  readJsonFile('DIRECTORY_FILE', path, directorySchema);
