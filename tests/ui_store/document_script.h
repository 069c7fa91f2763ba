#pragma once

#include "ui/document/document.h"

namespace inlay::test {

/// A picture with everything that a document keeps; another one for every seed.
Picture fullPicture(quint64 seed);

/// What differs between a picture and what came back from a file; empty: nothing.
QString difference(const Picture& expected, const Picture& found);

LabResult fullLabResult(quint64 seed);

QString difference(const LabResult& expected, const LabResult& found);
/// Of two documents, part by part; names the first picture or entry that differs.
QString difference(const DocumentContents& expected, const DocumentContents& found);

/// An endless, repeatable row of acts on a document: on its pictures with their recipes, masks and
/// embeddings, on lab results and the film, undo and redo. The document's first picture says how
/// many were done.
class DocumentScript {
public:
    DocumentScript(Document& document, quint64 seed);

    void act(); ///< the next one
    int acts() const { return m_acts; }

    /// How many acts had been done when `pictures` were as they are; -1: not even the first
    /// picture was there.
    static int actsOf(const std::vector<Picture>& pictures);

    /// A mask that is another one for every seed.
    static QImage mask(quint64 seed);

private:
    void changePart(PictureId id, quint64 seed);
    void changeList(quint64 seed);
    void changeFilm(quint64 seed);

    Document& m_document;
    quint64 m_seed;
    PictureId m_counter = 0;
    int m_acts = 0;
};

} // namespace inlay::test
