// SPDX-License-Identifier: GPL-3.0-or-later
// MessageBar tells what happened in the page it concerns, with the cure as a button and the details behind
// "More".
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace cairn {

class IconButton;
class IconLabel;

enum class MessageKind { Info, Success, Warning, Error };

struct MessageAction {
    QString id;
    QString text;
};

struct Message {
    MessageKind kind = MessageKind::Info;
    QString text; // one sentence
    QString details; // for a bug report or a list of files; may be empty
    QList<MessageAction> actions; // the first is the cure
    bool closable = true;
};

class MessageBar : public QWidget
{
    Q_OBJECT

public:
    // Hidden until a message is shown.
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const cairn::Message &message);
    void showError(const QString &sentence, const QString &details = {});
    void clear();
    [[nodiscard]] const Message &message() const { return m_message; }
    [[nodiscard]] bool showsDetails() const;

signals:
    void actionTriggered(const QString &id);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildActions();
    void setDetailsShown(bool shown);

    Message m_message;
    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QWidget *m_buttonArea;
    QHBoxLayout *m_buttons;
    QPushButton *m_more;
    IconButton *m_close;
};

} // namespace cairn
