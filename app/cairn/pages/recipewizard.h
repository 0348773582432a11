// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a script into a recipe: a command line or the script's help is read, and the person corrects what was understood.
#pragma once

#include "app/cairn/session.h"
#include "models/runs/recipeproposal.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace cairn {

class RecipeWizard : public QDialog
{
    Q_OBJECT
public:
    explicit RecipeWizard(Session &session, QWidget *parent = nullptr);

    void setScript(const QString &script);
    void setLine(const QString &line);
    /** Starts the script with --help: the button does it, and shows the command. */
    void askScript();
    void save();

Q_SIGNALS:
    void saved(const QString &recipeName);

private:
    QWidget *makeSource();
    QWidget *makeFrame();
    void makeTable();
    void chooseScript();
    void readLine();
    void showHelpCommand();
    void take(const RecipeProposal &proposal);
    void showParams();
    void cellChanged(int row, int column);
    void showCommand();
    [[nodiscard]] RecipeFrame frame() const;

    Session &m_session;
    RecipeFrame m_frame;
    QList<ProposedParam> m_params;
    QLineEdit *m_script;
    QLineEdit *m_line;
    QPushButton *m_ask;
    QLabel *m_says;
    QTableWidget *m_table;
    QLineEdit *m_name;
    QComboBox *m_data;
    QComboBox *m_format;
    QPlainTextEdit *m_command;
    QPushButton *m_save;
    bool m_isFilling = false;
};

} // namespace cairn
