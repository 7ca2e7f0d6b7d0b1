import type { PageState, Settings, UiLanguage } from '../messaging/protocol';
import { type PageKey, type PageTranslate, pageTranslator, uiLanguage } from '../ui/strings/t';

/** What the agent chose, as it stands, for all that works on a page. */
export class Choices {
  language: UiLanguage = 'fr';
  private translate: PageTranslate = pageTranslator('fr');
  private isWithdrawn = false;

  constructor(
    private state: PageState,
    private readonly hostname: string,
  ) {
    this.take(state);
  }

  get settings(): Settings {
    return this.state.settings;
  }

  /** Whether nothing is to be checked here: paused, or the site was taken back. */
  get isPaused(): boolean {
    return this.isWithdrawn || this.settings.pausedSites.includes(this.hostname);
  }

  readonly t: PageTranslate = (key: PageKey, values) => this.translate(key, values);

  take(state: PageState): void {
    this.state = state;
    this.language = uiLanguage(state.settings.language, navigator.language);
    this.translate = pageTranslator(this.language);
  }

  /** The agent asked us to leave this site alone: nothing is checked until the page is loaded with leave again. */
  withdraw(): void {
    this.isWithdrawn = true;
  }
}
