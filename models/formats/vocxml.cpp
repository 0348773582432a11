// SPDX-License-Identifier: GPL-3.0-or-later
// Each object is read into JSON first (Qt limits the expansion of entities), then understood; what is left over is kept.
#include "models/formats/vocxml.h"

#include "models/formats/xmljson.h"
#include "models/project/wholenumber.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cmath>
#include <optional>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VocXml)
};

constexpr std::array<std::pair<const char *, int>, 3> kFlags
    = {{{"difficult", DifficultFlag}, {"truncated", TruncatedFlag}, {"occluded", OccludedFlag}}};

QString native(const QString &file) { return QDir::toNativeSeparators(file); }

/** The text of an element as a number; nothing for what is none, or is not finite. */
std::optional<double> number(const QJsonValue &value)
{
    bool isNumber = false;
    const double parsed = value.toString().trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(parsed) ? std::optional(parsed) : std::nullopt;
}

/** 0 where it is not known. */
int edge(const QJsonValue &value) { return wholeNumber<int>(number(value).value_or(0), 0).value_or(0); }

bool isTrue(const QJsonValue &value)
{
    const QString text = value.toString().trimmed().toLower();
    return text == QLatin1String("true") || text == QLatin1String("yes") || number(text).value_or(0) != 0;
}

Result<Shape> boxOf(const QJsonObject &bounds)
{
    const auto left = number(bounds.value(QLatin1String("xmin"))), top = number(bounds.value(QLatin1String("ymin")));
    const auto right = number(bounds.value(QLatin1String("xmax"))), bottom = number(bounds.value(QLatin1String("ymax")));
    if (!left || !top || !right || !bottom)
        return fail(Text::tr("its box lacks one of the numbers xmin, ymin, xmax and ymax"));
    if (*right <= *left || *bottom <= *top)
        return fail(Text::tr("its box is empty (x from %1 to %2, y from %3 to %4)").arg(*left).arg(*right).arg(*top).arg(*bottom));
    return Shape::fromBox({QPointF(*left, *top), QPointF(*right, *bottom)});
}

/** <polygon><x1>..</x1><y1>..</y1><x2>... */
Result<Shape> polygonOf(const QJsonObject &polygon)
{
    QPolygonF outline;
    for (int at = 1;; ++at) {
        const auto x = number(polygon.value(QStringLiteral("x%1").arg(at))), y = number(polygon.value(QStringLiteral("y%1").arg(at)));
        if (!x || !y)
            break;
        outline.append({*x, *y});
    }
    if (outline.size() * 2 != polygon.size())
        return fail(Text::tr("its outline is not made of the numbers x1, y1, x2, y2 and so on"));
    if (outline.size() < 3)
        return fail(Text::tr("its outline has fewer than three points"));
    return Shape::fromPolygon(outline);
}

/** <attributes><attribute><name>..</name><value>..</value></attribute>... as CVAT writes them. */
QJsonObject attributesOf(const QJsonValue &attributes)
{
    const QJsonValue list = attributes.toObject().value(QLatin1String("attribute"));
    QJsonObject found;
    for (const QJsonValue each : list.isArray() ? list.toArray() : QJsonArray {list}) {
        const QString name = each.toObject().value(QLatin1String("name")).toString();
        if (!name.isEmpty())
            found.insert(name, each.toObject().value(QLatin1String("value")));
    }
    return found;
}

Result<ForeignAnnotation> annotationOf(QJsonObject object)
{
    ForeignAnnotation annotation;
    annotation.className = object.take(QLatin1String("name")).toString().trimmed();
    if (annotation.className.isEmpty())
        return fail(Text::tr("it has no name"));
    const QJsonValue bounds = object.take(QLatin1String("bndbox")), polygon = object.take(QLatin1String("polygon"));
    if (!bounds.isObject() && !polygon.isObject())
        return fail(Text::tr("it has neither a box nor an outline"));
    Result<Shape> shape = polygon.isObject() ? polygonOf(polygon.toObject()) : boxOf(bounds.toObject());
    if (!shape)
        return fail(shape);
    annotation.shape = std::move(*shape);
    for (const auto &[name, flag] : kFlags) {
        if (isTrue(object.take(QLatin1String(name))))
            annotation.flags |= flag;
    }
    annotation.attributes = attributesOf(object.value(QLatin1String("attributes")));
    if (!annotation.attributes.isEmpty())
        object.remove(QLatin1String("attributes"));
    annotation.extra = object;
    return annotation;
}

