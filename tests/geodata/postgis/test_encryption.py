"""No password goes in the clear to another computer, unless the reader said so for that server."""

from __future__ import annotations

import socket
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from geodata.postgis.database_errors import DatabaseError
from geodata.postgis.fetch_query import named
from geodata.postgis.server_connection import connect, ssl_mode
from geodata.story.database_model import Address, Encryption

SSL_REQUEST = bytes.fromhex("0000000804d2162f")  # what libpq says first where encryption is required


@pytest.mark.parametrize(
    ("address", "mode"),
    [
        (Address("gis.example"), "require"),
        (Address("gis.example", encryption=Encryption.CHECKED), "verify-full"),
        (Address("gis.example", encryption=Encryption.NOT_NEEDED), "prefer"),
        (Address("localhost"), ""),
        (Address("/run/postgresql"), ""),
        (Address("localhost.example"), "require"),
        (Address("/run/postgresql,gis.example"), "require"),
        (Address("localhost,/run/postgresql"), ""),
        (Address("localhost", encryption=Encryption.REQUIRED), "require"),
    ],
)
def test_another_computer_must_encrypt_unless_it_need_not(
    address: Address, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PGHOST", "PGHOSTADDR", "PGSERVICE"):
        monkeypatch.delenv(name, raising=False)
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


@pytest.mark.parametrize("typed", ["localhost", "/run/postgresql", ""])
@pytest.mark.parametrize(
    ("number", "mode"), [("192.0.2.7", "require"), ("127.0.0.1", ""), ("127.0.0.1,192.0.2.7", "require")]
)
def test_the_number_that_libpq_goes_to_counts_whatever_host_was_typed(
    typed: str, number: str, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGHOSTADDR", number)
    assert ssl_mode(Address(typed)) == mode


def test_the_number_of_a_service_counts_whatever_host_was_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "services"
    file.write_text("[land]\nhost=localhost\nhostaddr=192.0.2.7\n")
    monkeypatch.setenv("PGSERVICEFILE", str(file))
    assert ssl_mode(Address("localhost", service="land")) == "require"
    assert ssl_mode(Address(service="land")) == "require"
    assert ssl_mode(Address("localhost")) == ""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere this computer has one such number only")
def test_no_name_is_told_where_libpq_really_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.2", 0)) as other:
        other.settimeout(10)
        monkeypatch.setenv("PGHOSTADDR", "127.0.0.2")
        address = Address("localhost", str(other.getsockname()[1]), "land", "reader")
        with ThreadPoolExecutor(1) as pool:
            trying = pool.submit(connect, address, "secret")
            caller, _ = other.accept()
            with caller:
                asked = caller.recv(8)
                caller.sendall(b"N")  # it has no encryption
                told = caller.recv(1_000)
            with pytest.raises(DatabaseError):
                trying.result()
    assert (asked, told) == (SSL_REQUEST, b"")


def test_a_name_with_any_sign_is_a_name() -> None:
    assert named('share %s "of" it; --') == '"share %%s ""of"" it; --"'
