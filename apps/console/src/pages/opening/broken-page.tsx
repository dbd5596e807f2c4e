import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { ErrorState } from '../../kit/state/error-state.tsx';

/** A page that failed to open or broke while showing: what happened, and once more. */
export function BrokenPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const again = (): void => {
    reset();
    void router.invalidate();
  };
  return <ErrorState error={error} onRetry={again} />;
}
