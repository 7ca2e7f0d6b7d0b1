import { editorOf } from '../editors';
import type { Suggestion } from '../engine/finding';
import type { CompiledPack } from '../engine/rule';
import type { Composer, Host } from '../hosts/host';
import type { ApplyOutcome, Counts, DraftView, PageCommand, PageState, SelfCheck } from '../messaging/protocol';
import { AttachedComposer } from './attached-composer';
import { BeforeSending } from './before-sending';
import type { Choices } from './choices';
import { ComposerChip } from './composer-chip';
import { ComposerWatch } from './composer-watch';
import { Ignored, type IgnoreReach } from './ignored';
import { judge } from './judging';
import { type Mark, Marks } from './marks';
import { OpenedCard } from './opened-card';
import { watchPointer } from './pointer';
import { QuietPeriod } from './quiet-period';
import { putIn } from './replacement';
import { selfCheck } from './self-check';
import { SendWatch } from './send-watch';
import type { Lifetime } from './start';
import type { Teller } from './teller';
import { countsOf, keyOf, silenceOf, viewOf } from './views';
import { markFor } from './walk';

/** The use case: composer → text → findings → marks → card → replacement, on one page. */
export class Review {
  private readonly watch: ComposerWatch;
  private readonly marks: Marks;
  private readonly card: OpenedCard;
  private readonly chip: ComposerChip;
  private readonly quiet: QuietPeriod;
  private readonly pause: BeforeSending;
  private readonly sends: SendWatch;
  private readonly ignored = new Ignored();
  /** The composer in hand; absent where there is none, or none that we can write to. */
  private attached: AttachedComposer | undefined;
  private lastCounts = '';
  /** Whether the draft may hold a blank, which is marked once the caret leaves it. */
  private hasBlank = false;

  constructor(
    private readonly hostOf: () => Host | undefined,
    private readonly packs: readonly CompiledPack[],
    private readonly choices: Choices,
    private readonly lifetime: Lifetime,
    private readonly teller: Teller,
    private readonly document: Document = window.document,
  ) {
    const { signal } = lifetime;
    const spoken = { language: () => choices.language, t: choices.t };
    this.marks = new Marks(document);
    this.card = new OpenedCard(document, signal, {
      ...spoken,
      languageOf: (mark) => this.languageOf(mark),
      putIn: (mark, suggestion) => this.putIn(mark, suggestion),
      ignore: (mark, reach) => this.ignore(mark, reach),
      switchRuleOff: (rule) => teller.switchRuleOff(rule),
      giveFocusBack: () => this.watch.composer()?.element.focus(),
    });
    this.chip = new ComposerChip(document, signal, {
      ...spoken,
      selfCheck: () => this.selfCheck(),
      lookAt: (mark) => this.lookAt(mark),
      move: (place) => teller.moveChip(place),
      copy: (text) => this.card.copy(text),
    });
    this.pause = new BeforeSending(document, signal, {
      ...spoken,
      mode: () => (choices.isPaused ? 'off' : choices.settings.beforeSending),
      marks: () => this.marks.all(),
      look: () => this.lookAt(this.marks.all().find(({ finding }) => finding.severity === 'avoid')),
    });
    this.sends = new SendWatch(
      {
        host: hostOf,
        composer: () => this.watch.composer(),
        text: () => (this.attached?.isThere === true ? this.attached.read().text : ''),
        mayGo: (trigger) => lifetime.isInvalid || this.pause.mayGo(trigger),
        left: () => countsOf(this.marks.all()),
        sent: ({ channel }, left) => {
          this.pause.forget();
          teller.reportSent({ host: hostOf()?.id ?? 'generic', channel, left });
        },
      },
      signal,
    );
    this.sends.listen(document.defaultView);
    this.quiet = new QuietPeriod(() => this.check(), signal);
    this.watch = new ComposerWatch(hostOf, document, (composer) => this.attach(composer), signal);
    signal.addEventListener('abort', () => {
      this.attached?.leave();
      this.marks.clear();
    });
    this.watch.look();
  }

