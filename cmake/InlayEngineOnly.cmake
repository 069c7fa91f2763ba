# The engine alone, on a machine that has LibTorch and a compiler and not much else: headers of the
# other libraries come in the folder INLAY_HEADERS (tests/gpu/pack.sh).
set(INLAY_BUILD_UI OFF)
set(INLAY_BUILD_TESTS OFF)
find_package(Torch REQUIRED)
# PyTorch's wheels have been built with the old and with the new std::string.
if(TORCH_CXX_FLAGS MATCHES "(-D_GLIBCXX_USE_CXX11_ABI=[01])")
  add_compile_options(${CMAKE_MATCH_1})
endif()
if(Torch_VERSION VERSION_GREATER_EQUAL 2.10)
  set(CMAKE_CXX_STANDARD 20) # its headers ask for it
endif()
foreach(library nlohmann_json::nlohmann_json CLI11::CLI11)
  add_library(${library} INTERFACE IMPORTED GLOBAL)
  target_include_directories(${library} SYSTEM INTERFACE "${INLAY_HEADERS}")
endforeach()
