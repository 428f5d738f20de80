import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { ClientEvents, ServerEvents } from '../../live/index.ts';

export type RoomServer = Server<ClientEvents, ServerEvents, DefaultEventsMap, object>;
export type RoomSocket = Socket<ClientEvents, ServerEvents, DefaultEventsMap, object>;
