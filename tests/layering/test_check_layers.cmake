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
  file(REMOVE_RECURSE "${SCRATCH}/${sample}")
  file(WRITE "${SCRATCH}/${sample}/core/latent/latent.h" "#include <vector>\n")
  file(WRITE "${SCRATCH}/${sample}/core/network/generator.h" "#include <torch/types.h>\n")
  file(WRITE "${SCRATCH}/${sample}/core/network/step.h" "#include \"core/network/generator.h\"\n")
  file(WRITE "${SCRATCH}/${sample}/core/imaging/loader.cpp" "#include <opencv2/core.hpp>\n")
  file(WRITE "${SCRATCH}/${sample}/core/CMakeLists.txt"
       "target_link_libraries(inlay-core PUBLIC inlay-values PRIVATE \${TORCH_LIBRARIES} opencv_core)\n")
  file(WRITE "${SCRATCH}/${sample}/ui/shelf/shelf.h"
       "#include \"core/latent/latent.h\"\n#include <QWidget>\n")
  file(WRITE "${SCRATCH}/${sample}/ui/CMakeLists.txt"
       "target_link_libraries(inlay-ui PUBLIC Qt6::Widgets inlay-values)\n")
  file(WRITE "${SCRATCH}/${sample}/app/main.cpp" "#include \"ui/shelf/shelf.h\"\n")
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

must_fail(qt_in_core core/latent/a.cpp "#include <QString>" "core has no Qt")
must_fail(qt_module_in_core core/latent/a.cpp "#include <QtCore/qstring.h>" "core has no Qt")
must_fail(spaced_include core/latent/a.cpp "  #  include <QtGlobal>" "core has no Qt")
must_fail(ui_in_core core/latent/a.cpp "#include \"ui/shelf/shelf.h\"" "core knows nothing of ui")
must_fail(opencv_in_latent core/latent/a.cpp "#include <opencv2/core.hpp>" "belong to core/imaging")
must_fail(dlib_in_engine core/engine/a.cpp "#include <dlib/image_io.h>" "belong to core/imaging")
must_fail(torch_in_ui ui/shelf/a.cpp "#include <torch/types.h>" "through plain values only")
must_fail(aten_in_ui ui/shelf/a.h "#include <ATen/ATen.h>" "through plain values only")
must_fail(torch_behind_ui ui/shelf/a.h "#include \"core/network/step.h\""
          "core/network/step.h -> core/network/generator.h -> torch/types.h")
must_fail(torch_behind_app app/a.cpp "#include \"core/network/step.h\"" "app sees the engine")
must_fail(opencv_in_ui ui/shelf/a.h "#include <opencv2/core.hpp>" "through plain values only")
must_fail(app_in_ui ui/shelf/a.h "#include \"app/main.h\"" "ui knows nothing of app")
must_fail(public_torch core/CMakeLists.txt
          "target_link_libraries(inlay-core PUBLIC \${TORCH_LIBRARIES})" "is PRIVATE")
must_fail(bare_opencv core/imaging/CMakeLists.txt
          "target_link_libraries(inlay-core opencv_imgproc)" "is PRIVATE")
must_fail(qt_link_in_core core/CMakeLists.txt
          "target_link_libraries(inlay-core PRIVATE Qt6::Core)" "core has no Qt")
must_fail(core_link_in_ui ui/CMakeLists.txt
          "target_link_libraries(inlay-ui PRIVATE\n  inlay-core)" "through inlay-values only")
