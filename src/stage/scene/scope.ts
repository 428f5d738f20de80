import type { Scene } from 'phaser';

/**
 * Collects what a scene must undo and undoes it once, whichever end comes: a restart fires only `shutdown`,
 * the end of the game only `destroy` (architecture page).
 */
export function sceneScope(scene: Scene): (undo: () => void) => void {
  const undos: (() => void)[] = [];
  const dispose = () => {
    for (const undo of undos.splice(0)) undo();
    scene.events.off('shutdown', dispose);
    scene.events.off('destroy', dispose);
  };
  scene.events.once('shutdown', dispose);
  scene.events.once('destroy', dispose);
  return (undo) => undos.push(undo);
}

/** Runs something that belongs to others or may break, without starving whoever comes next. */
export function guarded(run: () => void): void {
  try {
    run();
  } catch (error) {
    reportError(error);
  }
}
