# `cmake --install` and `cpack -G DEB`.
#   bin/            inlay, inlay-studio
#   lib/inlay/      the libraries, which are the programs' own affair
#   share/inlay/    the bundled network
#   share/...       menu entry, icon, file types, description

include(GNUInstallDirs)
set(library_folder lib/inlay)
set(documentation share/doc/inlay)

set(programs inlay)
if(TARGET inlay-studio)
  list(APPEND programs inlay-studio)
endif()
install(TARGETS ${programs} RUNTIME DESTINATION bin)
install(TARGETS inlay-base inlay-model inlay-facade inlay-engine LIBRARY DESTINATION ${library_folder})
set_target_properties(${programs} PROPERTIES INSTALL_RPATH "$ORIGIN/../${library_folder}")
# A LibTorch outside the system's folders is found where it was linked.
set_target_properties(inlay-base inlay-model inlay-facade inlay-engine PROPERTIES INSTALL_RPATH "$ORIGIN"
                                                           INSTALL_RPATH_USE_LINK_PATH ON)

install(FILES models/smile.json models/portraits-128.safetensors models/README.md models/portraits-128-samples.jpg
              models/portraits-128-morphs.jpg models/sample-portrait.jpg
        DESTINATION share/inlay/models)
install(DIRECTORY models/portraits-128-gallery DESTINATION share/inlay/models)
install(FILES README.md DESTINATION ${documentation})
install(FILES packaging/inlay.bash-completion DESTINATION share/bash-completion/completions RENAME inlay)

# What the programs say with --help, as manual pages.
find_program(HELP2MAN help2man)
if(HELP2MAN)
  set(manual "${CMAKE_BINARY_DIR}/manual")
  add_custom_command(OUTPUT "${manual}/inlay.1.gz"
                     COMMAND "${CMAKE_SOURCE_DIR}/packaging/manual.sh" "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}" "${manual}"
                     DEPENDS ${programs} packaging/manual.sh
                     COMMENT "Manual pages" VERBATIM)
  add_custom_target(inlay-manual ALL DEPENDS "${manual}/inlay.1.gz")
  install(DIRECTORY "${manual}/" DESTINATION share/man/man1 FILES_MATCHING PATTERN "*.1.gz")
endif()
install(FILES LICENSE DESTINATION ${documentation} RENAME copyright)
if(TARGET inlay-studio)
  install(FILES packaging/inlay-studio.desktop DESTINATION share/applications)
  # Software centres load screenshots from the web. Where the project is published is not for it to know:
  # who publishes it says so, and puts resources/screenshots there.
  set(INLAY_WEB_ADDRESS "https://inlay-editor.invalid" CACHE STRING "Where the project's pages are")
  configure_file(packaging/org.inlay_editor.Inlay.metainfo.xml.in
                 "${CMAKE_BINARY_DIR}/org.inlay_editor.Inlay.metainfo.xml" @ONLY)
  install(FILES "${CMAKE_BINARY_DIR}/org.inlay_editor.Inlay.metainfo.xml" DESTINATION share/metainfo)
  install(FILES resources/screenshots/window.png resources/screenshots/edit.jpg
          DESTINATION ${documentation}/screenshots)
  install(FILES packaging/inlay-mime.xml DESTINATION share/mime/packages RENAME inlay.xml)
  install(FILES resources/icons/app.svg DESTINATION share/icons/hicolor/scalable/apps
          RENAME inlay-studio.svg)
endif()

# Debian wants the list of changes compressed, with its own heading.
find_program(GZIP gzip)
set(package_release 1)
if(EXISTS /etc/debian_version)
  file(STRINGS /etc/os-release os_version REGEX "^VERSION_ID=")
  string(REGEX REPLACE "[^0-9.]" "" os_version "${os_version}")
  set(package_release "1~deb${os_version}") # a package is for the system that it was linked on
endif()
if(GZIP)
  configure_file(packaging/debian-changelog.in "${CMAKE_BINARY_DIR}/changelog.Debian" @ONLY)
  execute_process(COMMAND ${GZIP} -9nfk "${CMAKE_BINARY_DIR}/changelog.Debian")
  install(FILES "${CMAKE_BINARY_DIR}/changelog.Debian.gz" DESTINATION ${documentation})
endif()

set(CPACK_PACKAGE_NAME inlay)
set(CPACK_PACKAGE_VENDOR "The Inlay developers")
set(CPACK_PACKAGE_CONTACT "The Inlay developers <developers@inlay-editor.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
"Drop a portrait on the window and watch a generative network rebuild it. What
it finds, the latent, is then edited by sliders: a smile, a morph into another
face, another's style. What comes out is the photo itself, changed, at its own
resolution.
Reads the networks of StyleGAN 1, 2 and 3 without running anything that is in
their files. A small network of portraits comes along.")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "${package_release}")
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${CMAKE_LIBRARY_OUTPUT_DIRECTORY}")
# What is opened at run time and so cannot be seen in the link lists.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libopenblas0-pthread, libqt6sql6-sqlite, libqt6svg6, opencv-data")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libdlib-data, qt6-translations-l10n")
include(CPack)
