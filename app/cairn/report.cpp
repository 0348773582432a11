// SPDX-License-Identifier: GPL-3.0-or-later
// Parts after parts; pictures stay vectors on the screen, in HTML and in PDF.
#include "app/cairn/report.h"

#include "app/cairn/reportparts.h"
#include "models/metrics/metricnames.h"
#include "models/project/clock.h"
#include "models/runs/runtexts.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextObjectInterface>

#include <cmath>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr int kPictureObject = QTextFormat::UserObject + 1;
constexpr int kPictureProperty = QTextFormat::UserProperty + 1;
constexpr int kPaperPictureWidth = 600;
constexpr double kScreenResolution = 96;
constexpr int kCurveColumns = 1'200;

const char *const kStyle = "body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#1a1d21;background:#fff}"
                           "table{border-collapse:collapse;margin:0.5em 0}th,td{padding:0.25em 0.75em;border-bottom:1px solid #d8dce0}"
                           ".basis{color:#5a6068}svg{max-width:100%;height:auto}pre{white-space:pre-wrap;background:#f3f4f6;padding:0.75em}"
                           "h1{font-size:1.6em}h2{font-size:1.2em;margin-top:1.6em}h3{font-size:1em}";

/** Draws an SVG picture where its character stands. */
class PictureHandler : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    PictureHandler(int width, QObject *parent)
        : QObject(parent)
        , m_width(width)
    {
    }

    QSizeF intrinsicSize(QTextDocument *document, int, const QTextFormat &format) override
    {
        // On paper lengths are in the device's own dots.
        const QPaintDevice *device = document->documentLayout()->paintDevice();
        const double width = device ? m_width * device->logicalDpiX() / kScreenResolution : m_width;
        const QSvgRenderer renderer(format.property(kPictureProperty).toByteArray());
        const QSizeF size = renderer.viewBoxF().size();
        return size.isEmpty() ? QSizeF() : QSizeF(width, width * size.height() / size.width());
    }
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format) override
    {
        QSvgRenderer renderer(format.property(kPictureProperty).toByteArray());
        renderer.render(painter, rect);
    }

private:
    int m_width;
};

/** The metric to show a curve of: that of the first run that most judge by. */
QString curveMetricOf(const QList<Run> &runs)
{
    if (runs.isEmpty())
        return {};
    for (const char *name : {"val/loss", "val/accuracy", "val/rmse"}) {
        if (runs.first().metrics.contains(QString::fromLatin1(name)))
            return QString::fromLatin1(name);
    }
    QString best;
    for (auto metric = runs.first().metrics.cbegin(); metric != runs.first().metrics.cend(); ++metric) {
        if (metric->points > 1 && (best.isEmpty() || (splitMetricName(metric.key()).phase() == QLatin1String("val") && splitMetricName(best).phase() != QLatin1String("val"))))
            best = metric.key();
    }
    return best;
}

QString queryOf(const QString &projectFolder, const QList<Run> &runs)
{
    const auto quoted = [](const QString &word) { return QLatin1Char('"') + QString(word).replace(QLatin1Char('"'), QLatin1String("\\\"")) + QLatin1Char('"'); };
    QString command = QStringLiteral("cairn compare ") + quoted(projectFolder);
    for (const Run &run : runs)
        command += QLatin1Char(' ') + QString::number(run.id);
    return command + QStringLiteral(" --json");
}

} // namespace

QJsonObject ReportPlan::toJson() const
{
    return {{QStringLiteral("title"), title}, {QStringLiteral("notes"), notes}, {QStringLiteral("parts"), QJsonArray::fromStringList(parts)}};
}

ReportPlan ReportPlan::fromJson(const QJsonObject &object)
{
    ReportPlan plan {object.value(QLatin1String("title")).toString(), object.value(QLatin1String("notes")).toString(), {}};
    for (const QJsonValue &part : object.value(QLatin1String("parts")).toArray())
        plan.parts.append(part.toString());
    return plan;
}

QList<ReportPart> reportParts(const ReportData &data)
{
    QList<ReportPart> parts;
    for (const PartKind &kind : partKinds()) {
        if (kind.isThere(data))
            parts.append({QString::fromLatin1(kind.key), partTitle(kind)});
    }
    return parts;
}

QStringList reportPartKeys()
{
    QStringList keys;
    for (const PartKind &kind : partKinds())
        keys.append(QString::fromLatin1(kind.key));
    return keys;
}

