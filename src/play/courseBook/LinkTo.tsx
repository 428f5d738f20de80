import { hrefOf, type Route } from '../../ui/index.ts';

interface LinkToProps {
  readonly route: Route;
  readonly label: string;
  readonly main?: boolean;
}

/** A link that looks like a button. */
export function LinkTo({ route, label, main = false }: LinkToProps) {
  return (
    <a class={`button button-${main ? 'main' : 'plain'}`} href={hrefOf(route)}>
      {label}
    </a>
  );
}
