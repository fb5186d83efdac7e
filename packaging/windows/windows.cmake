# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0

# Windows: what the program carries in itself. make.sh gathers its libraries and makes the installer and the archive.
set(windows "${CMAKE_CURRENT_SOURCE_DIR}/windows")
set(manifest_resource "")
if(MSVC)
    # Its linker has a manifest of its own, into which CMake merges this one.
    target_sources(keyturn PRIVATE "${windows}/keyturn.manifest")
else()
    set(manifest_resource "1 24 \"${windows}/keyturn.manifest\"")
endif()
configure_file("${windows}/keyturn.rc.in" "${CMAKE_CURRENT_BINARY_DIR}/keyturn.rc" @ONLY)
target_sources(keyturn PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/keyturn.rc")
set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/keyturn.rc" TARGET_DIRECTORY keyturn PROPERTIES
    OBJECT_DEPENDS "${windows}/keyturn.ico;${windows}/keyturn.manifest")

# Without a console window of its own.
set_target_properties(keyturn PROPERTIES WIN32_EXECUTABLE ON)
install(TARGETS keyturn RUNTIME DESTINATION .)
