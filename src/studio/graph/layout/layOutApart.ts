import type { Layout, Plan } from './plan.ts';

interface Asked {
  readonly layout: Promise<Layout>;
  readonly cancel: () => void;
}

async function onThisThread(plan: Plan): Promise<Layout> {
  const { layOut } = await import('./layOut.ts');
  return layOut(plan);
}

function inWorker(plan: Plan): Asked {
  const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
  const layout = new Promise<Layout>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Layout>) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error('The worker did not lay out'));
    };
  }).finally(() => worker.terminate());
  worker.postMessage(plan);
  return { layout, cancel: () => worker.terminate() };
}

/** Lays out on another thread, or on this one where there is none; what is cancelled never answers. */
export function layOutApart(plan: Plan): Asked {
  if (typeof Worker === 'undefined') return { layout: onThisThread(plan), cancel: () => {} };
  const { layout, cancel } = inWorker(plan);
  return { layout: layout.catch(() => onThisThread(plan)), cancel };
}