  /** Takes over new settings; the draft in hand is judged anew at once. */
  setState(state: PageState): void {
    this.choices.take(state);
    this.check();
  }

  /** The agent asked us to leave this site alone: nothing is shown or checked until the page is loaded with leave again. */
  withdraw(): void {
    this.choices.withdraw();
    this.card.close();
    this.check();
  }

  /** What the popup shows. */
  view(): DraftView {
    this.watch.look();
    this.check();
    const silence = silenceOf(this.choices.isPaused, this.watch.composer(), this.attached);
    if (silence !== undefined) return { status: silence };
    return { status: 'checked', findings: this.marks.all().map((mark) => viewOf(mark, this.languageOf(mark))) };
  }

  /** What works here and what is missing. */
  selfCheck(): SelfCheck {
    const counts = countsOf(this.marks.all());
    return selfCheck(this.hostOf(), this.watch.composer(), this.attached?.editor.id, this.packs, this.choices, counts);
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
      this.card.announce(this.choices.t('foundNone'));
      return;
    }
    this.lookAt(markFor(command, marks, this.card.mark, this.attached?.caret()));
  }

  private lookAt(mark: Mark | undefined): void {
    if (mark === undefined) return;
    this.chip.close();
    this.card.open(mark);
    this.card.focusFirst();
  }

  private attach(composer: Composer | undefined): void {
    this.attached?.leave();
    this.attached = undefined;
    this.card.close();
    this.chip.hide();
    this.pause.forget();
    this.quiet.forgetComposition();
    const editor = composer === undefined ? undefined : editorOf(composer.element);
    if (composer !== undefined && editor !== undefined) {
      const attached = new AttachedComposer(composer, editor, {
        textChanged: () => this.textChanged(),
        caretMoved: () => this.hasBlank && this.quiet.touch(),
        compositionStarted: () => this.quiet.compositionStarted(),
        compositionEnded: () => this.quiet.compositionEnded(),
        escaped: (event) => this.card.closeAt(event),
      });
      this.attached = attached;
      this.sends.listen(attached.document.defaultView, attached.signal);
      watchPointer(attached.document, this.marks, (target) => attached.holds(target), this.card, attached.signal);
    }
    this.check();
  }

  private textChanged(): void {
    this.marks.dropTouched();
    // Its preview is of another draft now.
    this.card.close();
    this.quiet.touch();
  }

  /** Judges the draft as it stands. */
  private check(): void {
    this.quiet.cancel();
    const { attached } = this;
    if (this.lifetime.isInvalid || this.quiet.isHeld) return;
    if (attached === undefined || silenceOf(this.choices.isPaused, attached.composer, attached) !== undefined) {
      this.hasBlank = false;
      this.marks.clear();
      this.report();
      return;
    }
    const { draft, findings } = judge(attached, this.packs, this.choices.settings, this.ignored);
    this.hasBlank = /[[{<]/.test(draft.text);
    this.marks.show(findings, draft);
    this.report();
  }

  private report(): void {
    const counts = countsOf(this.marks.all());
    this.drawChip(counts);
    const told = Object.values(counts).join();
    if (told === this.lastCounts) return;
    this.lastCounts = told;
    this.teller.reportCounts(counts);
    const found = counts.avoid + counts.rephrase + counts.hint;
    this.card.announce(found === 0 ? '' : this.choices.t('found', { count: found }));
  }

  /** No chip for a note, on a paused site, or where the agent hid it. */
  private drawChip(counts: Counts): void {
    const { attached, choices } = this;
    const { chip } = choices.settings;
    const isSilent = silenceOf(choices.isPaused, attached?.composer, attached) !== undefined;
    if (attached === undefined || isSilent || chip === 'hidden') this.chip.hide();
    else this.chip.draw(attached, this.marks.all(), counts, chip);
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
    const { attached } = this;
    if (attached === undefined) return 'gone';
    // A write would break the word that an input method is composing.
    const result = this.quiet.isHeld ? 'refused' : await putIn(suggestion, draft, attached);
    if (result === 'written') this.check();
    this.card.announce(this.choices.t(result === 'written' ? 'applied' : 'refused'));
    return result;
  }
}
