import type { Reaches } from '../service-url.ts';

/** It did not get there. The address is a secret while it lasts, so nothing of it is told or logged. */
export class NotUploaded extends Error {
  override readonly name = 'NotUploaded';
}

/** In milliseconds: less than the end of the process waits for what is under way. */
const longest = 7000;

/**
 * Puts a file where Teams said, in one piece.
 * @throws {NotUploaded}
 */
export async function upload(
  url: string,
  file: Buffer,
  uploadsTo: Reaches,
  patience = longest,
): Promise<void> {
  if (!uploadsTo(url)) throw new NotUploaded('The address is none of OneDrive’s.');
  const response = await fetch(url, {
    method: 'PUT',
    headers: {
      'content-type': 'application/octet-stream',
      'content-range': `bytes 0-${file.length - 1}/${file.length}`,
      'content-length': String(file.length),
    },
    body: new Uint8Array(file),
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  }).catch((error: unknown) => {
    throw new NotUploaded(`No answer: ${reasonOf(error)}.`);
  });
  // What it says is of no interest, and nobody waits for the end of it.
  await response.body?.cancel();
  // 202 asks for more of the file, of which there is no more.
  if (response.status !== 200 && response.status !== 201) {
    throw new NotUploaded(`HTTP ${response.status}.`);
  }
}

function reasonOf(error: unknown): string {
  const { name, cause } = error instanceof Error ? error : { name: 'unknown', cause: undefined };
  return cause instanceof Error && 'code' in cause ? String(cause.code) : name;
}
