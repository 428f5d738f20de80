import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Place } from '../../engine/index.ts';
import { pictureInside } from '../../ui/index.ts';
import './Scene.css';

interface SceneProps {
  readonly place: Place;
  readonly bust: string | undefined;
  /** A bust with a bun sits lower (visual page, 8). */
  readonly low?: boolean;
  readonly pictureRef: RefObject<HTMLDivElement | null>;
  readonly bustRef: RefObject<HTMLDivElement | null>;
}

/** Address of a place's picture. */
export function placeUrl(place: Place): string {
  const path = `places/${place}.svg`;
  return import.meta.env.ALONE ? pictureInside(path) : path;
}

/** The place with the client behind the desk. Decoration: all that matters is said in words beside it. */
export function Scene({ place, bust, low = false, pictureRef, bustRef }: SceneProps) {
  const faces = useFaces(bust);
  return (
    <div class="scene" data-place={place} aria-hidden="true">
      <div class="scene-picture" ref={pictureRef}>
        <img class="scene-back" src={placeUrl(place)} alt="" />
        <div class={low ? 'scene-bust scene-bust-low' : 'scene-bust'} ref={bustRef}>
          {faces.map((face) => (
            <img key={face} src={face} alt="" />
          ))}
        </div>
        <img class="scene-desk" src={placeUrl(place)} alt="" />
      </div>
    </div>
  );
}

/** The face and, under it while it fades in, the one before. */
function useFaces(bust: string | undefined): readonly string[] {
  const faces = useRef<readonly string[]>([]);
  if (faces.current.at(-1) !== bust)
    faces.current = bust === undefined ? [] : [...faces.current.slice(-1), bust];
  return faces.current;
}
