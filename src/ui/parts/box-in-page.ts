/** Where a range or an element stands in the outermost page: its own box is in the coordinates of the frame that it is in. */
export function boxInPage(thing: Range | Element): DOMRect {
  const box = thing.getBoundingClientRect();
  let [x, y] = [box.x, box.y];
  const node = 'startContainer' in thing ? thing.startContainer : thing;
  let view = node.ownerDocument?.defaultView;
  while (view?.frameElement) {
    const { frameElement } = view;
    const frame = frameElement.getBoundingClientRect();
    x += frame.x + frameElement.clientLeft;
    y += frame.y + frameElement.clientTop;
    view = frameElement.ownerDocument.defaultView;
  }
  return new DOMRect(x, y, box.width, box.height);
}
