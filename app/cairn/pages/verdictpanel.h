// SPDX-License-Identifier: GPL-3.0-or-later
// Is it real? Says whether a later run is better than the first and how sure that is; what it rests on is behind a click.
#pragma once

#include "app/cairn/session.h"
#include "models/insight/runverdicts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace cairn {

class AnswerSource;

class VerdictPanel : public QWidget
{
    Q_OBJECT
public:
    VerdictPanel(Session &session, AnswerSource &source, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show();
    void fillTable(const RunVerdict &verdict);

    AnswerSource &m_source;
    QLabel *m_sentence;
    QLabel *m_details;
    QPushButton *m_how;
    QLabel *m_method;
    QTreeWidget *m_measures;
};

/** How a verdict was found, in a paragraph: the method, on what, and where it comes from. */
[[nodiscard]] QString methodText(const Verdict &verdict);

} // namespace cairn
