import { agentAtChromium } from './chromium';
import { describeContract } from './contract';
import { FAMILIES } from './families';

describeContract(agentAtChromium, FAMILIES);
