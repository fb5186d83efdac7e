#!/bin/sh
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# debian-changelog.sh MAINTAINER < CHANGELOG.md: the same in the form that Debian's tools read (deb-changelog(5)).
set -eu
LC_ALL=C awk -v maintainer="$1" '
    # Lines of at most 78 characters.
    function item(  i, line) {
        line = "  *"
        for (i = 1; i <= words; i++) {
            if (length(line) + 1 + length(word[i]) > 78) {
                print line
                line = "   "
            }
            line = line " " word[i]
        }
        if (words) print line
        words = 0
    }
    function release() {
        item()
        if (date) printf "\n -- %s  %s\n\n", maintainer, date
    }
    /^## / {
        release()
        gsub(/[()]/, "", $3)
        command = "date -u -R -d " $3
        command | getline date
        close(command)
        printf "keyturn (%s) unstable; urgency=medium\n\n", $2
        next
    }
    /^- / { item(); $1 = "" }
    date { for (i = 1; i <= NF; i++) if ($i != "") word[++words] = $i }
    END { release() }
'
