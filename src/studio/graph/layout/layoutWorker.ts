import { portChannel } from '../../../ui/scenario/apart/channel.ts';
import { layOut } from './layOut.ts';
import type { Layout, Plan } from './plan.ts';

const channel = portChannel<Plan, Layout>(self);
channel.hear((plan) => channel.say(layOut(plan)));
