#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# bundle.sh BUILD FOLDER: the built program with its own Qt, in a folder that may be moved anywhere: keyturn/bin/keyturn.
# What every desktop has in its own version (libc, the C++ library, GL, X11, fonts) stays outside, and so does OpenSSL:
# whoever has this libc has OpenSSL 3, kept safe by the distribution, and Qt would load it beside one of ours.
set -euo pipefail
build=$1 folder=$2
library=$(qmake6 -query QT_INSTALL_LIBS)
plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
translations=$(qmake6 -query QT_INSTALL_TRANSLATIONS)

outside='^(ld-linux[-x_0-9a-z]*|libc|libm|libdl|libpthread|librt|libresolv|libgcc_s|libstdc\+\+|libGL|libEGL|libGLX|libGLdispatch|libdrm|libgbm|libX11|libX11-xcb|libxcb|libfontconfig|libfreetype|libexpat|libz|libuuid|libwayland-client|libssl|libcrypto)[.]so'
wanted_plugins=(
    platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so
    xcbglintegrations/libqxcb-glx-integration.so xcbglintegrations/libqxcb-egl-integration.so
    wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so
    wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    sqldrivers/libqsqlite.so tls/libqopensslbackend.so networkinformation/libqnetworkmanager.so
)
# Loaded by name at run time, hence unknown to the linker.
opened=(libsecret-1.so.0)

DESTDIR=$folder.installed cmake --install "$build" --strip >/dev/null
mkdir -p "$folder/lib" "$folder/plugins" "$folder/translations"
cp -a "$folder.installed/usr/bin" "$folder.installed/usr/share" "$folder/"
rm -rf "$folder.installed"
printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' >"$folder/bin/qt.conf"
cp "$translations"/qtbase_{de,ja}.qm "$folder/translations/"

for plugin in "${wanted_plugins[@]}"; do
    if [[ ! -e $plugins/$plugin ]]; then
        echo "bundle: there is no $plugin on this machine" >&2
        exit 1
    fi
    install -D -m 644 "$plugins/$plugin" "$folder/plugins/$plugin"
done
for name in "${opened[@]}"; do
    cp -L "$library/$name" "$folder/lib/"
done

# needed FILE...: the libraries that these name themselves, without those that stay outside
needed() {
    objdump -p "$@" | sed -n 's/^ *NEEDED *//p' | sort -u | grep -vE "$outside"
}

# What the libraries need in turn comes in with the next round; what stays outside brings its own.
mapfile -t programs < <(find "$folder/bin/keyturn" "$folder/plugins" "$folder/lib" -type f)
while ((${#programs[@]})); do
    found=()
    while IFS= read -r name; do
        if [[ ! -e $folder/lib/$name ]]; then
            cp -L "$library/$name" "$folder/lib/"
            found+=("$folder/lib/$name")
        fi
    done < <(needed "${programs[@]}")
    programs=("${found[@]}")
done

# Whose they are, under which conditions: package, version and the packager's copyright file.
licences=$folder/share/doc/keyturn/licences
mkdir -p "$licences"
while IFS= read -r -d '' file; do
    relative=${file#"$folder/"}
    case $relative in
    lib/*) origin=$library/${relative#lib/} ;;
    plugins/*) origin=$plugins/${relative#plugins/} ;;
    *) origin=$translations/${relative##*/} ;;
    esac
    [[ -e $origin ]] || origin=/lib/$(basename "$library")/${file##*/}
    # A package may have installed it under /lib or /usr/lib, which are one folder by now.
    package=$(dpkg-query -S "$(realpath "$origin")" 2>/dev/null || dpkg-query -S "*/${origin##*/}")
    package=${package%%:*}
    printf '%s\t%s\t%s\n' "$relative" "$package" "$(dpkg-query -W -f '${Version}' "$package")"
    cp -Ln "/usr/share/doc/$package/copyright" "$licences/$package"
done < <(find "$folder/lib" "$folder/plugins" "$folder/translations" -type f -print0 | sort -z) >"$licences/origins.tsv"

find "$folder/lib" "$folder/plugins" -name '*.so*' -exec chmod 644 {} + -exec strip --strip-unneeded {} +
find "$folder/lib" -name '*.so*' -exec patchelf --set-rpath '$ORIGIN' {} \;
find "$folder/plugins" -name '*.so' -exec patchelf --set-rpath '$ORIGIN/../../lib' {} \;
patchelf --set-rpath '$ORIGIN/../lib' "$folder/bin/keyturn"
