import { type Edge, type Node, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { render } from 'preact';
import { useState } from 'preact/hooks';

/** What this page needs of a generated file. */
interface Generated {
  readonly nodes: Record<string, GeneratedNode>;
}

interface GeneratedNode {
  text: Words;
  readonly choices?: readonly Record<'text' | 'reaction' | 'why' | 'next', Words & string>[];
}

type Words = Record<'fr' | 'en', string>;

declare global {
  interface Window {
    readonly draft: string;
  }
}

/** Every node as a card, every text as a field; with each key the file is written and read anew. */
function Form() {
  const [text, setText] = useState(window.draft);
  const file: Generated = JSON.parse(text);
  const fields = (words: Words, key: string) => (
    <textarea
      key={key}
      value={words.fr}
      onInput={(event) => {
        words.fr = event.currentTarget.value;
        setText(JSON.stringify(file, null, 2));
      }}
    />
  );
  return (
    <main data-drawn>
      {Object.entries(file.nodes).map(([id, node]) => (
        <section key={id}>
          <h2>{id}</h2>
          {fields(node.text, 'text')}
          {node.choices?.map((choice, at) =>
            (['text', 'reaction', 'why'] as const).map((key) => fields(choice[key], `${at} ${key}`)),
          )}
        </section>
      ))}
    </main>
  );
}

/** All texts as rows, none left out. */
function Texts() {
  const [isOpen, setOpen] = useState(false);
  const [filter, setFilter] = useState('all');
  const [text, setText] = useState(window.draft);
  const file: Generated = JSON.parse(text);
  const words = Object.values(file.nodes).flatMap((node) => [
    node.text,
    ...(node.choices ?? []).flatMap(({ text: said, reaction, why }) => [said, reaction, why]),
  ]);
  return (
    <main data-drawn>
      <button type="button" id="tab-texts" onClick={() => setOpen(true)}>
        Texts
      </button>
      <p class="texts-filter">
        <select value={filter} onChange={(event) => setFilter(event.currentTarget.value)}>
          <option value="all">All</option>
          <option value="missing">Missing</option>
        </select>
      </p>
      {isOpen &&
        words.map(
          (one, at) =>
            (filter === 'all' || one.en === '') && (
              <div key={at}>
                <p>{one.fr}</p>
                <textarea
                  class="text-target"
                  value={one.en}
                  onInput={(event) => {
                    one.en = event.currentTarget.value;
                    setText(JSON.stringify(file, null, 2));
                  }}
                />
              </div>
            ),
        )}
    </main>
  );
}

/** The library's own nodes and edges, all of them, layer by layer. */
function Chart({ isWhole }: { readonly isWhole: boolean }) {
  const file: Generated = JSON.parse(window.draft);
  const [nodes] = useState(() =>
    Object.entries(file.nodes).map(([id, { text }]): Node => {
      const [layer = '25', place = '0'] = id.replace('n', '').split('-');
      const column = Number(layer) >= 0 ? Number(layer) : 25;
      return {
        id,
        position: { x: 260 * column, y: 90 * Number(place) },
        data: { label: text.fr.slice(0, 40) },
      };
    }),
  );
  const [edges] = useState(() =>
    Object.entries(file.nodes).flatMap(([id, { choices = [] }]) =>
      choices.map(
        ({ next }, at): Edge => ({ id: `${id} ${at}`, source: id, target: next, label: 'ABC'[at] ?? '' }),
      ),
    ),
  );
  return (
    <div data-drawn style={{ position: 'absolute', inset: 0 }}>
      <ReactFlow defaultNodes={nodes} defaultEdges={edges} fitView={isWhole} minZoom={0.03} />
    </div>
  );
}

const view = window.location.search.slice(1);
const app = document.getElementById('app');
if (app)
  render(
    view === 'form' ? <Form /> : view === 'texts' ? <Texts /> : <Chart isWhole={view === 'chart-all'} />,
    app,
  );
