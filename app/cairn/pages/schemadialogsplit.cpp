// SPDX-License-Identifier: GPL-3.0-or-later
// Splitting a class: the labels with one value of an attribute become a class of their own; how many there are is said first.
#include "app/cairn/pages/schemadialog.h"

#include "models/labels/attributeschema.h"
#include "models/labels/schemamodel.h"
#include "widgets/common/ask.h"
#include "widgets/common/messagebar.h"

#include <QMenu>
#include <QPushButton>

namespace cairn {

void SchemaDialog::offerSplits()
{
    const auto shown = m_model->labelClass(currentClass());
    if (!shown)
        return;
    using Shares = QList<AttributeShare>;
    m_question.start<Shares>(
        [&project = m_project, id = shown->id](TaskControl &) -> Result<Shares> {
            const auto reader = project.openReader();
            return reader ? attributeShares(**reader, id) : Result<Shares>(fail(reader));
        },
        [this, name = shown->name](const Result<Shares> &shares) {
            if (!shares)
                return showError(fail(shares));
            showSplits(name, *shares);
        });
}

void SchemaDialog::showSplits(const QString &className, const QList<AttributeShare> &shares)
{
    if (shares.isEmpty()) {
        m_message->showMessage({MessageKind::Info, tr("No label of %1 has a value of a choice or a yes-or-no attribute to split by. Give it one, or select labels on an image and "
                                                      "choose “New class from these labels” there.").arg(className), {}, {}, true});
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const AttributeShare &share : shares) {
        const QString value = share.value.isBool() ? (share.value.toBool() ? tr("yes") : tr("no")) : share.value.toString();
        const QString text = tr("%1 is %2: %n label(s)", nullptr, int(share.annotationIds.size())).arg(share.attribute, value);
        menu->addAction(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")), this,
            [this, suggested = className + QLatin1Char(' ') + (share.value.isBool() ? share.attribute : value), ids = share.annotationIds] { splitBy(suggested, ids); });
    }
    const auto *button = findChild<QPushButton *>(QStringLiteral("split"));
    menu->popup(button->mapToGlobal(button->rect().topLeft()));
}

void SchemaDialog::splitBy(const QString &suggested, const QList<qint64> &annotationIds)
{
    const auto name = m_ask.text(this, {tr("A new class for %n label(s)", nullptr, int(annotationIds.size())), tr("Name"), suggested, tr("Split")});
    if (!name || name->trimmed().isEmpty())
        return;
    change(annotationIds.size(), tr("Splitting…"), [&project = m_project, annotationIds, name = name->trimmed()] { return LabelSchema(project).splitClass(annotationIds, name).map([](qint64) {}); });
}

} // namespace cairn
