#include "ui/document/lab_texts.h"

#include <QCoreApplication>

namespace inlay {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lab)
};

} // namespace

std::vector<LabText> labTexts() {
    return {{"spaces", Words::tr("Z, W and W+"), Words::tr("&Z, W and W+"),
             Words::tr("Embed the picture into each of the three latent spaces, and compare"),
             "actionLabSpaces", "Ctrl+Alt+B, Z"},
            {"transforms", Words::tr("Translation, scale, rotation"),
             Words::tr("&Translation, scale, rotation"),
             Words::tr("Move, scale and turn the picture, and see what that does to the embedding"),
             "actionLabTransforms", "Ctrl+Alt+B, T"},
            {"defects", Words::tr("Defects"), Words::tr("&Defects"),
             Words::tr("Damage the picture (scribble, box, pepper, crop), and see what comes back"),
             "actionLabDefects", "Ctrl+Alt+B, D"},
            {"start", Words::tr("Start and terms of the loss"),
             Words::tr("&Start and terms of the loss"),
             Words::tr("Start at mean w and at random, by the perceptual term, MSE and both"),
             "actionLabStart", "Ctrl+Alt+B, S"},
            {"crossover", Words::tr("Crossover at every index"),
             Words::tr("&Crossover at every index"),
             Words::tr("Take the style layers of a random face from every index on"),
             "actionLabCrossover", "Ctrl+Alt+B, C"},
            {"steps", Words::tr("First steps"), Words::tr("&First steps"),
             Words::tr("The first steps of an embedding as a strip"), "actionLabSteps",
             "Ctrl+Alt+B, F"}};
}

QString labTitle(const std::string& name) {
    for (const LabText& text : labTexts())
        if (name == text.name)
            return text.title;
    return QString::fromStdString(name);
}

} // namespace inlay
