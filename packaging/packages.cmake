# Packages: `cmake --build --preset package --target package`. The .deb is built, checked and tried (packaging/try-package.sh);
# NSIS (Windows) and DragNDrop (macOS) have never been tried.
set(CPACK_PACKAGE_NAME kneemap)
set(CPACK_PACKAGE_VENDOR "The Kneemap contributors")
set(CPACK_PACKAGE_CONTACT "The Kneemap contributors <kneemap@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "offline knee-pain checker for runners")
set(CPACK_PACKAGE_DESCRIPTION "Kneemap helps a runner with a sore knee find out how soon the knee needs to
be seen, what it could be, what to do this week, which exercises help, and
when to see a professional. It has a kiosk mode for the waiting rooms of
clinics. It works wholly offline and has no network code.

It helps people learn. It does not replace a doctor or physio.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_CHECKSUM SHA256)

if(WIN32)
  set(CPACK_GENERATOR NSIS)
  set(CPACK_PACKAGE_INSTALL_DIRECTORY Kneemap)
  set(CPACK_PACKAGE_EXECUTABLES kneemap Kneemap)
  set(CPACK_NSIS_DISPLAY_NAME Kneemap)
  set(CPACK_NSIS_INSTALLED_ICON_NAME bin/kneemap.exe)
  set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_DMG_VOLUME_NAME Kneemap)
else()
  set(CPACK_GENERATOR DEB)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
  set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
  # "0kneemap1" gives way to a package of Debian's own, which would be "1".
  file(STRINGS ${CMAKE_CURRENT_SOURCE_DIR}/deb/changelog newest LIMIT_COUNT 1)
  string(REGEX REPLACE ".*-([0-9a-z]+)\\).*" "\\1" CPACK_DEBIAN_PACKAGE_RELEASE "${newest}")
  set(CPACK_DEBIAN_PACKAGE_SECTION science)
  set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
  # What no library link tells: letters of many scripts, Wayland, the words of Qt's dialogs, SVG logos, voices; a kiosk.
  set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
      "fonts-noto-core, qt6-wayland, qt6-translations-l10n, qt6-svg-plugins | libqt6svg6, speech-dispatcher")
  set(CPACK_DEBIAN_PACKAGE_SUGGESTS "cage, seatd, xwayland, cups")
endif()
# Qt's own libraries and plugins travel along where the system has none.
if((WIN32 OR APPLE) AND KNEEMAP_APP AND COMMAND qt_generate_deploy_app_script)
  qt_generate_deploy_app_script(TARGET kneemap OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT ${deploy})
endif()
include(CPack)
