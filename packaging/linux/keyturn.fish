# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
complete -c keyturn -f
complete -c keyturn -l sandbox -d 'Open a practice tenant'
complete -c keyturn -l tour -x -a '(__fish_complete_directories)' -d 'Click through every verb, leave pictures'
complete -c keyturn -l gallery -d 'Pictures of pages and dialogs'
complete -c keyturn -l c1 -x -d 'ConductorOne server for the tour'
complete -c keyturn -l confidence -x -d 'Confidence server for the tour'
complete -c keyturn -l language -x -a 'en de ja' -d 'Language of the window'
complete -c keyturn -s h -l help -d 'Say which options there are'
complete -c keyturn -s v -l version -d 'Say which version this is'
