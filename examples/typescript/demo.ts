// A few actions and what the gate says of them. Start `countersign serve --listen 127.0.0.1:7777` before, then
// `node demo.ts` (Node 22.18 or later reads TypeScript itself).

import { Gate, canUseTool } from "./countersign.ts";

const gate = new Gate({ session: "demo", cwd: "/home/dev/project" }, process.argv[2]);
for (const command of ["git status", "rm -rf ~"]) {
  const decision = await gate.review("Bash", { command });
  console.log([decision.verdict, command, decision.reason.slice(0, 60)].join("\t"));
}
console.log(["heard", (await gate.hear("force push main to origin")).consents.length].join("\t"));
console.log(["callback", (await canUseTool(gate)("Bash", { command: "rm -rf /" })).behavior].join("\t"));
console.log(["scan", (await gate.scan("plain text", "page", "https://example.com")) === "plain text"].join("\t"));
