// SPDX-License-Identifier: GPL-3.0-or-later
// Writing picture datasets, and two that several tests want.
#include "tests/trainer/picturedataset.h"

#include "tests/trainer/trainerrun.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QPainter>
#include <QRandomGenerator>
#include <QXmlStreamReader>

namespace cairn {
namespace {

struct BloodPicture {
    QSize size;
    QJsonArray boxes;
};

BloodPicture readVoc(const QString &path, int &nextId)
{
    BloodPicture picture;
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    QXmlStreamReader xml(&file);
    QString name;
    QMap<QString, double> corner;
    while (!xml.atEnd()) {
        xml.readNext();
        const QString element = xml.name().toString();
        if (xml.isStartElement() && element == "width")
            picture.size.setWidth(xml.readElementText().toInt());
        else if (xml.isStartElement() && element == "height")
            picture.size.setHeight(xml.readElementText().toInt());
        else if (xml.isStartElement() && element == "name")
            name = xml.readElementText();
        else if (xml.isStartElement() && QStringList({ "xmin", "ymin", "xmax", "ymax" }).contains(element))
            corner[element] = xml.readElementText().toDouble();
        else if (xml.isEndElement() && element == "object")
            picture.boxes.append(PictureDataset::box(name,
                QRectF(QPointF(corner["xmin"], corner["ymin"]), QPointF(corner["xmax"], corner["ymax"])),
                nextId++));
    }
    return picture;
}

} // namespace

PictureDataset::PictureDataset(QString folder, QStringList classes)
    : m_folder(std::move(folder))
    , m_classes(std::move(classes))
{
    QDir().mkpath(m_folder);
}

void PictureDataset::add(
    const QString &name, const QImage &picture, const QString &split, const QJsonArray &labels)
{
    picture.save(m_folder + '/' + name + ".png");
    addFile("images/" + name + ".png", name + ".png", picture.size(), split, labels);
}

void PictureDataset::addFile(
    const QString &name, const QString &file, QSize size, const QString &split, const QJsonArray &labels)
{
    const QJsonObject item{ { "path", name }, { "file", file }, { "page", 0 }, { "width", size.width() },
        { "height", size.height() }, { "split", split.isEmpty() ? QJsonValue() : QJsonValue(split) },
        { "labels", labels } };
    m_items += QJsonDocument(item).toJson(QJsonDocument::Compact) + '\n';
}

bool PictureDataset::write() const
{
    QJsonArray classes;
    for (const QString &name : m_classes)
        classes.append(QJsonObject{ { "name", name }, { "color", "#E69F00" } });
    const QJsonObject head{ { "cairn", 1 }, { "format", "cairn" }, { "data", "images" },
        { "snapshot", "first" }, { "digest", "00" }, { "classes", classes } };
    return writeFile(m_folder + "/dataset.json", QJsonDocument(head).toJson())
        && writeFile(m_folder + "/items.jsonl", m_items);
}

QJsonObject PictureDataset::tag(const QString &className)
{
    return { { "id", 1 }, { "kind", "tag" }, { "class", className }, { "geometry", QJsonObject() } };
}

QJsonObject PictureDataset::box(const QString &className, const QRectF &rectangle, int id)
{
    const QJsonObject geometry{ { "x", rectangle.x() }, { "y", rectangle.y() }, { "w", rectangle.width() },
        { "h", rectangle.height() } };
    return { { "id", id }, { "kind", "box" }, { "class", className }, { "geometry", geometry },
        { "attributes", QJsonObject() } };
}

QJsonObject PictureDataset::polygon(const QString &className, const QRectF &rectangle, int id)
{
    QJsonArray outline;
    for (const QPointF &corner :
        { rectangle.topLeft(), rectangle.topRight(), rectangle.bottomRight(), rectangle.bottomLeft() })
        outline.append(QJsonArray{ corner.x(), corner.y() });
    const QJsonArray rings{ outline };
    return { { "id", id }, { "kind", "polygon" }, { "class", className },
        { "geometry", QJsonObject{ { "parts", QJsonArray{ rings } } } } };
}

QImage pictureWith(const QString &form, QSize size, const QRect &rectangle, quint32 seed)
{
    QRandomGenerator random(seed);
    QImage picture(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const int grey = 90 + static_cast<int>(random.bounded(60));
            picture.setPixel(x, y, qRgb(grey, grey, grey));
        }
    QPainter painter(&picture);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsv(static_cast<int>(random.bounded(360)), 120, 230));
    if (form == "disc")
        painter.drawEllipse(rectangle);
    else
        painter.drawRect(rectangle);
    return picture;
}

void addForms(PictureDataset &dataset, int pictures)
{
    QRandomGenerator random(3);
    for (int i = 0; i < pictures; ++i) {
        const QString form = i % 2 == 0 ? "disc" : "square";
        const int edge = 20 + static_cast<int>(random.bounded(20));
        const QRect rectangle(static_cast<int>(random.bounded(80 - edge)),
            static_cast<int>(random.bounded(60 - edge)), edge, edge);
        const QString split = i % 10 < 6 ? "train" : i % 10 < 8 ? "val" : "test";
        dataset.add(QString("%1-%2").arg(form).arg(i),
            pictureWith(form, { 80, 60 }, rectangle, static_cast<quint32>(i)), split,
            { PictureDataset::box(form, rectangle, i + 1) });
    }
}

void addBloodCells(PictureDataset &dataset, const QString &voc, quint32 seed)
{
    QStringList names = QDir(voc + "/Annotations").entryList({ "*.xml" }, QDir::Files, QDir::Name);
    QRandomGenerator random(seed);
    for (qsizetype i = names.size() - 1; i > 0; --i)
        names.swapItemsAt(i, static_cast<qsizetype>(random.bounded(static_cast<quint64>(i + 1))));
    int nextId = 1;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const BloodPicture picture = readVoc(voc + "/Annotations/" + names[i], nextId);
        const QString jpeg = QString(names[i]).replace(".xml", ".jpg");
        const QString split = i < names.size() * 70 / 100 ? "train"
            : i < names.size() * 85 / 100                 ? "val"
                                                          : "test";
        dataset.addFile("images/" + jpeg, voc + "/JPEGImages/" + jpeg, picture.size, split, picture.boxes);
    }
}

} // namespace cairn
