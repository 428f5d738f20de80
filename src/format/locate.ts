import { visit } from 'jsonc-parser';
import { findInSound } from './findInSound.ts';
import { type Place, type Spot, type Wanted, wantedPlaces } from './wanted.ts';

interface Frame {
  readonly wanted: Wanted | undefined;
  readonly isList: boolean;
  index: number;
  current: Wanted | undefined;
}

/** The same for a text that is broken, by the parser that read it: what it made of the rest stands where it says. */
function findInBroken(text: string, root: Wanted): void {
  const frames: Frame[] = [];
  const arrive = (place: Place): Wanted | undefined => {
    const top = frames.at(-1);
    const wanted = top ? (top.isList ? top.wanted?.steps.get(top.index) : top.current) : root;
    if (wanted) wanted.value = place;
    return wanted;
  };
  const open = (isList: boolean) => (offset: number, length: number) => {
    frames.push({ wanted: arrive({ offset, length }), isList, index: 0, current: undefined });
  };
  const close = () => {
    frames.pop();
  };
  visit(
    text,
    {
      onObjectBegin: open(false),
      onArrayBegin: open(true),
      onObjectEnd: close,
      onArrayEnd: close,
      onObjectProperty: (key, offset, length) => {
        const top = frames.at(-1);
        if (!top) return;
        top.current = top.wanted?.steps.get(key);
        if (top.current) top.current.key = { offset, length };
      },
      onLiteralValue: (_, offset, length) => {
        arrive({ offset, length });
      },
      onSeparator: (character) => {
        const top = frames.at(-1);
        if (character === ',' && top) top.index += 1;
      },
    },
    { disallowComments: false, allowTrailingComma: true },
  );
}

/** Units of the written string up to the unit `within` of its value: escapes are longer than what they mean. */
function writtenUnits(literal: string, within: number): number {
  let at = 1;
  for (let unit = 0; unit < within && at < literal.length - 1; unit++)
    at += literal[at] !== '\\' ? 1 : literal[at + 1] === 'u' ? 6 : 2;
  return at;
}

/** Where each fault stands in the text, in UTF-16 units; what the text does not hold points at what holds it. */
export function locate(text: string, faults: readonly Spot[]): readonly Place[] {
  const root = wantedPlaces(faults);
  const isBroken = faults.some(({ code }) => code === 'PN101');
  if (faults.some(({ offset }) => offset === undefined)) (isBroken ? findInBroken : findInSound)(text, root);
  return faults.map((fault) => {
    if (fault.offset !== undefined) return { offset: fault.offset, length: fault.length ?? 1 };
    let place = root.value ?? { offset: 0, length: 1 };
    let at: Wanted | undefined = root;
    for (const [index, step] of fault.path.entries()) {
      at = at?.steps.get(step);
      const isLast = index === fault.path.length - 1;
      const next = isLast && fault.at !== 'key' ? at?.value : (at?.key ?? at?.value);
      if (next) place = next;
    }
    if (fault.within === undefined || at?.value === undefined) return place;
    const literal = text.slice(place.offset, place.offset + place.length);
    return { offset: place.offset + writtenUnits(literal, fault.within), length: 1 };
  });
}
