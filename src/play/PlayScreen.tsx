import { lazily, useApp, useRoute } from '../ui/index.ts';
import { GameScreen } from './game/GameScreen.tsx';
import { Home } from './home/Home.tsx';
import { AlbumScreen, CourseBook, ReviewScreen } from './laterScreens.ts';
import { OpenZone } from './open/OpenZone.tsx';

/** The chart of the ports; in a page that stands alone, its one scenario. */
const HomeScreen = import.meta.env.ALONE
  ? lazily(async (app) => (await import('./alone/arriveAlone.ts')).arriveAlone(app))
  : Home;

/** The player's screens, with a place to drop a scenario file over all of them. */
export function PlayScreen() {
  if (import.meta.env.ALONE && useApp().inside) return <Routed />;
  return (
    <OpenZone>
      <Routed />
    </OpenZone>
  );
}

/** Shows what the address asks for; an unknown address is the home chart. */
function Routed() {
  const route = useRoute();
  switch (route.type) {
    case 'play':
      return (
        <GameScreen key={route.game ?? route.scenario} scenarioId={route.scenario} gameId={route.game} />
      );
    case 'review':
      return <ReviewScreen key={route.game} gameId={route.game} />;
    case 'album':
      return import.meta.env.ALONE ? <HomeScreen /> : <AlbumScreen />;
    case 'mistakes':
    case 'course-book':
      return <CourseBook route={route} />;
    case 'home':
    case 'projector':
    case 'console':
    case 'studio':
    case 'unknown':
      return <HomeScreen />;
  }
}
