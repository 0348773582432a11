// SPDX-License-Identifier: GPL-3.0-or-later
// COCO's "categories": https://cocodataset.org/#format-data. A COCO file may be larger than memory wants to hold, so the other keys are
// skipped sign by sign, and only this one is parsed.
#include "models/labels/classlist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <optional>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClassList)
};

qint64 lineOf(const QByteArray &content, qsizetype position) { return QByteArrayView(content).first(qBound(qsizetype(0), position, content.size())).count('\n') + 1; }

/** Walks over the members of the outermost object without understanding their values. */
class MemberFinder
{
public:
    explicit MemberFinder(const QByteArray &content) : m_content(content) {}

    struct Range {
        qsizetype first = 0, end = 0;
    };

    /** The value of `key`; nothing where there is no such key or the file is broken before it (then `at()` says where). */
    std::optional<Range> find(const QByteArray &key)
    {
        skipSpace();
        if (!take('{'))
            return {};
        while (true) {
            skipSpace();
            const qsizetype start = m_at;
            if (!skipString())
                return {};
            const bool isIt = QByteArrayView(m_content).sliced(start + 1, m_at - start - 2) == key;
            skipSpace();
            if (!take(':'))
                return {};
            skipSpace();
            const qsizetype first = m_at;
            if (!skipValue())
                return {};
            if (isIt)
                return Range {first, m_at};
            skipSpace();
            if (!take(','))
                return {};
        }
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool isAtEndOfObject() const { return m_at < m_content.size() && m_content.at(m_at) == '}'; }

private:
    void skipSpace()
    {
        while (m_at < m_content.size() && (m_content.at(m_at) == ' ' || m_content.at(m_at) == '\n' || m_content.at(m_at) == '\r' || m_content.at(m_at) == '\t'))
            ++m_at;
    }

    bool take(char sign)
    {
        if (m_at >= m_content.size() || m_content.at(m_at) != sign)
            return false;
        ++m_at;
        return true;
    }

    bool skipString()
    {
        if (!take('"'))
            return false;
        for (; m_at < m_content.size(); ++m_at) {
            if (m_content.at(m_at) == '\\')
                ++m_at;
            else if (m_content.at(m_at) == '"')
                return take('"');
        }
        m_at = m_content.size();
        return false;
    }

    bool skipValue()
    {
        int depth = 0;
        while (m_at < m_content.size()) {
            const char sign = m_content.at(m_at);
            if (sign == '"') {
                if (!skipString())
                    return false;
                if (depth == 0)
                    return true;
                continue;
            }
            if (sign == '{' || sign == '[') {
                ++depth;
            } else if (sign == '}' || sign == ']') {
                if (depth == 0)
                    return true;
                if (--depth == 0) {
                    ++m_at;
                    return true;
                }
            } else if (sign == ',' && depth == 0) {
                return true;
            }
            ++m_at;
        }
        return false;
    }

    const QByteArray &m_content;
    qsizetype m_at = 0;
};

/** COCO joins points counted from 1; lines to points that are not there are left out. */
QJsonObject skeletonOf(const QJsonObject &category)
{
    QJsonArray points, edges;
    QSet<QString> seen;
    for (const QJsonValue point : category.value(QLatin1String("keypoints")).toArray()) {
        QString name = point.toString().trimmed();
        if (name.isEmpty() || seen.contains(name))
            name += QString::number(points.size() + 1);
        seen.insert(name);
        points.append(name);
    }
    for (const QJsonValue edge : category.value(QLatin1String("skeleton")).toArray()) {
        const int from = edge.toArray().at(0).toInt() - 1, to = edge.toArray().at(1).toInt() - 1;
        if (from >= 0 && to >= 0 && from < points.size() && to < points.size() && from != to)
            edges.append(QJsonArray {from, to});
    }
    return points.isEmpty() ? QJsonObject() : QJsonObject {{QStringLiteral("points"), points}, {QStringLiteral("edges"), edges}};
}

} // namespace

Result<QList<ClassListEntry>> classesFromCoco(const QByteArray &content)
{
    MemberFinder finder(content);
    const auto range = finder.find("categories");
    if (!range && finder.isAtEndOfObject())
        return fail(Text::tr("It has no \"categories\", so it is no COCO file."));
    if (!range)
        return fail(Text::tr("Line %1 is no JSON.").arg(lineOf(content, finder.at())));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content.mid(range->first, range->end - range->first), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Text::tr("Line %1 is no JSON.").arg(lineOf(content, range->first + error.offset)), error.errorString());
    if (!document.isArray())
        return fail(Text::tr("The \"categories\" in line %1 are no list.").arg(lineOf(content, range->first)));
    QList<ClassListEntry> entries;
    QSet<QString> seen;
    const QJsonArray categories = document.array();
    for (const QJsonValue value : categories) {
        const QJsonObject category = value.toObject();
        const QString name = category.value(QLatin1String("name")).toString().trimmed();
        if (name.isEmpty())
            return fail(Text::tr("Category %1 of the list in line %2 has no name.").arg(entries.size() + 1).arg(lineOf(content, range->first)));
        if (seen.contains(name))
            continue;
        seen.insert(name);
        // COCO writes the supercategory also where there is none, as "none", "" or the name itself.
        QString parent = category.value(QLatin1String("supercategory")).toString().trimmed();
        if (parent == name || parent.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0)
            parent.clear();
        entries.append({name, parent, skeletonOf(category)});
    }
    if (entries.isEmpty())
        return fail(Text::tr("There is no name of a class in it."));
    return entries;
}

} // namespace cairn
