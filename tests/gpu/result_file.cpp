#include "tests/gpu/result_file.h"

#include "core/base/error.h"

#include <iostream>

namespace inlay::gpu {

ResultFile::ResultFile(const std::string& path)
    : m_file(path, std::ios::app) {
    if (!m_file)
        throw Error(ErrorKind::FileUnwritable, path + " cannot be written");
}

void ResultFile::add(const nlohmann::ordered_json& result) {
    if (result.contains("passed") && !result["passed"].get<bool>())
        ++m_failures;
    m_file << result.dump() << std::endl;
    std::cout << result.dump() << std::endl;
}

} // namespace inlay::gpu
