// SPDX-License-Identifier: GPL-3.0-or-later
// Opens TIFF without a word on the terminal.
#include "models/imaging/tifffile.h"

#include <QFile>

#include <cstdarg>

namespace cairn {

namespace {

// What libtiff says goes into the error's detail instead of to the terminal.
int collectMessage(TIFF *, void *text, const char *, const char *format, va_list arguments)
{
    auto *message = static_cast<QString *>(text);
    if (message->isEmpty())
        *message = QString::vasprintf(format, arguments);
    return 1;
}

int ignoreMessage(TIFF *, void *, const char *, const char *, va_list)
{
    return 1;
}

} // namespace

TiffHandle openTiff(const QString &path, QString *message)
{
    TIFFOpenOptions *options = TIFFOpenOptionsAlloc();
    TIFFOpenOptionsSetErrorHandlerExtR(options, collectMessage, message);
    TIFFOpenOptionsSetWarningHandlerExtR(options, ignoreMessage, nullptr);
    TiffHandle tiff(TIFFOpenExt(QFile::encodeName(path).constData(), "rm", options));
    TIFFOpenOptionsFree(options);
    return tiff;
}

TiffPage tiffPage(TIFF *tiff)
{
    TiffPage page;
    TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &page.width);
    TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &page.height);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLESPERPIXEL, &page.samples);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_BITSPERSAMPLE, &page.bits);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLEFORMAT, &page.format);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_ORIENTATION, &page.orientation);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_PLANARCONFIG, &page.planar);
    TIFFGetField(tiff, TIFFTAG_PHOTOMETRIC, &page.photometric);
    if (page.orientation < 1 || page.orientation > 8)
        page.orientation = 1;
    return page;
}

} // namespace cairn
