#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# disk-threads.sh DISKWATCH COMMAND...: COMMAND works with the real Keyturn; whatever it does, the thread of the window
# never waits for SQLite or for the disk. The lock of the data directory is taken before there is a window.
set -euo pipefail
watch=$1
shift
export KEYTURN_DISKWATCH=$HOME/diskwatch.log
# A sanitizer's runtime wants to be first.
export ASAN_OPTIONS="${ASAN_OPTIONS:-}:verify_asan_link_order=0"
LD_PRELOAD=$watch "$@"

# lines THREAD FUNCTION: the paths, of Keyturn alone
lines() {
    sed -n "s/^keyturn $1 $2 //p" "$KEYTURN_DISKWATCH"
}

for call in sqlite3_step fsync fdatasync; do
    echo "$call: $(lines main "$call" | wc -l) on the thread of the window, $(lines other "$call" | wc -l) on others"
done
[[ $(lines other sqlite3_step | wc -l) -gt 0 && $(lines other 'f.*sync' | wc -l) -gt 0 ]] || {
    echo "nothing was counted" >&2
    exit 1
}
if lines main 'sqlite3_step' | grep -q . || lines main 'f.*sync' | grep -v '/keyturn\.lock$'; then
    echo "the thread of the window waited for the disk" >&2
    exit 1
fi
