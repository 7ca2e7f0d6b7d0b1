import { editorOf } from '../editors';
import type { Editor } from '../editors/editor';
import type { DraftText } from '../editors/reading';
import { check } from '../engine/check';
import type { Suggestion } from '../engine/finding';
import type { Composer, Host } from '../hosts/host';
import type { ApplyOutcome, Counts, DraftView, PageCommand, PageState, UiLanguage } from '../messaging/protocol';
import { FloatingCard } from '../ui/card/floating-card';
import { type Translate, translator, uiLanguage } from '../ui/strings/t';
import { ComposerWatch } from './composer-watch';
import { Ignored, type IgnoreReach } from './ignored';
import { type Mark, Marks } from './marks';
import { watchPointer } from './pointer';
import { QuietPeriod } from './quiet-period';
import { putIn } from './replacement';
import type { Lifetime } from './start';
import { countsOf, keyOf, viewOf } from './views';
import { markFor } from './walk';

/** What a review tells the worker. Counts and ids only, never text. */
export interface Teller {
  reportCounts(counts: Counts): void;
  switchRuleOff(rule: string): void;
}

/** The use case: composer → text → findings → marks → card → replacement, on one page. */
export class Review {
  private readonly watch: ComposerWatch;
  private readonly marks: Marks;
  private readonly card: FloatingCard;
  private readonly quiet: QuietPeriod;
  private readonly ignored = new Ignored();
  private readonly textObserver: MutationObserver;
  private draft: DraftText | undefined;
  private editor: Editor | undefined;
  private language: UiLanguage = 'fr';
  private t: Translate = translator('fr');
  private lastCounts = '';
  private opened: Mark | undefined;

  constructor(
    host: Host,
    private state: PageState,
    private readonly lifetime: Lifetime,
    private readonly teller: Teller,
    private readonly document: Document = window.document,
  ) {
    const { signal } = lifetime;
    this.marks = new Marks(document);
    this.card = new FloatingCard(document, signal);
    this.quiet = new QuietPeriod(() => this.check(), signal);
    this.textObserver = new MutationObserver(() => this.textChanged());
    this.watch = new ComposerWatch(host, document, (composer) => this.attach(composer), signal);
    document.addEventListener('compositionstart', () => this.quiet.compositionStarted(), { signal, capture: true });
    document.addEventListener('compositionend', () => this.quiet.compositionEnded(), { signal, capture: true });
    watchPointer(
      document,
      this.marks,
      {
        open: (mark) => this.openCard(mark),
        closeUnlessInUse: () => this.card.hasFocus || this.closeCard(),
        holds: (target) => this.card.holds(target),
      },
      signal,
    );
    signal.addEventListener('abort', () => {
      this.textObserver.disconnect();
      this.marks.clear();
    });
    this.setLanguage();
    this.watch.look();
  }

  /** Takes over new packs and settings; the draft in hand is judged anew at once. */
  setState(state: PageState): void {
    this.state = state;
    this.setLanguage();
    this.check();
  }

  /** What the popup shows. */
  view(): DraftView {
    this.watch.look();
    this.check();
    if (this.isPaused()) return { status: 'paused' };
    const composer = this.watch.composer();
    if (composer === undefined) return { status: 'no-composer' };
    if (composer.kind === 'internal') return { status: 'internal-note' };
    if (this.editor === undefined) return { status: 'unknown-editor' };
    return { status: 'checked', findings: this.marks.all().map((mark) => viewOf(mark, this.languageOf(mark))) };
  }

  /** Puts an alternative in at the popup's wish. */
  async applyFromPopup(key: string, at: number): Promise<ApplyOutcome> {
    const mark = this.marks.all().find(({ finding }) => keyOf(finding) === key);
    const suggestion = mark?.finding.say[at];
    return suggestion === undefined ? 'gone' : this.putIn(suggestion);
  }

  /** Does what a keyboard command asks. */
  run(command: PageCommand): void {
    const marks = this.marks.all();
    if (marks.length === 0) {
      this.card.announce(this.t('foundNone'));
      return;
    }
    const mark = markFor(command, marks, this.card.isOpen ? this.opened : undefined, this.caret());
    if (mark === undefined) return;
    this.openCard(mark);
    this.card.focusFirst();
  }

