#!/usr/bin/env bash
# Build what people without Python install on Linux: dist/mapviewer/ (a folder), dist/mapviewer-VERSION.run (one file that
# unpacks itself) and dist/mapviewer_VERSION_ARCH.deb. The folder has an interpreter of its own: the confined readers of
# strangers' files are processes of a plain Python, which a frozen program would not be.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

python=${PYTHON:-python3}
folder=dist/mapviewer
say() { printf '%s\n' "$*" >&2; }

version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' mapviewer/__init__.py)
arch=$(dpkg --print-architecture 2>/dev/null || uname -m)
prefix=$("$python" -c 'import sys; print(sys.base_prefix)')
name=$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
[ -d "$prefix/lib/$name" ] || { say "$python has no library in $prefix/lib/$name; name another with PYTHON=/path/to/python3"; exit 3; }

say "1/4  Python and packages"
rm -rf dist/mapviewer dist/root
mkdir -p "$folder/bin" "$folder/lib/$name"
cp "$(readlink -f "$prefix/bin/$name")" "$folder/bin/python3"
cp -L "$prefix"/lib/libpython3*.so.1.0 "$folder/lib/" 2>/dev/null || true
tar -C "$prefix/lib/$name" --exclude=site-packages --exclude=test --exclude=tests --exclude=idlelib --exclude=tkinter \
    --exclude=turtledemo --exclude=lib2to3 --exclude=ensurepip --exclude=pydoc_data --exclude='config-*' \
    --exclude=__pycache__ -cf - . | tar -C "$folder/lib/$name" -xf -
# What the interpreter's own modules were built against; GeoPackages need SQLite.
for module in "$folder/lib/$name"/lib-dynload/*.so; do ldd "$module"; done 2>/dev/null | awk '$3 ~ "^/" { print $1, $3 }' | sort -u |
    grep -E '^lib(sqlite3|ffi|bz2|lzma|ssl|crypto|uuid)\.so' |
    while read -r library path; do cp -L "$path" "$folder/lib/$library"; done
"$python" -m pip install --quiet --no-input --no-compile --disable-pip-version-check --only-binary :all: --require-hashes \
    --target "$folder/lib/$name/site-packages" -r requirements/run.lock
"$python" -m pip install --quiet --no-input --no-compile --disable-pip-version-check --no-deps \
    --target "$folder/lib/$name/site-packages" . ${PIP_BUILD_OPTIONS:-}

say "2/4  What the program never opens is left out"
"$python" scripts/slim_dist.py "$folder/lib/$name/site-packages"
# Wheels' libraries are not stripped: those that were relinked for the wheel would not load any more.
strip --strip-unneeded "$folder"/bin/python3 "$folder"/lib/libpython3* 2>/dev/null || true
install -m 755 packaging/linux/launch.sh "$folder/mapviewer"
cp LICENSE README.md geodata/data/SOURCES.md "$folder/"

say "3/4  One file that unpacks itself"
# Without compiled modules: Python writes those that it needs beside their sources at the first start.
tar -C dist --sort=name --owner=0 --group=0 -cf - mapviewer | xz -T0 -9 >dist/mapviewer.tar.xz
run=dist/mapviewer-$version.run
sed -e "s/@DIGEST@/$(sha256sum dist/mapviewer.tar.xz | cut -c1-16)/" \
    -e "s/@LINES@/$(($(wc -l <packaging/linux/unpack.sh) + 1))/" packaging/linux/unpack.sh >"$run"
cat dist/mapviewer.tar.xz >>"$run"
chmod 755 "$run"

say "4/4  Debian package"
root=dist/root
mkdir -p "$root/DEBIAN" "$root/usr/lib" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/mime/packages" \
    "$root/usr/share/man/man1" "$root/usr/share/bash-completion/completions" "$root/usr/share/icons/hicolor/scalable/apps" \
    "$root/usr/share/doc/mapviewer"
cp -a "$folder" "$root/usr/lib/mapviewer"
ln -s ../lib/mapviewer/mapviewer "$root/usr/bin/mapviewer"
cp packaging/linux/mapviewer.desktop "$root/usr/share/applications/"
cp packaging/linux/mapviewer-story.xml "$root/usr/share/mime/packages/"
cp packaging/linux/mapviewer.svg "$root/usr/share/icons/hicolor/scalable/apps/"
cp packaging/linux/mapviewer.bash "$root/usr/share/bash-completion/completions/mapviewer"
gzip -9nc packaging/linux/mapviewer.1 >"$root/usr/share/man/man1/mapviewer.1.gz"
cp LICENSE "$root/usr/share/doc/mapviewer/copyright"
# What the package's own Python would compile at every start, since only root may write there, is compiled once.
cat >"$root/DEBIAN/postinst" <<POSTINST
#!/bin/sh
set -e
[ "\$1" != configure ] || LD_LIBRARY_PATH=/usr/lib/mapviewer/lib /usr/lib/mapviewer/bin/python3 -P -m compileall -q -j 0 \\
    /usr/lib/mapviewer/lib/$name >/dev/null || true
POSTINST
cat >"$root/DEBIAN/prerm" <<'PRERM'
#!/bin/sh
set -e
find /usr/lib/mapviewer -name __pycache__ -type d -prune -exec rm -rf {} +
PRERM
chmod 755 "$root/DEBIAN/postinst" "$root/DEBIAN/prerm"
needs=$("$python" -c '
import runpy
found = runpy.run_path("mapviewer/preflight.py")
print(", ".join(sorted({**found["DRAWING_LIBRARIES"], **found["X11_LIBRARIES"]}.values())))')
cat >"$root/DEBIAN/control" <<CONTROL
Package: mapviewer
Version: $version
Architecture: $arch
Maintainer: The mapviewer maintainers <mapviewer@example.org>
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Section: education
Priority: optional
Depends: libc6, $needs
Recommends: shared-mime-info, desktop-file-utils
Description: read geopolitics on a map
 An article and its places, boundaries, routes and claims side by side, linked both ways.
CONTROL
dpkg-deb --root-owner-group -Zxz -z9 -b "$root" "dist/mapviewer_${version}_$arch.deb" >/dev/null
rm -rf "$root" dist/mapviewer.tar.xz
LD_LIBRARY_PATH=$folder/lib "$folder/bin/python3" -P -m compileall -q -j 2 "$folder/lib/$name" >/dev/null || true
du -sh "$folder" "$run" dist/*.deb >&2
