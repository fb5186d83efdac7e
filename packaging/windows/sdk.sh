#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# sdk.sh CACHE: what Keyturn needs on Windows, compiled on Debian 12 from Debian's own sources, into CACHE/sdk: Qt's
# base module, SQLite, QtKeychain, libsodium, and cpp-httplib as a header. Each part is built once and kept, so that a
# second call goes on where the first one ended, within Qt with the help of ccache. To change a part, change its
# function, or its line at the end of this file.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "$1"
cache=$(cd "$1" && pwd)
sdk=$cache/sdk sources=$cache/sources builds=$cache/build triplet=x86_64-w64-mingw32
jobs=$(nproc)
mkdir -p "$sdk"/{built,include,lib/pkgconfig,licences} "$sources" "$builds"
# A newer one would have everything configured again.
cmp -s "$here/toolchain.cmake" "$sdk/toolchain.cmake" || cp "$here/toolchain.cmake" "$sdk/"
# The folder's name must not get into what is shipped.
flags="-O2 -ffile-prefix-map=$cache=keyturn-windows"

die() {
    printf 'sdk: %s\n' "$*" >&2
    exit 1
}

# This machine's own archive, also for sources and for the next release; with lists of its own, so that nothing of the
# machine's apt is changed.
apt_lists=$cache/apt
private_apt() {
    apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$apt_lists/parts" \
        -o "Dir::State::lists=$apt_lists/lists" -o "Dir::Cache=$apt_lists/cache" -o APT::Sandbox::User=root "$@"
}

write_apt_lists() {
    local uri release origin
    mkdir -p "$apt_lists"/{parts,lists/partial,cache/archives/partial}
    # shellcheck disable=SC2016 # apt replaces these
    apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(ORIGIN)' 'Created-By: Packages' | sort -u |
        while read -r uri release origin; do
            if [[ $origin == Debian && $release =~ ^bookworm(-security)?$ ]]; then
                printf 'Types: deb-src\nURIs: %s\nSuites: %s %s\nComponents: main\nSigned-By: %s\n\n' \
                    "$uri" "$release" "${release/bookworm/trixie}" /usr/share/keyrings/debian-archive-keyring.gpg
            fi
        done >"$apt_lists/parts/debian.sources"
    [[ -s $apt_lists/parts/debian.sources ]] || die "the SDK is made from the sources of Debian 12, on Debian 12"
    private_apt update
}

