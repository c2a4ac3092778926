"""A model that only knows its lines, on loopback: OpenAI's Responses and Chat Completions, and Google's Gemini, from one script."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def say(text):
    """A turn in which the model speaks and ends."""
    return {"say": text}


def call(*tools):
    """A turn in which the model calls tools: pairs of a name and its input."""
    return {"tools": list(tools)}


def texts(value):
    """All text that a message holds; results of tools are left out."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "\n".join(texts(part) for part in value)
    if isinstance(value, dict) and "output" not in str(value.get("type")):
        return texts(value.get("text") or value.get("content") or value.get("parts") or "")
    return ""


def call_id(cue, turn, index):
    """The id of a tool call, known before it is made."""
    return "call_%s_%d_%d" % ("".join(c if c.isalnum() else "x" for c in str(cue)), turn, index)


def rounds(results):
    """How many times tools were called: neighbouring results belong to one turn."""
    return sum(1 for before, now in zip([False, *results], results) if now and not before)


class Responses:
    """POST …/responses."""

    @staticmethod
    def spoken(body):
        given = body.get("input")
        given = given if isinstance(given, list) else [{"role": "user", "content": given}]
        return "\n".join(texts(m) for m in given if m.get("role") == "user" or m.get("type") == "agent_message")

    @staticmethod
    def turn(body):
        given = body.get("input")
        return rounds([str(m.get("type", "")).endswith("_output") for m in given] if isinstance(given, list) else [])

    @staticmethod
    def results(body):
        for item in body.get("input") or []:
            if isinstance(item, dict) and str(item.get("type", "")).endswith("_output"):
                yield item.get("call_id"), item.get("output")

    @staticmethod
    def answer(body, turn, ids):
        items = []
        if "say" in turn:
            part = {"type": "output_text", "text": turn["say"], "annotations": []}
            items.append({"type": "message", "id": "m1", "role": "assistant", "status": "completed", "content": [part]})
        for (name, given), wanted in zip(turn.get("tools", []), ids):
            space, _, short = name.rpartition("/")
            item = {"type": "function_call", "id": "f" + wanted, "call_id": wanted, "name": short, "arguments": json.dumps(given), "status": "completed"}
            items.append({**item, "namespace": space} if space else item)
        usage = {"input_tokens": 9, "input_tokens_details": {"cached_tokens": 0}, "output_tokens": 9, "output_tokens_details": {"reasoning_tokens": 0}, "total_tokens": 18}
        whole = {"id": "r1", "object": "response", "created_at": 0, "status": "completed", "model": body.get("model"), "output": items, "usage": usage, "error": None}
        events = [{"type": "response.created", "response": {**whole, "status": "in_progress", "output": [], "usage": None}}]
        for index, item in enumerate(items):
            events.append({"type": "response.output_item.added", "output_index": index, "item": {**item, "status": "in_progress"}})
            events.append({"type": "response.output_item.done", "output_index": index, "item": item})
        return whole, events + [{"type": "response.completed", "response": whole}]


class Chat:
    """POST …/chat/completions."""

    @staticmethod
    def spoken(body):
        return "\n".join(texts(m.get("content")) for m in body.get("messages", []) if m.get("role") == "user")

    @staticmethod
    def turn(body):
        return rounds([m.get("role") == "tool" for m in body.get("messages", [])])

    @staticmethod
    def results(body):
        for message in body.get("messages", []):
            if message.get("role") == "tool":
                yield message.get("tool_call_id"), message.get("content")

    @staticmethod
    def answer(body, turn, ids):
        calls = [
            {"id": wanted, "type": "function", "function": {"name": name, "arguments": json.dumps(given)}}
            for (name, given), wanted in zip(turn.get("tools", []), ids)
        ]
        message = {"role": "assistant", "content": turn.get("say") or ""}
        if calls:
            message["tool_calls"] = calls
        end = "tool_calls" if calls else "stop"
        usage = {"prompt_tokens": 9, "completion_tokens": 9, "total_tokens": 18}
        base = {"id": "c1", "created": 0, "model": body.get("model")}
        whole = {**base, "object": "chat.completion", "choices": [{"index": 0, "message": message, "finish_reason": end}], "usage": usage}

        def piece(delta, finish=None):
            return {**base, "object": "chat.completion.chunk", "choices": [{"index": 0, "delta": delta, "finish_reason": finish}]}

        events = [piece({"role": "assistant", "content": message["content"]})]
        events += [piece({"tool_calls": [{"index": at, **one}]}) for at, one in enumerate(calls)]
        return whole, events + [piece({}, end), {**base, "object": "chat.completion.chunk", "choices": [], "usage": usage}]


