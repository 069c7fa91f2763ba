#pragma once

#include "core/model/embedding/embedding_run.h"

namespace inlay {

/// How long the steps of a run took, in all and in the mean.
class RunTime {
public:
    void add(double milliseconds, const StepTimes& parts);

    double seconds() const { return m_milliseconds / 1000; }
    double millisecondsPerStep() const; ///< 0 before the first one
    StepTimes meanParts() const;

private:
    double m_milliseconds = 0;
    StepTimes m_parts; ///< summed up
    int m_steps = 0;
};

} // namespace inlay
