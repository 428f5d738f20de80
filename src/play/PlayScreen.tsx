import { useRoute } from '../ui/index.ts';
import { GameScreen } from './game/GameScreen.tsx';
import { Home } from './home/Home.tsx';
import { ReviewScreen } from './review/ReviewScreen.tsx';

/** Shows what the address asks for; an unknown address is the home chart. */
export function PlayScreen() {
  const route = useRoute();
  switch (route.type) {
    case 'play':
      return <GameScreen key={route.scenario} scenarioId={route.scenario} />;
    case 'review':
      return <ReviewScreen key={route.game} gameId={route.game} />;
    case 'home':
    case 'projector':
    case 'unknown':
      return <Home />;
  }
}
