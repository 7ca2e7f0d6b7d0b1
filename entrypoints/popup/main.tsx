import { render } from 'preact';
import { Popup } from '../../src/ui/popup/popup';

const root = document.querySelector('#app');
if (root !== null) render(<Popup />, root);
