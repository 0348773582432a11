// SPDX-License-Identifier: GPL-3.0-or-later
// The rail at the window's edge: the steps of the loop, icon above word, with badges for what waits for the person.
#pragma once

#include <QButtonGroup>
#include <QToolButton>
#include <QWidget>

class QVBoxLayout;

namespace cairn {

/** A step of the rail; paints a small count or dot over its icon where something waits. */
class RailButton : public QToolButton
{
    Q_OBJECT
public:
    RailButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);
    void setBadge(const QString &badge);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QString m_badge;
};

class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void addStep(const QString &key, const QString &iconName, const QString &text, const QString &toolTip);
    /** A button at the rail's foot that is no step (help, settings). */
    QToolButton *addFoot(const QString &iconName, const QString &text);
    void setCurrent(const QString &key);
    void setBadge(const QString &key, const QString &badge);

Q_SIGNALS:
    void chosen(const QString &key);

private:
    /** Words are longer in some languages; the rail is as wide as the longest. */
    void makeRoomFor(const QString &text);

    QVBoxLayout *m_steps;
    QVBoxLayout *m_feet;
    QButtonGroup m_group;
    QHash<QString, RailButton *> m_buttons;
};

} // namespace cairn
