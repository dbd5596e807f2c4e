import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import 'antd/dist/reset.css';
import 'antd/dist/antd.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { whenSessionExpires } from './api/index.ts';
import { queryClient } from './app/query-client.ts';
import { startLanguage } from './i18n/language.ts';
import { router } from './routes.tsx';
import './theme/ground.css';
import { deviceNow } from './clock/index.ts';
import { ThemeProvider } from './theme/theme-provider.tsx';

whenSessionExpires(() => {
  const { pathname, href } = router.state.location;
  if (pathname === '/sign-in' || queryClient.getQueryData(['session']) === undefined) return;
  void router.navigate({ to: '/sign-in', search: { return: href, reason: 'expired' } });
});

// After the desk was upgraded, an open tab asks for chunks that are gone: load the new console, once.
window.addEventListener('vite:preloadError', (event) => {
  const last = Number(sessionStorage.getItem('yinuo.reloaded'));
  if (deviceNow() - last < 60_000) return;
  event.preventDefault();
  sessionStorage.setItem('yinuo.reloaded', String(deviceNow()));
  window.location.reload();
});

await startLanguage();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <ThemeProvider>
        <RouterProvider router={router} />
      </ThemeProvider>
    </QueryClientProvider>
  </StrictMode>,
);
