const NEEDED = new RegExp(
  [
    '^(PATH|HOME|LANG|TZ|TMPDIR|TMP|TEMP)$',
    '^(SYSTEMROOT|USERPROFILE|APPDATA|LOCALAPPDATA)$',
    '^((HTTPS?|NO|ALL)_PROXY|MONGOMS_.*)$',
  ].join('|'),
  'i',
);

/**
 * What the programs started here need of the environment. The bot's secrets are not among it, nor
 * what would change how they start: NODE_OPTIONS (a debugger's port), LD_PRELOAD, LD_LIBRARY_PATH.
 */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => NEEDED.test(name)));
}
