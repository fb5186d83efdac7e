#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# Renders each drawing (icons/NAME.svg) to the pictures that the program carries (png/NAME-SIZE.png):
#
#   render-icons.sh DIRECTORY
#
# The sizes are those of ui/widgets/icons.cpp: 16 and 48 as laid out, at the scales 1, 1.5 and 2; what desktops,
# window lists and packages ask a program's own icon for.
set -euo pipefail

drawings=$(dirname "${BASH_SOURCE[0]}")/icons
target=$1
mkdir -p "$target"
for drawing in "$drawings"/*.svg; do
    name=$(basename "$drawing" .svg)
    sizes=(16 24 32 48 72 96)
    if [[ $name == keyturn ]]; then
        sizes=(16 24 32 48 64 128 256 512)
    fi
    for size in "${sizes[@]}"; do
        rsvg-convert --width "$size" --height "$size" --output "$target/$name-$size.png" "$drawing"
    done
done
