"""The command `mapviewer`: look at the machine first, then hand over to the command line."""

from __future__ import annotations

import sys

from mapviewer import __version__
from mapviewer.preflight import Need, problems

EXIT_BAD_INPUT = 2
# Not 1 or 2, which `mapviewer check` and bad input use.
EXIT_MACHINE = 3
COMMAND_NEEDS = {"check": Need.DATA, "new": Need.DATA, "export": Need.DRAWING}


def main(argv: list[str] | None = None) -> int:
    """Run the command line and return its exit code; 3 if this machine lacks what the command needs."""
    arguments = sys.argv[1:] if argv is None else argv
    if arguments[:1] in (["--version"], ["-V"]):
        print(f"mapviewer {__version__}")
        return 0
    need = command_need(arguments)
    found = problems(need)
    if found:
        missing = _missing_story(arguments) if need is Need.WINDOW and not problems(Need.DATA) else ""
        return _say([missing], EXIT_BAD_INPUT) if missing else _say(found, EXIT_MACHINE)

    # late: these need the Python that `problems` asks for
    from mapviewer.environment import adjust, print_anything, use_utf8

    if argv is None:
        use_utf8()
    print_anything()
    _say(adjust(need))
    return _run(arguments, need)


def command_need(arguments: list[str]) -> Need:
    """Return how much of the machine the command in `arguments` uses: a window, unless it says otherwise."""
    if {"-h", "--help", "--version"} & set(arguments):
        return Need.NOTHING
    return COMMAND_NEEDS.get(arguments[0], Need.WINDOW) if arguments else Need.WINDOW


def _missing_story(arguments: list[str]) -> str:
    """What is said of a story that does not exist: a display would not bring it."""
    from mapviewer.command_line import missing_story  # late: it needs the packages that `problems` asks for

    return missing_story(arguments)


def _run(arguments: list[str], need: Need) -> int:
    try:
        if need >= Need.DRAWING:
            from mapviewer.app.startup import load_qt_quickly

            load_qt_quickly()
        from mapviewer.command_line import run  # late: start-up time

        return run(arguments)
    except ImportError as error:
        # The loader's words for a library that preflight does not know of: not our bug, so no traceback.
        if "shared object" not in str(error):
            raise
        return _say([f"Couldn't load Qt: {error}."], EXIT_MACHINE)


def _say(sentences: list[str], code: int = 0) -> int:
    for sentence in sentences:
        print(f"mapviewer: {sentence}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
