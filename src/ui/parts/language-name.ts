import type { UiLanguage } from '../../messaging/protocol';

/** What a language is called in the language of the interface: « français », “French”. */
export function languageName(language: string, ui: UiLanguage): string {
  return new Intl.DisplayNames(ui, { type: 'language' }).of(language) ?? language;
}
