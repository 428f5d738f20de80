import './Whispers.css';

interface WhispersProps {
  readonly watch: string | undefined;
  readonly compass: string | undefined;
  /** Who whispers, for those who do not see on which side. */
  readonly names: { readonly watch: string; readonly compass: string };
}

/** The two advisers, on the desk, each above its instrument: the watch urges, the compass only asks. */
export function Whispers({ watch, compass, names }: WhispersProps) {
  if (watch === undefined && compass === undefined) return null;
  return (
    <div class="whispers">
      {watch !== undefined && (
        <p class="whisper whisper-watch">
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <circle cx="7" cy="7" r="6" fill="#E69F00" />
          </svg>
          <span class="hushed">{names.watch}</span>
          {watch}
        </p>
      )}
      {compass !== undefined && (
        <p class="whisper whisper-compass">
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 0l2.4 5.6L16 8l-5.6 2.4L8 16l-2.4-5.6L0 8l5.6-2.4Z" fill="#56B4E9" />
          </svg>
          <span class="hushed">{names.compass}</span>
          {compass}
        </p>
      )}
    </div>
  );
}
