#!/usr/bin/env bash
# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
#
# clang-tidy-19 over every source of this project that a configured build directory compiles:
#
#   run-tidy.sh BUILD_DIR [FILE...]
#
# A file that was found clean is not looked at again until it, a project header it includes at any depth,
# its compiler flags, .clang-tidy or one of the packages that the findings hang on has changed. What is known
# to be clean is kept in ${XDG_CACHE_HOME:-~/.cache}/keyturn-tidy. Headers that moc or uic makes must exist.
set -euo pipefail

build=$1
shift
only=("$@")
root=$PWD
cache=${XDG_CACHE_HOME:-$HOME/.cache}/keyturn-tidy
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$cache"
find "$cache" -type f -mtime +30 -delete

# FILE<tab>COMPILER COMMAND, for our own sources only, and once each
awk -F'"' -v root="$root/" '
    $2 == "command" {
        command = $0
        gsub(/\\"/, "\"", command)
        gsub(/\\\\/, "\\", command)
    }
    $2 == "file" && index($4, root) == 1 {
        file = substr($4, length(root) + 1)
        if (file ~ /^(models|ui|app|tests)\// && !(file in seen)) {
            seen[file] = 1
            print file "\t" command
        }
    }' "$build/compile_commands.json" | sort >"$work/commands"

# Project headers are named from the root of the repository, so the closure of includes is a matter of text.
find models ui app tests -type f \( -name '*.h' -o -name '*.cpp' \) -print0 |
    xargs -0 sha256sum >"$work/hashes"
find models ui app tests -type f \( -name '*.h' -o -name '*.cpp' \) -print0 |
    xargs -0 grep -HoE '^#include "[^"]+"' | tr -d '"' | sed 's/:#include /\t/' >"$work/includes" || true
{
    clang-tidy-19 --version
    cat .clang-tidy
    dpkg-query -W -f='${Package} ${Version}\n' 'libstdc++-*-dev' qt6-base-dev qtkeychain-qt6-dev libsodium-dev \
        libcpp-httplib-dev 2>/dev/null || true
} >"$work/tools"
tools=$(sha256sum <"$work/tools")

# FILE<tab>what its findings depend on
awk -F'\t' -v root="$root" -v hashes="$work/hashes" -v includes="$work/includes" '
    BEGIN {
        while ((getline line < hashes) > 0)
            hash[substr(line, 67)] = substr(line, 1, 64)
        while ((getline line < includes) > 0) {
            split(line, part, "\t")
            if (part[2] in hash)
                included[part[1]] = included[part[1]] part[2] "\n"
        }
    }
    {
        split("", seen)
        queue[1] = $1
        seen[$1] = 1
        last = 1
        inputs = ""
        for (next_one = 1; next_one <= last; next_one++) {
            inputs = inputs " " queue[next_one] "=" hash[queue[next_one]]
            count = split(included[queue[next_one]], found, "\n")
            for (i = 1; i < count; i++)
                if (!(found[i] in seen)) {
                    seen[found[i]] = 1
                    queue[++last] = found[i]
                }
        }
        gsub(root, "", $2)
        print $1 "\t" $2 inputs
    }' "$work/commands" >"$work/inputs"

