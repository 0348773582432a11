// SPDX-License-Identifier: GPL-3.0-or-later
// A form made from a recipe's typed parameters: a field for each, its help as a tool tip, the rarely used behind "More".
#pragma once

#include "models/runs/recipe.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace cairn {

class ParamForm : public QWidget
{
    Q_OBJECT
public:
    explicit ParamForm(QWidget *parent = nullptr);

    /** Shows the parameters of a recipe, with `values` where they are given and the defaults elsewhere. */
    void setRecipe(const Recipe &recipe, const QJsonObject &values = {});
    /** Everything the form says, typed; range checks are the recipe's (checkedParams). */
    [[nodiscard]] QJsonObject values() const;

Q_SIGNALS:
    void changed();
    void fileRequested(const QString &paramName); ///< the person wants to choose a file for it

public Q_SLOTS:
    void setText(const QString &paramName, const QString &text);
    /** The widest label of the form, and room for a wider one of a form above it. */
    [[nodiscard]] int labelWidth() const;
    void setLabelWidth(int width);

private:
    QWidget *makeField(const ParamSpec &param, const QJsonValue &value);
    QWidget *makeInteger(const ParamSpec &param, const QJsonValue &value);
    QWidget *makeReal(const ParamSpec &param, const QJsonValue &value);
    QWidget *makeChoice(const ParamSpec &param, const QJsonValue &value);
    QWidget *makeBoolean(const ParamSpec &param, const QJsonValue &value);
    QWidget *makeText(const ParamSpec &param, const QJsonValue &value);
    void addRows(QFormLayout *form, const QJsonObject &values, bool advanced);

    Recipe m_recipe;
    QWidget *m_body = nullptr;
    QHash<QString, QWidget *> m_fields;
    QList<QLabel *> m_labels;
    bool m_showsMore = false;
};

} // namespace cairn
