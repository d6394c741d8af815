# What a Linux desktop and a kiosk look for beside the programs.
find_program(GZIP gzip REQUIRED)

# gzipped(FILE FOLDER [NAME]): installs FILE into FOLDER as NAME.gz, with the same bytes every time.
function(gzipped file folder)
  get_filename_component(name ${file} NAME)
  if(ARGC GREATER 2)
    set(name ${ARGV2})
  endif()
  set(packed ${CMAKE_CURRENT_BINARY_DIR}/packed/${name}.gz)
  add_custom_command(
    OUTPUT ${packed}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/packed
    COMMAND ${GZIP} -9nc ${CMAKE_CURRENT_SOURCE_DIR}/${file} > ${packed}
    DEPENDS ${file}
    VERBATIM)
  set_property(GLOBAL APPEND PROPERTY KNEEMAP_PACKED ${packed})
  install(FILES ${packed} DESTINATION ${folder})
endfunction()

foreach(page IN LISTS pages)
  string(REGEX MATCH "[0-9]$" section ${page})
  gzipped(${page} ${CMAKE_INSTALL_MANDIR}/man${section})
endforeach()
foreach(command IN LISTS commands)
  install(FILES completion/${command} DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
endforeach()
gzipped(../CHANGELOG.md ${CMAKE_INSTALL_DOCDIR} changelog)
gzipped(deb/changelog ${CMAKE_INSTALL_DOCDIR} changelog.Debian)
install(FILES deb/copyright INTENDED-USE.md PRIVACY.md SECURITY.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
set(sbom ${CMAKE_CURRENT_BINARY_DIR}/kneemap.spdx.json)
add_custom_command(
  OUTPUT ${sbom}
  COMMAND ${CMAKE_COMMAND} -DLISTS=${CMAKE_CURRENT_SOURCE_DIR}/debian-packages.sh -DVERSION=${PROJECT_VERSION} -DOUTPUT=${sbom}
          -P ${CMAKE_CURRENT_SOURCE_DIR}/sbom.cmake
  DEPENDS debian-packages.sh sbom.cmake
  VERBATIM)
install(FILES ${sbom} DESTINATION ${CMAKE_INSTALL_DOCDIR})
get_property(packed GLOBAL PROPERTY KNEEMAP_PACKED)
add_custom_target(kneemap_packed_papers ALL DEPENDS ${packed} ${sbom})

if(NOT KNEEMAP_APP)
  return()
endif()
install(FILES desktop/${APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES desktop/${APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES desktop/kneemap.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${APP_ID}.xml)
set(icons ${PROJECT_SOURCE_DIR}/resources/icons)
set(theme ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${icons}/kneemap.svg DESTINATION ${theme}/scalable/apps RENAME ${APP_ID}.svg)
install(FILES ${icons}/kneemap-symbolic.svg DESTINATION ${theme}/symbolic/apps RENAME ${APP_ID}-symbolic.svg)

# The kiosk: not started by anything until a clinic asks for it (packaging/kiosk/README.md).
install(FILES kiosk/kneemap-kiosk.service DESTINATION lib/systemd/system)
install(FILES kiosk/kneemap-kiosk.conf DESTINATION lib/sysusers.d)
install(PROGRAMS kiosk/kneemap-kiosk-session DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/kneemap)
install(FILES kiosk/README.md kiosk/kneemap-kiosk.json DESTINATION ${CMAKE_INSTALL_DOCDIR}/kiosk)
