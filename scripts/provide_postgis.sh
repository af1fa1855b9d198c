#!/usr/bin/env bash
# Install the PostgreSQL with PostGIS that the tests of databases start for themselves, from Debian's packages.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

has_postgis() {
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null &&
        compgen -G '/usr/share/postgresql/*/extension/postgis.control' >/dev/null
}

if has_postgis; then exit 0; fi
install="apt-get update && apt-get install -y postgresql postgresql-postgis"
if ! command -v apt-get >/dev/null || [ "$(id -u)" != 0 ]; then
    echo "The tests of databases need PostgreSQL with PostGIS. As root on Debian or Ubuntu: $install" >&2
    exit 3
fi
# The tests start a server of their own in a temporary folder; none is wanted beside it.
mkdir -p /etc/postgresql-common/createcluster.d
echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.d/mapviewer-tests.conf
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends postgresql postgresql-postgis >/dev/null
has_postgis
