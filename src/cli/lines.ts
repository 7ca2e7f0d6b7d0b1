import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream, one at a time, without their line ends and without a byte order mark at the very start. Only
 * `\n` and `\r\n` end a line: Node's readline also breaks at U+2028, which may stand inside a JSON string.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let isStart = true;
  for await (const chunk of stream) {
    rest += typeof chunk === 'string' ? chunk : decoder.write(chunk as Buffer);
    if (isStart && rest !== '') {
      rest = withoutMark(rest);
      isStart = false;
    }
    let from = 0;
    for (let end = rest.indexOf('\n', from); end >= 0; end = rest.indexOf('\n', from)) {
      yield withoutReturn(rest.slice(from, end));
      from = end + 1;
    }
    rest = rest.slice(from);
  }
  rest += decoder.end();
  if (rest !== '') yield withoutReturn(rest);
}

/** The whole of a stream as one text, without a byte order mark. */
export async function textOf(stream: AsyncIterable<Uint8Array | string>): Promise<string> {
  const decoder = new StringDecoder('utf8');
  let text = '';
  for await (const chunk of stream) text += typeof chunk === 'string' ? chunk : decoder.write(chunk as Buffer);
  return withoutMark(text + decoder.end());
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
