import type { CastMember, Mood } from '../../../engine/index.ts';
import { useBustUrl } from '../../index.ts';

interface BustProps {
  readonly scenario: string;
  readonly member: CastMember | undefined;
  readonly mood: Mood;
  readonly own: boolean;
}

/** A character's bust, cut by the edge it stands on; decoration, since the name is given as text. */
export function Bust({ scenario, member, mood, own }: BustProps) {
  const url = useBustUrl(scenario, member, mood, own);
  return url === undefined ? null : <img class="room-bust" src={url} alt="" />;
}
