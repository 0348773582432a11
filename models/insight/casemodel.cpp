// SPDX-License-Identifier: GPL-3.0-or-later
// Texts are made when they are painted: a hundred thousand cases cost nothing.
#include "models/insight/casemodel.h"

#include "models/geometry/shape.h"
#include "models/insight/flippeditems.h"
#include "models/runs/runtexts.h"

namespace cairn {

QRectF regionOf(const QByteArray &geometry)
{
    if (geometry.isEmpty())
        return {};
    for (const ShapeKind kind : {ShapeKind::Box, ShapeKind::RotatedBox, ShapeKind::Ellipse, ShapeKind::Polygon, ShapeKind::Mask, ShapeKind::Polyline,
             ShapeKind::Skeleton, ShapeKind::Cuboid, ShapeKind::Point}) {
        if (const Result<Shape> shape = Shape::fromJsonText(kind, geometry))
            return shape->boundingBox();
    }
    return {};
}

CaseModel::CaseModel(QObject *parent, qint64 firstKey)
    : QAbstractTableModel(parent)
    , m_firstKey(firstKey)
{
}

void CaseModel::setChoice(const CaseChoice &choice)
{
    beginResetModel();
    m_choice = choice;
    if (!m_choice.answers)
        m_choice.cases.clear();
    endResetModel();
}

int CaseModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_choice.cases.size()); }

int CaseModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString CaseModel::text(int row, int column) const
{
    const PairedAnswers &answers = *m_choice.answers;
    const qsizetype at = m_choice.cases[row];
    switch (column) {
    case NameColumn:
        return answers.cases[size_t(at)].name();
    case LabelColumn:
        return truthText(answers, at);
    case FirstColumn:
        return answerText(answers, answers.first, at);
    case SecondColumn:
        return m_choice.hasSecond ? answerText(answers, answers.second, at) : QString();
    default:
        return m_choice.numbers.isEmpty() ? QString() : valueText(m_choice.numbers.value(row));
    }
}

bool CaseModel::isRight(const ModelAnswers &model, qsizetype at) const
{
    const PairedAnswers &answers = *m_choice.answers;
    return !answers.isRegression && model.classes[size_t(at)] == answers.truth[size_t(at)];
}

QString CaseModel::caption(qsizetype at) const
{
    const PairedAnswers &answers = *m_choice.answers;
    const QString first = answerText(answers, answers.first, at), label = truthText(answers, at);
    if (!m_choice.hasSecond || answerText(answers, answers.second, at) == first)
        return isRight(answers.first, at) ? first : tr("%1, is %2").arg(first, label);
    return tr("%1 → %2").arg(first, answerText(answers, answers.second, at));
}

QVariant CaseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype at = m_choice.cases[index.row()];
    const PairedAnswers &answers = *m_choice.answers;
    const AnsweredCase &answered = answers.cases[size_t(at)];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return tr("%1: label %2, said %3").arg(answered.name(), truthText(answers, at), caption(at));
    case Qt::TextAlignmentRole:
        return index.column() == NumberColumn || (answers.isRegression && index.column() != NameColumn) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                                                        : QVariant();
    case KeyRole:
        return m_firstKey + index.row();
    case ItemIdRole:
        return answered.itemId;
    case TableIdRole:
        return answered.tableId;
    case RowIdRole:
        return answered.rowId;
    case RegionRole:
        return regionOf(answered.shape);
    case CaptionRole:
        return caption(at);
    case IsFirstRightRole:
        return isRight(answers.first, at);
    case IsSecondRightRole:
        return isRight(answers.second, at);
    case NumberRole:
        return m_choice.numbers.isEmpty() ? QVariant() : QVariant(m_choice.numbers.value(index.row()));
    default:
        return {};
    }
}

QVariant CaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Item");
    case LabelColumn:
        return tr("Label");
    case FirstColumn:
        return m_choice.answers ? m_choice.answers->firstName : QString();
    case SecondColumn:
        return m_choice.answers ? m_choice.answers->secondName : QString();
    default:
        return m_choice.numberTitle;
    }
}

} // namespace cairn
