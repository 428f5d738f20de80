import { pack } from 'virtual:scenario-pack';
import { hrefOf, useLanguage } from '../../ui/index.ts';

export function Home() {
  const language = useLanguage();
  return (
    <ul>
      {pack.map(({ id, title }) => (
        <li key={id}>
          <a href={hrefOf({ type: 'play', scenario: id })}>{title[language]}</a>
        </li>
      ))}
    </ul>
  );
}
