// SPDX-License-Identifier: GPL-3.0-or-later
// A JPEG in rows by libjpeg; turbojpeg's own interface decodes only whole pictures.
#include "models/imaging/imagereader.h"
#include "models/imaging/jpegmarkers.h"
#include "models/imaging/picturefile.h"
#include "models/imaging/rowsource.h"

#include <QFile>

#include <csetjmp>
#include <cstdio>

#include <jpeglib.h>

#include <jerror.h>

namespace cairn {

namespace {

struct ErrorManager {
    jpeg_error_mgr base; // first: libjpeg knows only this
    std::jmp_buf jump;
    char message[JMSG_LENGTH_MAX] = "";
};

[[noreturn]] void jumpOut(j_common_ptr info)
{
    auto *manager = reinterpret_cast<ErrorManager *>(info->err);
    info->err->format_message(info, manager->message);
    std::longjmp(manager->jump, 1);
}

// A file that ends early would otherwise be filled up with grey, which for a large size takes minutes.
void weigh(j_common_ptr info, int level)
{
    const int code = info->err->msg_code;
    const bool isOver = code == JWRN_HIT_MARKER && reinterpret_cast<j_decompress_ptr>(info)->unread_marker == JPEG_EOI;
    if (level < 0 && (code == JWRN_JPEG_EOF || isOver))
        jumpOut(info);
}

// libjpeg leaves by longjmp, past destructors: so these functions own nothing.
bool start(jpeg_decompress_struct &info, ErrorManager &errors, const uchar *data, unsigned long size)
{
    if (setjmp(errors.jump))
        return false;
    jpeg_create_decompress(&info);
    jpeg_mem_src(&info, data, size);
    jpeg_read_header(&info, TRUE);
    return true;
}

bool startRows(jpeg_decompress_struct &info, ErrorManager &errors)
{
    if (setjmp(errors.jump))
        return false;
    // BGRA rather than BGRX: the fourth byte is then sure to be 255, as Qt wants it.
    info.out_color_space = info.jpeg_color_space == JCS_GRAYSCALE ? JCS_GRAYSCALE : JCS_EXT_BGRA;
    jpeg_start_decompress(&info);
    return true;
}

bool readRow(jpeg_decompress_struct &info, ErrorManager &errors, uchar *row)
{
    if (setjmp(errors.jump))
        return false;
    return jpeg_read_scanlines(&info, &row, 1) == 1;
}

class JpegRows : public RowSource
{
public:
    JpegRows(const QString &path, std::unique_ptr<QFile> file)
        : m_path(path)
        , m_file(std::move(file))
    {
        m_info.err = jpeg_std_error(&m_errors.base);
        m_errors.base.error_exit = jumpOut;
        m_errors.base.emit_message = weigh;
    }
    ~JpegRows() override { jpeg_destroy_decompress(&m_info); }

    [[nodiscard]] Result<void> open(int orientation)
    {
        // Mapped, not read: only what is being decoded is in memory.
        const uchar *data = m_file->map(0, m_file->size());
        if (!data || !start(m_info, m_errors, data, static_cast<unsigned long>(m_file->size())))
            return failDamaged(m_path, QString::fromLocal8Bit(m_errors.message));
        // Progressive files are put together from all scans before the first row.
        const qint64 coefficients = qint64(m_info.image_width) * m_info.image_height * m_info.num_components * 2;
        if (jpeg_has_multiple_scans(&m_info) && coefficients > imageMemoryLimit())
            return failTooMuchMemory(m_path, coefficients);
        if (!startRows(m_info, m_errors))
            return failDamaged(m_path, QString::fromLocal8Bit(m_errors.message));
        m_size = QSize(int(m_info.output_width), int(m_info.output_height));
        m_orientation = orientation;
        m_format = m_info.out_color_space == JCS_GRAYSCALE ? QImage::Format_Grayscale8 : QImage::Format_RGB32;
        return {};
    }

    Result<QImage> nextRows(int most) override
    {
        const int rows = std::min(most, int(m_info.output_height - m_info.output_scanline));
        QImage image(m_size.width(), rows, m_format);
        if (image.isNull())
            return failTooMuchMemory(m_path, qint64(m_size.width()) * rows * 4);
        for (int y = 0; y < rows; ++y) {
            if (!readRow(m_info, m_errors, image.scanLine(y)))
                return failDamaged(m_path, QString::fromLocal8Bit(m_errors.message));
        }
        return image;
    }

private:
    QString m_path;
    std::unique_ptr<QFile> m_file;
    jpeg_decompress_struct m_info {};
    ErrorManager m_errors {};
};

} // namespace

Result<std::unique_ptr<RowSource>> openJpegRows(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failDamaged(path, file->errorString());
    const std::optional<JpegMarkers> markers = readJpegMarkers(*file);
    if (!markers)
        return failDamaged(path, QStringLiteral("no JPEG frame header"));
    // CMYK is rare and never so large: the ordinary reader knows whose it is.
    if (markers->components == 4)
        return std::unique_ptr<RowSource>();
    auto rows = std::make_unique<JpegRows>(path, std::move(file));
    if (const Result<void> opened = rows->open(markers->orientation); !opened)
        return fail(opened);
    return rows;
}

} // namespace cairn