void readObject(QXmlStreamReader &xml, int position, ForeignItem &item, FormatReport &report)
{
    const qint64 line = xml.lineNumber();
    const QJsonObject object = elementToJson(xml).toObject();
    if (xml.hasError())
        return;
    Result<ForeignAnnotation> annotation = annotationOf(object);
    if (annotation) {
        item.annotations.append(std::move(*annotation));
        return;
    }
    const QString name = object.value(QLatin1String("name")).toString();
    report.failed.append({item.sourceFile,
        name.isEmpty() ? Text::tr("Object %1 (line %2) was left out: %3.").arg(position).arg(line).arg(annotation.error().sentence)
                       : Text::tr("Object %1 (%2, line %3) was left out: %4.").arg(position).arg(name).arg(line).arg(annotation.error().sentence)});
}

QString nameForFile(const ForeignItem &item, QSet<QString> &taken)
{
    const QString fileName = item.path.section(QLatin1Char('/'), -1);
    QString name = QFileInfo(fileName).completeBaseName();
    // "a.jpg" and "a.png" would share a file.
    for (int next = 0; taken.contains(name); ++next)
        name = next == 0 ? fileName : QStringLiteral("%1-%2").arg(fileName).arg(next + 1);
    taken.insert(name);
    return name + QStringLiteral(".xml");
}

QString text(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

void writeBounds(QXmlStreamWriter &xml, const QRectF &box)
{
    xml.writeStartElement(QStringLiteral("bndbox"));
    xml.writeTextElement(QStringLiteral("xmin"), text(box.left()));
    xml.writeTextElement(QStringLiteral("ymin"), text(box.top()));
    xml.writeTextElement(QStringLiteral("xmax"), text(box.right()));
    xml.writeTextElement(QStringLiteral("ymax"), text(box.bottom()));
    xml.writeEndElement();
}

void writeAttributes(QXmlStreamWriter &xml, const QJsonObject &attributes)
{
    if (attributes.isEmpty())
        return;
    xml.writeStartElement(QStringLiteral("attributes"));
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute) {
        xml.writeStartElement(QStringLiteral("attribute"));
        xml.writeTextElement(QStringLiteral("name"), attribute.key());
        xml.writeTextElement(QStringLiteral("value"), attribute.value().toVariant().toString());
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/** False where this shape has no place in VOC. */
bool writeObject(QXmlStreamWriter &xml, const ForeignAnnotation &annotation)
{
    const bool isPolygon = annotation.shape.kind == ShapeKind::Polygon;
    const bool isSimple = isPolygon && annotation.shape.parts.size() == 1 && annotation.shape.parts.first().size() == 1;
    if (annotation.shape.kind != ShapeKind::Box && !isSimple)
        return false;
    xml.writeStartElement(QStringLiteral("object"));
    xml.writeTextElement(QStringLiteral("name"), annotation.className);
    for (const auto &[name, flag] : kFlags)
        xml.writeTextElement(QLatin1String(name), annotation.flags & flag ? QStringLiteral("1") : QStringLiteral("0"));
    writeBounds(xml, annotation.shape.boundingBox());
    if (isPolygon) {
        xml.writeStartElement(QStringLiteral("polygon"));
        const QPolygonF &outline = annotation.shape.parts.first().first();
        for (int at = 0; at < outline.size(); ++at) {
            xml.writeTextElement(QStringLiteral("x%1").arg(at + 1), text(outline.at(at).x()));
            xml.writeTextElement(QStringLiteral("y%1").arg(at + 1), text(outline.at(at).y()));
        }
        xml.writeEndElement();
    }
    writeAttributes(xml, annotation.attributes);
    for (auto extra = annotation.extra.begin(); extra != annotation.extra.end(); ++extra)
        writeElement(xml, extra.key(), extra.value());
    xml.writeEndElement();
    return true;
}

void writeItem(QXmlStreamWriter &xml, const ForeignItem &item, FormatReport &report)
{
    xml.setAutoFormatting(true);
    xml.writeStartElement(QStringLiteral("annotation"));
    xml.writeTextElement(QStringLiteral("folder"), item.path.section(QLatin1Char('/'), -2, -2));
    xml.writeTextElement(QStringLiteral("filename"), item.path.section(QLatin1Char('/'), -1));
    xml.writeStartElement(QStringLiteral("size"));
    xml.writeTextElement(QStringLiteral("width"), QString::number(item.size.width()));
    xml.writeTextElement(QStringLiteral("height"), QString::number(item.size.height()));
    xml.writeTextElement(QStringLiteral("depth"), QStringLiteral("3"));
    xml.writeEndElement();
    for (const ForeignAnnotation &annotation : item.annotations) {
        if (writeObject(xml, annotation))
            ++report.annotations;
        else
            report.failed.append({item.path, Text::tr("A label of the kind \"%1\" (%2) has no place in Pascal VOC and was left out.")
                                                 .arg(shapeKindName(annotation.shape.kind), annotation.className)});
    }
    xml.writeEndElement();
}

} // namespace

bool isVocXml(const QString &fileName, const QByteArray &head)
{
    if (!fileName.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive))
        return false;
    QXmlStreamReader xml(head);
    // LabelMe's XML has the same root, but draws with <pt> and names the <sourceImage>.
    return xml.readNextStartElement() && xml.name() == QLatin1String("annotation") && !head.contains("<pt>") && !head.contains("<sourceImage>");
}