  /** Where the selection begins, if that is in the draft. */
  private caret(): { node: Node; offset: number } | undefined {
    const selection = this.document.getSelection();
    const node = selection?.anchorNode;
    if (!selection || !node || !this.watch.composer()?.element.contains(node)) return undefined;
    return { node, offset: selection.anchorOffset };
  }

  private setLanguage(): void {
    this.language = uiLanguage(this.state.settings.language, navigator.language);
    this.t = translator(this.language);
  }

  private attach(composer: Composer | undefined): void {
    this.textObserver.disconnect();
    this.closeCard();
    this.editor = composer === undefined ? undefined : editorOf(composer.element);
    if (composer !== undefined) {
      this.textObserver.observe(composer.element, { childList: true, subtree: true, characterData: true });
    }
    this.check();
  }

  private textChanged(): void {
    this.marks.dropTouched();
    if (this.card.isOpen && !this.card.hasFocus) this.closeCard();
    this.quiet.touch();
  }

  private isPaused(): boolean {
    return this.state.settings.pausedSites.includes(this.document.location.hostname);
  }

  /** Judges the draft as it stands. */
  private check(): void {
    this.quiet.cancel();
    const composer = this.watch.composer();
    if (this.lifetime.isInvalid) return;
    if (
      composer === undefined ||
      this.editor === undefined ||
      composer.kind === 'internal' ||
      this.isPaused() ||
      !composer.element.isConnected
    ) {
      this.marks.clear();
      this.report();
      return;
    }
    const { settings, packs } = this.state;
    const draft = this.editor.read(composer.element);
    this.draft = draft;
    const findings = check(draft.text, packs, {
      off: new Set(settings.off),
      on: new Set(settings.on),
      ...(settings.me === 'unknown' ? {} : { me: settings.me }),
      isIgnored: (rule, text, start) => this.ignored.has(rule, composer.ticket, draft.text, text, start),
    });
    this.marks.show(findings, draft);
    this.report();
  }

  private report(): void {
    const counts = countsOf(this.marks.all());
    const told = Object.values(counts).join();
    if (told === this.lastCounts) return;
    this.lastCounts = told;
    this.teller.reportCounts(counts);
    const found = counts.avoid + counts.rephrase + counts.hint;
    this.card.announce(found === 0 ? '' : this.t('found', { count: found }));
  }

  private languageOf({ finding }: Mark): string {
    return this.state.packs.find((pack) => pack.id === finding.pack)?.language ?? 'fr';
  }

  private openCard(mark: Mark, isRefused = false): void {
    this.opened = mark;
    this.card.show(
      {
        finding: mark.finding,
        language: this.languageOf(mark),
        t: this.t,
        isRefused,
        apply: (suggestion) => void this.applyFromCard(mark, suggestion),
        copy: ({ text }) => void navigator.clipboard.writeText(text),
        ignore: (reach) => this.ignore(mark, reach),
        ruleOff: () => {
          this.closeCard();
          this.teller.switchRuleOff(mark.finding.rule.id);
        },
        close: () => this.closeCard(),
      },
      mark.range,
      this.language,
    );
  }

  private closeCard(): void {
    const hadFocus = this.card.hasFocus;
    this.card.hide();
    if (hadFocus) this.watch.composer()?.element.focus();
  }

  private ignore({ finding }: Mark, reach: IgnoreReach): void {
    this.ignored.add(
      reach,
      finding.rule.id,
      this.watch.composer()?.ticket,
      this.draft?.text ?? '',
      finding.text,
      finding.start,
    );
    this.closeCard();
    this.check();
  }

  private async applyFromCard(mark: Mark, suggestion: Suggestion): Promise<void> {
    this.closeCard();
    if ((await this.putIn(suggestion)) === 'refused') this.openCard(mark, true);
  }

  private async putIn(suggestion: Suggestion): Promise<ApplyOutcome> {
    const composer = this.watch.composer();
    if (composer === undefined || this.editor === undefined || this.draft === undefined) return 'gone';
    const result = await putIn(suggestion, this.draft.text, composer, this.editor);
    if (result === 'written') this.check();
    this.card.announce(this.t(result === 'written' ? 'applied' : 'refused'));
    return result;
  }
}
