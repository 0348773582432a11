// SPDX-License-Identifier: GPL-3.0-or-later
// A bar above the view; what it counts comes from the log's model.
#include "widgets/runs/logpane.h"

#include "models/runs/runlog.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/icons.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/theme.h"
#include "widgets/runs/logview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace cairn {

LogPane::LogPane(RunLog *log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_view(new LogView(this))
    , m_stream(new QComboBox(this))
    , m_search(new SearchField(tr("Search the log"), this))
    , m_count(new QLabel(this))
    , m_previous(new IconButton(QStringLiteral("chevron-up"), tr("Previous line with this text"), this))
    , m_next(new IconButton(QStringLiteral("chevron-down"), tr("Next line with this text"), this))
    , m_error(new QPushButton(icon(QStringLiteral("error")), tr("Next error"), this))
    , m_follow(new QPushButton(icon(QStringLiteral("download")), tr("Follow"), this))
{
    m_view->setLog(log);
    m_stream->addItem(tr("Output"), false);
    m_stream->addItem(tr("Error output"), true);
    m_stream->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_stream->setToolTip(tr("What the program wrote to stdout, or to stderr"));
    m_stream->setAccessibleName(tr("Which stream"));
    m_search->setMinimumWidth(140);
    m_previous->setKeyShown(QKeySequence(Qt::SHIFT | Qt::Key_F3));
    m_next->setKeyShown(QKeySequence(Qt::Key_F3));
    m_error->setToolTip(tr("Go to the next line that tells of an error (F8)"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keep the end in view while the run prints"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *copy = new IconButton(QStringLiteral("copy"), tr("Copy what is selected, or all"), this);
    auto *save = new IconButton(QStringLiteral("export"), tr("Save the log as…"), this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(kSpace12, kSpace8, kSpace12, kSpace8);
    bar->setSpacing(kSpace8);
    bar->addWidget(m_stream);
    bar->addWidget(m_search, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_count, m_previous, m_next, m_error, m_follow, copy, save})
        bar->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    connect(m_stream, &QComboBox::activated, this, [this] { Q_EMIT streamChosen(m_stream->currentData().toBool()); });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_view->setHighlight(text);
        m_log->find(text);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { goToHit(QApplication::keyboardModifiers() & Qt::ShiftModifier ? -1 : 1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { goToHit(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goToHit(1); });
    connect(m_error, &QPushButton::clicked, this, [this] { goToError(1); });
    connect(m_follow, &QPushButton::toggled, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QPushButton::setChecked);
    connect(m_view, &LogView::fileRequested, this, &LogPane::fileRequested);
    connect(m_view, &LogView::menuRequested, this, &LogPane::openMenu);
    connect(copy, &QToolButton::clicked, this, [this] {
        const QString selected = m_view->selectedText();
        QApplication::clipboard()->setText(selected.isEmpty() ? m_log->text(0, m_log->lineCount()) : selected);
    });
    connect(save, &QToolButton::clicked, this, &LogPane::saveRequested);
    connect(m_log, &RunLog::grown, this, &LogPane::showCounts);
    connect(m_log, &RunLog::found, this, &LogPane::showCounts);
    for (const auto &[key, forward] : {std::pair(QKeySequence(Qt::Key_F3), 1), std::pair(QKeySequence(Qt::SHIFT | Qt::Key_F3), -1)})
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, [this, forward = forward] { goToHit(forward); });
    showCounts();
}

void LogPane::setStreams(bool showsErrors) { m_stream->setCurrentIndex(showsErrors ? 1 : 0); }

void LogPane::search()
{
    m_search->setFocus();
    m_search->selectAll();
}

void LogPane::step(const QList<qint64> &lines, int by)
{
    if (lines.isEmpty())
        return;
    // From the marked line, or from what is in view; behind the last comes the first again.
    const qint64 from = m_view->currentLine() >= 0 ? m_view->currentLine() : m_view->firstLineInView() - (by > 0 ? 1 : 0);
    if (by > 0) {
        const auto next = std::upper_bound(lines.begin(), lines.end(), from);
        m_view->goToLine(next == lines.end() ? lines.first() : *next);
    } else {
        const auto here = std::lower_bound(lines.begin(), lines.end(), from);
        m_view->goToLine(here == lines.begin() ? lines.last() : *(here - 1));
    }
    showCounts();
}

void LogPane::goToHit(int by) { step(m_log->hits().lines, by); }
void LogPane::goToError(int by) { step(m_log->errors(), by); }

void LogPane::showCounts()
{
    const LogHits &hits = m_log->hits();
    const QLocale locale;
    const auto at = hits.lines.indexOf(m_view->currentLine());
    m_count->setText(m_log->soughtText().isEmpty() ? tr("%n line(s)", nullptr, int(std::min<qint64>(m_log->lineCount(), std::numeric_limits<int>::max())))
            : hits.count == 0                      ? tr("not found")
            : at >= 0                              ? tr("%1 of %2").arg(locale.toString(at + 1), locale.toString(hits.count))
                                                   : tr("%n line(s) found", nullptr, int(hits.count)));
    m_previous->setEnabled(hits.count > 0);
    m_next->setEnabled(hits.count > 0);
    m_error->setEnabled(!m_log->errors().isEmpty());
    m_error->setText(m_log->errors().isEmpty() ? tr("No errors") : tr("Next error (%1)").arg(locale.toString(m_log->errors().size())));
}

void LogPane::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(icon(QStringLiteral("copy")), tr("Copy"), this, [this] { QApplication::clipboard()->setText(m_view->selectedText()); });
    copy->setEnabled(!m_view->selectedText().isEmpty());
    menu->addAction(tr("Select all"), m_view, &LogView::selectAll);
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("error")), tr("Next error"), this, [this] { goToError(1); })->setEnabled(!m_log->errors().isEmpty());
    menu->addAction(icon(QStringLiteral("search")), tr("Search the log"), this, &LogPane::search);
    menu->addAction(icon(QStringLiteral("export")), tr("Save the log as…"), this, &LogPane::saveRequested);
    menu->popup(at);
}

} // namespace cairn
