// Countersign for OpenCode: asks `countersign hook opencode` before every tool, and refuses when it does not answer.
import { spawnSync } from "node:child_process"

// The installation writes the path of the program here.
const PROGRAM = "countersign"

function ask(event: string, payload: object): any {
  const input = JSON.stringify({ hook_event_name: event, ...payload })
  const run = spawnSync(PROGRAM, ["hook", "opencode"], { input, encoding: "utf8", timeout: 60000 })
  if (run.error || run.status !== 0) {
    throw new Error("countersign: " + (run.stderr?.trim() || run.error?.message || "no answer") + ". The action is refused")
  }
  return run.stdout.trim() ? JSON.parse(run.stdout) : {}
}

export const Countersign = async ({ directory }: any) => ({
  "tool.execute.before": async (input: any, output: any) => {
    const answer = ask("tool.execute.before", {
      session_id: input.sessionID, cwd: directory, tool_name: input.tool, tool_input: output.args, tool_use_id: input.callID,
    })
    if (answer.decision !== "allow") throw new Error(answer.reason || "countersign refuses this action")
  },
})
