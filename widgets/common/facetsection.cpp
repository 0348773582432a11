// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the first lines and what is ticked; all of them when asked.
#include "widgets/common/facetsection.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/facettick.h"
#include "widgets/common/fonts.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/searchfield.h"
#include "widgets/common/sectionheader.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr qsizetype kFirstLines = 8;
constexpr qsizetype kMostLines = 200; // beyond, the expression is the better way

} // namespace

FacetSection::FacetSection(const FacetGroup &group, bool folded, QWidget *parent)
    : QWidget(parent)
    , m_group(group)
    , m_header(new SectionHeader(group.title, this))
    , m_clear(new IconButton(QStringLiteral("close"), {}, this))
    , m_body(new QWidget(this))
    , m_lines(new QVBoxLayout(m_body))
    , m_more(new QPushButton(m_body))
    , m_note(new QLabel(m_body))
{
    m_header->setFoldable(m_body);
    m_header->setFolded(folded);
    m_clear->setIconSize({14, 14});
    m_clear->setFixedSize(22, 22);
    m_header->addTrailing(m_clear);
    makeBody();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_body);
    connect(m_header, &SectionHeader::foldToggled, this, &FacetSection::foldToggled);
    connect(m_clear, &IconButton::clicked, this, &FacetSection::cleared);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showLines();
    });
    showLines();
}

void FacetSection::makeBody()
{
    setButtonKind(m_more, ButtonKind::Quiet);
    m_note->setWordWrap(true);
    setTextStep(m_note, TextStep::Small);
    setTextTone(m_note, TextTone::Muted);
    m_note->setContentsMargins(kSpace4, 0, kSpace4, kSpace4);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_lines->addWidget(m_more, 0, Qt::AlignLeft);
    m_lines->addWidget(m_note);
}

bool FacetSection::isFolded() const { return m_header->isFolded(); }

void FacetSection::setGroup(const FacetGroup &group)
{
    if (group == m_group)
        return;
    m_group = group;
    showLines();
}

QList<FacetLine> FacetSection::fittingLines() const
{
    const QString wanted = m_search ? m_search->text().trimmed() : QString();
    if (wanted.isEmpty())
        return m_group.lines;
    QList<FacetLine> lines;
    for (const FacetLine &line : m_group.lines) {
        if (line.text.contains(wanted, Qt::CaseInsensitive))
            lines.append(line);
    }
    return lines;
}

void FacetSection::showLines()
{
    const QList<FacetLine> fitting = fittingLines();
    QList<FacetLine> lines;
    qsizetype ticked = m_group.span && (!m_group.span->from.isEmpty() || !m_group.span->to.isEmpty());
    for (const FacetLine &line : std::as_const(m_group.lines))
        ticked += line.isTicked || line.isExcluded;
    for (qsizetype index = 0; index < fitting.size(); ++index) {
        if (index < (m_showsAll ? kMostLines : kFirstLines) || fitting[index].isTicked || fitting[index].isExcluded)
            lines.append(fitting[index]);
    }
    showExtras(fitting.size());
    showTicks(lines);
    m_header->setTitle(m_group.title);
    m_header->setCount(ticked > 0 ? QLocale().toString(ticked) : QString());
    m_clear->setWhat(tr("Tick nothing of: %1").arg(m_group.title));
    m_clear->setVisible(ticked > 0);
}

void FacetSection::showTicks(const QList<FacetLine> &lines)
{
    while (m_ticks.size() > lines.size()) {
        FacetTick *gone = m_ticks.takeLast();
        gone->hide();
        gone->deleteLater();
    }
    while (m_ticks.size() < lines.size()) {
        auto *tick = new FacetTick(m_body);
        connect(tick, &FacetTick::clicked, this, [this, tick] { Q_EMIT toggled(tick->line().value); });
        connect(tick, &FacetTick::excludeRequested, this, [this, tick] { Q_EMIT excludeToggled(tick->line().value); });
        m_lines->insertWidget(m_lines->indexOf(m_more), tick);
        m_ticks.append(tick);
    }
    for (qsizetype index = 0; index < lines.size(); ++index) {
        m_ticks[index]->setKind(m_group.isOfRows, m_group.canExclude);
        m_ticks[index]->setLine(lines[index]);
    }
}

/** What stands around the values: a field to look for one, the span, the button for more, the note. */
void FacetSection::showExtras(qsizetype fitting)
{
    if (!m_search && m_group.isOfRows && m_group.lines.size() > kFirstLines) {
        m_search = new SearchField(tr("Look for a value"), m_body);
        m_lines->insertWidget(0, m_search);
        m_lines->insertSpacing(1, kSpace4);
        connect(m_search, &SearchField::searchChanged, this, [this] { showLines(); });
    }
    if (m_search)
        m_search->setVisible(m_group.lines.size() > kFirstLines);
    if (!m_span && m_group.span) {
        m_span = new SpanView(m_body);
        m_lines->insertWidget(0, m_span);
        connect(m_span, &SpanView::spanChosen, this, &FacetSection::spanChosen);
    }
    if (m_span)
        m_span->setVisible(m_group.span.has_value());
    if (m_span && m_group.span) {
        m_span->setSpan(*m_group.span);
        m_span->setAccessibleName(m_group.title);
    }
    m_more->setVisible(fitting > kFirstLines);
    m_more->setText(m_showsAll ? tr("Show fewer") : tr("Show all %1").arg(QLocale().toString(fitting)));
    m_note->setText(m_group.note);
    m_note->setVisible(!m_group.note.isEmpty());
}

} // namespace cairn
