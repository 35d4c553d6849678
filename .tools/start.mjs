// npm start: installs what is missing, builds the app and serves it to this computer only.
import { installPackages, ROOT, run } from './commands.mjs';

const PORT = 4173;

try {
  await installPackages();
  if ((await run('vite build')) !== 0) throw new Error('The build failed; see above.');
  await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function serve() {
  const { preview } = await import('vite');
  const server = await preview({ root: ROOT, preview: { host: '127.0.0.1', port: PORT } });
  const { port } = server.httpServer.address();
  if (port !== PORT) {
    console.log(
      `\nPort ${PORT} is taken. Data saved under that address is not shown under this one.`,
    );
  }
  console.log(`\nThe app is ready. Open http://127.0.0.1:${port}/ (Ctrl+C stops it.)`);
}
