import { describeContract } from './contract';
import { FAMILIES } from './families';
import { agentAtFirefox } from './firefox';

describeContract(agentAtFirefox, FAMILIES);
