import { StartError } from './start-error.ts';

type Settings = Readonly<Record<string, string | undefined>>;

const types = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;

/**
 * Whether the bot's own identity is whole, so that a bot without a voice, or without a lock, ends at the start. Left out,
 * the type is MultiTenant, as the SDK has it; what is misspelt it would take for that.
 * @throws {StartError} naming the variable that is missing, superfluous or wrong
 */
export function checkCredentials(set: Settings): void {
  const { MicrosoftAppId: id, MicrosoftAppType: type = 'MultiTenant' } = set;
  if (id !== undefined && !/^[\w-]+$/.test(id)) {
    throw new StartError(`MicrosoftAppId should be the application (client) id, not "${id}".`);
  }
  const known = types.find((name) => name.toLowerCase() === type.toLowerCase());
  if (!known)
    throw new StartError(`MicrosoftAppType should be ${types.join(', ')}, not "${type}".`);
  const missing = missingIn(set, known);
  if (missing) throw new StartError(missing);
}

function missingIn(set: Settings, type: (typeof types)[number]): string | undefined {
  const has = (name: string): boolean => set[name] !== undefined;
  const certificate = has('CertificateThumbprint') && has('CertificatePrivateKey');
  const rules: readonly (readonly [boolean, string])[] = [
    [
      !has('MicrosoftAppId') && secrets.some(has),
      `${secrets.find(has)} is set, but MicrosoftAppId is not: requests would not be authenticated. Set both, or neither.`,
    ],
    [
      !has('MicrosoftAppId') && type !== 'MultiTenant',
      `MicrosoftAppType is ${type}, so MicrosoftAppId has to be set.`,
    ],
    [
      has('CertificateThumbprint') !== has('CertificatePrivateKey'),
      'CertificateThumbprint and CertificatePrivateKey belong together: set both, or neither.',
    ],
    [
      certificate && has('ChannelService'),
      'CertificateThumbprint cannot be used with ChannelService: the Bot Framework would ask the login of the public cloud. Set MicrosoftAppPassword.',
    ],
    [
      type !== 'MultiTenant' && !has('MicrosoftAppTenantId'),
      `MicrosoftAppType is ${type}, so MicrosoftAppTenantId has to be set: the id of the tenant that owns the bot.`,
    ],
    [
      type === 'SingleTenant' && !has('MicrosoftAppPassword') && !certificate,
      'MicrosoftAppType is SingleTenant, so MicrosoftAppPassword has to be set, or CertificateThumbprint and CertificatePrivateKey.',
    ],
    [
      type === 'UserAssignedMSI' && has('MicrosoftAppPassword'),
      'MicrosoftAppType is UserAssignedMSI, so MicrosoftAppPassword has to be left out: a managed identity has none.',
    ],
  ];
  return rules.find(([wrong]) => wrong)?.[1];
}

const secrets = ['MicrosoftAppPassword', 'CertificateThumbprint', 'CertificatePrivateKey'];
