"""What all agents' files share."""

from model import say


class Base:
    """One client. A file `tests/e2e/NAME/agent.py` has a class `Agent` of this kind and its own `CASES`."""

    name = ""
    # Options with which the client asks nobody.
    unguarded = ()
    # Failures of the hook at which the action does not run.
    closed = ()
    # Cases that make no sense here, and why.
    without = {}
    helper_ends = [say("helped")]
    parent_waits = []

    def __init__(self, packages, node, gate):
        self.packages, self.node, self.gate = packages, node, gate

    def broken(self, name):
        """The command that stands in the gate's place."""
        return "/nowhere/countersign" if name == "is not there" else "broken"

    def impair(self, bench):
        """Anything more that a broken gate needs."""
