import {
  type Effects,
  type LocalText,
  letterOf,
  type Scenario,
  type ScenarioNode,
} from '../../engine/index.ts';
import { anyWording } from '../../format/index.ts';
import { formatSigned } from '../../i18n/index.ts';
import { useLanguage, useTexts } from '../../ui/index.ts';
import { flagTexts, type Panel, panelsOf } from './storyboard.ts';

interface StoryboardProps {
  readonly scenario: Scenario;
  /** Two stand side by side; one is set in two columns. */
  readonly languages: readonly string[];
  /** Whether to print what the facilitator needs: his notes, and why a choice does what it does. */
  readonly notes: boolean;
}

/** A scenario on paper: each node with its number, its words, its choices and where they lead. */
export function Storyboard({ scenario, languages, notes }: StoryboardProps) {
  const h = useTexts('studioShip');
  const one = { scenario, languages, notes };
  return (
    <article class="storyboard paper" data-columns={languages.length > 1 ? 'languages' : 'panels'}>
      <header class="storyboard-head">
        <Wordings {...one} text={scenario.title} as="h1" />
        <Wordings {...one} text={scenario.objective} />
        <p class="storyboard-start">
          {h('board.start', { speed: scenario.start.speed, direction: scenario.start.direction })}
        </p>
      </header>
      <div class="storyboard-panels">
        {panelsOf(scenario).map((panel) => (
          <PanelBlock key={panel.node.id} {...one} panel={panel} />
        ))}
      </div>
    </article>
  );
}

interface WordingsProps {
  readonly languages: readonly string[];
  readonly text: LocalText | undefined;
  readonly as?: 'h1' | 'h2' | 'p';
  /** A word in front of the first, in the language of the interface. */
  readonly label?: string;
  readonly look?: string;
}

/** One text, in each of the languages. */
function Wordings({ languages, text, as: Tag = 'p', label, look }: WordingsProps) {
  if (!text) return null;
  return (
    <div class={`wordings${look ? ` ${look}` : ''}`}>
      {languages.map((language, index) => (
        <Tag key={language} lang={language}>
          {label && index === 0 && <b class="wordings-label">{label}</b>} {anyWording(text, language)}
        </Tag>
      ))}
    </div>
  );
}

function PanelBlock({ scenario, languages, notes, panel }: StoryboardProps & { readonly panel: Panel }) {
  const h = useTexts('studioShip');
  const { number, node, leadsTo } = panel;
  return (
    <section class={`panel is-${node.type}`}>
      <header class="panel-head">
        <span class="panel-number">{number}</span>
        <Who scenario={scenario} node={node} />
        <code>{node.id}</code>
      </header>
      {node.type === 'ending' && <Wordings languages={languages} text={node.title} as="h2" />}
      <Wordings languages={languages} text={node.text} look="panel-line" />
      {node.type === 'ending' && (
        <Wordings languages={languages} text={node.notYet} label={h('board.notYet')} />
      )}
      {node.type === 'line' && <Does scenario={scenario} effects={node} leadsTo={leadsTo[0]} />}
      {node.type === 'decision' && (
        <>
          {notes && (
            <Wordings
              languages={languages}
              text={node.facilitation}
              label={h('board.facilitation')}
              look="panel-note"
            />
          )}
          <ol class="panel-choices">
            {node.choices.map((choice, index) => (
              <li key={choice.id}>
                <span class="panel-letter">{letterOf(index)}</span>
                <div>
                  <Wordings languages={languages} text={choice.text} look="panel-choice" />
                  <Does scenario={scenario} effects={choice} leadsTo={leadsTo[index]} />
                  <Wordings languages={languages} text={choice.reaction} look="panel-reaction" />
                  {notes && (
                    <Wordings
                      languages={languages}
                      text={choice.why}
                      label={h('board.why')}
                      look="panel-note"
                    />
                  )}
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** Who speaks, in the language of the interface; for an ending, its kind. */
function Who({ scenario, node }: { readonly scenario: Scenario; readonly node: ScenarioNode }) {
  const h = useTexts('studioShip');
  const language = useLanguage();
  if (node.type === 'ending') return <b>{h(`board.kind.${node.kind}`)}</b>;
  const member = node.speaker === undefined ? undefined : scenario.cast[node.speaker];
  if (!member) return <b>{h('board.narrator')}</b>;
  return (
    <b>
      {[member.name, member.role]
        .map((text) => anyWording(text, language))
        .filter(Boolean)
        .join(', ')}
    </b>
  );
}

interface DoesProps {
  readonly scenario: Scenario;
  readonly effects: Effects & { readonly needs?: Parameters<typeof flagTexts>[1] };
  /** Number of the panel that comes next. */
  readonly leadsTo: number | undefined;
}

/** What a choice does: both gauges, the weeks, the facts, and the panel that comes next. */
function Does({ scenario, effects, leadsTo }: DoesProps) {
  const h = useTexts('studioShip');
  const language = useLanguage();
  const { speed, direction, weeks, sets, needs = [] } = effects;
  const facts = (key: string, of: typeof sets) =>
    flagTexts(scenario, of, language).map(({ text, negated }) =>
      h(`board.${key}${negated ? 'Not' : ''}`, { fact: text }),
    );
  const parts = [
    speed !== 0 && h('board.speed', { points: formatSigned(language, speed) }),
    direction !== 0 && h('board.direction', { points: formatSigned(language, direction) }),
    weeks > 0 && h('board.weeks', { count: weeks }),
  ].filter(Boolean);
  return (
    <div class="panel-does">
      <p>
        {parts.join(', ')} <b>{h('board.to', { number: leadsTo ?? '' })}</b>
      </p>
      {[...facts('needs', needs), ...facts('sets', sets)].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
