/** The small sounds of the instruments: made on the spot, no file is fetched. */
export interface Ticks {
  /** One tick, if the player wants sound and has already touched the page. */
  readonly tick: () => void;
  /** The dull click with which a held course breaks, on the same terms. */
  readonly dull: () => void;
  readonly close: () => void;
}

const LENGTH = 0.018;
const LOUDNESS = 0.09;

function click(context: AudioContext, pitch: number): void {
  const now = context.currentTime;
  const voice = new OscillatorNode(context, { type: 'square', frequency: pitch });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(LOUDNESS, now);
  volume.gain.exponentialRampToValueAtTime(0.0001, now + LENGTH);
  voice.connect(volume).connect(context.destination);
  voice.start(now);
  voice.stop(now + LENGTH);
}

/**
 * Ticks and tocks by WebAudio (play page, 3.4). A browser without it, or one that has not been touched yet,
 * keeps silent.
 * @param wanted asked before each tick: the player's setting
 */
export function createTicks(wanted: () => boolean): Ticks {
  let context: AudioContext | undefined;
  let tock = false;
  // Safari lets sound begin within a gesture only; the needle moves, and ticks, after it.
  const wake = () => {
    if (!wanted() || !('AudioContext' in globalThis)) return;
    context ??= new AudioContext();
    void context.resume();
  };
  const sound = (pitch: number) => {
    if (context && wanted()) click(context, pitch);
  };
  addEventListener('click', wake, true);
  addEventListener('keydown', wake, true);
  return {
    tick: () => {
      sound(tock ? 1650 : 2100);
      tock = !tock;
    },
    dull: () => sound(150),
    close: () => {
      removeEventListener('click', wake, true);
      removeEventListener('keydown', wake, true);
      void context?.close();
    },
  };
}
