// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that runs answered, as small pictures or as rows.
#pragma once

#include "app/cairn/pages/itemresults.h"
#include "models/insight/casemodel.h"

namespace cairn {

class CaseGallery : public ItemResults
{
    Q_OBJECT
public:
    explicit CaseGallery(Session &session, QWidget *parent = nullptr);

    void setChoice(const CaseChoice &choice);
    [[nodiscard]] CaseModel *model() const { return m_model; }

private:
    CaseGallery(Session &session, CaseModel *model, QWidget *parent);

    CaseModel *m_model;
};

} // namespace cairn
