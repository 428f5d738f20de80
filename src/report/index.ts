export { type Balance, balanceOf } from './balanceOf.ts';
export { htmlOf } from './htmlOf.ts';
export { markdownOf } from './markdownOf.ts';
export type { Report } from './report.ts';
export { reportOf } from './reportOf.ts';
export type { ReportWords } from './reportWords.ts';
export { shortNumber } from './shortNumber.ts';
export { toldProofs } from './toldProofs.ts';
