// Countersign for pi: asks `countersign hook pi` before every tool, and refuses when it does not answer.
import { spawnSync } from "node:child_process"

// The installation writes the path of the program here.
const PROGRAM = "countersign"

function ask(event: string, payload: object): any {
  const input = JSON.stringify({ hook_event_name: event, ...payload })
  const run = spawnSync(PROGRAM, ["hook", "pi"], { input, encoding: "utf8", timeout: 60000 })
  if (run.error || run.status !== 0) {
    throw new Error("countersign: " + (run.stderr?.trim() || run.error?.message || "no answer") + ". The action is refused")
  }
  return run.stdout.trim() ? JSON.parse(run.stdout) : {}
}

export default function (pi: any) {
  pi.on("tool_call", async (event: any, context: any) => {
    const answer = ask("tool_call", {
      session_id: context.sessionManager?.getSessionId?.() || "pi", cwd: process.cwd(), tool_name: event.toolName,
      tool_input: event.input, tool_use_id: event.toolCallId,
    })
    if (answer.decision !== "allow") return { block: true, reason: answer.reason || "countersign refuses this action" }
  })
}
