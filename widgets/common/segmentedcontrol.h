// SPDX-License-Identifier: GPL-3.0-or-later
// SegmentedControl offers two to five views of one thing side by side, one of them chosen.
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace cairn {

class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    // The first segment added is the current one. With `text` empty the icon alone is shown and `toolTip` is
    // its name.
    void addSegment(
        const QString &id, const QString &text, const QString &iconName = {}, const QString &toolTip = {});
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &id);
    void setSegmentEnabled(const QString &id, bool enabled);

signals:
    // Said for a choice by hand and for setCurrent alike, when the segment is another one.
    void currentChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
    QButtonGroup *m_group;
    QString m_current;
};

} // namespace cairn
