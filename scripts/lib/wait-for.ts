import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until the answer is yes; a thrown error counts as "not yet". */
export async function waitFor(subject: string, isReady: () => Promise<boolean>, seconds = 20): Promise<void> {
  for (let attempt = 0; attempt < seconds * 10; attempt++) {
    if (await isReady().catch(() => false)) return;
    await pause(100);
  }
  throw new Error(`${subject} did not start within ${seconds} s`);
}
