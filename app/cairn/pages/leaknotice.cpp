// SPDX-License-Identifier: GPL-3.0-or-later
// A few sentences with a sign; hidden where there is nothing to say.
#include "app/cairn/pages/leaknotice.h"

namespace cairn {
namespace {

constexpr qsizetype kMostSentences = 4;

} // namespace

LeakNotice::LeakNotice(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAccessibleName(tr("Warning about the data"));
    hide();
}

void LeakNotice::look(const QString &projectFile, const SnapshotRequest &request)
{
    m_task.cancel();
    hide();
    if (request.tableId == 0)
        return;
    m_task.start<QList<Leak>>([projectFile, request](TaskControl &control) { return findLeaks(projectFile, request, {}, control); },
        [this](const Result<QList<Leak>> &leaks) { showLeaks(leaks.value_or(QList<Leak>())); });
}

void LeakNotice::showLeaks(const QList<Leak> &leaks)
{
    QStringList sentences;
    for (const Leak &leak : leaks.mid(0, kMostSentences))
        sentences.append(QStringLiteral("⚠ ") + leak.sentence());
    if (leaks.size() > kMostSentences)
        sentences.append(tr("And %n more.", nullptr, int(leaks.size() - kMostSentences)));
    if (std::any_of(leaks.cbegin(), leaks.cend(), [](const Leak &leak) { return leak.kind == Leak::Kind::Answer; }))
        sentences.append(tr("What must not be learned from goes into the parameter “Leave out”."));
    setText(sentences.join(QLatin1Char('\n')));
    setVisible(!sentences.isEmpty());
}

} // namespace cairn
