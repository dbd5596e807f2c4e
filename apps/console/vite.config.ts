import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './precompress.ts';

/** Where the desk answers while the console is served by Vite. */
const desk = process.env.YINUO_DESK ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react(), precompress()],
  server: { port: 5173, proxy: { '/api': { target: desk, changeOrigin: false } } },
  build: {
    outDir: 'dist',
    target: ['chrome108', 'safari15.4', 'firefox115'],
    sourcemap: false,
    chunkSizeWarningLimit: 800,
  },
});
