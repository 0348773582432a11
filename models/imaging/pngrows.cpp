// SPDX-License-Identifier: GPL-3.0-or-later
// A PNG in rows by libpng; Qt's plugin decodes only whole pictures.
#include "models/imaging/imagereader.h"
#include "models/imaging/picturefile.h"
#include "models/imaging/rowsource.h"

#include <QFile>
#include <QSysInfo>

#include <csetjmp>

#include <png.h>

namespace cairn {

namespace {

// Text and colour profiles larger than this are not a picture's.
constexpr png_alloc_size_t kMostBytesInChunk = 16U << 20;

struct Reading {
    QFile *file = nullptr;
    char message[160] = "";
};

[[noreturn]] void jumpOut(png_structp png, png_const_charp message)
{
    auto *reading = static_cast<Reading *>(png_get_error_ptr(png));
    qstrncpy(reading->message, message, sizeof reading->message);
    png_longjmp(png, 1);
}

void ignore(png_structp, png_const_charp) {}

void readBytes(png_structp png, png_bytep to, size_t count)
{
    auto *reading = static_cast<Reading *>(png_get_io_ptr(png));
    if (reading->file->read(reinterpret_cast<char *>(to), qint64(count)) != qint64(count))
        png_error(png, "the file ends early");
}

// libpng leaves by longjmp, past destructors: so these functions own nothing.
bool readHeader(png_structp png, png_infop info)
{
    if (setjmp(png_jmpbuf(png)))
        return false;
    png_read_info(png, info);
    return true;
}

// Eight bits a channel, four channels; or grey of eight or sixteen bits.
bool startRows(png_structp png, png_infop info, bool isGrey)
{
    if (setjmp(png_jmpbuf(png)))
        return false;
    png_set_expand(png); // palettes, fewer than eight bits, one transparent colour
    if (!isGrey) {
        png_set_scale_16(png);
        png_set_gray_to_rgb(png);
        png_set_filler(png, 0xff, PNG_FILLER_AFTER);
        if (QSysInfo::ByteOrder == QSysInfo::LittleEndian)
            png_set_bgr(png);
        else
            png_set_swap_alpha(png);
    } else if (QSysInfo::ByteOrder == QSysInfo::LittleEndian) {
        png_set_swap(png);
    }
    png_read_update_info(png, info);
    return true;
}

bool readRow(png_structp png, uchar *row)
{
    if (setjmp(png_jmpbuf(png)))
        return false;
    png_read_row(png, row, nullptr);
    return true;
}

class PngRows : public RowSource
{
public:
    PngRows(const QString &path, std::unique_ptr<QFile> file)
        : m_path(path)
        , m_file(std::move(file))
    {
        m_reading.file = m_file.get();
        m_png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &m_reading, jumpOut, ignore);
        m_info = m_png ? png_create_info_struct(m_png) : nullptr;
    }
    ~PngRows() override { png_destroy_read_struct(&m_png, &m_info, nullptr); }
    Q_DISABLE_COPY_MOVE(PngRows)

    /** False where the picture comes in passes: the last row of such a one is known only at the end. */
    [[nodiscard]] Result<bool> open()
    {
        if (!m_info)
            return failDamaged(m_path);
        png_set_read_fn(m_png, &m_reading, readBytes);
        png_set_chunk_malloc_max(m_png, kMostBytesInChunk);
        if (!readHeader(m_png, m_info))
            return damaged();
        if (png_get_interlace_type(m_png, m_info) != PNG_INTERLACE_NONE)
            return false;
        const bool isClear = (png_get_color_type(m_png, m_info) & PNG_COLOR_MASK_ALPHA) != 0 || png_get_valid(m_png, m_info, PNG_INFO_tRNS) != 0;
        const bool isGrey = png_get_color_type(m_png, m_info) == PNG_COLOR_TYPE_GRAY && !isClear;
        m_isClear = isClear;
        if (!startRows(m_png, m_info, isGrey))
            return damaged();
        m_size = QSize(int(png_get_image_width(m_png, m_info)), int(png_get_image_height(m_png, m_info)));
        m_format = isClear ? QImage::Format_ARGB32_Premultiplied
            : !isGrey      ? QImage::Format_RGB32
            : png_get_bit_depth(m_png, m_info) == 16 ? QImage::Format_Grayscale16
                                                     : QImage::Format_Grayscale8;
        return true;
    }

    Result<QImage> nextRows(int most) override
    {
        const int rows = std::min(most, m_size.height() - m_next);
        QImage image(m_size.width(), rows, m_isClear ? QImage::Format_ARGB32 : m_format);
        if (image.isNull())
            return failTooMuchMemory(m_path, qint64(m_size.width()) * rows * 4);
        for (int y = 0; y < rows; ++y) {
            if (!readRow(m_png, image.scanLine(y)))
                return damaged();
        }
        m_next += rows;
        return m_isClear ? image.convertToFormat(m_format) : image;
    }

private:
    [[nodiscard]] tl::unexpected<Error> damaged() const { return failDamaged(m_path, QString::fromLocal8Bit(m_reading.message)); }

    QString m_path;
    std::unique_ptr<QFile> m_file;
    Reading m_reading;
    png_structp m_png = nullptr;
    png_infop m_info = nullptr;
    bool m_isClear = false;
    int m_next = 0;
};

} // namespace

Result<std::unique_ptr<RowSource>> openPngRows(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failDamaged(path, file->errorString());
    auto rows = std::make_unique<PngRows>(path, std::move(file));
    const Result<bool> opened = rows->open();
    if (!opened)
        return fail(opened);
    return *opened ? std::unique_ptr<RowSource>(std::move(rows)) : nullptr;
}

} // namespace cairn
