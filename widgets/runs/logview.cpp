// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the log for the lines in sight; a click on a place of the run's own code asks for that file.
#include "widgets/runs/logview.h"

#include "models/runs/runlog.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace cairn {
namespace {

constexpr int kGutter = 20; // the sign of an error stands in it
constexpr int kLinesKept = 512;

/** The sixteen colours of a terminal, light enough or dark enough for the surface that they stand on. */
QColor terminalColor(int code, bool isDark)
{
    if (code >= 0x1000000)
        return QColor::fromRgb(QRgb(code & 0xFFFFFF));
    static constexpr std::array<QRgb, 16> kOnLight = {0x202124, 0xB3261E, 0x1E6E34, 0x8A5A00, 0x1F56B5, 0x8E2A8B, 0x0B6B75, 0x5F6368, 0x5F6368, 0xC5221F, 0x188038,
        0x9A6400, 0x2563C9, 0xA142A0, 0x0E7C86, 0x3C4043};
    static constexpr std::array<QRgb, 16> kOnDark = {0x9AA0A6, 0xFF8A80, 0x81C995, 0xFDD663, 0x8AB4F8, 0xD7AEFB, 0x78D9EC, 0xE8EAED, 0xBDC1C6, 0xFFA8A1, 0xA8DAB5,
        0xFDE293, 0xAECBFA, 0xE6C9FC, 0xA1E4F2, 0xFFFFFF};
    const auto index = std::size_t(std::clamp(code, 0, 15));
    return QColor::fromRgb((isDark ? kOnDark : kOnLight)[index]);
}

/** A background only tints, so that text on it stays readable in either theme. */
QColor terminalTint(int code, bool isDark)
{
    QColor color = terminalColor(code, isDark);
    color.setAlphaF(0.25F);
    return color;
}

} // namespace

LogView::LogView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_lines(kLinesKept)
{
    setFrameShape(QFrame::NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Log"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
}

void LogView::setLog(RunLog *log)
{
    m_log = log;
    connect(log, &RunLog::grown, this, &LogView::onGrown);
    connect(log, &RunLog::found, viewport(), qOverload<>(&QWidget::update));
    onGrown();
}

int LogView::lineHeight() const { return fontMetrics().height() + 2; }
int LogView::linesInView() const { return std::max(1, viewport()->height() / lineHeight()); }
qint64 LogView::firstLineInView() const { return verticalScrollBar()->value(); }

void LogView::onGrown()
{
    m_lines.clear();
    if (m_log->lineCount() == 0) {
        m_widest = 0;
        m_anchor = m_cursor = {};
        m_current = -1;
    }
    layOut();
}

void LogView::layOut()
{
    if (!m_log)
        return;
    m_isMovingItself = true;
    const auto most = int(std::min<qint64>(std::max<qint64>(0, m_log->lineCount() - linesInView()), std::numeric_limits<int>::max()));
    verticalScrollBar()->setRange(0, most);
    verticalScrollBar()->setPageStep(linesInView());
    if (m_following)
        verticalScrollBar()->setValue(most);
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_widest)) + kGutter + kSpace16 - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
    m_isMovingItself = false;
    viewport()->update();
}

LogView::Line *LogView::line(qint64 number)
{
    if (Line *kept = m_lines.object(number))
        return kept;
    auto *made = new Line;
    made->log = m_log->line(number);
    made->isError = m_log->isError(number);
    made->link = placeIn(made->log.text);
    if (made->link)
        made->file = m_log->fileOf(*made->link);
    const Theme &theme = Theme::of(palette());
    QList<QTextLayout::FormatRange> formats;
    for (const LogSpan &span : made->log.spans) {
        QTextCharFormat format;
        if (span.style.foreground >= 0)
            format.setForeground(terminalColor(span.style.foreground, theme.isDark()));
        if (span.style.background >= 0)
            format.setBackground(terminalTint(span.style.background, theme.isDark()));
        if (span.style.isBold)
            format.setFontWeight(QFont::Bold);
        format.setFontItalic(span.style.isItalic);
        format.setFontUnderline(span.style.isUnderlined);
        formats.append({int(span.start), int(span.length), format});
    }
    if (!made->file.isEmpty()) {
        QTextCharFormat format;
        format.setForeground(theme.accent);
        format.setFontUnderline(true);
        formats.append({int(made->link->start), int(made->link->length), format});
    }
    made->layout = std::make_unique<QTextLayout>(made->log.text, font());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    made->layout->setTextOption(option);
    made->layout->setFormats(formats);
    made->layout->beginLayout();
    QTextLine text = made->layout->createLine();
    if (text.isValid())
        text.setLeadingIncluded(false);
    made->layout->endLayout();
    if (text.isValid() && text.naturalTextWidth() > m_widest) {
        m_widest = text.naturalTextWidth();
        QMetaObject::invokeMethod(this, &LogView::layOut, Qt::QueuedConnection);
    }
    m_lines.insert(number, made);
    return m_lines.object(number);
}

void LogView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Theme &theme = Theme::of(palette());
    painter.fillRect(viewport()->rect(), theme.workArea);
    painter.setFont(font());
    if (!m_log || m_log->lineCount() == 0) {
        painter.setPen(theme.mutedText);
        painter.drawText(viewport()->rect().adjusted(kSpace16, kSpace12, -kSpace16, 0), int(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap, tr("Nothing was printed yet."));
        return;
    }
    int top = kSpace4;
    for (qint64 number = firstLineInView(); number < m_log->lineCount() && top < viewport()->height(); ++number, top += lineHeight())
        paintLine(painter, number, top);
}

