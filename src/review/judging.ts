import type { DraftText } from '../editors/draft-text';
import { check } from '../engine/check';
import type { Finding } from '../engine/finding';
import type { CompiledPack } from '../engine/rule';
import type { Settings } from '../messaging/protocol';
import type { AttachedComposer } from './attached-composer';
import type { Ignored } from './ignored';

/** The draft of a composer, and what a demanding lead would mark in it, less what the agent ignores. */
export function judge(
  attached: AttachedComposer,
  packs: readonly CompiledPack[],
  settings: Settings,
  ignored: Ignored,
): { readonly draft: DraftText; readonly findings: readonly Finding[] } {
  const draft = attached.read();
  const place = attached.caret();
  const caret = place === undefined ? undefined : draft.offsetOf(place.node, place.offset);
  const findings = check(draft.text, packs, {
    ...(caret === undefined ? {} : { caret }),
    off: new Set(settings.off),
    on: new Set(settings.on),
    ...(settings.me === 'unknown' ? {} : { me: settings.me }),
    isIgnored: (rule, text, start) => ignored.has(rule, attached.composer, draft.text, text, start),
  });
  return { draft, findings };
}
