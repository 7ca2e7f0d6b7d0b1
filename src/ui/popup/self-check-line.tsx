import type { SelfCheck } from '../../messaging/protocol';
import { CopyDiagnosis, selfCheckLine } from '../parts/self-check';
import type { Translate } from '../strings/own';

/** What works on the page below, and a text of it to paste into a bug report. */
export function SelfCheckLine({ self, t }: { readonly self: SelfCheck; readonly t: Translate }) {
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  return (
    <p class="self-check">
      <span>{selfCheckLine(self, t)}</span> <CopyDiagnosis self={self} t={t} copy={copy} />
    </p>
  );
}
