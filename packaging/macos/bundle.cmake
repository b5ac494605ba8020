# macOS: a bundle with Qt inside, on a disk image, which opens .wend files.
# Written by the documentation of CMake and Qt; it has not been run on a Mac yet (README.md).
set(iconset ${CMAKE_CURRENT_BINARY_DIR}/wend.iconset)
set(icns ${CMAKE_CURRENT_BINARY_DIR}/wend.icns)
set(copies)
foreach(size 16 32 128 256 512)
    list(APPEND copies COMMAND ${CMAKE_COMMAND} -E copy ${icons}/hicolor/${size}x${size}/apps/wend.png
        ${iconset}/icon_${size}x${size}.png)
endforeach()
add_custom_command(OUTPUT ${icns}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${iconset} ${copies}
    COMMAND iconutil --convert icns --output ${icns} ${iconset}
    DEPENDS ${icons}/wend.ico)
target_sources(wend PRIVATE ${icns})
set_source_files_properties(${icns} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(wend PROPERTIES MACOSX_BUNDLE ON MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in)

# Qt's frameworks and plugins (macdeployqt).
qt_generate_deploy_app_script(TARGET wend FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Wend)
