// SPDX-License-Identifier: GPL-3.0-or-later
// EmptyState fills a page that has nothing yet: what it is for, in one sentence, and the next step as a
// button.
#pragma once

#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace cairn {

class IconLabel;

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(
        const QString &iconName, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setContent(const QString &iconName, const QString &title, const QString &sentence);
    // The first button added is the next step and is painted as such; the others are ways beside it.
    void addAction(const QString &id, const QString &text, const QString &iconName = {});
    void clearActions();

signals:
    void actionTriggered(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_buttons;
};

} // namespace cairn
