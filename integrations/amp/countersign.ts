// Countersign for Amp: put this file into ~/.config/amp/plugins/. Written by Amp's documentation of plugins and not yet run in
// Amp itself. Whatever goes wrong rejects the call: nothing runs unreviewed.
import { spawn } from "node:child_process"

const PROGRAM = "countersign"
const LIMIT_MS = 120_000

function gate(event: object): Promise<any> {
  return new Promise((resolve, reject) => {
    const fail = (why: unknown) => reject(new Error(`countersign gave no answer, so this does not run: ${why}`))
    const child = spawn(PROGRAM, ["hook", "amp"], { stdio: ["pipe", "pipe", "pipe"], timeout: LIMIT_MS, windowsHide: true })
    let [out, err] = ["", ""]
    child.stdout.on("data", (part) => (out += part))
    child.stderr.on("data", (part) => (err += part))
    child.stdin.on("error", () => {})
    child.on("error", fail)
    child.on("close", (code) => {
      if (code !== 0) return fail(err.trim() || `exit code ${code}`)
      try {
        resolve(out.trim() ? JSON.parse(out) : {})
      } catch {
        fail("it is not JSON")
      }
    })
    child.stdin.end(JSON.stringify(event))
  })
}

export default function (amp: any) {
  const frame = (event: any) => {
    const cwd = event.cwd ?? process.cwd()
    return { session_id: event.threadId ?? event.thread?.id ?? `amp in ${cwd}`, cwd, subagent: event.parentThreadId ?? "", can_ask: false }
  }

  amp.on("agent.start", async (event: any) => {
    const prompt = typeof event.prompt === "string" ? event.prompt : event.message
    await gate({ event: "prompt", prompt, ...frame(event) })
  })
  amp.on("tool.call", async (event: any) => {
    try {
      const call = { id: event.toolUseId ?? event.id, tool: event.tool ?? event.name, input: event.input ?? {} }
      const answer = await gate({ event: "before", ...call, ...frame(event) })
      if (answer.decision === "allow" || answer.decision === "none") return { action: "allow" }
      return { action: "reject-and-continue", message: answer.reason || "countersign gave no answer that is known" }
    } catch (error: any) {
      return { action: "reject-and-continue", message: String(error?.message ?? error) }
    }
  })
  amp.on("tool.result", async (event: any) => {
    const call = { id: event.toolUseId ?? event.id, tool: event.tool ?? event.name, input: event.input ?? {}, result: event.output ?? event.result }
    const answer = await gate({ event: "after", ...call, failed: event.status === "error", ...frame(event) })
    if (answer.warning && typeof event.output === "string") return { output: `${event.output}\n\n${answer.warning}` }
  })
}
