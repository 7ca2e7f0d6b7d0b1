import { useLayoutEffect } from 'preact/hooks';
import type { UiLanguage } from '../../messaging/protocol';
import { directionOf } from '../strings/t';

/** Puts the language of the interface on the page itself, with the direction it is written in. */
export function useDocumentLanguage(language: UiLanguage | undefined): void {
  useLayoutEffect(() => {
    if (language === undefined) return;
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
}
