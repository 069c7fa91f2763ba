#include "file_anatomy.h"

#include <QtEndian>

#include <utility>

namespace samples {

Exif::Exif(QByteArray bytes)
    : m_bytes(std::move(bytes)) {
    if (m_bytes.size() > 8)
        m_next = read(u32(4));
}

std::optional<unsigned> Exif::number(unsigned tag) const {
    const auto found = m_entries.find(tag);
    if (found == m_entries.end())
        return {};
    return u16(found->second + 2) == 3 ? u16(found->second + 8) : u32(found->second + 8);
}

QByteArray Exif::text(unsigned tag) const {
    const auto found = m_entries.find(tag);
    if (found == m_entries.end())
        return {};
    const unsigned count = u32(found->second + 4);
    const unsigned at = count > 4 ? u32(found->second + 8) : found->second + 8;
    return m_bytes.mid(at, count);
}

unsigned Exif::read(unsigned at) {
    const unsigned count = u16(at);
    for (unsigned i = 0; i < count; ++i) {
        const unsigned entry = at + 2 + 12 * i;
        m_entries[u16(entry)] = entry;
        if (u16(entry) == 0x8769)
            read(u32(entry + 8));
    }
    return u32(at + 2 + 12 * count);
}

unsigned Exif::u16(unsigned at) const {
    const QByteArray b = m_bytes.mid(at, 2);
    return b.size() < 2 ? 0
           : isBig()    ? qFromBigEndian<quint16>(b.constData())
                        : qFromLittleEndian<quint16>(b.constData());
}

unsigned Exif::u32(unsigned at) const {
    const QByteArray b = m_bytes.mid(at, 4);
    return b.size() < 4 ? 0
           : isBig()    ? qFromBigEndian<quint32>(b.constData())
                        : qFromLittleEndian<quint32>(b.constData());
}

QList<QByteArray> segments(const QByteArray& jpeg, int marker) {
    QList<QByteArray> found;
    for (int at = 2; at + 4 <= jpeg.size();) {
        const int kind = static_cast<std::uint8_t>(jpeg[at + 1]);
        const int length = qFromBigEndian<quint16>(jpeg.constData() + at + 2);
        if (kind == marker)
            found += jpeg.mid(at + 4, length - 2);
        if (kind == 0xda)
            break;
        at += 2 + length;
    }
    return found;
}

QByteArray chunk(const QByteArray& file, const char* name) {
    const bool isPng = file.startsWith("\x89PNG");
    for (int at = isPng ? 8 : 12; at + 8 <= file.size();) {
        const char* p = file.constData() + at;
        const unsigned length =
            isPng ? qFromBigEndian<quint32>(p) : qFromLittleEndian<quint32>(p + 4);
        if (file.mid(at + (isPng ? 4 : 0), 4) == name)
            return file.mid(at + 8, length);
        at += static_cast<int>(isPng ? length + 12 : 8 + length + (length & 1));
    }
    return {};
}

QByteArray exifOf(const QByteArray& file) {
    if (file.startsWith("II") || file.startsWith("MM"))
        return file;
    if (file.startsWith("\x89PNG"))
        return chunk(file, "eXIf");
    if (file.startsWith("RIFF"))
        return chunk(file, "EXIF");
    for (const QByteArray& segment : segments(file, 0xe1))
        if (segment.startsWith(QByteArray("Exif\0\0", 6)))
            return segment.mid(6);
    return {};
}

} // namespace samples