void LogView::paintLine(QPainter &painter, qint64 number, int top)
{
    const Theme &theme = Theme::of(palette());
    const Line *shown = line(number);
    const QRect row(0, top, viewport()->width(), lineHeight());
    if (shown->isError)
        painter.fillRect(row, theme.badFill);
    if (number == m_current)
        painter.fillRect(QRect(0, top, 3, lineHeight()), theme.accent);
    if (shown->isError) {
        painter.setPen(theme.bad);
        painter.drawText(QRect(4, top, kGutter - 4, lineHeight()), Qt::AlignCenter, QStringLiteral("!"));
    }
    QList<QTextLayout::FormatRange> selections;
    if (!m_highlight.isEmpty()) {
        QTextCharFormat format;
        format.setBackground(theme.warningFill);
        format.setForeground(theme.text);
        for (qsizetype at = shown->log.text.indexOf(m_highlight, 0, Qt::CaseInsensitive); at >= 0;
             at = shown->log.text.indexOf(m_highlight, at + m_highlight.size(), Qt::CaseInsensitive))
            selections.append({int(at), int(m_highlight.size()), format});
    }
    const auto [from, to] = std::minmax(m_anchor, m_cursor);
    if (from != to && number >= from.line && number <= to.line) {
        QTextCharFormat format;
        format.setBackground(theme.selection);
        format.setForeground(theme.text);
        const qsizetype begin = number == from.line ? from.at : 0;
        const qsizetype end = number == to.line ? to.at : shown->log.text.size();
        selections.append({int(begin), int(end - begin), format});
    }
    painter.save();
    painter.setClipRect(row.adjusted(kGutter, 0, 0, 0));
    painter.setPen(theme.text);
    shown->layout->draw(&painter, QPointF(kGutter - horizontalScrollBar()->value(), top + 1), selections);
    painter.restore();
}

LogView::Place LogView::placeAt(const QPoint &at)
{
    if (!m_log || m_log->lineCount() == 0)
        return {};
    const qint64 number = std::clamp<qint64>(firstLineInView() + (at.y() - kSpace4) / lineHeight() - (at.y() < kSpace4 ? 1 : 0), 0, m_log->lineCount() - 1);
    const Line *shown = line(number);
    const QTextLine text = shown->layout->lineCount() > 0 ? shown->layout->lineAt(0) : QTextLine();
    return {number, text.isValid() ? text.xToCursor(at.x() - kGutter + horizontalScrollBar()->value()) : 0};
}

QString LogView::linkAt(const QPoint &at)
{
    const Place place = placeAt(at);
    if (place.line < 0 || at.y() > (m_log->lineCount() - firstLineInView()) * lineHeight() + kSpace4)
        return {};
    const Line *shown = line(place.line);
    return shown->link && place.at >= shown->link->start && place.at < shown->link->start + shown->link->length ? shown->file : QString();
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_cursor = placeAt(event->position().toPoint());
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = m_cursor;
    m_current = m_cursor.line;
    viewport()->update();
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->buttons() & Qt::LeftButton) {
        if (at.y() < 0 || at.y() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + (at.y() < 0 ? -1 : 1));
        m_cursor = placeAt(at);
        viewport()->update();
        return;
    }
    const QString link = linkAt(at);
    viewport()->setCursor(link.isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    viewport()->setToolTip(link.isEmpty() ? QString() : tr("Open %1").arg(link));
}

void LogView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_anchor != m_cursor)
        return;
    if (const QString link = linkAt(event->position().toPoint()); !link.isEmpty())
        Q_EMIT fileRequested(link);
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectedText());
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_Home) {
        bar->setValue(0);
    } else if (event->key() == Qt::Key_End) {
        bar->setValue(bar->maximum());
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current >= 0 && m_log && !line(m_current)->file.isEmpty()) {
        Q_EMIT fileRequested(line(m_current)->file);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LogView::contextMenuEvent(QContextMenuEvent *event) { Q_EMIT menuRequested(event->globalPos()); }

void LogView::scrollContentsBy(int, int dy)
{
    viewport()->update();
    if (!m_isMovingItself && dy != 0)
        setFollowing(verticalScrollBar()->value() >= verticalScrollBar()->maximum());
}

void LogView::resizeEvent(QResizeEvent *) { layOut(); }

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_lines.clear();
        layOut();
    }
}

void LogView::setFollowing(bool following)
{
    if (std::exchange(m_following, following) == following)
        return;
    if (following)
        layOut();
    Q_EMIT followingChanged(following);
}

void LogView::goToLine(qint64 number)
{
    if (!m_log || number < 0 || number >= m_log->lineCount())
        return;
    setFollowing(false);
    m_current = number;
    m_isMovingItself = true;
    if (number < firstLineInView() || number >= firstLineInView() + linesInView())
        verticalScrollBar()->setValue(int(std::max<qint64>(0, number - linesInView() / 3)));
    m_isMovingItself = false;
    viewport()->update();
}

QString LogView::selectedText() const
{
    const auto [from, to] = std::minmax(m_anchor, m_cursor);
    if (!m_log || from == to || from.line < 0)
        return {};
    QString text = m_log->text(from.line, to.line - from.line + 1);
    const qsizetype lastLine = m_log->line(to.line).text.size();
    // The last line's end is cut before the first line's start, as its place is counted from behind.
    if (const qsizetype behind = lastLine - to.at + 1; text.size() >= behind)
        text.chop(behind);
    return text.mid(from.at);
}

void LogView::selectAll()
{
    if (!m_log || m_log->lineCount() == 0)
        return;
    m_anchor = {0, 0};
    m_cursor = {m_log->lineCount() - 1, m_log->line(m_log->lineCount() - 1).text.size()};
    viewport()->update();
}

void LogView::setHighlight(const QString &text)
{
    m_highlight = text;
    viewport()->update();
}

} // namespace cairn
