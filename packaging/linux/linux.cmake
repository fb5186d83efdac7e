# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0

# Linux: where the desktop looks for things, and what makes a .deb and an .rpm.
include(GNUInstallDirs)

set(id dev.keyturn.Keyturn)
set(linux "${CMAKE_CURRENT_SOURCE_DIR}/linux")
set(made "${CMAKE_CURRENT_BINARY_DIR}")
configure_file("${linux}/${id}.metainfo.xml.in" "${made}/${id}.metainfo.xml" @ONLY)
configure_file("${linux}/keyturn.1.in" "${made}/keyturn.1" @ONLY)

# gzip -n: no name and no time inside, so that the same text gives the same bytes.
add_custom_command(OUTPUT "${made}/keyturn.1.gz"
    COMMAND sh -c "gzip -9n < keyturn.1 > keyturn.1.gz"
    DEPENDS "${made}/keyturn.1" WORKING_DIRECTORY "${made}" VERBATIM)
add_custom_command(OUTPUT "${made}/changelog.gz"
    COMMAND sh -c "\"${linux}/debian-changelog.sh\" \"${CPACK_PACKAGE_CONTACT}\" < \"${PROJECT_SOURCE_DIR}/CHANGELOG.md\" | gzip -9n > changelog.gz"
    DEPENDS "${linux}/debian-changelog.sh" "${PROJECT_SOURCE_DIR}/CHANGELOG.md" WORKING_DIRECTORY "${made}" VERBATIM)
add_custom_target(linux_documents ALL DEPENDS "${made}/keyturn.1.gz" "${made}/changelog.gz")

install(TARGETS keyturn)
install(FILES "${linux}/${id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${made}/${id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${made}/keyturn.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${made}/changelog.gz" "${linux}/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${linux}/keyturn.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME keyturn)
install(FILES "${linux}/_keyturn" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
install(FILES "${linux}/keyturn.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
foreach(size IN ITEMS 16 24 32 48 64 128 256 512)
    install(FILES "${PROJECT_SOURCE_DIR}/resources/png/keyturn-${size}.png" RENAME "${id}.png"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps")
endforeach()
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/keyturn.svg" RENAME "${id}.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")

set(CPACK_GENERATOR DEB RPM)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# What is loaded at run time and hence unknown to the linker: Qt's SQLite driver, and libsecret behind QtKeychain.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | keepassxc | kwalletmanager, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SECTION admin)

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_GROUP Applications/System)
# The sonames that the linker knows are found by rpmbuild; these are the ones that it cannot know.
# Distributions cut Qt into packages of various names, but all put its plugins there.
set(CPACK_RPM_PACKAGE_REQUIRES
    "libsecret-1.so.0()(64bit), /usr/lib64/qt6/plugins/sqldrivers/libqsqlite.so")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/icons /usr/share/icons/hicolor /usr/share/applications /usr/share/metainfo /usr/share/man /usr/share/man/man1
    /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh /usr/share/zsh/vendor-completions
    /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/icons/hicolor/scalable
    /usr/share/icons/hicolor/scalable/apps)
foreach(size IN ITEMS 16 24 32 48 64 128 256 512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
