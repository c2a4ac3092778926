// Countersign for Amp: asks `countersign hook amp` before every tool, and refuses when it does not answer.
import { spawnSync } from "node:child_process"

// The installation writes the path of the program here.
const PROGRAM = "countersign"

export default function (amp: any) {
  amp.on("tool.call", async (event: any) => {
    try {
      const input = JSON.stringify({ hook_event_name: "tool.call", cwd: process.cwd(), ...event })
      const run = spawnSync(PROGRAM, ["hook", "amp"], { input, encoding: "utf8", timeout: 60000 })
      if (run.error || run.status !== 0) throw new Error(run.stderr?.trim() || run.error?.message || "no answer")
      const answer = JSON.parse(run.stdout)
      if (answer.decision === "allow") return { action: "allow" }
      return { action: "reject-and-continue", message: answer.reason || "countersign refuses this action" }
    } catch (error) {
      return { action: "reject-and-continue", message: "countersign: " + error + ". The action is refused" }
    }
  })
}
