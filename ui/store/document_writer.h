#pragma once

#include "ui/store/document_changes.h"
#include "ui/store/lab_result_writer.h"
#include "ui/store/store_database.h"

#include <QVariantList>

namespace inlay {

/// Writes a document's changes into its file, each record whole or not at all. Lives on one thread.
/// Everything throws Error, as StoreDatabase does.
class DocumentWriter {
public:
    /// Makes the file or opens it. `present`: what is in it already, as the document has it.
    explicit DocumentWriter(const QString& path, const DocumentContents& present = {});

    /// After it returns, the changes are on the disk. After it throws, the file is as it was and
    /// the same changes may be written again.
    void write(const DocumentChanges& changes);

    StoreDatabase& database() { return m_database; }

private:
    /// Which state of a picture's parts is in the file; parts that are still the same are not
    /// written again.
    struct Written {
        qint64 photo = 0;     ///< an image's key; 0: there is none
        QByteArray photoFile; ///< is what `photo` came from, and counts where there is one
        qint64 photoRow = 0;  ///< in `photo_file`; 0: none of it is there
        qint64 target = 0;
        CropQuad crop;
        qint64 reconstruction = 0;
        LatentPtr latent;
        EditRecipe recipe;
        qint64 mask = 0;
        PhotoBlending blending;
        std::vector<LatentPtr> snapshots;
        LatentPtr unfinished; ///< null: none
        QVariantList queued;  ///< its row; empty: none

        explicit Written(const Picture& picture);
        bool hasPhoto() const { return photo != 0 || !photoFile.isEmpty(); }
        bool hasPhotoOf(const Written& other) const;
    };
    using WrittenPictures = std::map<PictureId, Written>;

    void writeAll(const DocumentChanges& changes, WrittenPictures& written,
                  LabResultWriter& results);
    void writePicture(const Picture& picture, const Written* before, Written& now,
                      const WrittenPictures& others);
    /// Says in `now` where it is in the file.
    void writePhoto(const Picture& picture, Written& now, const WrittenPictures& others);
    void forgetUnusedPhotos();
    void writeFraming(const Picture& picture);
    void writeEmbedding(const Picture& picture);
    void writeRecipe(const Picture& picture);
    void writeReconstruction(const Picture& picture);
    void writeMask(const Picture& picture);
    void writeBlending(const Picture& picture);
    void writeSnapshots(const Picture& picture);
    /// `before`: what is in the file; null: nothing.
    void writeUnfinished(const Picture& picture, const LatentPtr& before);
    void writeUnfinishedNoise(PictureId id, const std::vector<NoiseMap>& noise);
    void writeQueued(const Picture& picture, const QVariantList& row);
    void writeFilm(const std::vector<PictureId>& film);
    void clear(const char* table, PictureId id);

    StoreDatabase m_database;
    WrittenPictures m_written;
    LabResultWriter m_labResults;
};

} // namespace inlay
