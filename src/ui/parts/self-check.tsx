import { useState } from 'preact/hooks';
import type { SelfCheck } from '../../messaging/protocol';
import type { PageKey, PageTranslate } from '../strings/t';

const KIND = { public: 'kindPublic', internal: 'kindInternal', unknown: 'kindUnknown' } as const satisfies Record<
  string,
  PageKey
>;

/** What works on this page, in one line: « Composer found · public reply · 9 packs ». */
export function selfCheckLine({ composer, packs }: SelfCheck, t: PageTranslate): string {
  const parts =
    composer === undefined
      ? [t('composerMissing')]
      : [t('composerFound'), t(KIND[composer.kind]), ...(composer.editor === undefined ? [t('editorUnknown')] : [])];
  return [...parts, t('packCount', { count: packs.length })].join(' · ');
}

/**
 * The same as a text to paste into a bug report. Nothing of the page is in it: no address, no ticket, no word of a reply or
 * of a customer.
 */
export function diagnosisOf(self: SelfCheck, userAgent: string): string {
  const { composer, conversation } = self;
  const yes = (isSo: boolean) => (isSo ? 'yes' : 'no');
  return [
    `Bien dit ${self.version} · ${userAgent}`,
    `helpdesk: ${self.host ?? 'none'} (evidence ${self.evidence ?? '–'})`,
    `composer: ${composer === undefined ? 'not found' : `${composer.editor ?? 'unknown editor'}, in a ${composer.stands}`}`,
    ...(composer === undefined
      ? []
      : [`reply: ${composer.kind}, channel ${composer.channel}, ticket number ${yes(composer.hasTicket)}`]),
    `read: customer's last message ${yes(conversation.hasCustomerText)}, name ${yes(conversation.hasCustomerName)}, subject ${yes(conversation.hasSubject)}`,
    `packs: ${self.packs.join(' ') || 'none'}; rules off: ${self.rulesOff}`,
    `findings: ${self.counts.avoid} avoid, ${self.counts.rephrase} rephrase, ${self.counts.hint} hint; paused: ${yes(self.isPaused)}; before sending: ${self.beforeSending}`,
  ].join('\n');
}

export interface CopyDiagnosisProps {
  readonly self: SelfCheck;
  readonly t: PageTranslate;
  /** Gives whether the text is on the clipboard. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** Puts the diagnosis on the clipboard, and says so. */
export function CopyDiagnosis({ self, t, copy }: CopyDiagnosisProps) {
  const [isCopied, setCopied] = useState(false);
  return (
    <button
      type="button"
      class="diagnosis"
      onClick={() => void copy(diagnosisOf(self, navigator.userAgent)).then(setCopied)}
    >
      {t(isCopied ? 'copied' : 'copyDiagnosis')}
    </button>
  );
}
