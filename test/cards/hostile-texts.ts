/** In every text of a user below, so that it can be found wherever a card puts it. */
export const marker = 'Zq7';

const upTo = (length: number, part: string) =>
  marker + part.repeat(Math.floor((length - marker.length) / part.length));

/** What people, tenants and subscriptions may be called: 200 characters at most. */
export const names: Readonly<Record<string, string>> = {
  'an ordinary name': `${marker} Fabrikam`,
  'a long name': upTo(200, 'Fabrikam '),
  'a name of quotes': upTo(200, '"'),
  'a name of emoji': upTo(200, '👩‍👩‍👧‍👦'),
  'a right-to-left name': `${marker} شركة \u202eفابريكام\u202c`,
  'a Markdown link': `[${marker}](http://evil.example) **x** # y`,
  'a mention': `<at>${marker}</at><script>x</script>`,
  'a name with line breaks': `${marker}\nFabrikam\r\nAB`,
  'a name of message syntax': `{${marker}} {partner} '{x' {0, plural, one {#}} \${t} {{DATE(x)}}`,
};

/** A note or a reason: 500 characters at most. */
export const proseOf = (name: string): string => `${name} `.repeat(500).slice(0, 500).trim();
