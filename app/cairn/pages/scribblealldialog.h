// SPDX-License-Identifier: GPL-3.0-or-later
// What the scribbles should find on many images: which classes, as what, and what is too small.
#pragma once

#include "models/runs/classifierrun.h"

#include <QDialog>

class QComboBox;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace cairn {

class Settings;

class ScribbleAllDialog : public QDialog
{
    Q_OBJECT
public:
    ScribbleAllDialog(const ClassifyRequest &request, Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void startRequested(const cairn::ClassifyRequest &request);

private:
    void accept() override;
    [[nodiscard]] QStringList wanted() const;

    ClassifyRequest m_request;
    Settings &m_settings;
    QListWidget *m_classes;
    QComboBox *m_shape;
    QComboBox *m_pieces;
    QSpinBox *m_least;
    QPushButton *m_start;
};

} // namespace cairn
