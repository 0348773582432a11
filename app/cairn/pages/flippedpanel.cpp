// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures or rows; the counts stand in the sentence above them.
#include "app/cairn/pages/flippedpanel.h"

#include "app/cairn/pages/answersource.h"
#include "app/cairn/pages/casegallery.h"
#include "app/cairn/pages/plotfiles.h"
#include "app/cairn/pages/runpairbox.h"
#include "models/runs/runtexts.h"
#include "widgets/common/ask.h"
#include "widgets/common/icons.h"
#include "widgets/common/segmentedcontrol.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cairn {

FlippedPanel::FlippedPanel(Session &session, AnswerSource &source, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_source(source)
    , m_show(new SegmentedControl(this))
    , m_look(new SegmentedControl(this))
    , m_title(new QLabel(this))
    , m_export(new QPushButton(icon(QStringLiteral("export")), tr("Export…"), this))
    , m_gallery(new CaseGallery(session, this))
{
    setSurface(this, Surface::WorkArea);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_show->addSegment(QStringLiteral("all"), tr("Both"));
    m_show->addSegment(QStringLiteral("gained"), tr("Got right"), {}, tr("The first run was wrong, the later one is right"));
    m_show->addSegment(QStringLiteral("lost"), tr("Got wrong"), {}, tr("The first run was right, the later one is wrong"));
    m_look->addSegment(QStringLiteral("pictures"), {}, QStringLiteral("grid"), tr("As pictures"));
    m_look->addSegment(QStringLiteral("rows"), {}, QStringLiteral("table"), tr("As rows"));
    m_export->setToolTip(tr("The list as CSV"));
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpace12);
    line->addWidget(new RunPairBox(source, this));
    line->addWidget(m_show);
    line->addWidget(m_look);
    line->addStretch();
    line->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace12, kSpace12, kSpace12, kSpace12);
    layout->setSpacing(kSpace8);
    layout->addLayout(line);
    layout->addWidget(m_title);
    layout->addWidget(m_gallery, 1);
    connect(m_show, &SegmentedControl::currentChanged, this, &FlippedPanel::show);
    connect(m_look, &SegmentedControl::currentChanged, this,
        [this](const QString &id) { m_gallery->setRowsShown(id == QLatin1String("rows")); });
    connect(m_export, &QPushButton::clicked, this, &FlippedPanel::exportList);
    for (const auto signal : {&AnswerSource::computing, &AnswerSource::computed, &AnswerSource::currentChanged})
        connect(&source, signal, this, [this] {
            if (isVisible())
                show();
        });
}

void FlippedPanel::showEvent(QShowEvent *event)
{
    m_source.want();
    show();
    QWidget::showEvent(event);
}

void FlippedPanel::show()
{
    const auto verdict = m_source.verdict();
    const bool hasItems = verdict && verdict->answers.size() > 0;
    m_gallery->setVisible(hasItems);
    m_export->setEnabled(hasItems);
    if (!hasItems) {
        m_title->setText(m_source.isComputing() ? tr("The answers are being compared…")
                : verdict && verdict->detections ? tr("These runs look for shapes by themselves: their items cannot be called right or wrong as a whole.")
                : verdict                        ? verdict->reason
                                                 : m_source.problem());
        m_gallery->setChoice({});
        return;
    }
    const FlippedItems &flipped = verdict->flipped;
    QList<FlippedItem> items;
    if (m_show->current() != QLatin1String("lost"))
        items += flipped.gained;
    if (m_show->current() != QLatin1String("gained"))
        items += flipped.lost;
    CaseChoice choice {std::shared_ptr<const PairedAnswers>(verdict, &verdict->answers), {}, {}, {}, true};
    for (const FlippedItem &item : items) {
        choice.cases.append(item.at);
        if (verdict->answers.isRegression)
            choice.numbers.append(item.change);
    }
    choice.numberTitle = tr("Nearer by");
    m_gallery->setChoice(choice);
    const QString gained = tr("%n item(s)", nullptr, int(flipped.gained.size())), lost = tr("%n item(s)", nullptr, int(flipped.lost.size()));
    m_title->setText(verdict->answers.isRegression
            ? tr("With %1, the prediction came nearer to the label for %2, and went farther away for %3.").arg(verdict->second.name, gained, lost)
            : tr("With %1, %2 got right and %3 got wrong that %4 had otherwise.").arg(verdict->second.name, gained, lost, verdict->first.name));
}

void FlippedPanel::exportList()
{
    const auto file = m_session.ask().saveFile(this,
        {tr("Export the list"), {}, {tr("Numbers (*.csv)")}, QStringLiteral("items.csv"), tr("Export")});
    if (file && m_session.succeeded(writeRows(m_gallery->rows(), *file)))
        Q_EMIT m_session.told(tr("Written: %1").arg(*file));
}

} // namespace cairn
