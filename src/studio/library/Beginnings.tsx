import { pack } from 'virtual:scenario-pack';
import { useEffect, useState } from 'preact/hooks';
import { anyWording } from '../../format/index.ts';
import { bakedBustUrl, useLanguage, useTexts } from '../../ui/index.ts';
import { Picture } from './Picture.tsx';
import { summaryOf } from './summary.ts';
import { loadTemplates, type Template } from './templates/templates.ts';

interface BeginningsProps {
  readonly onTemplate: (template: Template) => void;
  /** Called with the address of a shipped scenario's file, and its id. */
  readonly onShipped: (url: string, id: string) => void;
}

/** What a new draft can begin from: templates that play already, and copies of what ships. */
export function Beginnings({ onTemplate, onShipped }: BeginningsProps) {
  const t = useTexts();
  const l = useTexts('studioLibrary');
  const language = useLanguage();
  const [templates, setTemplates] = useState<readonly Template[]>([]);
  useEffect(() => {
    void loadTemplates().then(setTemplates);
  }, []);
  return (
    <>
      <section aria-labelledby="library-templates">
        <h2 id="library-templates">{l('templates')}</h2>
        <p class="library-lead">{l('templatesLead')}</p>
        <ul class="library-templates">
          {templates.map((template) => (
            <li key={template.id}>
              <TemplateCard template={template} onClick={() => onTemplate(template)} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="library-pack">
        <h2 id="library-pack">{l('shipped')}</h2>
        <p class="library-lead">{l('shippedLead')}</p>
        <ul class="library-pack">
          {pack.map(({ id, title, level, character, url }) => (
            <li key={id}>
              <button type="button" class="pack-entry paper" onClick={() => onShipped(url, id)}>
                {character !== undefined && (
                  <img src={bakedBustUrl(id, character, 'neutral')} alt="" loading="lazy" />
                )}
                <span>
                  <b>{anyWording(title, language)}</b>
                  <small>{t('level', { level })}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface TemplateCardProps {
  readonly template: Template;
  readonly onClick: () => void;
}

function TemplateCard({ template, onClick }: TemplateCardProps) {
  const l = useTexts('studioLibrary');
  const language = useLanguage();
  const summary = summaryOf(template.text);
  if (!summary) return null;
  return (
    <button type="button" class="card card-template paper" onClick={onClick}>
      <Picture place={summary.place} face={summary.face} />
      <span class="card-title">{anyWording(summary.title, language)}</span>
      <span class="card-facts">
        {[l('decisions', { count: summary.decisions }), l('endings', { count: summary.endings })].join(', ')}
      </span>
      <span class="card-word">{l(`template.${template.id}`)}</span>
    </button>
  );
}
