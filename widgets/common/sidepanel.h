// SPDX-License-Identifier: GPL-3.0-or-later
// SidePanel stands beside the work area, can be made wider, narrower or folded away, and tells its state as
// plain numbers.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace cairn {

class ElidedLabel;
class IconButton;

// What the settings keep of a panel.
struct SidePanelState {
    int width = 0;
    bool folded = false;

    bool operator==(const SidePanelState &) const = default;
};

class SidePanel : public QWidget
{
    Q_OBJECT

public:
    // Leading is the left side, and the right one in right-to-left languages.
    enum class Side { Leading, Trailing };

    SidePanel(Side side, const QString &title, QWidget *parent = nullptr);

    // Takes ownership.
    void setContent(QWidget *content);
    void setTitle(const QString &title);
    void addHeaderWidget(QWidget *widget);
    void setWidthRange(int smallest, int largest);

    [[nodiscard]] bool isFolded() const { return m_state.folded; }
    void setFolded(bool folded);

    [[nodiscard]] SidePanelState state() const { return m_state; }
    // Nonsense from an old settings file is brought into range.
    void restoreState(const SidePanelState &state);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    // Said when a person folded, unfolded or resized it.
    void stateChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    friend class SidePanelGrip;
    void setPanelWidth(int width);
    void showState();

    Side m_side;
    QString m_title;
    SidePanelState m_state;
    int m_smallest = 200;
    int m_largest = 560;
    QWidget *m_grip;
    QWidget *m_body;
    QWidget *m_header;
    ElidedLabel *m_titleLabel;
    IconButton *m_foldButton;
    QVBoxLayout *m_bodyLayout;
    QWidget *m_content = nullptr;
};

} // namespace cairn
