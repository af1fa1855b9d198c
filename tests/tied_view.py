"""The last step of the Caucasus with the ties that its words stand for besides its tints.

The step itself has only the tints: seven ties say no more. What becomes of words on a group is tried with them.
"""

from __future__ import annotations

from dataclasses import replace

from geodata.view.view import HandName, LayerState, View

FORK, BRACKET = (43.0, 54.2), (48.0, 51.6)
STATES = ("arm", "aze", "kaz", "kgz", "tjk", "tkm", "uzb")


def with_ties(view: View) -> View:
    """The step's view with its layer of ties, each word under a number of its own, and led by hand to a bracket."""
    others = [state for state in view.layers if state.id != "steady"]
    tints = next(at for at, state in enumerate(others) if state.id == "standing") + 1
    layers = (*others[:tints], LayerState("steady"), *others[tints:])
    led = [HandName("all-steady-rus-connected", FORK), *(HandName(f"country:{code}", BRACKET) for code in STATES)]
    callouts = ("all-steady-rus-connected place:moscow country:aze", "all-steady-rus-limits")
    return replace(view, layers=layers, hand_arrows=tuple(led), callouts=callouts)
