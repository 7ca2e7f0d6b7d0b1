/** A stretch that is left for the agent to fill, braces included. */
const BLANK = /(\{[^{}]+\})/;

export interface PreviewProps {
  /** The sentence that results: what stands before the new part, the new part, and what follows it. */
  readonly before: string;
  readonly insert: string;
  readonly after: string;
  /** What to say where nothing goes in. */
  readonly removal: string;
}

/** The sentence as it will read, what is new in it set off, blanks shown as blanks. */
export function Preview({ before, insert, after, removal }: PreviewProps) {
  if (insert === '') {
    const rest = (before + after).trim();
    return (
      <>
        <em dir="auto">{removal}</em>
        {rest !== '' && <span class="rest">{rest}</span>}
      </>
    );
  }
  return (
    <>
      {before}
      <ins>
        {insert.split(BLANK).map((piece, at) => (at % 2 === 1 ? <mark key={at}>{piece.slice(1, -1)}</mark> : piece))}
      </ins>
      {after}
    </>
  );
}

/** The names of the blanks in an alternative, in order. */
export function blanksIn(insert: string): string[] {
  return insert.split(BLANK).flatMap((piece, at) => (at % 2 === 1 ? piece.slice(1, -1) : []));
}
