import http from 'node:http';
import net from 'node:net';

/** What the load is aimed at, in a process of its own: answers like a healthy system, and says where. */
const web = http.createServer((_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end('{"code":"1","message":"ok","data":{"status":"UP"}}');
});
const plain = net.createServer((socket) => {
  socket.on('error', () => undefined);
  socket.resume();
});
const listening = [web, plain].map(
  (server) =>
    new Promise<void>((ready) => server.listen({ port: 0, host: '127.0.0.1', backlog: 4_000 }, () => ready())),
);
await Promise.all(listening);
const portOf = (server: net.Server) => (server.address() as net.AddressInfo).port;
process.send?.({ http: portOf(web), tcp: portOf(plain) });
process.once('disconnect', () => process.exit());
