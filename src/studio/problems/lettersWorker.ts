import { fixLetters } from '../../analysis/index.ts';

self.onmessage = ({ data }: MessageEvent<string>) => {
  const fix = fixLetters(data);
  self.postMessage(fix.type === 'fixed' ? fix.text : undefined);
};