Result<ReportData> gatherReport(SQLite::Database &database, const QString &projectFile, const QString &projectName, const QDir &projectFolder,
    const QList<qint64> &runIds, const TaskControl &control)
{
    ReportData data;
    data.project = projectName;
    data.madeAt = utcNow();
    Result<RunComparison> comparison = compareRuns(database, runIds);
    if (!comparison)
        return fail(comparison);
    data.comparison = std::move(*comparison);
    data.query = queryOf(projectFolder.absolutePath(), data.comparison.runs);
    Result<QList<RunVerdict>> verdicts = compareAnswersOfAll(database, projectFile, data.comparison.runs, {}, control);
    if (!verdicts)
        return fail(verdicts);
    for (RunVerdict &verdict : *verdicts) {
        Result<AnswerInsights> insights = insightsOf(database, verdict, control);
        if (!insights)
            return fail(insights);
        data.verdicts.append(std::make_shared<const RunVerdict>(std::move(verdict)));
        data.insights.append(std::make_shared<const AnswerInsights>(std::move(*insights)));
    }
    data.curveMetric = curveMetricOf(data.comparison.runs);
    if (!data.curveMetric.isEmpty()) {
        CurveRequest request;
        request.runIds = runIds;
        request.metrics = {data.curveMetric};
        request.columns = kCurveColumns;
        Result<QList<Curve>> curves = loadCurves(database, request, control);
        if (!curves)
            return fail(curves);
        data.curves = std::move(*curves);
    }
    return data;
}

Report::Report(const ReportData &data, const ReportPlan &plan)
    : m_data(data)
    , m_plan(plan)
{
    const QString title = plan.title.trimmed().isEmpty() ? Words::tr("Comparison of runs") : plan.title.trimmed();
    m_text = QStringLiteral("<h1>%1</h1><p>%2</p>")
                 .arg(title.toHtmlEscaped(), Words::tr("Project %1, %2").arg(data.project, timeText(data.madeAt)).toHtmlEscaped());
    if (!plan.notes.trimmed().isEmpty())
        m_text += QStringLiteral("<p>%1</p>").arg(plan.notes.trimmed().toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
    QStringList keys = plan.parts.isEmpty() ? reportPartKeys() : plan.parts;
    for (const QString &key : std::as_const(keys)) {
        for (const PartKind &kind : partKinds()) {
            if (key != QLatin1String(kind.key) || !kind.isThere(data))
                continue;
            const WrittenPart part = kind.write(data);
            m_text += QStringLiteral("<h2>%1</h2>").arg(partTitle(kind).toHtmlEscaped()) + part.html;
            m_pictures += part.pictures;
        }
    }
}

QString Report::html() const
{
    QString text = m_text;
    for (const QByteArray &picture : m_pictures) {
        const auto at = text.indexOf(reportPictureMark());
        const auto begin = picture.indexOf("<svg");
        text.replace(at, reportPictureMark().size(), QStringLiteral("<div>%1</div>").arg(QString::fromUtf8(picture.mid(std::max<qsizetype>(0, begin)))));
    }
    return QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>%1</title>"
                          "<style>%2</style></head><body>%3</body></html>\n")
        .arg(m_plan.title.isEmpty() ? Words::tr("Comparison of runs").toHtmlEscaped() : m_plan.title.toHtmlEscaped(), QLatin1String(kStyle), text);
}

void Report::fill(QTextDocument &document, int width) const
{
    // A word stands where a picture goes, since comments are lost on the way.
    static const QString kMark = QString(QChar(0xE000));
    document.setHtml(QString(m_text).replace(reportPictureMark(), QStringLiteral("<p>%1</p>").arg(kMark)));
    document.documentLayout()->registerHandler(kPictureObject, new PictureHandler(width, document.documentLayout()));
    for (const QByteArray &picture : m_pictures) {
        QTextCursor cursor = document.find(kMark);
        if (cursor.isNull())
            return;
        QTextCharFormat format;
        format.setObjectType(kPictureObject);
        format.setProperty(kPictureProperty, picture);
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }
}

Result<void> Report::write(const QString &file) const
{
    QByteArray content;
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("html") || ending == QLatin1String("htm")) {
        content = html().toUtf8();
    } else if (ending == QLatin1String("pdf")) {
        QTextDocument document;
        fill(document, kPaperPictureWidth);
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(m_plan.title);
        writer.setCreator(QStringLiteral("Cairn"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        writer.setResolution(300);
        document.print(&writer);
    } else {
        return fail(Words::tr("A report can be written as .pdf or .html, not as “%1”.").arg(ending));
    }
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size() || !target.commit())
        return fail(Words::tr("%1 could not be written. Choose another place.").arg(QDir::toNativeSeparators(file)), target.errorString());
    return {};
}

} // namespace cairn

#include "report.moc"
