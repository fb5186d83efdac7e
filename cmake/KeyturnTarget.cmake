# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0

# One place for what every Keyturn target is compiled with. `keyturn_target(name)` applies it.

if(KEYTURN_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# The libraries carry the fuzzer's coverage too, else it would search in the dark. `function` objects to calls through
# Qt's slot objects, which are what they should be.
if(KEYTURN_FUZZERS)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=function)
    add_link_options(-fsanitize=address,undefined)
endif()

# Warnings are errors in the presets of developers (CMAKE_COMPILE_WARNING_AS_ERROR), not for whoever builds a release
# with a compiler that nobody here has seen.
function(keyturn_target target)
    target_compile_features(${target} PUBLIC cxx_std_23)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF AUTOMOC ON)
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
        QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    if(WIN32)
        # Else the system's header defines min and max, and drags the first edition of its sockets in.
        target_compile_definitions(${target} PRIVATE NOMINMAX WIN32_LEAN_AND_MEAN)
    endif()
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /permissive- /utf-8)
    else()
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
            -Wold-style-cast -Woverloaded-virtual -Wconversion -Wsign-conversion)
    endif()
endfunction()
