// SPDX-License-Identifier: GPL-3.0-or-later
// Records out of bytes, values out of records.
#include "models/metrics/eventfile.h"

#include "models/metrics/crc32c.h"
#include "models/metrics/scalarevent.h"
#include "models/metrics/tensorvalue.h"

#include <eventrecords.pb.h>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>
#include <cstring>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LogReader)
};

constexpr qsizetype kHeaderBytes = 12, kFooterBytes = 4;
// A record this long is a picture or a graph.
constexpr quint64 kLongestRecord = 16 << 20;
constexpr int kSessionStart = 1;
constexpr qsizetype kMostPlugins = 20'000;
constexpr qsizetype kMostParams = 10'000;

quint64 wordAt(const char *at)
{
    quint64 word;
    std::memcpy(&word, at, sizeof word);
    return word;
}

quint32 halfWordAt(const char *at)
{
    quint32 word;
    std::memcpy(&word, at, sizeof word);
    return word;
}

QString textOf(const std::string &bytes) { return QString::fromUtf8(bytes.data(), qsizetype(bytes.size())); }

/** A time that can be one; 0 for others. */
double sane(double utcSeconds) { return utcSeconds > 0 && utcSeconds < 1e11 ? utcSeconds : 0; }

QJsonValue jsonOf(const eventrecords::ParamValue &value)
{
    switch (value.kind_case()) {
    case eventrecords::ParamValue::kNumber:
        return std::isfinite(value.number()) ? QJsonValue(value.number()) : QJsonValue(QString::number(value.number()));
    case eventrecords::ParamValue::kTruth:
        return value.truth();
    case eventrecords::ParamValue::kText:
        return textOf(value.text());
    default:
        return QJsonValue(QString());
    }
}

/** Under which name a value that is no number is counted. */
QString kindOf(const eventrecords::Value &value, const std::string &plugin)
{
    switch (value.value_case()) {
    case eventrecords::Value::kImage:
        return QStringLiteral("images");
    case eventrecords::Value::kHistogram:
        return QStringLiteral("histograms");
    case eventrecords::Value::kAudio:
        return QStringLiteral("audio");
    default:
        break;
    }
    // A damaged file may name anything.
    const QString name = textOf(plugin);
    return name.isEmpty() || name.size() > 40 || name == QLatin1String("scalars") ? QStringLiteral("tensors") : name;
}

} // namespace

/** Used again for each record, so that its memory is asked for once. */
struct EventFileReader::Parser {
    eventrecords::Event event;
};

EventFileReader::EventFileReader()
    : m_parser(std::make_unique<Parser>())
{
}

EventFileReader::~EventFileReader() = default;

qsizetype EventFileReader::read(QByteArrayView bytes, bool)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (m_isLost)
            return bytes.size();
        const qsizetype taken = readRecord(bytes.data() + at, bytes.size() - at);
        if (taken == 0)
            break;
        at += taken;
    }
    return at;
}

qsizetype EventFileReader::readRecord(const char *at, qsizetype available)
{
    if (m_toSkip > 0) {
        const quint64 skipped = std::min(m_toSkip, quint64(available));
        m_toSkip -= skipped;
        return qsizetype(skipped);
    }
    if (available < kHeaderBytes)
        return 0;
    const quint64 length = wordAt(at);
    if (maskedCrc32c(at, 8) != halfWordAt(at + 8)) {
        ++m_record;
        m_isLost = true;
        report(m_record, Words::tr("The record's length is damaged, so what follows in the file cannot be read."));
        return available;
    }
    if (length > kLongestRecord) {
        ++m_record;
        report(m_record, Words::tr("The record is longer than %1 MB and was skipped.").arg(kLongestRecord >> 20));
        m_toSkip = length > std::numeric_limits<quint64>::max() - kFooterBytes ? length : length + kFooterBytes;
        return kHeaderBytes;
    }
    const auto whole = qsizetype(length) + kHeaderBytes + kFooterBytes;
    if (available < whole)
        return 0;
    ++m_record;
    const char *data = at + kHeaderBytes;
    if (maskedCrc32c(data, length) == halfWordAt(data + length))
        readEvent(data, int(length));
    else
        report(m_record, Words::tr("The record is damaged and was skipped: its checksum is wrong."));
    return whole;
}

