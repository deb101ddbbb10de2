'use strict';

const { spawn } = require('child_process');
const os = require('os');

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const MILLISECONDS_BETWEEN_LOOKS = 500;

/**
 * Runs a program in our place: same terminal, same signals; resolves to its exit code. On Ctrl-C a terminal tells the
 * program as well, so our commands bear being told twice; waiting for it is what lets it end in order.
 */
function runChild(program, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: 'inherit', shell: program.endsWith('.cmd') });
    const forward = (signal) => child.kill(signal);
    signals.forEach((signal) => process.on(signal, forward));
    // `kill` ends npm and the shell between it and us, and neither tells us.
    const parent = process.ppid;
    const look = () => process.ppid === parent || forward('SIGTERM');
    const looks = setInterval(look, MILLISECONDS_BETWEEN_LOOKS);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearInterval(looks);
      signals.forEach((name) => process.removeListener(name, forward));
      resolve(signal ? 128 + os.constants.signals[signal] : code);
    });
  });
}

module.exports = { runChild };
