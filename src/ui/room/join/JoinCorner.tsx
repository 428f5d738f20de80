import { shownRoomCode } from '../../../live/index.ts';
import { useTexts } from '../../base/useTexts.ts';
import { joinAddress } from './joinAddress.ts';
import { QrCode } from './QrCode.tsx';
import './JoinCorner.css';

interface JoinCornerProps {
  /** Code of the room, six characters. */
  readonly code: string;
  /** Where the server is found, best first: `http://192.168.1.20:4173/`. */
  readonly addresses: readonly string[];
  /** In the lobby, where nothing else is to be done. */
  readonly large?: boolean;
}

/** The way into the room, on its screen during the whole session: QR code, short code, typed address (live page). */
export function JoinCorner({ code, addresses, large = false }: JoinCornerProps) {
  const t = useTexts('join');
  const shown = shownRoomCode(code);
  const { qr, typed, alone } = joinAddress(addresses[0] ?? location.origin, code);
  return (
    <section class="join" data-large={large} aria-label={t('title')}>
      <QrCode text={qr} label={t('qr', { code: shown })} />
      <div class="join-words">
        {large && <p class="join-title">{t('title')}</p>}
        <p class="join-code">
          <span class="hushed">{t('code')} </span>
          {shown}
        </p>
        <p class="join-address">{typed}</p>
        {large && <p class="join-wifi">{t(alone ? 'alone' : 'wifi')}</p>}
      </div>
    </section>
  );
}
