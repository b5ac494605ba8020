# What Wend is built on, found where a system has it: by the library's own CMake config, by pkg-config (Debian, Homebrew,
# MSYS2), or by its header and file (a folder of one's own in CMAKE_PREFIX_PATH, vcpkg).

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Svg Widgets PrintSupport Concurrent LinguistTools)
find_package(SQLite3 3.40 REQUIRED)
find_package(PNG REQUIRED)
find_package(Boost 1.74 REQUIRED) # Boost.Math: quantiles and distributions; headers alone
find_package(PkgConfig)

# wend_library(NAME CONFIG package TARGET target PKGCONFIG module HEADER file LIBRARY names…) makes Wend::NAME.
function(wend_library name)
    cmake_parse_arguments(PARSE_ARGV 1 wanted "" "CONFIG;TARGET;PKGCONFIG;HEADER" "LIBRARY")
    if(PkgConfig_FOUND AND wanted_PKGCONFIG)
        pkg_check_modules(${name} QUIET IMPORTED_TARGET GLOBAL ${wanted_PKGCONFIG})
        if(${name}_FOUND)
            add_library(Wend::${name} ALIAS PkgConfig::${name})
            return()
        endif()
    endif()
    find_package(${wanted_CONFIG} CONFIG QUIET GLOBAL)
    if(TARGET ${wanted_TARGET})
        add_library(Wend::${name} ALIAS ${wanted_TARGET})
        return()
    endif()
    find_path(${name}_HEADERS ${wanted_HEADER} REQUIRED)
    find_library(${name}_LIBRARY NAMES ${wanted_LIBRARY} REQUIRED)
    add_library(Wend::${name} UNKNOWN IMPORTED GLOBAL)
    set_target_properties(Wend::${name} PROPERTIES IMPORTED_LOCATION ${${name}_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${${name}_HEADERS})
endfunction()

wend_library(uchardet PKGCONFIG uchardet CONFIG uchardet TARGET uchardet::libuchardet
    HEADER uchardet.h LIBRARY uchardet)
wend_library(libqpdf PKGCONFIG libqpdf CONFIG qpdf TARGET qpdf::libqpdf HEADER qpdf/QPDF.hh LIBRARY qpdf)
wend_library(libqrencode PKGCONFIG libqrencode CONFIG QRencode TARGET QRencode::QRencode
    HEADER qrencode.h LIBRARY qrencode)
wend_library(quazip PKGCONFIG quazip1-qt6 CONFIG QuaZip-Qt6 TARGET QuaZip::QuaZip
    HEADER quazip.h LIBRARY quazip1-qt6)
# Debian's own config of it, which does not look for PrintSupport itself.
wend_library(qcustomplot CONFIG QCustomPlotQt6 TARGET QCustomPlotQt6::QCustomPlotQt6
    HEADER qcustomplot.h LIBRARY QCustomPlotQt6 qcustomplot-qt6 qcustomplot)

# The undo history is fed by SQLite's session extension, which some builds leave out.
include(CheckSymbolExists)
set(CMAKE_REQUIRED_DEFINITIONS -DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK)
set(CMAKE_REQUIRED_INCLUDES ${SQLite3_INCLUDE_DIRS})
set(CMAKE_REQUIRED_LIBRARIES ${SQLite3_LIBRARIES})
check_symbol_exists(sqlite3session_create sqlite3.h WEND_SQLITE_HAS_SESSIONS)
unset(CMAKE_REQUIRED_DEFINITIONS)
unset(CMAKE_REQUIRED_INCLUDES)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT WEND_SQLITE_HAS_SESSIONS)
    message(FATAL_ERROR "This SQLite was built without its session extension, which Wend's undo needs. "
        "Use one with it (Debian, Homebrew; vcpkg: sqlite3[session]), or build SQLite with "
        "-DSQLITE_ENABLE_SESSION -DSQLITE_ENABLE_PREUPDATE_HOOK and name it by -DSQLite3_ROOT=FOLDER.")
endif()

# Inter travels with the program, so that every machine sets the same lines. It is not committed.
find_path(WEND_INTER_DIR Inter-Regular.otf
    PATHS /usr/share/fonts/opentype/inter /usr/share/fonts/opentype/inter-variable ${CMAKE_PREFIX_PATH}
    PATH_SUFFIXES share/fonts share/fonts/inter Inter
    REQUIRED DOC "Folder with the static Inter fonts, Inter-Regular.otf and its like (Debian: fonts-inter)")
