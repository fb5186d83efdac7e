#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# test-installed.sh OUT CACHE: installs the .deb and unpacks the archive of the folder OUT in a clean tree of this
# distribution, as an admin's machine would have it, and uses them there: the tour, an upgrade with data in place,
# removal. Needs root. The tree is made once and kept in CACHE; what runs in it runs on a copy, in namespaces of its own.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
support=$here/../../tests/support
out=$(cd "$1" && pwd)
mkdir -p "$2"
# shellcheck source=/dev/null
. /etc/os-release
clean=$2/$ID-$VERSION_CODENAME.tar
if [[ ${KEYTURN_OWN_MOUNTS:-} != yes ]]; then
    KEYTURN_OWN_MOUNTS=yes exec unshare --mount --propagation private --pid --fork --kill-child \
        "${BASH_SOURCE[0]}" "$@"
fi
# Outside the caller's TMPDIR: a tree in a tmpfs would be a tree in memory.
root=$(mktemp -d "$2/tree.XXXXXX")
trap 'umount -R "$root"/proc "$root"/dev 2>/dev/null || true; rm -rf --one-file-system "$root"' EXIT

# What a desktop has and Keyturn does not bring: a display, a bus, a keychain, fonts; and what looks at it.
desktop=(
    ca-certificates dbus dbus-bin dbus-daemon gnome-keyring libsecret-tools openbox procps xvfb xdotool x11-utils
    fonts-dejavu-core libgl1 libegl1 libfontconfig1 libssl3 libx11-xcb1 xz-utils
)

in_tree() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

as_admin() {
    chroot --userspec=admin:admin "$root" env -i PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"
}

apt_get() {
    in_tree apt-get -q -y -o Acquire::Retries=3 "$@" >"$root/apt.log" 2>&1 || {
        tail -n 30 "$root/apt.log" >&2
        exit 1
    }
}

make_clean_tree() {
    local mirror
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "Codename: $VERSION_CODENAME" | head -n 1)
    debootstrap --variant=minbase "$VERSION_CODENAME" "$root" "$mirror" >"$out/debootstrap.log" 2>&1 || {
        tail -n 30 "$out/debootstrap.log" >&2
        exit 1
    }
    rm -f "$out/debootstrap.log"
    cp /etc/resolv.conf /etc/hosts "$root/etc/"
    cp -a /etc/apt/apt.conf.d /etc/apt/auth.conf.d "$root/etc/apt/" 2>/dev/null || true
    mount_devices
    apt_get update
    apt_get install --no-install-recommends "${desktop[@]}"
    in_tree useradd --create-home admin
    umount -R "$root/proc" "$root/dev"
    tar -C "$root" --one-file-system -cf "$clean.part" .
    mv "$clean.part" "$clean"
}

mount_devices() {
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
}

# left: what bears the program's name anywhere but in the admin's home and in this test's own folders
left() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./home -o -path ./var/cache/apt \) \
        -prune -o -ipath '*keyturn*' -print)
}

# tour PROGRAM: every verb of every kind, as a user, with a display and a keyring
tour() {
    rm -rf "$root/tmp/tour"
    as_admin /support/with-session --display -- "$1" --sandbox --tour /tmp/tour >"$root/tour.log" 2>&1 || {
        tail -n 40 "$root/tour.log" >&2
        exit 1
    }
    local ok
    ok=$(grep -c '"outcome": "ok"' "$root/tmp/tour/tour.json")
    ((ok > 0)) && ! grep '"outcome"' "$root/tmp/tour/tour.json" | grep -vq '"ok"'
    echo "$ok verbs ok: $1"
}

# use PROGRAM: an admin opens it, and it is ended; the data stay in the admin's home
use() {
    as_admin /support/with-session --display -- env HOME=/home/admin XDG_DATA_HOME=/home/admin/.local/share sh -c '
        "$1" 2>/tmp/keyturn.log & program=$!
        xdotool search --sync --onlyvisible --name "^Keyturn" >/dev/null
        kill -TERM $program
        wait $program' - "$1" || {
        cat "$root/tmp/keyturn.log" >&2
        exit 1
    }
    [[ -s $root/home/admin/.local/share/keyturn/keyturn.sqlite ]]
}

test_archive() {
    local archive=$1 folder
    cp "$archive" "$root/tmp/archive.run"
    if in_tree sh -c 'ls /usr/lib/*/libQt6Core*' >/dev/null 2>&1; then
        echo "the clean tree has a Qt of its own" >&2
        exit 1
    fi
    as_admin sh -c 'cd /home/admin && sh /tmp/archive.run --quiet'
    folder=$(cd "$root/home/admin" && echo keyturn-*)
    folder=/home/admin/$folder
    tour "$folder/bin/keyturn"
    as_admin mv "$folder" /home/admin/elsewhere
    [[ $(as_admin /support/with-session --bare -- env QT_QPA_PLATFORM=offscreen /home/admin/elsewhere/bin/keyturn --version) == *" $(dpkg-deb -f "$out"/keyturn_*.deb Version)" ]]
    rm -rf "$root/home/admin/elsewhere"
}

# older DEB: the same package as if it were of an earlier version, with a file that later ones have no more
older() {
    dpkg-deb -R "$1" "$root/tmp/older"
    sed -i 's/^Version: .*/Version: 0.0.1/' "$root/tmp/older/DEBIAN/control"
    mkdir -p "$root/tmp/older/usr/share/keyturn"
    echo old >"$root/tmp/older/usr/share/keyturn/dropped-later"
    dpkg-deb --root-owner-group -b "$root/tmp/older" "$root/tmp/older.deb" >/dev/null
    rm -rf "$root/tmp/older"
}

test_deb() {
    local version
    version=$(dpkg-deb -f "$1" Version)
    older "$1"
    apt_get install --no-install-recommends /tmp/older.deb
    use keyturn
    cp -a "$root/home/admin/.local/share/keyturn" "$root/tmp/kept"
    cp "$1" "$root/tmp/keyturn.deb"
    apt_get install --no-install-recommends /tmp/keyturn.deb
    [[ $(in_tree dpkg-query -W -f '${Version}' keyturn) == "$version" ]]
    [[ ! -e $root/usr/share/keyturn ]]
    cmp "$root/tmp/kept/settings.ini" "$root/home/admin/.local/share/keyturn/settings.ini"
    use keyturn
    echo "upgraded from 0.0.1 to $version with data in place"
    tour keyturn
    apt_get purge keyturn
    if [[ $(left) ]]; then
        left >&2
        echo "removing the package left the above" >&2
        exit 1
    fi
    [[ -s $root/home/admin/.local/share/keyturn/keyturn.sqlite ]]
    echo "removed: nothing is left but the admin's data"
}

if [[ -s $clean ]]; then
    tar -C "$root" -xf "$clean"
else
    make_clean_tree
fi
# As a root folder is, and not as mktemp makes one.
chmod 755 "$root"
mount_devices
mkdir "$root/support"
cp "$support/with-session" "$root/support/"
test_archive "$out"/keyturn-*.run
test_deb "$out"/keyturn_*.deb
