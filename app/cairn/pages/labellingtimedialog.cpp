// SPDX-License-Identifier: GPL-3.0-or-later
// The sums go over the whole journal and are made in a task.
#include "app/cairn/pages/labellingtimedialog.h"

#include "models/runs/runtexts.h"
#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr qsizetype kMostImages = 200; // those that took the longest

QTableWidget *table(const QStringList &heads, const QString &name, QWidget *parent)
{
    auto *made = new QTableWidget(0, int(heads.size()), parent);
    made->setHorizontalHeaderLabels(heads);
    made->setAccessibleName(name);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->setShowGrid(false);
    made->verticalHeader()->hide();
    made->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 0; column < heads.size(); ++column)
        made->horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return made;
}

void addRow(QTableWidget *table, const QStringList &texts)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        if (column > 0)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(row, column, item);
    }
}

} // namespace

LabellingTimeDialog::LabellingTimeDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_note(new QLabel(this))
    , m_people(table({tr("Person"), tr("Time"), tr("Images"), tr("An image")}, tr("Time by person"), this))
    , m_items(table({tr("Image"), tr("Time"), tr("Steps")}, tr("Time by image, longest first"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How long labelling took"));
    resize(620, 560);
    m_note->setWordWrap(true);
    m_note->setText(tr("Counted is the time between the steps of one person; a gap of more than %n minute(s) is a pause.", nullptr, qRound(kIdleSeconds / 60)));
    m_people->setMaximumHeight(180);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(m_note);
    layout->addWidget(m_people);
    layout->addWidget(m_items, 1);
    load();
}

void LabellingTimeDialog::load()
{
    m_task.start<Times>(
        [&project = m_session.project()](TaskControl &) -> Result<Times> {
            const auto reader = project.openReader();
            if (!reader)
                return fail(reader);
            const auto people = labellingTimeByAnnotator(**reader), items = labellingTimeByItem(**reader);
            if (!people || !items)
                return people ? Result<Times>(fail(items)) : Result<Times>(fail(people));
            return Times {*people, *items};
        },
        [this](const Result<Times> &times) {
            if (m_session.succeeded(times))
                take(*times);
        });
}

void LabellingTimeDialog::take(const Times &times)
{
    const QLocale locale;
    for (const LabellingTime &each : times.people) {
        const QString name = each.name.isEmpty() ? tr("not known") : each.name;
        addRow(m_people, {name, durationText(each.seconds), locale.toString(each.items), each.items > 0 ? durationText(each.seconds / double(each.items)) : QString()});
    }
    for (const LabellingTime &each : times.items.mid(0, kMostImages))
        addRow(m_items, {each.name, durationText(each.seconds), locale.toString(each.gestures)});
    if (times.people.isEmpty())
        m_note->setText(tr("Nothing was labelled yet."));
}

} // namespace cairn