class Gemini:
    """POST …:generateContent and …:streamGenerateContent."""

    @staticmethod
    def spoken(body):
        return "\n".join(texts(c.get("parts")) for c in body.get("contents", []) if c.get("role") == "user")

    @staticmethod
    def turn(body):
        return sum(1 for c in body.get("contents", []) if any("functionResponse" in p for p in c.get("parts", [])))

    @staticmethod
    def results(body):
        for content in body.get("contents", []):
            for part in content.get("parts", []):
                if "functionResponse" in part:
                    given = part["functionResponse"]
                    yield given.get("id"), given.get("response")

    @staticmethod
    def answer(body, turn, ids):
        parts = [{"text": turn["say"]}] if "say" in turn else []
        for (name, given), wanted in zip(turn.get("tools", []), ids):
            parts.append({"functionCall": {"id": wanted, "name": name, "args": given}, "thoughtSignature": "c2ln"})
        if (body.get("generationConfig") or {}).get("responseMimeType") == "application/json":
            parts = [{"text": '{"reasoning": "x", "next_speaker": "user", "model_choice": "flash", "complexity_score": 1}'}]
        usage = {"promptTokenCount": 9, "candidatesTokenCount": 9, "totalTokenCount": 18}
        content = {"role": "model", "parts": parts}
        whole = {"candidates": [{"index": 0, "content": content, "finishReason": "STOP"}], "usageMetadata": usage, "modelVersion": "scripted"}
        return whole, [whole]


class Model:
    """Serves one session. `scripts` maps a cue to turns: a conversation in which the user says the cue follows them; where
    several are said, the first of the scripts. A repeated request gets the same answer, and one without tools one word."""

    def __init__(self, scripts):
        self.scripts, self.requests, self.lock = scripts, [], threading.Lock()
        model = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def body(self):
                if "chunked" not in (self.headers.get("transfer-encoding") or ""):
                    raw = self.rfile.read(int(self.headers.get("content-length") or 0))
                else:
                    raw = b""
                    while size := int(self.rfile.readline().strip() or b"0", 16):
                        raw += self.rfile.read(size)
                        self.rfile.readline()
                    self.rfile.readline()
                try:
                    return json.loads(raw or b"{}")
                except ValueError:
                    return {}

            def do_POST(self):
                path, body = self.path.split("?")[0], self.body()
                if path.endswith("/responses"):
                    form = Responses
                elif path.endswith("/chat/completions"):
                    form = Chat
                elif path.endswith("enerateContent"):
                    form = Gemini
                else:
                    return self.answer({"totalTokens": 9})
                whole, events = model.reply(form, body)
                if not (body.get("stream") or path.endswith(":streamGenerateContent")):
                    return self.answer(whole)
                named = form is Responses
                lines = [("event: %s\n" % e["type"] if named else "") + "data: %s\n\n" % json.dumps(e) for e in events]
                lines += ["data: [DONE]\n\n"] if form is Chat else []
                self.write("".join(lines).encode(), "text/event-stream")

            def do_GET(self):
                self.answer({"object": "list", "data": [{"id": "scripted", "object": "model"}], "models": []})

            def answer(self, value):
                self.write(json.dumps(value).encode(), "application/json")

            def write(self, data, kind):
                self.send_response(200)
                self.send_header("content-type", kind)
                self.send_header("content-length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return "http://127.0.0.1:%d" % self.server.server_port

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def reply(self, form, body):
        """The answer to a request, which is kept."""
        spoken, at = form.spoken(body), form.turn(body)
        cue = next((c for c in self.scripts if c in spoken), None) if body.get("tools") else None
        turns = self.scripts.get(cue, [])
        turn = turns[at] if at < len(turns) else say("nothing more")
        ids = [call_id(cue, at, index) for index in range(len(turn.get("tools", [])))]
        with self.lock:
            self.requests.append({"cue": cue, "turn": at, "form": form, "body": body})
        return form.answer(body, turn, ids)

    def result(self, cue, turn, index=0):
        """The text that came back to the model for a tool call; empty before it came."""
        with self.lock:
            requests = list(self.requests)
        # Some clients give calls ids of their own: then the place in the conversation tells.
        for request in requests:
            for wanted, given in request["form"].results(request["body"]):
                if call_id(cue, turn, index) in str(wanted):
                    return given if isinstance(given, str) else json.dumps(given, ensure_ascii=False)
        return ""

    def heard(self, text):
        """Whether a text is anywhere in what the model was sent."""
        with self.lock:
            return any(text in json.dumps(r["body"], ensure_ascii=False) for r in self.requests)
