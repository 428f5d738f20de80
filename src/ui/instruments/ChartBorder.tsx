import './ChartBorder.css';

/**
 * The graduated border of every chart (visual page, 2): alternate blocks of about 44 px between two lines.
 * Fills its nearest positioned ancestor and lets the pointer through.
 */
export function ChartBorder() {
  return <div class="chart-border" aria-hidden="true" />;
}
