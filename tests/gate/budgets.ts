import { BUDGETS, filesIn, gameFiles, phoneFiles, sizeOf, sizeOnDisk } from './bundle.ts';

interface Row {
  readonly what: string;
  readonly bytes: number;
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1).padStart(7)} KB`;

function sum(files: readonly string[]): number {
  return files.reduce((bytes, file) => bytes + sizeOf(file), 0);
}

function heaviest(folder: string): number {
  return Math.max(0, ...filesIn(folder).map(sizeOf));
}

function print(title: string, rows: readonly Row[], budget: number): boolean {
  const total = rows.reduce((bytes, row) => bytes + row.bytes, 0);
  console.log(`${title}\n`);
  for (const { what, bytes } of rows) console.log(`  ${what.padEnd(34)}${kilobytes(bytes)}`);
  console.log(`  ${'total'.padEnd(34)}${kilobytes(total)}  of ${kilobytes(budget).trim()}`);
  console.log(total > budget ? '  too heavy\n' : '');
  return total <= budget;
}

const { early, stage, later } = gameFiles();
const scripts = early.filter((file) => file.endsWith('.js'));
const busts = filesIn('busts').map((folder) => ({ folder, bytes: sum(filesIn(folder)) }));
const manager = busts.find(({ folder }) => folder === 'busts/manager')?.bytes ?? 0;
const cast = Math.max(
  0,
  ...busts.filter(({ folder }) => folder !== 'busts/manager').map(({ bytes }) => bytes),
);
const font = filesIn('assets').filter((file) => /figtree.*\.woff2$/.test(file));

const fits = [
  print(
    'JavaScript before the first choice, gzipped',
    scripts.map((file) => ({ what: file, bytes: sizeOf(file) })),
    BUDGETS.scriptsBeforeFirstChoice,
  ),
  print(
    'Everything for a first game, gzipped: the heaviest scenario, cast and place',
    [
      { what: 'page', bytes: sizeOf('index.html') },
      { what: 'scripts before the first choice', bytes: sum(scripts) },
      { what: 'styles', bytes: sum(early.filter((file) => file.endsWith('.css'))) },
      { what: 'stage', bytes: sum(stage) },
      { what: 'question, run-out and debrief', bytes: sum(later) },
      { what: 'font', bytes: sum(font) },
      { what: 'scenario', bytes: heaviest('scenarios') },
      { what: 'busts', bytes: cast + manager },
      { what: 'place', bytes: heaviest('places') },
    ],
    BUDGETS.firstGame,
  ),
  print(
    'The page that stands alone, on a disk',
    [{ what: 'alone.html', bytes: sizeOnDisk('alone.html') }],
    BUDGETS.alone,
  ),
  print(
    'Everything for a phone to vote, gzipped',
    phoneFiles().map((file) => ({ what: file, bytes: sizeOf(file) })),
    BUDGETS.phone,
  ),
];
if (fits.includes(false)) process.exitCode = 1;
