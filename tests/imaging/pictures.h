// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of this folder share: where the real pictures are, and how alike two pictures are.
#pragma once

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QString>

#include <cmath>

inline QString sharedPictures(const QString &folder)
{
    return QStringLiteral(CAIRN_SHARED_DATA) + QLatin1String("/images/") + folder;
}

inline bool hasSharedPictures()
{
    return QDir(sharedPictures({})).exists();
}

inline constexpr auto kNoPictures = "The shared pictures are not on this machine.";

/** The root of the mean squared difference of two pictures in grey, 0 to 255; 1000 where their sizes differ. */
inline double difference(const QImage &first, const QImage &second)
{
    if (first.size() != second.size() || first.isNull())
        return 1000;
    double sum = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x)
            sum += std::pow(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y)), 2);
    }
    return std::sqrt(sum / (double(first.width()) * first.height()));
}

/** A picture that looks different from every side. */
inline QImage paintedPicture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(0, 0, width / 2, height / 2, Qt::red);
    painter.fillRect(width / 2, 0, width / 4, height / 2, Qt::blue);
    painter.fillRect(0, height / 2, width / 4, height / 4, Qt::black);
    return image;
}
