"""No password goes in the clear to another computer, unless the reader said so for that server."""

from __future__ import annotations

from pathlib import Path

import pytest

from geodata.postgis.fetch_query import named
from geodata.postgis.server_connection import ssl_mode
from geodata.story.database_model import Address, Encryption


@pytest.mark.parametrize(
    ("address", "mode"),
    [
        (Address("gis.example"), "require"),
        (Address("gis.example", encryption=Encryption.CHECKED), "verify-full"),
        (Address("gis.example", encryption=Encryption.NOT_NEEDED), "prefer"),
        (Address("localhost"), ""),
        (Address("/run/postgresql"), ""),
        (Address("localhost.example"), "require"),
    ],
)
def test_another_computer_must_encrypt_unless_it_need_not(
    address: Address, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PGHOST", raising=False)
    assert ssl_mode(address) == mode


def test_the_host_of_the_environment_is_another_computer_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGHOST", "gis.example")
    assert ssl_mode(Address()) == "require"
    monkeypatch.delenv("PGHOST")
    assert ssl_mode(Address()) == ""


@pytest.mark.parametrize(("host", "mode"), [("gis.example", "require"), ("127.0.0.1", "")])
def test_the_host_of_a_service_counts(host: str, mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "services"
    file.write_text(f"[land]\nhost={host}\n")
    monkeypatch.setenv("PGSERVICEFILE", str(file))
    assert ssl_mode(Address(service="land")) == mode


def test_a_name_with_any_sign_is_a_name() -> None:
    assert named('share %s "of" it; --') == '"share %%s ""of"" it; --"'
