import { Suspense, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

import { AppLayout } from '#app/app-layout.tsx';
import { ErrorBoundary } from '#app/error-boundary.tsx';
import { keepTypingSafe } from '#app/keep-typing-safe.ts';
import { MissingPage } from '#app/missing-page.tsx';
import { routes } from '#app/routes.ts';
import { useFocusOnNavigation } from '#app/use-focus-on-navigation.ts';

/** The whole app: one layout, one page at a time, addressed by what follows the `#`. */
export function App() {
  useEffect(keepTypingSafe, []);
  return (
    // oxlint-disable-next-line react/hooks -- wouter takes its way of reading the address as a hook
    <Router hook={useHashLocation}>
      <AppLayout>
        <CurrentPage />
      </AppLayout>
    </Router>
  );
}

function CurrentPage() {
  const [location] = useHashLocation();
  useFocusOnNavigation(location);
  return (
    // a new address is a new page: nothing of the last one, not even its fault, stays on
    <ErrorBoundary key={location}>
      <Suspense fallback={<p className="govuk-body">Loading…</p>}>
        <Switch>
          {routes.map(({ path, page }) => (
            <Route key={path} path={path} component={page} />
          ))}
          <Route>
            <MissingPage reason="no-such-page" />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
