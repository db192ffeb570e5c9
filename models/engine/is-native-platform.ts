/** Elsewhere MongoDB publishes its server, but the engine's package has no build. */
export function isNativePlatform(): boolean {
  return process.platform !== 'win32' && `${process.platform}-${process.arch}` !== 'darwin-x64';
}
