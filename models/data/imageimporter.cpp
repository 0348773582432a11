// SPDX-License-Identifier: GPL-3.0-or-later
// The import of pictures: find, read on all cores, decide what is new, write in slices.
#include "models/data/imageimporter.h"

#include "models/data/imagefiles.h"
#include "models/data/items.h"
#include "models/project/clock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QtConcurrent>

#include <algorithm>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImageImport)
};

constexpr qsizetype kFilesPerBatch = 64;
constexpr int kItemsPerStep = 8;

/** What the project knows of a file at a path. */
struct KnownFile {
    qint64 bytes = 0;
    double modifiedAt = 0;
};

enum class Verdict { Add, Known, Update, Relink };

/** A picture and what shall become of it. */
struct Decision {
    ImageFacts facts;
    QString path; ///< as the item has it
    Verdict verdict = Verdict::Add;
    qint64 itemId = 0; ///< to relink
};

class ImageImport
{
public:
    ImageImport(Project &project, const ImageImportRequest &request, const TaskControl &control)
        : m_project(project)
        , m_request(request)
        , m_control(control)
        , m_folder(project.folder())
    {
    }
    Result<ImageImportReport> run();

private:
    Result<void> loadKnown();
    Result<void> takeBatch(const QList<ImageCandidate> &batch);
    Decision decide(ImageFacts facts);
    bool copyIntoProject(Decision &decision);
    Result<void> write(QList<Decision> &decisions);
    void writeOne(SQLite::Database &database, Decision &decision);
    int insertPage(SQLite::Database &database, const Decision &decision, int page);
    void insertItem(SQLite::Database &database, const Decision &decision);
    void updatePages(SQLite::Database &database, const Decision &decision);
    qint64 sourceId(SQLite::Database &database);
    bool isUnchanged(const ImageCandidate &candidate) const;
    QString storedPath(const QString &absolute) const;

    Project &m_project;
    const ImageImportRequest &m_request;
    const TaskControl &m_control;
    QDir m_folder;
    WriteGate *m_gate = nullptr;
    std::unique_ptr<SQLite::Database> m_reader;
    QHash<QString, KnownFile> m_known;
    QSet<QByteArray> m_seen; ///< contents added by this import
    bool m_hasFolder = false;
    qint64 m_annotatorId = 0;
    ImageImportReport m_report;
};

QString ImageImport::storedPath(const QString &absolute) const
{
    const QString relative = m_folder.relativeFilePath(absolute);
    const QString composed = relative.normalized(QString::NormalizationForm_C);
    // Where neither the composed nor the separate form finds the file again, its name is kept as it is.
    return composed == relative || QFileInfo::exists(Items::absolutePath(m_folder, composed)) ? composed : relative;
}

Result<void> ImageImport::loadKnown()
{
    return guarded(m_project.file(), [&]() -> Result<void> {
        SQLite::Statement query(*m_reader, "SELECT path, bytes, modified_at FROM item WHERE page = 0");
        while (query.executeStep())
            m_known.insert(textColumn(query, 0), {integerColumn(query, 1), realColumn(query, 2)});
        return {};
    });
}

bool ImageImport::isUnchanged(const ImageCandidate &candidate) const
{
    const auto known = m_known.constFind(storedPath(candidate.path));
    if (known == m_known.cend())
        return false;
    const QFileInfo file(candidate.path);
    return file.size() == known->bytes && qAbs(double(file.lastModified().toMSecsSinceEpoch()) / 1000.0 - known->modifiedAt) < 0.002;
}

Decision ImageImport::decide(ImageFacts facts)
{
    Decision decision;
    decision.path = storedPath(facts.path);
    decision.facts = std::move(facts);
    if (m_known.contains(decision.path)) {
        decision.verdict = Verdict::Update;
        return decision;
    }
    if (m_seen.contains(decision.facts.sha256)) {
        decision.verdict = Verdict::Known;
        return decision;
    }
    SQLite::Statement query(*m_reader, "SELECT id, path FROM item WHERE sha256 = ? AND page = 0");
    bindAll(query, decision.facts.sha256);
    while (query.executeStep()) {
        const bool isThere = QFileInfo::exists(Items::absolutePath(m_folder, textColumn(query, 1)));
        decision.verdict = isThere ? Verdict::Known : Verdict::Relink;
        decision.itemId = integerColumn(query, 0);
        if (isThere)
            break;
    }
    m_seen.insert(decision.facts.sha256);
    return decision;
}

