/** Whether a process with this number runs on this computer, of whoever it is. */
export function processIsAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
