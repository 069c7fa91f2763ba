#pragma once

#include <QByteArray>
#include <QList>

#include <map>
#include <optional>

namespace samples {

/// The first directory of an EXIF block or TIFF file, read by the book (TIFF 6.0, section 2).
class Exif {
public:
    explicit Exif(QByteArray bytes);

    /// A short or long number of the first directory or of the EXIF directory.
    std::optional<unsigned> number(unsigned tag) const;
    QByteArray text(unsigned tag) const;
    bool hasThumbnail() const { return m_next != 0; }

private:
    unsigned read(unsigned at);
    bool isBig() const { return m_bytes.startsWith("MM"); }
    unsigned u16(unsigned at) const;
    unsigned u32(unsigned at) const;

    QByteArray m_bytes;
    std::map<unsigned, unsigned> m_entries;
    unsigned m_next = 0;
};

/// What stands behind every marker of this kind, up to the first scan (ITU T.81, annex B).
QList<QByteArray> segments(const QByteArray& jpeg, int marker);

/// Of chunks of PNG, or of WebP, by name.
QByteArray chunk(const QByteArray& file, const char* name);

/// The EXIF block wherever the format keeps it.
QByteArray exifOf(const QByteArray& file);

} // namespace samples
