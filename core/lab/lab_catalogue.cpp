#include "core/lab/lab_catalogue.h"

#include "core/base/error.h"
#include "core/lab/crossover_experiment.h"
#include "core/lab/defect_experiment.h"
#include "core/lab/space_experiment.h"
#include "core/lab/start_experiment.h"
#include "core/lab/step_experiment.h"
#include "core/lab/transform_experiment.h"

namespace inlay {

const std::vector<const LabExperiment*>& labExperiments() {
    static const SpaceExperiment spaces;
    static const TransformExperiment transforms;
    static const DefectExperiment defects;
    static const StartExperiment start;
    static const CrossoverExperiment crossover;
    static const StepExperiment steps;
    static const std::vector<const LabExperiment*> all = {&spaces, &transforms, &defects,
                                                          &start,  &crossover,  &steps};
    return all;
}

const LabExperiment& labExperiment(const std::string& name) {
    std::string choice;
    for (const LabExperiment* experiment : labExperiments()) {
        if (experiment->name() == name)
            return *experiment;
        choice += (choice.empty() ? "" : ", ") + experiment->name();
    }
    throw Error(ErrorKind::InvalidArgument,
                "There is no experiment '" + name + "'; choose one of " + choice);
}

} // namespace inlay
