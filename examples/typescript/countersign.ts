// Asks Countersign before an agent acts. No packages; Node 18 or later.
//
//   const gate = new Gate({ session: "build-42", cwd: "/home/dev/project" });
//   await gate.hear("push the branch");              // what the user typed, and nothing else
//   for await (const message of query({ prompt, options: { canUseTool: canUseTool(gate) } })) …

import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

export type Verdict = "allow" | "ask" | "deny";
export type Decision = { verdict: Verdict; reason: string; rules: string[] };
export type Who = { session: string; cwd: string; agent?: string };

/** One session at `countersign serve --listen 127.0.0.1:7777`. */
export class Gate {
  readonly who: Who;
  readonly url: string;
  readonly token: string;

  constructor(who: Who, url = "http://127.0.0.1:7777") {
    const state = process.env.COUNTERSIGN_HOME || join(homedir(), ".local/state/countersign");
    this.who = { agent: "example", ...who };
    this.url = url;
    this.token = readFileSync(join(state, "serve.token"), "utf8").trim();
  }

  private async post(path: string, body: object): Promise<any> {
    const answer = await fetch(this.url + path, {
      method: "POST",
      headers: { authorization: `Bearer ${this.token}`, "content-type": "application/json" },
      body: JSON.stringify({ ...this.who, ...body }),
    });
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    return answer.json();
  }

  /** Tells what the user said: their words may allow or forbid. */
  hear(text: string): Promise<{ consents: object[] }> {
    return this.post("/v1/hear", { text });
  }

  /** Decides on one action. Whatever goes wrong is a deny. */
  async review(tool: string, input: object, waitSeconds?: number): Promise<Decision> {
    try {
      return await this.post("/v1/review", { tool, input, wait_seconds: waitSeconds });
    } catch (error) {
      return { verdict: "deny", reason: `the gate does not answer: ${error}`, rules: [] };
    }
  }

  /** The text as it may enter the agent's context: with a warning before it when something was found. */
  async scan(text: string, road = "other", source = ""): Promise<string> {
    const found = await this.post("/v1/scan", { text, road, source });
    return found.warn ? `${found.warning}\n\n${text}` : text;
  }
}

/** A callback in the form of the Claude Agent SDK for TypeScript: `options: { canUseTool: canUseTool(gate) }`. */
export function canUseTool(gate: Gate) {
  return async (tool: string, input: Record<string, unknown>) => {
    const decision = await gate.review(tool, input, 60);
    return decision.verdict === "allow"
      ? ({ behavior: "allow", updatedInput: input } as const)
      : ({ behavior: "deny", message: decision.reason } as const);
  };
}
