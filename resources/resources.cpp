// A static library needs a source file; what it carries is listed in CMakeLists.txt.
