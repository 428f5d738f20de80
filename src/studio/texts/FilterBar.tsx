import type { ComponentChildren } from 'preact';
import { Icon, useTexts } from '../../ui/index.ts';
import { FILTERS, type Filter } from './filters.ts';
import { VIEW_ICONS } from './viewIcons.ts';

interface FilterBarProps {
  readonly filter: Filter;
  /** How many rows each filter lets through. */
  readonly counts: readonly (readonly [Filter, number])[];
  readonly search: string;
  readonly onFilter: (filter: Filter) => void;
  readonly onSearch: (search: string) => void;
  /** What stands at its end. */
  readonly children: ComponentChildren;
}

/** What of the texts is shown: by how far they are, by what they say. */
export function FilterBar({ filter, counts, search, onFilter, onSearch, children }: FilterBarProps) {
  const s = useTexts('studioTexts');
  return (
    <search class="texts-filter">
      <label class="texts-field">
        <span class="hushed">{s('filter.label')}</span>
        <select
          class="input"
          value={filter}
          onChange={({ currentTarget: { value } }) => onFilter(FILTERS.find((one) => one === value) ?? 'all')}
        >
          {counts.map(([one, count]) => (
            <option key={one} value={one}>
              {s('counted', { filter: s(`filter.${one}`), count })}
            </option>
          ))}
        </select>
      </label>
      <label class="texts-field texts-search">
        <span class="hushed">{s('search')}</span>
        <Icon name={VIEW_ICONS.search} size={18} />
        <input
          class="input"
          type="search"
          value={search}
          placeholder={s('search')}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
      </label>
      {children}
    </search>
  );
}