void EventFileReader::readEvent(const char *data, int bytes)
{
    if (const std::optional<ScalarEvent> scalar = scalarEvent({data, size_t(bytes)}))
        return add(scalar->tag, {scalar->step, sane(scalar->wallTime), 0}, double(scalar->value));
    eventrecords::Event &event = m_parser->event;
    if (!event.ParseFromArray(data, bytes))
        return report(m_record, Words::tr("The record was skipped: it is no event."));
    const Point place {event.step(), sane(event.wall_time()), 0};
    if (event.has_session_log() && event.session_log().status() == kSessionStart)
        m_values.push_back({kStartedAgain, place});
    for (const eventrecords::Value &value : event.summary().value())
        readValue(value, place);
}

void EventFileReader::readValue(const eventrecords::Value &value, const Point &place)
{
    if (value.value_case() == eventrecords::Value::kSimpleValue)
        return add(value.tag(), place, double(value.simple_value()));
    const std::string &plugin = pluginOf(value);
    if (plugin == "hparams") {
        // Its tags are "_hparams_/experiment" and so on; a metric may not bear the plugin.
        return readHparams(value.metadata().plugin().content());
    }
    if (value.has_tensor() && (plugin.empty() || plugin == "scalars")) {
        if (const std::optional<double> number = numberOf(value.tensor()))
            return add(value.tag(), place, *number);
    }
    if (value.value_case() != eventrecords::Value::VALUE_NOT_SET || !plugin.empty())
        ++m_leftOut[kindOf(value, plugin)];
}

const std::string &EventFileReader::pluginOf(const eventrecords::Value &value)
{
    const std::string &named = value.metadata().plugin().name();
    const auto found = m_plugins.find(value.tag());
    if (found != m_plugins.end())
        return found->second;
    if (!named.empty() && m_plugins.size() < size_t(kMostPlugins))
        return m_plugins.emplace(value.tag(), named).first->second;
    return named;
}

void EventFileReader::readHparams(const std::string &content)
{
    eventrecords::Hparams hparams;
    if (!hparams.ParseFromString(content))
        return report(m_record, Words::tr("The record's hyperparameters cannot be read."));
    if (hparams.has_start()) {
        for (const eventrecords::Param &param : hparams.start().hparams()) {
            if (m_facts.params.size() < kMostParams)
                m_facts.params.insert(textOf(param.name()), jsonOf(param.value()));
        }
        m_facts.started = sane(hparams.start().start_time());
    }
    if (hparams.has_end()) {
        m_facts.ended = sane(hparams.end().end_time());
        // A writer says "success" when it is closed; what it says last holds.
        constexpr std::array kEndings = {RunEnding::Unsaid, RunEnding::Finished, RunEnding::Failed, RunEnding::Running};
        const int status = hparams.end().status();
        m_facts.ending = status >= 0 && status < int(kEndings.size()) ? kEndings[size_t(status)] : RunEnding::Unsaid;
    }
}

int EventFileReader::tagIndex(std::string_view tag)
{
    const auto found = m_tags.find(tag);
    if (found != m_tags.end())
        return found->second;
    const int name = nameIndex(std::string(tag));
    // A file with ever new tags must not fill the memory.
    return name < 0 ? name : m_tags.emplace(tag, name).first->second;
}

void EventFileReader::add(std::string_view tag, const Point &place, double number)
{
    const int name = tagIndex(tag);
    if (name < 0)
        return report(m_record, Words::tr("The file has too many names of metrics; some were skipped."));
    m_values.push_back({name, {place.step, place.time, number}});
}

QByteArray EventFileReader::state() const
{
    QJsonObject plugins, leftOut;
    for (const auto &[tag, plugin] : m_plugins)
        plugins.insert(textOf(tag), textOf(plugin));
    for (auto kind = m_leftOut.begin(); kind != m_leftOut.end(); ++kind)
        leftOut.insert(kind.key(), kind.value());
    const QJsonObject object {
        {QStringLiteral("record"), m_record},
        {QStringLiteral("skip"), QString::number(m_toSkip)},
        {QStringLiteral("lost"), m_isLost},
        {QStringLiteral("plugins"), plugins},
        {QStringLiteral("left_out"), leftOut},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void EventFileReader::restore(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    m_record = object.value(QLatin1String("record")).toInteger();
    m_toSkip = object.value(QLatin1String("skip")).toString().toULongLong();
    m_isLost = object.value(QLatin1String("lost")).toBool();
    const QJsonObject plugins = object.value(QLatin1String("plugins")).toObject();
    for (auto plugin = plugins.begin(); plugin != plugins.end(); ++plugin)
        m_plugins.emplace(plugin.key().toStdString(), plugin.value().toString().toStdString());
    const QJsonObject leftOut = object.value(QLatin1String("left_out")).toObject();
    for (auto kind = leftOut.begin(); kind != leftOut.end(); ++kind)
        m_leftOut.insert(kind.key(), kind.value().toInteger());
}

} // namespace cairn
