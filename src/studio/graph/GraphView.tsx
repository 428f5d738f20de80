import { ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { Chart } from './Chart.tsx';
import './graph.css';

/** The scenario as a chart: nodes, the ways between them, what is proven of them, and the game on trial. */
export function GraphView() {
  return (
    <ReactFlowProvider>
      <Chart />
    </ReactFlowProvider>
  );
}
