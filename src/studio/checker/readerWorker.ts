import { portChannel } from '../../ui/scenario/apart/channel.ts';
import type { Ask, TellReading } from './protocol.ts';
import { serveReader } from './serveReader.ts';

serveReader(portChannel<Ask, TellReading>(self));
