import { spawn } from "node:child_process";

/** What a program wrote: its results, and the end of its messages. */
export interface ProgramOutput {
  output: string;
  messages: string;
}

/**
 * Runs a program of the system and gives what it wrote.
 *
 * @throws with the end of its messages if it fails, or how to get it if it is not there.
 */
export function runProgram(program: string, options: readonly string[], input?: string): Promise<ProgramOutput> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...options], { stdio: ["pipe", "pipe", "pipe"] });
    let [output, messages] = ["", ""];
    child.stdout.on("data", (text) => (output += String(text)));
    child.stderr.on("data", (text) => (messages = (messages + String(text)).slice(-4000)));
    child.stdin.on("error", () => undefined);
    child.stdin.end(input ?? "");
    child.on("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "ENOENT"
          ? new Error(`Chưa có ${program} trên máy này: apt-get install -y ${program} / ${program} is not installed here.`)
          : error,
      ),
    );
    child.on("close", (code) =>
      code === 0
        ? resolve({ output, messages })
        : reject(new Error(`${program} kết thúc với mã ${code} / ended with code ${code}:\n${messages.trim()}`)),
    );
  });
}
