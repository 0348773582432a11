// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the curve panel: pictures, pages, drawings, raw points, the clipboard.
#include "app/cairn/pages/curvecontrols.h"
#include "app/cairn/pages/curvefiles.h"
#include "app/cairn/pages/curvepanel.h"
#include "widgets/common/ask.h"
#include "widgets/plots/curvegrid.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace cairn {

void CurvePanel::exportPlot()
{
    const auto file = m_session.ask().saveFile(this,
        {tr("Export the curves"), {},
            {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF page (*.pdf)"), tr("LaTeX with pgfplots (*.tex)"), tr("Raw points (*.csv)")},
            m_controls->metric() + QStringLiteral(".png"), tr("Export")});
    if (!file)
        return;
    if (file->endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return exportCsv(*file);
    if (m_session.succeeded(m_plot->exportTo(*file, m_export)))
        Q_EMIT m_session.told(tr("Written: %1").arg(*file));
}

void CurvePanel::exportCsv(const QString &file)
{
    m_session.tasks().run<qint64>(
        tr("Writing the points"), this,
        [project = m_session.project().file(), file, runs = m_runs, metrics = question().metrics](TaskControl &) -> Result<qint64> {
            auto reader = openDatabase(project, DatabaseMode::ReadOnly);
            return reader ? writeCurvePoints(**reader, runs, metrics, file) : Result<qint64>(fail(reader));
        },
        [this, file](const Result<qint64> &points) {
            if (m_session.succeeded(points))
                Q_EMIT m_session.told(tr("%n point(s) written to %1.", nullptr, int(*points)).arg(file));
        });
}

void CurvePanel::copyPicture()
{
    QGuiApplication::clipboard()->setMimeData(m_plot->toMimeData(m_export).release());
    Q_EMIT m_session.told(tr("The picture is on the clipboard."));
}

} // namespace cairn