total=0
while IFS=$'\t' read -r file inputs; do
    if ((${#only[@]})) && [[ " ${only[*]} " != *" $file "* ]]; then
        continue
    fi
    total=$((total + 1))
    key=$(printf '%s\n%s\n' "$tools" "$inputs" | sha256sum)
    key=${key%% *}
    if [[ -e $cache/$key ]]; then
        touch -c "$cache/$key"
    else
        printf '%s %s\n' "$key" "$file"
    fi
done <"$work/inputs" >"$work/todo"
count=$(wc -l <"$work/todo")
echo "clang-tidy: $count of $total files to look at, the others are known to be clean"
((count)) || exit 0

# Most of the time goes into the headers of Qt and the standard library, so sources with the same flags are looked at
# together, as one translation unit. Should they not go together, or should there be a finding, each is looked at alone.
group_size=8
awk -v work="$work" -v size="$group_size" '
    BEGIN {
        FS = "\t"
        while ((getline < (work "/commands")) > 0)
            command[$1] = $2
        FS = " "
    }
    {
        count = split(command[$2], word, " ")
        flags = own = ""
        for (i = 1; i <= count; i++) {
            if (word[i] == "-o" || word[i] == "-c" || word[i] ~ /^"?command/)
                i++
            else if (word[i] ~ /^-DQT_TESTCASE_/)
                continue
            else if (word[i] ~ /^-I.*_autogen\/include/)
                own = own " " word[i]
            else if (word[i] ~ /^-/ || word[i - 1] == "-isystem")
                flags = flags " " word[i]
        }
        split($2, folder, "/")
        flags = folder[1] flags
        if (members[flags]++ % size == 0)
            group[flags] = sprintf("%s/group-%04d", work, ++groups)
        name = group[flags]
        sub(/^[a-z]+/, "", flags)
        print $0 > (name ".files")
        print own > (name ".own")
        print flags > (name ".flags")
    }' "$work/todo"

look_at_one() { # KEY FILE
    local output
    if output=$(clang-tidy-19 -p "$build" --quiet --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-error "$2" 2>&1); then
        : >"$cache/$1"
    else
        printf '%s\n' "$output" | grep -vE '^[0-9]+ warnings? (generated|treated as error)'
        return 1
    fi
}

# Writes GROUP.cpp; leaves GROUP.ends, the last line of each member in it.
join_members() { # GROUP
    local key file number=0
    : >"$1.cpp"
    : >"$1.ends"
    while read -r key file; do
        number=$((number + 1))
        {
            printf '#define main main_%d\n' "$number"
            cat "$file"
            printf '\n#undef main\n'
        } >>"$1.cpp"
        wc -l <"$1.cpp" >>"$1.ends"
    done <"$1.files"
}

# Two sources may have helpers of the same name: moves those that do not go with the ones before them to GROUP-x.
part_members() { # GROUP COMPILER-FLAG...
    local group=$1
    shift
    join_members "$group"
    if clang++-19 -fsyntax-only -w -ferror-limit=0 "$@" "$group.cpp" 2>"$group.errors"; then
        return
    fi
    awk -v unit="$group.cpp" -v rest="$group-x.files" -v files="$group.files" '
        FILENAME ~ /\.ends$/ { end[++count] = $1 }
        FILENAME ~ /\.errors$/ && index($0, unit ":") == 1 && / error: / {
            split(substr($0, length(unit) + 2), at, ":")
            for (i = 1; i < count && at[1] > end[i]; i++)
                ;
            bad[i] = 1
        }
        FILENAME ~ /\.files$/ { member[FNR] = $0 }
        END {
            for (i = 1; i <= count; i++)
                print member[i] > ((i in bad) ? rest : files)
        }' "$group.ends" "$group.errors" "$group.files"
    if [[ -e $group-x.files ]]; then
        cp "$group.flags" "$group-x.flags"
        cp "$group.own" "$group-x.own"
    fi
    join_members "$group"
}

look_at() { # GROUP
    local key file flags failed=0
    if (($(wc -l <"$1.files") > 1)); then
        eval "flags=($(head -n 1 "$1.flags") $(sort -u "$1.own" | tr '\n' ' '))"
        part_members "$1" "${flags[@]}"
    fi
    if (($(wc -l <"$1.files") > 1)) &&
        clang-tidy-19 --quiet --config-file=.clang-tidy "$1.cpp" -- "${flags[@]}" -Wno-unknown-warning-option -Wno-error \
            >"$1.out" 2>&1; then
        while read -r key file; do
            : >"$cache/$key"
        done <"$1.files"
    else
        while read -r key file; do
            look_at_one "$key" "$file" || failed=1
        done <"$1.files"
    fi
    if [[ -e $1-x.files ]]; then
        look_at "$1-x" || failed=1
    fi
    return "$failed"
}
export -f look_at look_at_one join_members part_members
export build cache
find "$work" -name '*.files' | sed 's/\.files$//' | sort | xargs -P "$(nproc)" -L 1 bash -c 'look_at "$1"' - || {
    echo "clang-tidy: findings, see above" >&2
    exit 1
}
