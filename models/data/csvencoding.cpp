// SPDX-License-Identifier: GPL-3.0-or-later
// Byte order marks, UTF-16, Latin-1.
#include "models/data/csvencoding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>
#include <QTemporaryFile>

#include <algorithm>
#include <array>
#include <cstring>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CsvFile)
};

using Encoding = CsvDialect::Encoding;

constexpr qint64 kBlock = 1 << 20;

// Code page 1252 where it differs from Latin-1: 0x80 to 0x9f. Source: the WHATWG encoding standard, index windows-1252.
constexpr std::array<char16_t, 32> kWindows = {0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178};

EncodingGuess byteOrderMark(const QByteArray &head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return {Encoding::Utf8, true};
    if (head.startsWith("\xFF\xFE"))
        return {Encoding::Utf16Le, true};
    if (head.startsWith("\xFE\xFF"))
        return {Encoding::Utf16Be, true};
    return {};
}

/** UTF-16 of mostly Latin text has a zero in every other byte. */
std::optional<Encoding> utf16WithoutMark(const QByteArray &head)
{
    std::array<qsizetype, 2> zeros = {0, 0};
    const qsizetype pairs = std::min<qsizetype>(head.size(), 4096) / 2;
    for (qsizetype at = 0; at < pairs * 2; ++at)
        zeros[size_t(at % 2)] += head[at] == 0;
    if (pairs < 2)
        return {};
    if (zeros[1] * 10 > pairs * 4 && zeros[0] * 10 < pairs)
        return Encoding::Utf16Le;
    if (zeros[0] * 10 > pairs * 4 && zeros[1] * 10 < pairs)
        return Encoding::Utf16Be;
    return {};
}

bool isAsciiLetter(uchar byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }
bool isLatinLetter(uchar byte) { return byte >= 0xC0 && byte != 0xD7 && byte != 0xF7; }

/** Counts what speaks for Latin-1 in bytes that are not all ASCII. */
struct LatinEvidence {
    qint64 highBytes = 0;
    qint64 plausible = 0; ///< letters beside letters, and signs such as degree, micro, euro
    bool hasUtf8 = false; ///< a whole sequence of UTF-8 beyond ASCII
    bool hasInvalid = false;

    /** Looks at `block` but for its last `unseen` bytes, which come again with the next. */
    void look(const QByteArray &block, qsizetype unseen);
    [[nodiscard]] bool isLatin() const { return hasInvalid && !hasUtf8 && plausible * 2 > highBytes; }
};

qsizetype utf8Length(const QByteArray &block, qsizetype at)
{
    const uchar lead = uchar(block[at]);
    const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > block.size())
        return 0;
    return QByteArrayView(block).sliced(at, length).isValidUtf8() ? length : 0;
}

void LatinEvidence::look(const QByteArray &block, qsizetype unseen)
{
    if (std::none_of(block.cbegin(), block.cend(), [](char byte) { return uchar(byte) >= 0x80; }))
        return;
    for (qsizetype at = 0; at < block.size() - unseen;) {
        const uchar byte = uchar(block[at]);
        if (byte < 0x80) {
            ++at;
            continue;
        }
        if (const qsizetype length = utf8Length(block, at)) {
            hasUtf8 = true;
            at += length;
            continue;
        }
        hasInvalid = true;
        ++highBytes;
        const uchar before = at > 0 ? uchar(block[at - 1]) : 0;
        const uchar after = at + 1 < block.size() ? uchar(block[at + 1]) : 0;
        const bool isSign = byte == 0x80 || byte == 0xB0 || byte == 0xB5 || byte == 0xA7 || byte == 0xA3 || byte == 0xB2 || byte == 0xB3;
        plausible += isSign || (isLatinLetter(byte) && (isAsciiLetter(before) || isAsciiLetter(after)));
        ++at;
    }
}

QString latinText(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        if (letter.unicode() >= 0x80 && letter.unicode() < 0xA0)
            letter = QChar(kWindows[size_t(letter.unicode() - 0x80)]);
    }
    return text;
}

QByteArray latinBytes(const QString &text, qint64 &lost)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar letter : text) {
        if (letter.isLowSurrogate())
            continue;
        const auto windows = std::find(kWindows.begin(), kWindows.end(), letter.unicode());
        const bool isLatin = letter.unicode() < 0x100 && (letter.unicode() < 0x80 || letter.unicode() >= 0xA0);
        if (windows != kWindows.end())
            bytes += char(0x80 + (windows - kWindows.begin()));
        else
            bytes += isLatin ? char(letter.unicode()) : '?';
        lost += windows == kWindows.end() && !isLatin;
    }
    return bytes;
}

