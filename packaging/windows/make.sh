#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# make.sh SDK BUILD OUT: the installer and the archive of a cross-compiled program, into the folder OUT. What is in
# them stays in BUILD/keyturn-VERSION. Times are those of the release.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source=$(cd "$here/../.." && pwd)
sdk=$(cd "$1" && pwd)
build=$(cd "$2" && pwd)
mkdir -p "$3"
out=$(cd "$3" && pwd)

read -r _ version date < <(grep -m 1 '^## ' "$source/CHANGELOG.md" | tr -d '()')
SOURCE_DATE_EPOCH=$(date -u -d "$date" +%s)
export SOURCE_DATE_EPOCH
name=keyturn-$version
folder=$build/$name
triplet=x86_64-w64-mingw32
compiler=$(dirname "$($triplet-gcc-posix -print-libgcc-file-name)")
imports=$(dirname "$($triplet-gcc-posix -print-file-name=libkernel32.a)")
plugins=(
    platforms/qwindows.dll styles/qwindowsvistastyle.dll sqldrivers/qsqlite.dll tls/qschannelbackend.dll
)
umask 022

# of_windows DLL: whether it is the system's: an API set, or one for which the cross-compiler has an import library
of_windows() {
    local base=${1%.*}
    [[ ${base,,} == api-ms-win-* || -e $imports/lib${base,,}.a ]]
}

# copy_library DLL: from the SDK, else from the cross-compiler
copy_library() {
    local place
    for place in "$sdk/bin" "$compiler" "$imports"; do
        if [[ -e $place/$1 ]]; then
            install -m 644 "$place/$1" "$folder/$1"
            return
        fi
    done
    echo "make: $1 is neither in the SDK nor of Windows" >&2
    exit 1
}

# imported FILE...: the libraries that these name
imported() {
    $triplet-objdump -p "$@" | sed -n 's/^\s*DLL Name: //p' | sort -u
}

# What the libraries need in turn comes in with the next round.
gather_libraries() {
    local programs found library
    mapfile -t programs < <(find "$folder" -name '*.exe' -o -name '*.dll')
    while ((${#programs[@]})); do
        found=()
        for library in $(imported "${programs[@]}"); do
            if [[ ! -e $folder/$library ]] && ! of_windows "$library"; then
                copy_library "$library"
                found+=("$folder/$library")
            fi
        done
        programs=("${found[@]}")
    done
}

# origin_of FILE: the package that it, or what is linked into it, is from
origin_of() {
    case $1 in
        keyturn.exe) echo cpp-httplib ;;
        plugins/sqldrivers/qsqlite.dll) echo sqlite3 ;;
        Qt6*.dll | plugins/*.dll | translations/*) echo qt6-base ;;
        libqt6keychain.dll) echo qtkeychain ;;
        libsodium-*.dll) echo libsodium ;;
        libwinpthread-*.dll) echo mingw-w64-x86-64-dev ;;
        libgcc_s_*.dll | libstdc++-*.dll | libssp-*.dll) echo gcc-mingw-w64-x86-64-posix ;;
        *)
            echo "make: nobody knows where $1 is from" >&2
            return 1
            ;;
    esac
}

# name_origins: each file that is not Keyturn's alone, its package and that one's version
name_origins() {
    local file package version
    (cd "$folder" && find . -name '*.dll' -o -name '*.exe' -o -name '*.qm' | sed 's,^\./,,' | LC_ALL=C sort) |
        while read -r file; do
            package=$(origin_of "$file")
            if [[ -e $sdk/built/$package ]]; then
                read -r version _ <"$sdk/built/$package"
            else
                version=$(dpkg-query -W -f='${Version}' "$package")
            fi
            printf '%s\t%s\t%s\n' "$file" "$package" "$version"
        done >"$folder/licences/origins.tsv"
}

gather_files() {
    local plugin language package
    rm -rf "$folder"
    cmake --install "$build" --prefix "$folder" >/dev/null
    for plugin in "${plugins[@]}"; do
        install -D -m 644 "$sdk/plugins/$plugin" "$folder/plugins/$plugin"
    done
    gather_libraries
    find "$folder" \( -name '*.exe' -o -name '*.dll' \) -exec $triplet-strip --strip-unneeded {} +
    mkdir "$folder/translations" "$folder/licences"
    for language in de ja; do
        cp "$(qmake6 -query QT_INSTALL_TRANSLATIONS)/qtbase_$language.qm" "$folder/translations/"
    done
    cp "$here/qt.conf" "$folder/qt.conf"
    cp -r "$sdk/licences/." "$folder/licences/"
    cp "$source/LICENSE" "$folder/licences/keyturn.txt"
    for package in gcc-mingw-w64-x86-64-posix mingw-w64-x86-64-dev; do
        cp "/usr/share/doc/$package/copyright" "$folder/licences/$package.txt"
    done
    name_origins
    chmod -R u=rwX,go=rX "$folder"
    find "$folder" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
}

# made FILE CHECK...: says what a file is, how large, and what it went through
made() {
    printf '%9s  %s: %s\n' "$(du -h --apparent-size "$1" | cut -f 1)" "${1##*/}" "$2"
}

make_installer() {
    local setup=$out/$name-windows-x86_64-setup.exe
    "$here/installer.sh" "$folder" "$version" "$setup"
    [[ $(file -b "$setup") == *PE32+*x86-64* ]]
    made "$setup" "64-bit; every library is in it or of Windows; see test-windows"
    "$source/packaging/contents.py" "$version" "$date" "$setup" "$folder/licences"
}

make_archive() {
    local archive=$out/$name-windows-x86_64.zip
    rm -f "$archive"
    (cd "$build" && find "$name" -type f | LC_ALL=C sort | TZ=UTC cmake -E tar cf "$archive" --format=zip --files-from=/dev/stdin)
    [[ $(cmake -E tar tf "$archive" | wc -l) == "$(find "$folder" -type f | wc -l)" ]]
    made "$archive" "the same files, to be unpacked anywhere"
    "$source/packaging/contents.py" "$version" "$date" "$archive" "$folder/licences"
}

gather_files
make_installer
make_archive
(cd "$out" && sha256sum keyturn* >SHA256SUMS)
