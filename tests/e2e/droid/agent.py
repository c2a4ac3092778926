"""Factory droid with a model of one's own: hooks in `~/.factory/hooks.json`, Chat Completions."""

from agent import Base

EVENTS = ["PreToolUse", "PostToolUse", "UserPromptSubmit", "SessionStart", "SessionEnd", "PreCompact", "SubagentStop"]


class Agent(Base):
    name = "droid"
    unguarded = ("--auto", "high")
    # Nothing in droid's settings closes the rest.
    closed = ("exits with 2",)
    without = {"subagent": "its subagents run in the background and outlive the run that is driven here"}

    def prepare(self, bench, hook):
        bench.env.update(
            FACTORY_AIRGAP_ENABLED="true", FACTORY_API_KEY="fk-x", FACTORY_DROID_AUTO_UPDATE_ENABLED="false", FACTORY_DISABLE_KEYRING="1",
            FACTORY_OTEL_ENABLED="false",
        )
        model = {
            "model": "scripted", "id": "custom:scripted", "baseUrl": bench.model.url + "/v1", "apiKey": "x",
            "provider": "generic-chat-completion-api", "displayName": "Scripted", "maxOutputTokens": 4096,
        }
        bench.write("~/.factory/settings.json", {"customModels": [model], "cloudSessionSync": False})
        one = {"type": "command", "command": hook, "timeout": 5}
        bench.write("~/.factory/hooks.json", {event: [{"matcher": "*", "hooks": [one]}] for event in EVENTS})

    def headless(self, bench, prompt, *arguments):
        return [self.packages + "/node_modules/droid/bin/droid", "exec", "-m", "custom:scripted", *arguments, prompt]

    def shell(self, command):
        return "Execute", {"command": command, "summary": "a step of the script", "timeout": 20, "riskLevelReason": "x", "riskLevel": "low"}


CASES = {}
