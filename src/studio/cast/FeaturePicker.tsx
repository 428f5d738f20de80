import { useTexts } from '../../ui/index.ts';
import { Bust } from './Bust.tsx';
import { type Feature, isColour, valuesOf, withValue, wornValue } from './lookOptions.ts';

interface FeaturePickerProps {
  readonly feature: Feature;
  /** Whether everything that the drawings offer is shown. */
  readonly all: boolean;
  readonly seed: string;
  readonly avatar: unknown;
  /** The look that the small pictures start from. */
  readonly settled: unknown;
  readonly readOnly: boolean;
  readonly onPick: (avatar: unknown) => void;
}

const HEX = /^[\da-f]{6}$/i;

/** One feature of a look: each value as it would look, or as its colour. */
export function FeaturePicker({ feature, all, seed, avatar, settled, readOnly, onPick }: FeaturePickerProps) {
  const c = useTexts('studioCast');
  const chosen = wornValue(avatar, feature);
  const offered = valuesOf(feature, all || feature === 'clothingGraphic');
  // What the file has stands among them whatever it is.
  const values = chosen === undefined || offered.includes(chosen) ? offered : [chosen, ...offered];
  const colour = isColour(feature);
  const nameOf = (value: string) => {
    const key = colour ? `colour.${value}` : `option.${feature}.${value}`;
    const name = c(key);
    return name === key ? value : name;
  };
  return (
    <fieldset class={colour ? 'cast-picker is-colour' : 'cast-picker'} disabled={readOnly}>
      <legend>
        {c(`feature.${feature}`)}
        {chosen !== undefined && <span class="cast-chosen">{nameOf(chosen)}</span>}
      </legend>
      <div class="cast-values">
        {values.map((value) => (
          <label key={value} class="cast-value" title={nameOf(value)}>
            <input
              type="radio"
              name={`${seed} ${feature}`}
              checked={value === chosen}
              aria-label={nameOf(value)}
              onChange={() => onPick(withValue(avatar, feature, value))}
            />
            {colour ? (
              <span
                class="cast-swatch"
                style={HEX.test(value) ? { backgroundColor: `#${value}` } : undefined}
              />
            ) : (
              <Bust avatar={withValue(settled, feature, value)} seed={seed} />
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
