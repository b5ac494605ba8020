# How the project's own code is compiled: warnings are errors, links are quick, sanitizers on request.

if(MSVC)
    # The sources are UTF-8; Windows' headers keep their hands off min and max.
    add_compile_options(/utf-8 /W4 /permissive- /Zc:__cplusplus /bigobj)
    add_compile_definitions(NOMINMAX WIN32_LEAN_AND_MEAN _CRT_SECURE_NO_WARNINGS)
else()
    add_compile_options(-Wall -Wextra -Wpedantic -Werror -Wno-gnu-zero-variadic-macro-arguments)
    if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-Wno-subobject-linkage) # takes sources that are compiled as one for headers
    endif()
    find_program(WEND_LLD NAMES ld.lld)
    if(WEND_LLD)
        add_link_options(-fuse-ld=lld)
    endif()
endif()

if(WEND_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

if(WEND_SANITIZE_THREADS)
    add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
    add_link_options(-fsanitize=thread)
endif()

if(WEND_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

find_program(WEND_CCACHE NAMES ccache)
if(WEND_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The base folder makes a fresh clone hit the cache; the sloppiness lets precompiled headers be cached.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${WEND_CCACHE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fpch-preprocess)
    endif()
endif()

# Where CMAKE_UNITY_BUILD is on, the sources of a folder are compiled as one, so that the headers and templates they
# share cost once: a fourth of the time of a clean build. Folders, and not any files, so that a new one disturbs none
# but its neighbours: names without linkage are unique in their folder. Large folders are cut, for the memory that the
# compiler takes.
set(WEND_MOST_SOURCES_AS_ONE 10)
function(wend_compile_by_folder target)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    foreach(source IN LISTS sources)
        cmake_path(GET source PARENT_PATH folder)
        cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
        string(MAKE_C_IDENTIFIER "${folder}" group)
        math(EXPR part "0${count_${group}} / ${WEND_MOST_SOURCES_AS_ONE}")
        math(EXPR count_${group} "0${count_${group}} + 1")
        set_property(SOURCE ${source} PROPERTY UNITY_GROUP ${group}_${part})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
