import { command } from './process/command.ts';
import { runProgram } from './process/run-program.ts';

await command(async (signal) => {
  const cli = [process.execPath, '--conditions=source', 'packages/cli/vicinia.ts'];
  const { code } = await runProgram([...cli, 'new', ...process.argv.slice(2)], { signal });
  return code;
});
