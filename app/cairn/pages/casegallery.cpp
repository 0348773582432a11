// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that say nothing are hidden.
#include "app/cairn/pages/casegallery.h"

#include <QTableView>

namespace cairn {

CaseGallery::CaseGallery(Session &session, QWidget *parent)
    : CaseGallery(session, new CaseModel(nullptr, nextFirstKey()), parent)
{
}

CaseGallery::CaseGallery(Session &session, CaseModel *model, QWidget *parent)
    : ItemResults(session, model,
        {model->firstKey(), CaseModel::KeyRole, CaseModel::ItemIdRole, CaseModel::TableIdRole, CaseModel::RowIdRole, CaseModel::RegionRole,
            CaseModel::CaptionRole},
        parent)
    , m_model(model)
{
}

void CaseGallery::setChoice(const CaseChoice &choice)
{
    m_model->setChoice(choice);
    table()->setColumnHidden(CaseModel::SecondColumn, !choice.hasSecond);
    table()->setColumnHidden(CaseModel::NumberColumn, choice.numbers.isEmpty());
}

} // namespace cairn
