import { editorOf } from '../editors';
import type { Editor } from '../editors/editor';
import { check } from '../engine/check';
import type { Suggestion } from '../engine/finding';
import type { CompiledPack } from '../engine/rule';
import type { Composer, Host } from '../hosts/host';
import type { ApplyOutcome, Counts, DraftView, PageCommand, PageState, UiLanguage } from '../messaging/protocol';
import { type Translate, translator, uiLanguage } from '../ui/strings/t';
import { ComposerWatch } from './composer-watch';
import { Ignored, type IgnoreReach } from './ignored';
import { type Mark, Marks } from './marks';
import { OpenedCard } from './opened-card';
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
  private readonly card: OpenedCard;
  private readonly quiet: QuietPeriod;
  private readonly ignored = new Ignored();
  private readonly textObserver: MutationObserver;
  private editor: Editor | undefined;
  private language: UiLanguage = 'fr';
  private t: Translate = translator('fr');
  private lastCounts = '';
  /** Whether the draft may hold a blank, which is marked once the caret leaves it. */
  private hasBlank = false;

  constructor(
    host: Host,
    private readonly packs: readonly CompiledPack[],
    private state: PageState,
    private readonly lifetime: Lifetime,
    private readonly teller: Teller,
    private readonly document: Document = window.document,
  ) {
    const { signal } = lifetime;
    this.marks = new Marks(document);
    this.card = new OpenedCard(document, signal, {
      language: () => this.language,
      t: (key, values) => this.t(key, values),
      languageOf: (mark) => this.languageOf(mark),
      putIn: (mark, suggestion) => this.putIn(mark, suggestion),
      ignore: (mark, reach) => this.ignore(mark, reach),
      switchRuleOff: (rule) => teller.switchRuleOff(rule),
      giveFocusBack: () => this.watch.composer()?.element.focus(),
    });
    this.quiet = new QuietPeriod(() => this.check(), signal);
    this.textObserver = new MutationObserver(() => this.textChanged());
    this.watch = new ComposerWatch(host, document, (composer) => this.attach(composer), signal);
    document.addEventListener('compositionstart', () => this.quiet.compositionStarted(), { signal, capture: true });
    document.addEventListener('compositionend', () => this.quiet.compositionEnded(), { signal, capture: true });
    document.addEventListener('selectionchange', () => this.hasBlank && this.quiet.touch(), { signal });
    watchPointer(
      document,
      this.marks,
      (target) => target instanceof Node && this.watch.composer()?.element.contains(target) === true,
      {
        open: (mark) => this.card.open(mark),
        closeUnlessInUse: () => this.card.hasFocus || this.card.close(),
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

  /** Takes over new settings; the draft in hand is judged anew at once. */
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
    return mark === undefined || suggestion === undefined ? 'gone' : this.putIn(mark, suggestion);
  }

  /** Does what a keyboard command asks. */
  run(command: PageCommand): void {
    const marks = this.marks.all();
    if (marks.length === 0) {
      this.card.announce(this.t('foundNone'));
      return;
    }
    const mark = markFor(command, marks, this.card.mark, this.caret());
    if (mark === undefined) return;
    this.card.open(mark);
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
    this.card.close();
    this.quiet.forgetComposition();
    this.editor = composer === undefined ? undefined : editorOf(composer.element);
    if (composer !== undefined) {
      this.textObserver.observe(composer.element, { childList: true, subtree: true, characterData: true });
    }
    this.check();
  }

  private textChanged(): void {
    this.marks.dropTouched();
    // Its preview is of another draft now.
    this.card.close();
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
      this.hasBlank = false;
      this.marks.clear();
      this.report();
      return;
    }
    const { settings } = this.state;
    const draft = this.editor.read(composer.element);
    const place = this.caret();
    const caret = place === undefined ? undefined : draft.offsetOf(place.node, place.offset);
    this.hasBlank = /[[{<]/.test(draft.text);
    const findings = check(draft.text, this.packs, {
      ...(caret === undefined ? {} : { caret }),
      off: new Set(settings.off),
      on: new Set(settings.on),
      ...(settings.me === 'unknown' ? {} : { me: settings.me }),
      isIgnored: (rule, text, start) => this.ignored.has(rule, composer, draft.text, text, start),
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
    return this.packs.find((pack) => pack.id === finding.pack)?.language ?? 'fr';
  }

  private ignore({ finding, draft }: Mark, reach: IgnoreReach): void {
    const composer = this.watch.composer();
    const { rule, text, start } = finding;
    if (reach === 'here') this.ignored.addPlace(rule.id, draft, text, start);
    else if (composer !== undefined) this.ignored.addInTicket(rule.id, composer);
    this.check();
  }

  /** Puts an alternative in where its mark was found, and nowhere else. */
  private async putIn({ draft }: Mark, suggestion: Suggestion): Promise<ApplyOutcome> {
    const composer = this.watch.composer();
    if (composer === undefined || this.editor === undefined) return 'gone';
    const result = await putIn(suggestion, draft, composer, this.editor);
    if (result === 'written') this.check();
    this.card.announce(this.t(result === 'written' ? 'applied' : 'refused'));
    return result;
  }
}
