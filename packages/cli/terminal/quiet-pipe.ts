/** Whoever reads may stop when they have seen enough (`vicinia check … | head`): that is no failure of ours. */
export function quietPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
