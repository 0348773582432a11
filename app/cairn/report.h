// SPDX-License-Identifier: GPL-3.0-or-later
// A report of compared runs: chosen plots, tables, sentences and notes, as one PDF or one HTML file that needs nothing else.
#pragma once

#include "models/insight/answerinsights.h"
#include "models/insight/comparison.h"
#include "models/insight/rundimensions.h"
#include "models/metrics/curves.h"

#include <QHash>

class QTextDocument;

namespace cairn {

/** Everything a report may show, read in one go. */
struct ReportData {
    QString project; ///< its name
    QString query; ///< the command that asks the same
    double madeAt = 0; ///< UTC seconds
    RunComparison comparison;
    QList<std::shared_ptr<const RunVerdict>> verdicts; ///< one for each run but the first
    QList<std::shared_ptr<const AnswerInsights>> insights; ///< the same
    QList<Curve> curves;
    QString curveMetric;
};

/** What of it is shown, in which order. */
struct ReportPlan {
    QString title;
    QString notes; ///< the person's own words; lines stay lines
    QStringList parts; ///< keys of reportParts(); empty: all that there are

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ReportPlan fromJson(const QJsonObject &object);
};

struct ReportPart {
    QString key; ///< "verdict", "roc"...
    QString title;
};
/** Those that these runs have something for, in their usual order. */
[[nodiscard]] QList<ReportPart> reportParts(const ReportData &data);
/** All that a report may have, whatever the runs. */
[[nodiscard]] QStringList reportPartKeys();

/** Reads only; slow with many answers: call it in a task with a connection of its own. */
[[nodiscard]] Result<ReportData> gatherReport(SQLite::Database &database, const QString &projectFile, const QString &projectName, const QDir &projectFolder,
    const QList<qint64> &runIds, const TaskControl &control = {});

/** Draws, so it lives in the window's thread. */
class Report
{
public:
    Report(const ReportData &data, const ReportPlan &plan);

    /** With its pictures inside, as vectors. */
    [[nodiscard]] QString html() const;
    /** The same as a document whose pictures are vectors, for the screen and for paper. `width`: of the pictures, in pixels. */
    void fill(QTextDocument &document, int width) const;
    /** A .pdf or .html file. */
    [[nodiscard]] Result<void> write(const QString &file) const;

private:
    const ReportData &m_data;
    ReportPlan m_plan;
    QList<QByteArray> m_pictures; ///< SVG, in the order in which they stand
    QString m_text; ///< HTML with a mark for each picture
};

} // namespace cairn