Error cannotOpen(const QFile &file)
{
    return {Tr::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(file.fileName()), file.errorString()), file.errorString()};
}

Result<std::unique_ptr<QFile>> rewritten(QFile &source, Encoding encoding)
{
    auto target = std::make_unique<QTemporaryFile>();
    const auto cannotWrite = [&] {
        return fail(Tr::tr("%1 could not be rewritten as UTF-8 in the folder for temporary files (%2): %3.")
                        .arg(QDir::toNativeSeparators(source.fileName()), QDir::toNativeSeparators(QDir::tempPath()), target->errorString()));
    };
    if (!target->open())
        return cannotWrite();
    QStringDecoder decoder(encoding == Encoding::Utf16Be ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
    while (!source.atEnd()) {
        const QByteArray block = source.read(kBlock);
        if (block.isEmpty())
            return tl::unexpected<Error>(cannotOpen(source));
        const QString text = encoding == Encoding::Latin1 ? latinText(block) : QString(decoder(block));
        const QByteArray utf8 = text.toUtf8();
        if (target->write(utf8) != utf8.size())
            return cannotWrite();
    }
    if (!target->flush() || !target->seek(0))
        return cannotWrite();
    return std::unique_ptr<QFile>(std::move(target));
}

} // namespace

Result<EncodingGuess> guessEncoding(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected<Error>(cannotOpen(file));
    QByteArray block = file.read(kBlock);
    if (const EncodingGuess mark = byteOrderMark(block); mark.hasBom)
        return mark;
    if (const auto encoding = utf16WithoutMark(block))
        return EncodingGuess {*encoding, false};
    LatinEvidence evidence;
    while (!block.isEmpty() && !evidence.hasUtf8) {
        // A sequence cut by the block's end is seen whole with the next block.
        const QByteArray rest = file.atEnd() ? QByteArray() : block.right(3);
        evidence.look(block, rest.size());
        const QByteArray following = file.read(kBlock);
        block = following.isEmpty() ? QByteArray() : rest + following;
    }
    return EncodingGuess {evidence.isLatin() ? Encoding::Latin1 : Encoding::Utf8, false};
}

Result<std::unique_ptr<QFile>> openAsUtf8(const QString &path, Encoding encoding)
{
    auto file = std::make_unique<QFile>(path);
    if (QFileInfo(path).isDir())
        return fail(Tr::tr("%1 is a folder, not a table.").arg(QDir::toNativeSeparators(path)));
    if (!file->open(QIODevice::ReadOnly))
        return tl::unexpected<Error>(cannotOpen(*file));
    if (file->size() == 0)
        return fail(Tr::tr("%1 is empty (0 bytes).").arg(QDir::toNativeSeparators(path)));
    const QByteArray head = file->peek(4);
    const EncodingGuess mark = byteOrderMark(head);
    if (mark.hasBom && mark.encoding == encoding && !file->seek(encoding == Encoding::Utf8 ? 3 : 2))
        return tl::unexpected<Error>(cannotOpen(*file));
    if (encoding == Encoding::Utf8)
        return file;
    return rewritten(*file, encoding);
}

EncodingDevice::EncodingDevice(QIODevice *target, CsvDialect::Encoding encoding)
    : m_target(target)
    , m_encoding(encoding)
{
}

EncodingDevice::~EncodingDevice() = default;

qint64 EncodingDevice::writeData(const char *data, qint64 size)
{
    QByteArray bytes = QByteArray::fromRawData(data, size);
    if (m_encoding == Encoding::Latin1) {
        bytes = latinBytes(QString::fromUtf8(bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes), m_lost);
    } else if (m_encoding != Encoding::Utf8) {
        QStringEncoder encoder(m_encoding == Encoding::Utf16Be ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
        // Decoding must not take the mark at the start away.
        bytes = encoder(QString::fromUtf8(bytes.constData(), bytes.size()));
        if (QByteArray::fromRawData(data, size).startsWith("\xEF\xBB\xBF") && !byteOrderMark(bytes).hasBom)
            bytes.prepend(m_encoding == Encoding::Utf16Be ? "\xFE\xFF" : "\xFF\xFE");
    }
    const qint64 written = m_target->write(bytes);
    setErrorString(m_target->errorString());
    return written == bytes.size() ? size : -1;
}

} // namespace cairn
