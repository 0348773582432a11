// SPDX-License-Identifier: GPL-3.0-or-later
// Which items? Those on which a later run is right and the first is wrong, and the other way round.
#pragma once

#include "app/cairn/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace cairn {

class AnswerSource;
class CaseGallery;
class SegmentedControl;

class FlippedPanel : public QWidget
{
    Q_OBJECT
public:
    FlippedPanel(Session &session, AnswerSource &source, QWidget *parent = nullptr);

    [[nodiscard]] CaseGallery *gallery() const { return m_gallery; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show();
    void exportList();

    Session &m_session;
    AnswerSource &m_source;
    SegmentedControl *m_show;
    SegmentedControl *m_look;
    QLabel *m_title;
    QPushButton *m_export;
    CaseGallery *m_gallery;
};

} // namespace cairn