# fetch PACKAGE VERSION [tar-only]: the source with Debian's patches, or as it came from its authors, to
# $builds/PACKAGE. apt checks that it is what Debian signed.
fetch() {
    local folder=$sources/$1-$2
    if [[ ! -e $folder/complete ]]; then
        [[ -e $apt_lists/parts/debian.sources ]] || write_apt_lists
        rm -rf "$folder"
        mkdir "$folder"
        (cd "$folder" && private_apt source --download-only ${3:+--tar-only} "$1=$2") ||
            die "Debian's archive does not have the source of $1 $2"
        touch "$folder/complete"
    fi
    rm -rf "${builds:?}/$1"
    if [[ ${3:-} ]]; then
        mkdir "$builds/$1"
        tar -C "$builds/$1" --strip-components=1 -xf "$folder"/*.orig.tar.*
    else
        dpkg-source --no-check -x "$folder"/*.dsc "$builds/$1" >/dev/null
    fi
}

# licence PACKAGE FILE: what the installer shows for it
licence() {
    cp "$builds/$1/$2" "$sdk/licences/$1.txt"
}

build_sqlite3() {
    licence sqlite3 debian/copyright
    (
        cd "$builds/sqlite3"
        ./configure --disable-tcl --disable-readline
        make sqlite3.c
        # Qt asks for the table of a column.
        # shellcheck disable=SC2086 # several flags
        $triplet-gcc-posix $flags -DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_ENABLE_COLUMN_METADATA -c sqlite3.c
        $triplet-gcc-ar-posix rcs "$sdk/lib/libsqlite3.a" sqlite3.o
        cp sqlite3.h sqlite3ext.h "$sdk/include/"
    )
}

# What Keyturn does not use is left out; Qt's own copies serve for what Debian takes from elsewhere.
build_qt6-base() {
    local feature options=()
    for feature in system_zlib system_pcre2 system_doubleconversion system_freetype system_harfbuzz system_png \
        system_jpeg system_libb2 sql_odbc sql_psql sql_mysql vulkan dbus glib icu zstd tabletevent printsupport \
        testlib concurrent androiddeployqt; do
        options+=("-DFEATURE_$feature=OFF")
    done
    licence qt6-base debian/copyright
    cp -r "$builds/qt6-base/LICENSES" "$sdk/licences/qt6-base"
    cmake -G Ninja -S "$builds/qt6-base" -B "$builds/qt6-base.build" -DCMAKE_TOOLCHAIN_FILE="$sdk/toolchain.cmake" \
        -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        -DCMAKE_INSTALL_PREFIX="$sdk" -DCMAKE_PREFIX_PATH="$sdk" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=ON \
        -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
        -DCMAKE_C_FLAGS="$flags" -DCMAKE_CXX_FLAGS="$flags" -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
        "${options[@]}" -DFEATURE_system_sqlite=ON -DFEATURE_sql_sqlite=ON -DINPUT_opengl=no -DINPUT_openssl=no \
        -DFEATURE_schannel=ON
    cmake --build "$builds/qt6-base.build" --parallel "$jobs"
    cmake --install "$builds/qt6-base.build" --strip
}

build_qtkeychain() {
    # A flag of another compiler, which g++ takes for a file.
    sed -i 's# /utf-8##' "$builds/qtkeychain/qtkeychain/CMakeLists.txt"
    licence qtkeychain COPYING
    cmake -G Ninja -S "$builds/qtkeychain" -B "$builds/qtkeychain/build" \
        -DCMAKE_TOOLCHAIN_FILE="$sdk/lib/cmake/Qt6/qt.toolchain.cmake" -DCMAKE_INSTALL_PREFIX="$sdk" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS="$flags" -DBUILD_WITH_QT6=ON -DUSE_CREDENTIAL_STORE=ON \
        -DBUILD_TRANSLATIONS=OFF -DBUILD_TESTING=OFF
    cmake --build "$builds/qtkeychain/build" --parallel "$jobs"
    cmake --install "$builds/qtkeychain/build" --strip
}

build_libsodium() {
    licence libsodium LICENSE
    (
        cd "$builds/libsodium"
        autoreconf -fi
        ./configure --host=$triplet --prefix="$sdk" --enable-shared --disable-static --disable-dependency-tracking \
            CC=$triplet-gcc-posix CFLAGS="$flags"
        make -j "$jobs"
        make install-strip
    )
}

# Debian cuts the header into a header and a library; as it came, it is the whole.
build_cpp-httplib() {
    licence cpp-httplib LICENSE
    cp "$builds/cpp-httplib/httplib.h" "$sdk/include/"
    printf 'Name: cpp-httplib\nDescription: HTTP server and client in a header\nVersion: %s\nLibs: -lws2_32\nCflags: -I%s\n' \
        "$1" "$sdk/include" >"$sdk/lib/pkgconfig/cpp-httplib.pc"
}

# part PACKAGE VERSION [tar-only] [with PACKAGE]: anew where its version, how it is built, or what it has within it has
# become another. The first word of its stamp is the version.
part() {
    local stamp=$sdk/built/$1 log=$builds/$1.log recipe within=
    [[ ${*: -2:1} != with ]] || within=$(<"$sdk/built/${*: -1}")
    recipe="$2 $({ declare -f "build_$1"; echo "$within"; } | sha256sum | cut -c 1-16)"
    if [[ -e $stamp && $(<"$stamp") == "$recipe" ]]; then
        return
    fi
    echo "sdk: building $1 $2, the log is in $log"
    if [[ ${3:-} == tar-only ]]; then
        fetch "$1" "$2" "$3"
    else
        fetch "$1" "$2"
    fi
    # The part of the version that its authors gave it.
    local upstream=${2%-*}
    # In the background, because bash goes on after an error in what is left of a ||.
    "build_$1" "${upstream%%+*}" >"$log" 2>&1 &
    wait $! || {
        tail -n 40 "$log" >&2
        die "$1 could not be built"
    }
    echo "$recipe" >"$stamp"
    rm -rf "${builds:?}/$1" "$builds/$1.build"
}

part sqlite3 3.40.1-2+deb12u2
part qt6-base 6.4.2+dfsg-10 with sqlite3
# Debian 12's 0.13 ends at 2,560 bytes, the size of an item of Windows' Credential Manager. Debian 13 has no patches
# for this one.
part qtkeychain 0.15.0-1 tar-only
part libsodium 1.0.18-1+deb12u1
part cpp-httplib 0.11.4+ds-1+deb12u1
touch "$sdk/complete"
echo "sdk: complete in $sdk ($(du -sh "$sdk" | cut -f 1))"
