# The sources of inlay-formats: readers and writers of files, without torch and without Qt. The fuzz
# targets compile them once more, instrumented.
set(INLAY_FORMATS_SOURCES
    archive/zip_archive.cpp
    archive/zip_directory.cpp
    archive/zip_writer.cpp
    mapped_file.cpp
    npy.cpp
    npy_header.cpp
    npz.cpp
    safetensors_file.cpp
    safetensors_header.cpp
    tensor_view.cpp)
list(TRANSFORM INLAY_FORMATS_SOURCES PREPEND "${CMAKE_CURRENT_LIST_DIR}/")
