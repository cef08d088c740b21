import { Host } from '../page/host.js';
import { PreviewPage, type PreviewState } from './previewPage.js';

const host = new Host<PreviewState>();
const page = new PreviewPage(host);
host.listen((message) => page.receive(message));
