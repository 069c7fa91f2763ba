#pragma once

/// Marks what crosses the border of a shared library of ours; all else stays hidden.
#define INLAY_EXPORT __attribute__((visibility("default")))
