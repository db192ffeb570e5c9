import { app, authentication } from '@microsoft/teams-js';

/** Teams, as far as the page needs it. Loaded only when the page is shown inside something else. */
export type Teams = {
  /** As it is set to now. */
  locale(): string;
  readonly theme: string;
  readonly subPageId: string;
  token(): Promise<string>;
  onTheme(listener: (theme: string) => void): void;
  openLink(address: string): Promise<void>;
  /** Takes away the loading indicator of Teams. */
  ready(): void;
};

/** Undefined where whatever shows the page is not Teams. */
export async function connect(patience = 4000): Promise<Teams | undefined> {
  const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience));
  try {
    if ((await Promise.race([app.initialize(), late])) === 'late') return undefined;
    const context = await app.getContext();
    let { locale } = context.app;
    app.registerOnContextChangeHandler(() => {
      void app.getContext().then(({ app: { locale: now } }) => {
        locale = now;
      });
    });
    return {
      locale: () => locale,
      theme: context.app.theme,
      subPageId: context.page.subPageId ?? '',
      token: () => authentication.getAuthToken(),
      onTheme: (listener) => app.registerOnThemeChangeHandler(listener),
      openLink: (address) => app.openLink(address),
      ready: () => app.notifySuccess(),
    };
  } catch {
    // teams-js refuses to start in any other frame: then the page is one of a plain browser.
    return undefined;
  }
}
