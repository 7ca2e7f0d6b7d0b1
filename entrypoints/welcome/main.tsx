// Before the page's own styles, which adapt the marks to its dark colours.
import '../../src/editors/marks.css';
import { render } from 'preact';
import { sampleHost } from '../../src/hosts/sample';
import { startReview } from '../../src/review/start';
import { Welcome } from '../../src/ui/welcome/welcome';

const root = document.querySelector('#app');
if (root !== null) render(<Welcome />, root);
// The page lives as long as its tab, and goes with the extension.
void startReview(() => sampleHost, { signal: new AbortController().signal, isInvalid: false });