/** False when it could not be copied: then it stands in the report. */
bool ImageImport::copyIntoProject(Decision &decision)
{
    if (!decision.path.startsWith(QLatin1String("../")) && QDir::isRelativePath(decision.path))
        return true; // it lies in the project already
    const QFileInfo file(decision.facts.path);
    m_folder.mkpath(QStringLiteral("media"));
    const QDir media(m_folder.absoluteFilePath(QStringLiteral("media")));
    const QString base = file.completeBaseName().normalized(QString::NormalizationForm_C);
    const QString ending = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
    QString name = base + ending;
    for (int number = 2; QFileInfo::exists(media.absoluteFilePath(name)); ++number)
        name = QStringLiteral("%1-%2%3").arg(base).arg(number).arg(ending);
    // Under its name stands only a whole copy, whatever happens in between.
    const QString partial = media.absoluteFilePath(QStringLiteral(".%1.part").arg(name));
    QFile::remove(partial);
    QFile source(decision.facts.path);
    if (!source.copy(partial) || !QFile::rename(partial, media.absoluteFilePath(name))) {
        QFile::remove(partial);
        m_report.failed.append({decision.facts.path, Tr::tr("The file could not be copied into the project: %1.").arg(source.errorString())});
        return false;
    }
    decision.path = QStringLiteral("media/") + name;
    decision.facts.modifiedAt = double(QFileInfo(media.absoluteFilePath(name)).lastModified().toMSecsSinceEpoch()) / 1000.0;
    return true;
}

qint64 ImageImport::sourceId(SQLite::Database &database)
{
    if (m_report.sourceId == 0) {
        QStringList places;
        for (const QString &path : m_request.paths)
            places.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()).normalized(QString::NormalizationForm_C));
        const QVariant licence = m_request.licence.isEmpty() ? QVariant() : QVariant(m_request.licence);
        execute(database, "INSERT INTO source(kind, uri, added_at, added_by, licence) VALUES(?, ?, ?, nullif(?, 0), ?)",
            m_hasFolder ? QStringLiteral("folder") : QStringLiteral("files"), places.join(QLatin1Char('\n')), utcNow(), m_annotatorId, licence);
        m_report.sourceId = database.getLastInsertRowid();
    }
    return m_report.sourceId;
}

int ImageImport::insertPage(SQLite::Database &database, const Decision &decision, int page)
{
    const ImageFacts &facts = decision.facts;
    const ImageHeader &header = page == 0 ? facts.header : facts.furtherPages[page - 1];
    const QVariant pixelSize = header.pixelSizeUm > 0 && !header.isPrintResolution ? QVariant(header.pixelSizeUm) : QVariant();
    return execute(database, R"(INSERT INTO item(source_id, path, page, width, height, orientation, channels, bit_depth, pixel_size_um, bytes,
        modified_at, sha256, added_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(path, page) DO NOTHING)",
        sourceId(database), decision.path, page, header.size.width(), header.size.height(), header.orientation, header.channels, header.bitDepth,
        pixelSize, facts.bytes, facts.modifiedAt, facts.sha256, utcNow());
}

void ImageImport::insertItem(SQLite::Database &database, const Decision &decision)
{
    int added = 0;
    for (int page = 0; page <= decision.facts.furtherPages.size(); ++page)
        added += insertPage(database, decision, page);
    if (added == 0) {
        // Another process imported it in the meantime.
        ++m_report.known;
        return;
    }
    m_report.added += added;
    m_report.addedPaths.append(decision.path);
}

/** The file at this place was written since: what is known of its pages must be true, and it may have more of them, or fewer. */
void ImageImport::updatePages(SQLite::Database &database, const Decision &decision)
{
    const ImageFacts &facts = decision.facts;
    for (int page = 0; page <= facts.furtherPages.size(); ++page) {
        const ImageHeader &header = page == 0 ? facts.header : facts.furtherPages[page - 1];
        const int updated = execute(database, R"(UPDATE item SET width = ?, height = ?, orientation = ?, channels = ?, bit_depth = ?, bytes = ?,
            modified_at = ?, sha256 = ?, missing = 0 WHERE path = ? AND page = ?)",
            header.size.width(), header.size.height(), header.orientation, header.channels, header.bitDepth, facts.bytes, facts.modifiedAt,
            facts.sha256, decision.path, page);
        if (updated == 0)
            m_report.added += insertPage(database, decision, page);
    }
    execute(database, "UPDATE item SET missing = 1 WHERE path = ? AND page > ?", decision.path, qint64(facts.furtherPages.size()));
    ++m_report.known;
}

