import { Host } from '../page/host.js';
import { SimulatorPage, type SimulatorState } from './simulatorPage.js';

const host = new Host<SimulatorState>();
const page = new SimulatorPage(host);
host.listen((message) => page.receive(message));
