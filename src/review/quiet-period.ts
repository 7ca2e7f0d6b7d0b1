/** How long after the last key a draft is checked, in ms: long enough not to nag, short enough to be there in time. */
const QUIET = 400;

/** Runs a task once the typing stops. Never during an IME composition. */
export class QuietPeriod {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isComposing = false;

  constructor(
    private readonly task: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.cancel());
  }

  /** Starts the wait again. */
  touch(): void {
    this.cancel();
    if (!this.isComposing) this.timer = setTimeout(this.task, QUIET);
  }

  /** Whether a word is being composed right now: nothing may be written then. */
  get isHeld(): boolean {
    return this.isComposing;
  }

  compositionStarted(): void {
    this.isComposing = true;
    this.cancel();
  }

  compositionEnded(): void {
    this.isComposing = false;
    this.touch();
  }

  /** Forgets a composition whose end will not come: its editor is gone. */
  forgetComposition(): void {
    this.isComposing = false;
  }

  cancel(): void {
    clearTimeout(this.timer);
  }
}
