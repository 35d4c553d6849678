export { PrivacyPage as Component } from '#features/about/privacy-page.tsx';
