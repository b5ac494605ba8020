# Windows: the program with its icon and Qt beside it, in an installer made by NSIS, which ties .wend files to it.
# Written by the documentation of CMake and Qt; it has not been run on Windows yet (README.md).
file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/wend.rc "1 ICON \"${icons}/wend.ico\"\n")
set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/wend.rc PROPERTIES OBJECT_DEPENDS ${icons}/wend.ico)
target_sources(wend PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/wend.rc)
set_target_properties(wend PROPERTIES WIN32_EXECUTABLE ON)

# Qt's libraries and plugins (windeployqt).
qt_generate_deploy_app_script(TARGET wend FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})
install(FILES ${icons}/wend.ico DESTINATION bin)
# The other libraries it was linked with.
install(RUNTIME_DEPENDENCY_SET wend_libraries PRE_EXCLUDE_REGEXES "api-ms-" "ext-ms-" "^qt6" POST_EXCLUDE_REGEXES ".*system32/.*")

set(CPACK_GENERATOR NSIS)
set(CPACK_NSIS_DISPLAY_NAME Wend)
set(CPACK_NSIS_MUI_ICON ${icons}/wend.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/wend.exe)
set(CPACK_NSIS_MODIFY_PATH ON) # so that "wend numbers" is found
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
    WriteRegStr SHCTX "Software\\Classes\\.wend" "" "Wend.Workbook"
    WriteRegStr SHCTX "Software\\Classes\\Wend.Workbook" "" "Wend workbook"
    WriteRegStr SHCTX "Software\\Classes\\Wend.Workbook\\DefaultIcon" "" "$INSTDIR\\bin\\wend.ico"
    WriteRegStr SHCTX "Software\\Classes\\Wend.Workbook\\shell\\open\\command" "" '"$INSTDIR\\bin\\wend.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
    DeleteRegKey SHCTX "Software\\Classes\\Wend.Workbook"
    DeleteRegKey SHCTX "Software\\Classes\\.wend"
]])
