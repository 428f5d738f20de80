import type { ComponentChildren } from 'preact';
import { FONTS, MODES, type Settings, TEXT_SIZES } from '../../store/index.ts';
import { Dialog, LanguageSwitch, useApp, useStore, useTexts } from '../../ui/index.ts';
import './settings.css';

/** The player's settings; each applies at once, the mode from the next game on. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { settings, notices } = useApp();
  const t = useTexts();
  const s = useTexts('settings');
  const now = useStore(settings.state, (state) => state);
  const change = (part: Partial<Settings>) => notices.tellFault(settings.change(part));
  return (
    <Dialog title={s('title')} onClose={onClose}>
      <Group legend={t('language')}>
        <LanguageSwitch />
      </Group>
      <Group legend={s('mode')} hint={s('modeHint')}>
        {MODES.map((mode) => (
          <Option
            key={mode}
            group="mode"
            label={t(`mode.${mode}`)}
            hint={s(`modes.${mode}`)}
            checked={now.mode === mode}
            onChoose={() => change({ mode })}
          />
        ))}
      </Group>
      <Group legend={s('help')}>
        <Tick
          label={s('whispers')}
          hint={s('whispersHint')}
          checked={now.whispers}
          onChange={(whispers) => change({ whispers })}
        />
        <Tick
          label={s('confidence')}
          hint={s('confidenceHint')}
          checked={now.confidence}
          onChange={(confidence) => change({ confidence })}
        />
      </Group>
      <Group legend={s('textSize')}>
        {TEXT_SIZES.map((textSize) => (
          <Option
            key={textSize}
            group="text-size"
            label={s(`textSizes.${textSize}`)}
            checked={now.textSize === textSize}
            onChoose={() => change({ textSize })}
          />
        ))}
      </Group>
      <Group legend={s('font')}>
        {FONTS.map((font) => (
          <Option
            key={font}
            group="font"
            label={s(`fonts.${font}`)}
            checked={now.font === font}
            onChoose={() => change({ font })}
          />
        ))}
      </Group>
      <Group legend={s('comfort')}>
        <Tick label={s('sound')} checked={now.sound} onChange={(sound) => change({ sound })} />
        <Tick label={s('calm')} checked={now.calm} onChange={(calm) => change({ calm })} />
        <Tick
          label={s('singleKeys')}
          checked={now.singleKeys}
          onChange={(singleKeys) => change({ singleKeys })}
        />
      </Group>
    </Dialog>
  );
}

interface GroupProps {
  readonly legend: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

function Group({ legend, hint, children }: GroupProps) {
  return (
    <fieldset class="setting">
      <legend>{legend}</legend>
      <div class="setting-options">{children}</div>
      {hint && <p class="setting-hint">{hint}</p>}
    </fieldset>
  );
}

interface OptionProps {
  readonly group: string;
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Option({ group, label, hint, checked, onChoose }: OptionProps) {
  return (
    <label class="setting-option">
      <input type="radio" name={group} checked={checked} onChange={onChoose} />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}

interface TickProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Tick({ label, hint, checked, onChange }: TickProps) {
  return (
    <label class="setting-option">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
