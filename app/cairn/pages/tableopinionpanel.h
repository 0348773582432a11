// SPDX-License-Identifier: GPL-3.0-or-later
// A strip above the grid: whose opinion stands beside the agreed labels, how far both agree, and what to do where they do not.
#pragma once

#include "models/labels/rowopinions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace cairn {

class TableOpinionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TableOpinionPanel(QWidget *parent = nullptr);

    void setOpinions(const QList<RowOpinion> &opinions, qint64 chosen);
    void showAgreement(const RowAgreement &agreement);
    void setBlind(bool blind);
    [[nodiscard]] QString agreementText() const;

Q_SIGNALS:
    void opinionChosen(qint64 layerId);
    void blindChosen(bool blind);
    void differencesRequested();
    void settleRequested(bool takesOpinion);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QComboBox *m_who;
    QLabel *m_agreement;
    QCheckBox *m_blind;
    QPushButton *m_differences;
    QPushButton *m_keep;
    QPushButton *m_take;
};

} // namespace cairn