void ImageImport::writeOne(SQLite::Database &database, Decision &decision)
{
    const ImageFacts &facts = decision.facts;
    switch (decision.verdict) {
    case Verdict::Add:
        insertItem(database, decision);
        return;
    case Verdict::Relink: {
        const QString old = textOf(database, "SELECT path FROM item WHERE id = ?", decision.itemId);
        execute(database, "UPDATE OR IGNORE item SET path = ?, missing = 0, modified_at = ? WHERE path = ?", decision.path, facts.modifiedAt, old);
        ++m_report.known;
        ++m_report.relinked;
        return;
    }
    case Verdict::Update:
        updatePages(database, decision);
        return;
    case Verdict::Known:
        ++m_report.known;
        return;
    }
}

Result<void> ImageImport::write(QList<Decision> &decisions)
{
    qsizetype next = 0;
    return m_gate->writeInSlices(Topic::Items, [&](SQLite::Database &database) -> Result<bool> {
        for (int item = 0; item < kItemsPerStep && next < decisions.size(); ++item)
            writeOne(database, decisions[next++]);
        return next < decisions.size();
    });
}

Result<void> ImageImport::takeBatch(const QList<ImageCandidate> &batch)
{
    QList<ImageCandidate> unread;
    for (const ImageCandidate &candidate : batch) {
        if (isUnchanged(candidate))
            ++m_report.known;
        else
            unread.append(candidate);
    }
    const QList<ImageFacts> facts = QtConcurrent::blockingMapped(unread, readImageFacts);
    QList<Decision> decisions;
    for (const ImageFacts &file : facts) {
        if (file.isIgnored) {
            ++m_report.ignored;
        } else if (!file.problem.isEmpty()) {
            m_report.failed.append({file.path, file.problem});
        } else {
            Decision decision = decide(file);
            const bool isNew = decision.verdict == Verdict::Add || decision.verdict == Verdict::Relink;
            if (!isNew || !m_request.copy || copyIntoProject(decision))
                decisions.append(decision);
        }
    }
    return decisions.isEmpty() ? Result<void>() : write(decisions);
}

Result<ImageImportReport> ImageImport::run()
{
    const Result<WriteGate *> gate = m_project.gate();
    if (!gate)
        return fail(gate);
    m_gate = *gate;
    m_annotatorId = m_project.journal().map([](const Journal *journal) { return journal->annotatorId(); }).value_or(0);
    auto reader = m_project.openReader();
    if (!reader)
        return fail(reader);
    m_reader = std::move(*reader);
    if (const Result<void> known = loadKnown(); !known)
        return fail(known);
    m_hasFolder = std::any_of(m_request.paths.cbegin(), m_request.paths.cend(), [](const QString &path) { return QFileInfo(path).isDir(); });
    const FoundFiles found = findImageFiles(m_request.paths, m_folder, m_control);
    m_report.failed = found.failed;
    m_report.ignored = found.ignored;
    for (qsizetype at = 0; at < found.candidates.size(); at += kFilesPerBatch) {
        if (m_control.isCanceled())
            break;
        m_control.setProgress(at, found.candidates.size(), Tr::tr("Importing pictures"));
        if (const Result<void> taken = takeBatch(found.candidates.mid(at, kFilesPerBatch)); !taken)
            return fail(taken);
    }
    m_control.setProgress(found.candidates.size(), found.candidates.size(), Tr::tr("Importing pictures"));
    m_report.wasCanceled = m_control.isCanceled();
    return m_report;
}

} // namespace

Result<ImageImportReport> importImages(Project &project, const ImageImportRequest &request, const TaskControl &control)
{
    return guarded(project.file(), [&] { return ImageImport(project, request, control).run(); });
}

} // namespace cairn
