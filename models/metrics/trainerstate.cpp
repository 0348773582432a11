// SPDX-License-Identifier: GPL-3.0-or-later
// One JSON document.
#include "models/metrics/trainerstate.h"

#include "models/metrics/pythonjson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LogReader)
};

} // namespace

qsizetype TrainerStateReader::read(QByteArrayView bytes, bool isEnd)
{
    // While it is being written it has no end yet.
    if (!isEnd && !bytes.trimmed().endsWith('}'))
        return 0;
    const std::optional<QJsonObject> state = objectFromPython(bytes.toByteArray());
    if (!state && !isEnd)
        return 0;
    if (state && state->value(QLatin1String("log_history")).isArray())
        readHistory(*state);
    else
        report(1, Words::tr("The file is no state of a trainer: it has no log_history."));
    return bytes.size();
}

void TrainerStateReader::readHistory(const QJsonObject &state)
{
    qint64 last = 0, entry = 0;
    for (const QJsonValue &line : state.value(QLatin1String("log_history")).toArray()) {
        ++entry;
        const QJsonObject object = line.toObject();
        last = object.value(QLatin1String("step")).toInteger(last);
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key() == QLatin1String("step"))
                continue;
            const std::optional<double> number = numberFromPython(member.value());
            if (!number) {
                ++m_leftOut[QStringLiteral("texts")];
                continue;
            }
            const int name = nameIndex(member.key().toStdString());
            if (name < 0)
                return report(entry, Words::tr("The file has too many names of metrics; some were skipped."));
            m_values.push_back({name, {last, m_now, *number}});
        }
    }
    for (const char *param : {"num_train_epochs", "max_steps", "train_batch_size", "logging_steps", "eval_steps", "save_steps"}) {
        const QJsonValue value = state.value(QLatin1String(param));
        if (value.isDouble())
            m_facts.params.insert(QLatin1String(param), value);
    }
}

} // namespace cairn
