import { Component, type ComponentChildren } from 'preact';
import { Button } from '../parts/Button.tsx';
import './ErrorBoundary.css';
import { useTexts } from './useTexts.ts';

interface ErrorBoundaryProps {
  readonly children: ComponentChildren;
}

/** Catches what a screen throws while drawing: nobody meets a blank page or a stack trace. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(error: unknown) {
    console.error(error);
    this.setState({ failed: true });
  }

  override render() {
    return this.state.failed ? <Wrecked /> : this.props.children;
  }
}

function Wrecked() {
  const t = useTexts();
  return (
    <main class="wrecked night">
      <div role="alert">
        <h1>{t('wrecked.title')}</h1>
        <p>{t('wrecked.text')}</p>
      </div>
      <Button look="main" icon="replay" onClick={() => location.reload()}>
        {t('wrecked.reload')}
      </Button>
    </main>
  );
}
