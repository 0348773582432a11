// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers are written for programs, whatever the person's language; what is not finite is a gap.
#include "widgets/plots/plottex.h"

#include <cmath>

namespace cairn {
namespace {

QString number(double value) { return QString::number(value, 'g', 10); }

QString dashOf(Qt::PenStyle dash)
{
    switch (dash) {
    case Qt::DashLine:
        return QStringLiteral("dashed");
    case Qt::DotLine:
        return QStringLiteral("dotted");
    case Qt::DashDotLine:
        return QStringLiteral("dashdotted");
    default:
        return QStringLiteral("solid");
    }
}

/** pgfplots draws linear and logarithmic axes; for the others the heights are drawn, and the ticks say the values. */
bool needsHeights(ValueAxis axis) { return axis == ValueAxis::SymmetricLogarithmic || axis == ValueAxis::Logit; }

class TexWriter
{
public:
    explicit TexWriter(const TexPlot &plot)
        : m_plot(plot)
        , m_hasHeights(needsHeights(plot.mapping.scale.axis()))
    {
    }

    QByteArray write()
    {
        begin();
        int index = 0;
        for (const PlotCurve &curve : m_plot.curves)
            addCurve(curve, index++);
        for (const ReferenceLine &line : m_plot.references)
            addReference(line);
        m_text += QStringLiteral("\\end{axis}\n\\end{tikzpicture}\n");
        return m_text.toUtf8();
    }

private:
    void begin()
    {
        m_text += QStringLiteral("% Needs \\usepackage{pgfplots} and \\usepgfplotslibrary{fillbetween}\n\\begin{tikzpicture}\n");
        int index = 0;
        for (const PlotCurve &curve : m_plot.curves)
            m_text += QStringLiteral("\\definecolor{curve%1}{HTML}{%2}\n").arg(index++).arg(curve.color.name().mid(1).toUpper());
        m_text += QStringLiteral("\\begin{axis}[scale only axis=false, width=%1mm, height=%2mm, xlabel={%3}, ylabel={%4},\n  grid=major, grid style={gray!20}, unbounded coords=jump, legend cell align=left")
                      .arg(number(m_plot.millimetres.width()), number(m_plot.millimetres.height()), texEscaped(m_plot.xTitle), texEscaped(m_plot.yTitle));
        if (m_plot.mapping.scale.axis() == ValueAxis::Logarithmic)
            m_text += QStringLiteral(", ymode=log");
        if (m_plot.isZoomed) {
            const auto y = [&](double height) { return m_hasHeights ? height : m_plot.mapping.scale.value(height); };
            m_text += QStringLiteral(", xmin=%1, xmax=%2, ymin=%3, ymax=%4").arg(number(m_plot.mapping.firstX), number(m_plot.mapping.lastX),
                number(y(m_plot.mapping.lower)), number(y(m_plot.mapping.upper)));
        }
        if (m_hasHeights)
            addTicks();
        m_text += QStringLiteral("]\n");
    }

    void addTicks()
    {
        QStringList places, texts;
        for (const ScaleTick &tick : m_plot.mapping.scale.ticks(m_plot.mapping.lower, m_plot.mapping.upper, 6)) {
            places.append(number(tick.place));
            texts.append(QLatin1Char('{') + texEscaped(tick.text) + QLatin1Char('}'));
        }
        m_text += QStringLiteral(",\n  ytick={%1}, yticklabels={%2}").arg(places.join(QLatin1Char(',')), texts.join(QLatin1Char(',')));
    }

    void addCoordinates(const QList<QPointF> &points)
    {
        m_text += QStringLiteral(" coordinates {");
        for (const QPointF &point : points) {
            const double y = m_hasHeights ? m_plot.mapping.scale.height(point.y()) : point.y();
            const bool isThere = std::isfinite(point.x()) && std::isfinite(y) && (m_plot.mapping.scale.axis() != ValueAxis::Logarithmic || y > 0);
            m_text += isThere ? QStringLiteral("(%1,%2) ").arg(number(point.x()), number(y)) : QStringLiteral("(nan,nan) ");
        }
        m_text += QStringLiteral("};\n");
    }

    void addCurve(const PlotCurve &curve, int index)
    {
        if (!curve.bandLow.isEmpty()) {
            for (const auto &[name, points] : {std::pair("low", &curve.bandLow), std::pair("high", &curve.bandHigh)}) {
                m_text += QStringLiteral("\\addplot[draw=none, forget plot, name path=%1%2]").arg(QLatin1String(name)).arg(index);
                addCoordinates(*points);
            }
            m_text += QStringLiteral("\\addplot[curve%1, fill opacity=0.18, forget plot] fill between[of=low%1 and high%1];\n").arg(index);
        }
        if (!curve.faint.isEmpty()) {
            m_text += QStringLiteral("\\addplot[curve%1, opacity=0.3, line width=0.4pt, forget plot]").arg(index);
            addCoordinates(curve.faint);
        }
        m_text += QStringLiteral("\\addplot[curve%1, %2, line width=0.9pt]").arg(index).arg(dashOf(curve.dash));
        addCoordinates(curve.line);
        if (m_plot.hasLegend)
            m_text += QStringLiteral("\\addlegendentry{%1}\n").arg(texEscaped(curve.name));
    }

    void addReference(const ReferenceLine &line)
    {
        const double y = m_hasHeights ? m_plot.mapping.scale.height(line.y) : line.y;
        if (!std::isfinite(y))
            return;
        m_text += QStringLiteral("\\addplot[black!60, %1, domain=%2:%3, samples=2] {%4};\n").arg(dashOf(line.dash), number(m_plot.mapping.firstX),
            number(m_plot.mapping.lastX), number(y));
        if (m_plot.hasLegend)
            m_text += QStringLiteral("\\addlegendentry{%1}\n").arg(texEscaped(line.name));
    }

    const TexPlot &m_plot;
    bool m_hasHeights;
    QString m_text;
};

} // namespace

QString texEscaped(const QString &text)
{
    QString escaped;
    for (const QChar letter : text) {
        switch (letter.unicode()) {
        case '\\':
            escaped += QStringLiteral("\\textbackslash{}");
            break;
        case '~':
            escaped += QStringLiteral("\\textasciitilde{}");
            break;
        case '^':
            escaped += QStringLiteral("\\textasciicircum{}");
            break;
        case '{':
        case '}':
        case '$':
        case '&':
        case '#':
        case '_':
        case '%':
            escaped += QLatin1Char('\\') + letter;
            break;
        default:
            escaped += letter.unicode() < 0x20 ? QChar(QLatin1Char(' ')) : letter;
        }
    }
    return escaped;
}

QByteArray texOf(const TexPlot &plot) { return TexWriter(plot).write(); }

} // namespace cairn
