#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# make.sh BUILD OUT: the Linux packages of a built program, each held against its validators, into the folder OUT.
# The same sources give the same bytes for everything but the .rpm: times are those of the release.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source=$(cd "$here/../.." && pwd)
build=$(cd "$1" && pwd)
mkdir -p "$2"
out=$(cd "$2" && pwd)

read -r _ version date < <(grep -m 1 '^## ' "$source/CHANGELOG.md" | tr -d '()')
SOURCE_DATE_EPOCH=$(date -u -d "$date" +%s)
export SOURCE_DATE_EPOCH
machine=$(uname -m)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Folders that are staged here are packed as they are, also for whom everything private is private.
umask 022

# made FILE CHECK...: says what a file is, how large, and what it went through
made() {
    printf '%9s  %s: %s\n' "$(du -h --apparent-size "$1" | cut -f 1)" "${1##*/}" "$2"
}

# same_times FOLDER
same_times() {
    find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

make_deb() {
    (cd "$work" && cpack -G DEB --config "$build/CPackConfig.cmake" -B "$work/cpack" >"$work/deb.log") || {
        cat "$work/deb.log" >&2
        exit 1
    }
    # CPack packs the times of this build: packed again with those of the release.
    local deb
    deb=$(basename "$work"/cpack/*.deb)
    dpkg-deb -R "$work/cpack/$deb" "$work/deb"
    sort -k 2 -o "$work/deb/DEBIAN/md5sums" "$work/deb/DEBIAN/md5sums"
    same_times "$work/deb"
    dpkg-deb --root-owner-group -Zxz -b "$work/deb" "$out/$deb" >/dev/null
    lintian --fail-on error,warning --allow-root "$out/$deb"
    desktop-file-validate "$work"/deb/usr/share/applications/*.desktop
    appstreamcli validate --no-net "$work"/deb/usr/share/metainfo/*.xml >"$work/appstream.log" || {
        cat "$work/appstream.log" >&2
        exit 1
    }
    bash -n "$work/deb/usr/share/bash-completion/completions/keyturn"
    fish --no-execute "$work"/deb/usr/share/fish/vendor_completions.d/keyturn.fish
    zsh -n "$work"/deb/usr/share/zsh/vendor-completions/_keyturn
    made "$out/$deb" "lintian, desktop-file-validate, appstreamcli, the completions by their shells"
}

make_rpm() {
    (cd "$work" && cpack -G RPM --config "$build/CPackConfig.cmake" -B "$work/cpack" >"$work/rpm.log") || {
        cat "$work/rpm.log" >&2
        exit 1
    }
    local rpm contents=$work/contents
    rpm=$(basename "$work"/cpack/*.rpm)
    cp "$work/cpack/$rpm" "$out/"
    rpm --checksig --nosignature "$out/$rpm" >/dev/null
    [[ $(rpm -qp --qf '%{NAME} %{VERSION} %{LICENSE}' "$out/$rpm") == "keyturn $version Apache-2.0" ]]
    rpm -qpl "$out/$rpm" >"$contents"
    (cd "$work/deb" && find usr -type f -printf '/%p\n') | while IFS= read -r file; do
        grep -qxF "$file" "$contents" || {
            echo "$rpm has no $file" >&2
            exit 1
        }
    done
    rpm -qpR "$out/$rpm" | grep -q '^libQt6Widgets.so.6'
    rpm -qpR "$out/$rpm" | grep -q '^libsecret-1.so.0'
    made "$out/$rpm" "signature-free digest, metadata, the files of the .deb; not installed anywhere"
}

make_bundle() {
    local run=keyturn-$version-$machine.run
    "$here/bundle.sh" "$build" "$work/keyturn-$version"
    same_times "$work/keyturn-$version"
    makeself --xz --complevel 6 --notemp --nox11 --sha256 --packaging-date "$date" \
        --tar-extra "--owner=0 --group=0 --numeric-owner --sort=name --format=gnu" \
        "$work/keyturn-$version" "$out/$run" "Keyturn $version" true >"$work/makeself.log"
    "$out/$run" --quiet --check >/dev/null
    made "$out/$run" "its own checksum; every library is in it or on every desktop"
}

make_source() {
    local name=keyturn-$version file
    mkdir -p "$work/source/$name"
    git -C "$source" -c safe.directory='*' ls-files -z | while IFS= read -r -d '' file; do
        install -D -m "$([[ -x $source/$file ]] && echo 755 || echo 644)" "$source/$file" "$work/source/$name/$file"
    done
    tar -C "$work/source" --owner=0 --group=0 --numeric-owner --sort=name --mtime="@$SOURCE_DATE_EPOCH" -cf - "$name" |
        xz -T1 >"$out/$name.tar.xz"
    made "$out/$name.tar.xz" "what is under version control"
}

rm -f "$out"/keyturn*
make_deb
make_rpm
make_bundle
make_source
for package in "$out"/*.deb "$out"/*.rpm; do
    "$source/packaging/contents.py" "$version" "$date" "$package" "$work/deb/DEBIAN/control"
done
"$source/packaging/contents.py" "$version" "$date" "$out"/*.run "$work/keyturn-$version/share/doc/keyturn/licences"
(cd "$out" && sha256sum keyturn* >SHA256SUMS)
made "$out/SHA256SUMS" "$(wc -l <"$out/SHA256SUMS") files"
