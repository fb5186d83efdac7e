# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0

# macOS: a bundle with its Qt in a disk image. With -DKEYTURN_SIGNING_IDENTITY="Developer ID Application: …" it is signed
# for the hardened runtime, and with -DKEYTURN_NOTARY_PROFILE=NAME (of `notarytool store-credentials`) notarised.
set(KEYTURN_SIGNING_IDENTITY "" CACHE STRING "Whom the bundle is signed for; empty for nobody")
set(KEYTURN_NOTARY_PROFILE "" CACHE STRING "Keychain profile of notarytool; empty for no notarisation")

set(macos "${CMAKE_CURRENT_SOURCE_DIR}/macos")
target_sources(keyturn PRIVATE "${macos}/keyturn.icns")
set_source_files_properties("${macos}/keyturn.icns" TARGET_DIRECTORY keyturn PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(keyturn PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST "${macos}/Info.plist.in"
    OUTPUT_NAME Keyturn)

install(TARGETS keyturn BUNDLE DESTINATION .)
find_program(MACDEPLOYQT macdeployqt HINTS "${QT6_INSTALL_PREFIX}/bin" REQUIRED)
install(CODE "execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${CMAKE_INSTALL_PREFIX}/Keyturn.app\" -always-overwrite
    COMMAND_ERROR_IS_FATAL ANY)")
if(KEYTURN_SIGNING_IDENTITY)
    # After macdeployqt, which changes what it copies; from the inside out is what --deep does for plain libraries.
    install(CODE "execute_process(COMMAND codesign --force --deep --timestamp --options runtime
        --entitlements \"${macos}/keyturn.entitlements\" --sign \"${KEYTURN_SIGNING_IDENTITY}\"
        \"\${CMAKE_INSTALL_PREFIX}/Keyturn.app\" COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND codesign --verify --deep --strict \"\${CMAKE_INSTALL_PREFIX}/Keyturn.app\"
        COMMAND_ERROR_IS_FATAL ANY)")
endif()

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Keyturn ${PROJECT_VERSION}")
if(KEYTURN_NOTARY_PROFILE)
    configure_file("${macos}/notarise.cmake.in" "${CMAKE_CURRENT_BINARY_DIR}/notarise.cmake" @ONLY)
    set(CPACK_POST_BUILD_SCRIPTS "${CMAKE_CURRENT_BINARY_DIR}/notarise.cmake")
endif()