Result<QList<ForeignItem>> readVocXml(const QString &path, FormatReport &report)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Text::tr("%1 could not be read: %2.").arg(native(path), file.errorString()));
    ForeignItem item;
    item.sourceFile = path;
    item.folder = QFileInfo(path).absolutePath();
    item.alternativeName = QFileInfo(path).completeBaseName();
    QXmlStreamReader xml(&file);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("annotation"))
        return fail(Text::tr("%1 is no Pascal VOC file: it does not begin with <annotation>.").arg(native(path)), xml.errorString());
    QString folder;
    int objects = 0;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("object")) {
            readObject(xml, ++objects, item, report);
            continue;
        }
        const QString name = xml.name().toString();
        const QJsonValue value = elementToJson(xml);
        if (name == QLatin1String("filename")) {
            item.path = value.toString();
        } else if (name == QLatin1String("folder")) {
            folder = value.toString();
        } else if (name == QLatin1String("size")) {
            item.size = QSize(edge(value.toObject().value(QLatin1String("width"))), edge(value.toObject().value(QLatin1String("height"))));
        }
    }
    if (xml.hasError()) {
        return fail(Text::tr("%1 is damaged at line %2 (%3); nothing of it was taken.").arg(native(path)).arg(xml.lineNumber()).arg(xml.errorString()));
    }
    if (item.path.isEmpty())
        item.path = item.alternativeName;
    else if (!folder.isEmpty() && !item.path.contains(QLatin1Char('/')))
        item.path = folder + QLatin1Char('/') + item.path;
    return QList<ForeignItem> {item};
}

Result<void> writeVocXml(const QString &folder, const QList<ForeignItem> &items, FormatReport &report)
{
    if (!QDir().mkpath(folder))
        return fail(Text::tr("The folder %1 could not be made.").arg(native(folder)));
    QSet<QString> taken;
    for (const ForeignItem &item : items) {
        QSaveFile file(QDir(folder).filePath(nameForFile(item, taken)));
        if (file.open(QIODevice::WriteOnly)) {
            QXmlStreamWriter xml(&file);
            writeItem(xml, item, report);
        }
        if (!file.commit())
            return fail(Text::tr("%1 could not be written: %2.").arg(native(file.fileName()), file.errorString()));
        ++report.files;
    }
    return {};
}

} // namespace cairn
