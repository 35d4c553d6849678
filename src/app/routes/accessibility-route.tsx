import { AccessibilityPage } from '#features/about/accessibility-page.tsx';

export function Component() {
  return <AccessibilityPage host={window.location.host} />;
}
