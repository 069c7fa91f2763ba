# Proves that check_layers.cmake finds what it is there to find: each sample tree breaks one rule.
#   cmake -DCHECK=<check_layers.cmake> -DSCRATCH=<folder> -P test_check_layers.cmake

cmake_minimum_required(VERSION 3.25)

# run(sample): leaves `result` and `output` behind.
macro(run sample)
  execute_process(COMMAND "${CMAKE_COMMAND}" "-DROOT=${SCRATCH}/${sample}" -P "${CHECK}"
                  RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
endmacro()

# clean_tree(sample): a small tree that keeps every rule.
function(clean_tree sample)
  set(tree "${SCRATCH}/${sample}")
  file(REMOVE_RECURSE "${tree}")
  file(WRITE "${tree}/core/model/CMakeLists.txt" "add_library(inlay-model SHARED)\n")
  file(WRITE "${tree}/core/model/latent/latent.h" "#include <vector>\n")
  file(WRITE "${tree}/core/model/edit/morph.h" "#include \"core/model/latent/latent.h\"\n")
  file(WRITE "${tree}/core/facade/CMakeLists.txt"
       "target_link_libraries(inlay-facade PUBLIC inlay-model)\n")
  file(WRITE "${tree}/core/facade/engine.h" "#include \"core/model/latent/latent.h\"\n")
  file(WRITE "${tree}/core/imaging/CMakeLists.txt"
       "target_link_libraries(inlay-imaging PUBLIC inlay-facade PRIVATE opencv_core)\n")
  file(WRITE "${tree}/core/imaging/loader.cpp" "#include <opencv2/core.hpp>\n")
  file(WRITE "${tree}/core/engine/CMakeLists.txt"
       "target_link_libraries(inlay-engine-static PUBLIC inlay-imaging PRIVATE \${TORCH_LIBRARIES})\n"
       "target_link_libraries(inlay-engine PRIVATE inlay-engine-static)\n")
  file(WRITE "${tree}/core/engine/network/generator.h"
       "#include <torch/types.h>\n#include \"core/model/latent/latent.h\"\n")
  file(WRITE "${tree}/ui/CMakeLists.txt"
       "target_link_libraries(inlay-ui PUBLIC Qt6::Widgets inlay-facade)\n")
  file(WRITE "${tree}/ui/shelf/shelf.h"
       "#include \"core/model/latent/latent.h\"\n#include <QWidget>\n")
  file(WRITE "${tree}/ui/panels/panel.h" "#include \"ui/shelf/shelf.h\"\n")
  file(WRITE "${tree}/app/studio/CMakeLists.txt"
       "target_link_libraries(inlay-studio PRIVATE inlay-ui)\n")
  file(WRITE "${tree}/app/studio/main.cpp" "#include \"ui/shelf/shelf.h\"\n")
endfunction()

# must_fail(sample file text expected): a clean tree with one file added must be refused.
function(must_fail sample file text expected)
  clean_tree("${sample}")
  file(APPEND "${SCRATCH}/${sample}/${file}" "${text}\n")
  run("${sample}")
  # cmake wraps its messages at the line's end
  string(REGEX REPLACE "[ \n]+" " " output "${output}")
  if(result EQUAL 0)
    message(SEND_ERROR "${sample}: passes, though ${file} says: ${text}")
  elseif(NOT output MATCHES "${expected}")
    message(SEND_ERROR "${sample}: fails without saying '${expected}':\n${output}")
  endif()
endfunction()

clean_tree(clean)
run(clean)
if(NOT result EQUAL 0)
  message(SEND_ERROR "a tree that keeps the rules is refused:\n${output}")
endif()

must_fail(qt_in_core core/model/latent/a.cpp "#include <QString>" "core has no Qt")
must_fail(qt_module_in_core core/model/latent/a.cpp "#include <QtCore/qstring.h>" "core has no Qt")
must_fail(spaced_include core/model/latent/a.cpp "  #  include <QtGlobal>" "core has no Qt")
must_fail(ui_in_core core/model/latent/a.cpp "#include \"ui/shelf/shelf.h\"" "core/model does not link ui")
must_fail(facade_in_model core/model/latent/a.cpp "#include \"core/facade/engine.h\""
          "core/model does not link core/facade")
must_fail(engine_in_imaging core/imaging/a.cpp "#include \"core/engine/network/generator.h\""
          "core/imaging does not link core/engine")
must_fail(opencv_in_model core/model/latent/a.cpp "#include <opencv2/core.hpp>" "belongs to core/imaging")
must_fail(dlib_in_engine core/engine/a.cpp "#include <dlib/image_io.h>" "belongs to core/imaging")
must_fail(torch_in_model core/model/latent/a.h "#include <c10/util/Half.h>" "belongs to core/engine")
must_fail(torch_in_ui ui/shelf/a.cpp "#include <torch/types.h>" "belongs to core/engine")
must_fail(aten_in_app app/studio/a.h "#include <ATen/ATen.h>" "belongs to core/engine")
must_fail(engine_in_ui ui/shelf/a.h "#include \"core/engine/network/generator.h\""
          "ui does not link core/engine")
must_fail(engine_in_app app/a.cpp "#include \"core/engine/network/generator.h\""
          "app does not link core/engine")
must_fail(opencv_in_ui ui/shelf/a.h "#include <opencv2/core.hpp>" "belongs to core/imaging")
must_fail(app_in_ui ui/shelf/a.h "#include \"app/studio/main.h\"" "ui does not link app")
must_fail(public_torch core/engine/CMakeLists.txt
          "target_link_libraries(inlay-engine-static PUBLIC \${TORCH_LIBRARIES})" "is PRIVATE")
must_fail(bare_opencv core/imaging/CMakeLists.txt
          "target_link_libraries(inlay-imaging opencv_imgproc)" "is PRIVATE")
must_fail(qt_link_in_core core/model/CMakeLists.txt
          "target_link_libraries(inlay-model PRIVATE Qt6::Core)" "core has no Qt")
must_fail(engine_link_in_ui ui/CMakeLists.txt
          "target_link_libraries(inlay-ui PRIVATE\n  inlay-engine-static)" "through core/facade only")
must_fail(link_circle core/model/CMakeLists.txt
          "target_link_libraries(inlay-model PUBLIC inlay-facade)" "link each other")
must_fail(circle core/model/latent/a.cpp "#include \"core/model/edit/morph.h\"" "in a circle")
must_fail(ui_circle ui/shelf/a.cpp "#include \"ui/panels/panel.h\"" "in a circle")
