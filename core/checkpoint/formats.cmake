# The sources of inlay-formats: readers and writers of files, without torch and without Qt. The fuzz
# targets compile them once more, instrumented.
set(INLAY_FORMATS_SOURCES
    ../editing/direction_files.cpp
    ../latent/continuation_tensors.cpp
    ../latent/latent_array.cpp
    ../latent/latent_files.cpp
    ../latent/latent_reader.cpp
    ../latent/latent_writer.cpp
    ../latent/pickled_latents.cpp
    archive/zip_archive.cpp
    archive/zip_directory.cpp
    archive/zip_writer.cpp
    classify.cpp
    mapped_file.cpp
    npy.cpp
    npy_header.cpp
    npz.cpp
    pickle/known_globals.cpp
    pickle/numpy_resolver.cpp
    pickle/pickle_document.cpp
    pickle/pickle_graph.cpp
    pickle/pickle_machine.cpp
    pickle/pickle_resolver.cpp
    pickle/pickle_scalars.cpp
    pickle/pickle_validator.cpp
    pickle/pickle_value.cpp
    pickle/python_text.cpp
    pickle/torch_legacy.cpp
    pickle/torch_resolver.cpp
    pickle/torch_tensor_writer.cpp
    pickle/torch_zip.cpp
    safetensors_file.cpp
    safetensors_header.cpp
    tensor_view.cpp)
list(TRANSFORM INLAY_FORMATS_SOURCES PREPEND "${CMAKE_CURRENT_LIST_DIR}/")
