// SPDX-License-Identifier: GPL-3.0-or-later
// Paths are compared from their end, folder by folder.
#include "models/labels/itemnames.h"

#include "models/data/items.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ItemNames)
};

QString clean(const QString &name)
{
    return QString(name).replace(QLatin1Char('\\'), QLatin1Char('/')).normalized(QString::NormalizationForm_C);
}

QString fileName(const QString &path) { return path.section(QLatin1Char('/'), -1); }

/** Without the last ending; ".hidden" keeps its name. */
QString stem(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    return dot > 0 ? name.first(dot) : name;
}

/** How many folders from the root on are the same. */
int commonRoot(const QString &first, const QString &second)
{
    const QStringList a = first.split(QLatin1Char('/')), b = second.split(QLatin1Char('/'));
    int common = 0;
    while (common < qMin(a.size(), b.size()) && a.at(common) == b.at(common))
        ++common;
    return common;
}

/** How many folders above the file name are the same. */
int commonFolders(const QString &first, const QString &second)
{
    const QStringList a = first.split(QLatin1Char('/'), Qt::SkipEmptyParts), b = second.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    int common = 0;
    while (common + 1 < qMin(a.size(), b.size()) && a.at(a.size() - 2 - common) == b.at(b.size() - 2 - common))
        ++common;
    return common;
}

} // namespace

Result<ItemNames> ItemNames::load(SQLite::Database &database, const QDir &projectFolder)
{
    Result<QList<Item>> items = Items::all(database);
    if (!items)
        return fail(items);
    ItemNames names;
    names.m_folder = projectFolder;
    names.m_items = std::move(*items);
    for (int at = 0; at < names.m_items.size(); ++at) {
        const QString path = names.m_items.at(at).path;
        names.m_byPath[path].append(at);
        names.m_byFileName[fileName(path)].append(at);
        names.m_byStem[stem(fileName(path))].append(at);
    }
    return names;
}

Result<Item> ItemNames::find(const QString &name, int page, const QString &nearFolder) const
{
    const QString path = clean(name);
    if (const auto found = m_byPath.constFind(path); found != m_byPath.constEnd())
        return best(*found, path, page, nearFolder);
    if (const auto found = m_byFileName.constFind(fileName(path)); found != m_byFileName.constEnd())
        return best(*found, path, page, nearFolder);
    // "a.tif" may have become "a.jpg"; but a name without ending may hold dots itself, so it is tried as it is first.
    for (const QString &candidate : {fileName(path), stem(fileName(path))}) {
        if (const auto found = m_byStem.constFind(candidate); found != m_byStem.constEnd())
            return best(*found, path, page, nearFolder);
    }
    return fail(Text::tr("There is no picture \"%1\" in the project.").arg(name), {}, Error::Kind::NotFound);
}

Result<Item> ItemNames::best(const QList<int> &candidates, const QString &name, int page, const QString &nearFolder) const
{
    QList<int> fitting;
    int mostCommon = -1;
    for (const int at : candidates) {
        if (m_items.at(at).page != page)
            continue;
        const int common = commonFolders(m_items.at(at).path, name);
        if (common > mostCommon)
            fitting.clear();
        if (common >= mostCommon)
            fitting.append(at);
        mostCommon = qMax(mostCommon, common);
    }
    if (fitting.size() > 1 && !nearFolder.isEmpty())
        fitting = nearest(fitting, nearFolder);
    if (fitting.isEmpty())
        return fail(Text::tr("The picture \"%1\" has no page %2.").arg(name).arg(page + 1));
    if (fitting.size() > 1)
        return fail(Text::tr("Several pictures of the project are called \"%1\"; name its folder as well.").arg(fileName(name)));
    return m_items.at(fitting.first());
}

QList<int> ItemNames::nearest(const QList<int> &candidates, const QString &folder) const
{
    QList<int> found;
    int most = -1;
    for (const int at : candidates) {
        const int common = commonRoot(QDir::cleanPath(m_folder.absoluteFilePath(m_items.at(at).path)), folder);
        if (common > most)
            found.clear();
        if (common >= most)
            found.append(at);
        most = qMax(most, common);
    }
    return found;
}

} // namespace cairn
