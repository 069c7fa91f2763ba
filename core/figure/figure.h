#pragma once

#include "core/model/picture/image.h"

#include <string>
#include <vector>

namespace inlay {

/// A picture with what is written under it.
struct FigurePicture {
    Image image;
    std::string caption;
    std::string note; ///< a second line, in grey; may be empty
};

/// Pictures beside each other. All rows of a figure share their columns; what does not fit goes
/// into a line of its own.
struct FigureRow {
    std::string heading; ///< may be empty
    std::vector<FigurePicture> pictures;
};

/// Numbers of one kind. Values that are not finite are left out.
struct FigureSeries {
    std::string name;
    std::vector<double> x; ///< of lines only; as many as `y`
    std::vector<double> y;
    bool accent = false; ///< what the reader is to look at; the others are grey
};

/// A diagram: lines over x or, where there are categories, bars for each of them.
struct FigurePlot {
    std::string title;
    std::string xLabel; ///< with its unit
    std::string yLabel; ///< with its unit
    bool logY = false;  ///< of lines only
    std::vector<std::string> categories;
    int accentedCategory = -1; ///< whose bars are in the accent colour; -1: none
    std::vector<FigureSeries> series;
};

/// The language that a figure's text is written in.
struct FigureLanguage {
    std::string code = "en"; ///< ISO 639-1; decides which shapes Chinese characters have
    char decimalPoint = '.'; ///< of the numbers that the figure writes itself
};

/// A page: what is shown, pictures, diagrams, and what they say. All text is UTF-8.
struct Figure {
    FigureLanguage language;
    std::string title;
    std::string subtitle;
    std::string claimHeading = "The paper";
    std::string claim; ///< what is to be seen whether it is true
    std::vector<FigureRow> rows;
    std::vector<FigurePlot> plots;
    std::string summaryHeading = "Here";
    std::string summary; ///< what was seen

    bool isEmpty() const { return rows.empty() && plots.empty(); }
};

} // namespace inlay
