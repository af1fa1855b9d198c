"""Peak memory in MB of the bundled story in the window, after every step was flown to and the map was pointed at."""

from __future__ import annotations

from benchmarks.measures.interaction import SIZE_PX, hovers, idle, timed
from mapviewer.app.application import create_application, open_window
from mapviewer.environment import give_memory_back
from tools.peers.bare_window import peak_memory_mb


def main() -> None:
    give_memory_back()  # as the program does
    create_application([])
    window = open_window("caucasus", None)[0]
    window.resize(*SIZE_PX)
    window.show()
    idle(1.5)
    for step in window.session.story.steps:
        window.session.show(step.view)
        idle(0.4)
    for act in hovers(window):
        timed(act)
    print(peak_memory_mb())


if __name__ == "__main__":
    main()
