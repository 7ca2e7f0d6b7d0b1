import type { DraftText } from '../editors/draft-text';
import { styleMarksIn } from '../editors/mark-styles';
import type { Finding } from '../engine/finding';
import { SEVERITIES } from '../engine/rule';

/** A finding with its place in the page. The range follows edits; `painted` is what it held when it was made. */
export interface Mark {
  readonly finding: Finding;
  readonly range: Range;
  readonly painted: string;
  /** The whole draft that the finding's offsets are in. */
  readonly draft: string;
}

/** Names of our entries in the document's highlight registry. The page can see them, so nothing relies on them. */
const highlightName = (severity: string) => `bien-dit-${severity}`;

/** The marks of a draft, painted as CSS custom highlights: the editor's own nodes are never touched. */
export class Marks {
  private marks: readonly Mark[] = [];
  /** The document that holds our highlights: each has its own registry, and composers may stand in frames. */
  private painted: Document | undefined;

  /** `document` is that of the page, where the manifest's style sheet is already. */
  constructor(private readonly document: Document) {}

  /** Shows findings in place of those before. One whose words have no place in the page is left out. */
  show(findings: readonly Finding[], draft: DraftText): void {
    this.marks = findings.flatMap((finding) => {
      const range = draft.rangeOf(finding.start, finding.end);
      return range === undefined ? [] : [{ finding, range, painted: range.toString(), draft: draft.text }];
    });
    this.paint();
  }

  /** Takes away the marks that an edit touched: a live range swallows what is typed at its start. */
  dropTouched(): void {
    const untouched = this.marks.filter(({ range, painted }) => range.toString() === painted);
    if (untouched.length === this.marks.length) return;
    this.marks = untouched;
    this.paint();
  }

  clear(): void {
    if (this.marks.length === 0) return;
    this.marks = [];
    this.paint();
  }

  /** All marks, in the order of the draft. */
  all(): readonly Mark[] {
    return this.marks;
  }

  /** The mark under a point of the viewport. */
  at(x: number, y: number): Mark | undefined {
    return this.marks.find(({ range }) =>
      [...range.getClientRects()].some(
        (box) => x >= box.left && x <= box.right && y >= box.top - 2 && y <= box.bottom + 3,
      ),
    );
  }

  private paint(): void {
    const document = this.marks[0]?.range.startContainer.ownerDocument ?? this.painted;
    if (document !== this.painted && this.painted !== undefined) paintIn(this.painted, []);
    this.painted = document;
    if (document === undefined) return;
    if (document !== this.document) styleMarksIn(document);
    paintIn(document, this.marks);
  }
}

function paintIn({ defaultView: view }: Document, marks: readonly Mark[]): void {
  // A frame that was navigated away has no view, and took its marks along.
  if (view === null) return;
  for (const severity of SEVERITIES) {
    const ranges = marks.filter(({ finding }) => finding.severity === severity).map(({ range }) => range);
    if (ranges.length > 0) view.CSS.highlights.set(highlightName(severity), new view.Highlight(...ranges));
    else view.CSS.highlights.delete(highlightName(severity));
  }
}
