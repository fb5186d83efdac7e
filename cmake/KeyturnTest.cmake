# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0

# How a test is declared. Every test runs in a throwaway HOME with nothing of the developer's session.

set(KEYTURN_WITH_SESSION "${PROJECT_SOURCE_DIR}/tests/support/with-session")
set(KEYTURN_TEST_ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen"
    "QT_LOGGING_TO_CONSOLE=1"
    "UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1"
    "ASAN_OPTIONS=detect_stack_use_after_return=1"
    "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0")

# keyturn_add_program_test(<name> COMMAND <command> [<argument>...]
#     [SESSION] [DISPLAY | WAYLAND] [LABELS <label>...] [TIMEOUT <seconds>] [ENVIRONMENT <NAME=value>...])
#
# SESSION adds a D-Bus session bus with an unlocked gnome-keyring; DISPLAY adds to that an X server
# with a window manager, and the platform is then xcb instead of offscreen; WAYLAND adds a Wayland
# compositor.
function(keyturn_add_program_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "SESSION;DISPLAY;WAYLAND" "TIMEOUT" "COMMAND;LABELS;ENVIRONMENT")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "keyturn_add_program_test(${name}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(UNIX AND NOT APPLE)
        set(session "${KEYTURN_WITH_SESSION}")
        if(arg_DISPLAY)
            list(APPEND session --display)
        elseif(arg_WAYLAND)
            list(APPEND session --wayland)
        elseif(NOT arg_SESSION)
            list(APPEND session --bare)
        endif()
        list(APPEND session --)
    endif()
    add_test(NAME ${name} COMMAND ${session} ${arg_COMMAND})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "${KEYTURN_TEST_ENVIRONMENT};${arg_ENVIRONMENT}")
endfunction()

# keyturn_add_test_executable(<name> SOURCES <file>... LIBS <target>...)
#
# Builds a Qt Test executable, to be declared by keyturn_add_program_test() with what it needs.
function(keyturn_add_test_executable name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "keyturn_add_test_executable(${name}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
    endif()
    add_executable(${name} ${arg_SOURCES})
    keyturn_target(${name})
    list(FILTER arg_SOURCES INCLUDE REGEX "\\.cpp$")
    list(LENGTH arg_SOURCES sources)
    if(sources EQUAL 1)
        # There is nothing to join.
        set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    endif()
    target_link_libraries(${name} PRIVATE ${arg_LIBS} Qt6::Test)
endfunction()

# keyturn_add_test(<name> SOURCES <file>... LIBS <target>...
#     [SESSION] [DISPLAY] [LABELS <label>...] [TIMEOUT <seconds>] [ENVIRONMENT <NAME=value>...])
#
# Builds the Qt Test executable <name> and declares it as a test of the same name.
function(keyturn_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "SESSION;DISPLAY" "TIMEOUT" "SOURCES;LIBS;LABELS;ENVIRONMENT")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "keyturn_add_test(${name}): unknown arguments ${arg_UNPARSED_ARGUMENTS}")
    endif()
    keyturn_add_test_executable(${name} SOURCES ${arg_SOURCES} LIBS ${arg_LIBS})
    set(options "")
    foreach(option IN ITEMS SESSION DISPLAY)
        if(arg_${option})
            list(APPEND options ${option})
        endif()
    endforeach()
    keyturn_add_program_test(${name} COMMAND $<TARGET_FILE:${name}> ${options}
        TIMEOUT ${arg_TIMEOUT} LABELS ${arg_LABELS} ENVIRONMENT ${arg_ENVIRONMENT})
endfunction()
