// SPDX-License-Identifier: GPL-3.0-or-later
// The table keeps beside the cursor, on the side that has room; of many curves it shows the highest and the nearest.
#include "widgets/plots/plotoverlay.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

constexpr double kPadding = 8, kSwatch = 10;
constexpr double kMostNameWidth = 260;

QString number(double value) { return std::isnan(value) ? QStringLiteral("–") : QLocale().toString(value, 'g', 5); }

/** The rows that fit, the nearest among them. */
QList<PlotOverlay::Row> fitting(const QList<PlotOverlay::Row> &rows, qsizetype most)
{
    if (rows.size() <= most)
        return rows;
    QList<PlotOverlay::Row> shown = rows.mid(0, std::max<qsizetype>(0, most));
    const auto nearest = std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.isNearest; });
    if (nearest != rows.end() && nearest - rows.begin() >= most && !shown.isEmpty())
        shown.last() = *nearest;
    return shown;
}

} // namespace

PlotOverlay::PlotOverlay(QWidget *plot)
    : QWidget(plot)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
}

void PlotOverlay::show(const State &state)
{
    const bool wasEmpty = !m_state.isRead && m_state.cursors.isEmpty();
    m_state = state;
    if (!wasEmpty || m_state.isRead || !m_state.cursors.isEmpty())
        update();
}

void PlotOverlay::setMapping(const PlotMapping &mapping)
{
    m_mapping = mapping;
    if (m_state.isRead || !m_state.cursors.isEmpty())
        update();
}

void PlotOverlay::paintBox(QPainter &painter, const QRectF &box) const
{
    const Theme &theme = Theme::of(palette());
    QColor ground = theme.raised;
    ground.setAlpha(240);
    painter.setPen(QPen(theme.separator, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, kSmallRadius, kSmallRadius);
}

void PlotOverlay::paintEvent(QPaintEvent *)
{
    if (!m_state.isRead && m_state.cursors.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    paintCursors(painter);
    if (!m_state.isRead)
        return;
    const double x = m_mapping.pixelX(m_state.x);
    if (x < m_mapping.area.left() || x > m_mapping.area.right())
        return;
    painter.setPen(QPen(theme.mutedText, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, m_mapping.area.top()), QPointF(x, m_mapping.area.bottom()));
    if (m_state.nearest && m_mapping.area.contains(*m_state.nearest)) {
        const auto row = std::find_if(m_state.rows.begin(), m_state.rows.end(), [](const Row &one) { return one.isNearest; });
        painter.setPen(QPen(row != m_state.rows.end() ? row->color : theme.text, 2));
        painter.setBrush(theme.plotBackground);
        painter.drawEllipse(*m_state.nearest, 4.5, 4.5);
    }
    if (m_state.hasTable && (!m_state.rows.isEmpty() || !m_state.hint.isEmpty()))
        paintTable(painter, x);
}

void PlotOverlay::paintTable(QPainter &painter, double x) const
{
    const Theme &theme = Theme::of(palette());
    painter.setFont(withTabularFigures(font()));
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height() + 3;
    const auto most = std::clamp<qsizetype>(qsizetype((m_mapping.area.height() - 2 * kPadding) / line) - 2, 1, 14);
    const QList<Row> rows = fitting(m_state.rows, most);
    const QString more = rows.size() < m_state.rows.size() ? QCoreApplication::translate("CurvePlot", "and %n more", nullptr, int(m_state.rows.size() - rows.size())) : QString();
    double nameWidth = 0, valueWidth = 0;
    QStringList values;
    for (const Row &row : rows) {
        values.append(row.runs > 0 ? QStringLiteral("%1  (n = %2)").arg(number(row.value)).arg(row.runs) : number(row.value));
        nameWidth = std::max(nameWidth, std::min(kMostNameWidth, metrics.horizontalAdvance(row.name)));
        valueWidth = std::max(valueWidth, metrics.horizontalAdvance(values.last()));
    }
    const QString head = m_state.hint.isEmpty() ? m_state.xText : m_state.xText + QLatin1String(": ") + m_state.hint;
    const double width = std::min(m_mapping.area.width() - 4,
        std::max(metrics.horizontalAdvance(head), kSwatch + 6 + nameWidth + 16 + valueWidth) + 2 * kPadding);
    const double height = line * double(1 + rows.size() + (more.isEmpty() ? 0 : 1)) + 2 * kPadding - 3;
    double left = x + 14;
    if (left + width > m_mapping.area.right())
        left = x - 14 - width;
    left = std::clamp(left, m_mapping.area.left() + 2, std::max(m_mapping.area.left() + 2, m_mapping.area.right() - width - 2));
    const QRectF box(left, m_mapping.area.top() + 6, width, height);
    paintBox(painter, box);
    const QRectF inner = box.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), line), Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(head, Qt::ElideRight, inner.width()));
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const QRectF area(inner.left(), inner.top() + line * double(at + 1), inner.width(), line);
        painter.fillRect(QRectF(area.left(), area.top() + line / 2 - 2.5, kSwatch, 3), rows[at].color);
        QFont face = painter.font();
        face.setBold(rows[at].isNearest);
        painter.setFont(face);
        painter.setPen(theme.text);
        const double nameSpace = area.width() - kSwatch - 6 - valueWidth - 12;
        painter.drawText(area.adjusted(kSwatch + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(rows[at].name, Qt::ElideMiddle, nameSpace));
        painter.drawText(area, Qt::AlignRight | Qt::AlignTop, values[at]);
    }
    painter.setPen(theme.mutedText);
    if (!more.isEmpty())
        painter.drawText(QRectF(inner.left(), inner.top() + line * double(rows.size() + 1), inner.width(), line), Qt::AlignLeft | Qt::AlignTop, more);
}

void PlotOverlay::paintCursors(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    for (qsizetype at = 0; at < m_state.cursors.size(); ++at) {
        const double x = m_mapping.pixelX(m_state.cursors[at]);
        if (x < m_mapping.area.left() || x > m_mapping.area.right())
            continue;
        painter.setPen(QPen(theme.accent, 1));
        painter.drawLine(QPointF(x, m_mapping.area.top()), QPointF(x, m_mapping.area.bottom()));
        const QRectF head(x - 8, m_mapping.area.top(), 16, 16);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(head, 3, 3);
        painter.setPen(theme.accentText);
        painter.drawText(head, Qt::AlignCenter, QString::number(at + 1));
    }
    if (m_state.cursorTexts.isEmpty())
        return;
    painter.setFont(withTabularFigures(font()));
    const QFontMetricsF metrics(painter.font());
    double width = 0;
    for (const QString &text : m_state.cursorTexts)
        width = std::max(width, metrics.horizontalAdvance(text));
    width = std::min(width + 2 * kPadding, m_mapping.area.width() - 8);
    const double line = metrics.height() + 3, height = line * double(m_state.cursorTexts.size()) + 2 * kPadding - 3;
    const QRectF box(m_mapping.area.right() - width - 6, m_mapping.area.bottom() - height - 6, width, height);
    paintBox(painter, box);
    painter.setPen(theme.text);
    for (qsizetype at = 0; at < m_state.cursorTexts.size(); ++at) {
        painter.drawText(QRectF(box.left() + kPadding, box.top() + kPadding + line * double(at), width - 2 * kPadding, line), Qt::AlignLeft | Qt::AlignTop,
            metrics.elidedText(m_state.cursorTexts[at], Qt::ElideMiddle, width - 2 * kPadding));
    }
}

} // namespace cairn
