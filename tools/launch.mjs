// The first thing `npm start` and `npm test` run, with whatever Node the machine has: only old syntax in this file,
// so that a Node which is too old gets a sentence instead of a syntax error.
const wanted = 20;
const major = Number(process.versions.node.split('.')[0]);

if (major < wanted) {
  console.error('\nMidstance needs Node ' + wanted + ' or newer, and this is Node ' + process.versions.node + '.');
  console.error('What to do: install a current Node from your system or https://nodejs.org and start again.\n');
  process.exitCode = 1;
} else {
  import('./launch/main.mjs').then((launcher) => launcher.main(process.argv.slice(2)));
}
