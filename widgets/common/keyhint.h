// SPDX-License-Identifier: GPL-3.0-or-later
// KeyHint shows a shortcut as small key caps beside what it does.
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace cairn {

class KeyHint : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(const QKeySequence &key = {}, QWidget *parent = nullptr);
    // For what is no key sequence: "Space", "Mouse wheel", "1 to 9".
    explicit KeyHint(const QStringList &caps, QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);
    [[nodiscard]] QStringList caps() const { return m_caps; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setCaps(const QStringList &caps);

    QStringList m_caps;
};

// The same for delegates: caps as they are read, their size, and how they are painted from a trailing edge.
[[nodiscard]] QStringList keyCaps(const QKeySequence &key);
[[nodiscard]] QSize keyCapsSize(const QStringList &caps, const QFont &font);
void paintKeyCaps(QPainter *painter, const QRect &area, const QStringList &caps, const QPalette &palette);

} // namespace cairn
