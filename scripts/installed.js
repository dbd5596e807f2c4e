// Exit 0 when node_modules holds what package-lock.json names. Plain JavaScript: runs before Node 24 is there.
import { readFileSync } from 'node:fs';

function packages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

const wanted = packages('package-lock.json');
const found = packages('node_modules/.package-lock.json');

// What another system needs is optional and not here.
const same =
  found !== undefined &&
  Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (!path.includes('node_modules/')) return true;
    const here = found[path];
    return here ? link === here.link && version === here.version : optional === true;
  }) &&
  Object.keys(found).every((path) => path in wanted);

process.exitCode = same ? 0 : 1;
