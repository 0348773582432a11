// SPDX-License-Identifier: GPL-3.0-or-later
// Picture datasets for the trainer's tests, written as the run-folder page has them.
#pragma once

#include <QColor>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace cairn {

class PictureDataset {
public:
    /// Makes the folder.
    PictureDataset(QString folder, QStringList classes);

    /// Saves the picture as NAME.png in the folder; a null split is empty.
    void add(const QString &name, const QImage &picture, const QString &split, const QJsonArray &labels);
    /// Names a file that is there already, with its size as displayed.
    void addFile(
        const QString &name, const QString &file, QSize size, const QString &split, const QJsonArray &labels);
    bool write() const;

    [[nodiscard]] QString folder() const { return m_folder; }

    [[nodiscard]] static QJsonObject tag(const QString &className);
    [[nodiscard]] static QJsonObject box(const QString &className, const QRectF &rectangle, int id = 0);
    [[nodiscard]] static QJsonObject polygon(const QString &className, const QRectF &rectangle, int id = 0);

private:
    QString m_folder;
    QStringList m_classes;
    QByteArray m_items;
};

/// A picture of noise with a disc or a square in it, which fills the rectangle.
[[nodiscard]] QImage pictureWith(const QString &form, QSize size, const QRect &rectangle, quint32 seed);

/// So many pictures with one disc or square each, boxed; split by turns.
void addForms(PictureDataset &dataset, int pictures);

/// BCCD: pictures with Pascal VOC boxes, split by a fixed shuffle of the pictures with this seed.
void addBloodCells(PictureDataset &dataset, const QString &voc, quint32 seed);

} // namespace cairn
