// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces into records, records into values.
#include "models/metrics/wandblog.h"

#include "models/metrics/jsonscanner.h"
#include "models/metrics/wandbvalues.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>
#include <zlib.h>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LogReader)
};

using namespace wandbvalues;
using wandbrecords::Item;

constexpr qsizetype kFileHeaderBytes = 7, kPieceHeaderBytes = 7, kBlockBytes = 32'768;
constexpr char kFileHeader[] = {':', 'W', '&', 'B', '\xE1', '\xBE', '\0'};
enum Piece { Zero, Full, First, Middle, Last };
constexpr size_t kLongestRecord = 16 << 20;

} // namespace

/** Used again for each record, so that its memory is asked for once. */
struct WandbLogReader::Parser {
    wandbrecords::Record record;
    JsonScanner scanner;
};

WandbLogReader::WandbLogReader()
    : m_parser(std::make_unique<Parser>())
{
}

WandbLogReader::~WandbLogReader() = default;

qsizetype WandbLogReader::read(QByteArrayView bytes, bool isEnd)
{
    qsizetype at = 0;
    if (m_position == 0) {
        if (bytes.size() < kFileHeaderBytes)
            return 0;
        // The last byte is the format's version, which has been 0 so far.
        m_isLost = std::memcmp(bytes.data(), kFileHeader, kFileHeaderBytes - 1) != 0;
        if (m_isLost)
            report(1, Words::tr("The file is no log of W&B: it does not begin as one."));
        m_position = at = kFileHeaderBytes;
    }
    while (at < bytes.size() && !m_isLost) {
        const qsizetype taken = readPieces(bytes.data() + at, bytes.size() - at);
        if (taken == 0)
            break;
        at += taken;
        m_position += taken;
    }
    if (m_isLost) {
        m_position += bytes.size() - at;
        return bytes.size();
    }
    if (isEnd)
        tellSummary();
    return at;
}

qsizetype WandbLogReader::readPieces(const char *at, qsizetype available)
{
    Assembly assembly {{}, m_position, false, false};
    while (!assembly.isWhole) {
        const qsizetype taken = assembly.position - m_position;
        const qsizetype piece = readPiece(at + taken, available - taken, assembly);
        if (piece == 0)
            return 0;
        assembly.position += piece;
        if (assembly.record.size() > kLongestRecord && !m_isSkipping) {
            report(m_record + 1, Words::tr("The record is longer than %1 MB and was skipped.").arg(kLongestRecord >> 20));
            m_isSkipping = true;
        }
        if (m_isSkipping || !assembly.isOpen)
            break;
    }
    if (assembly.isWhole) {
        ++m_record;
        if (!m_isSkipping)
            readRecord(assembly.record);
        m_isSkipping = false;
    }
    return assembly.position - m_position;
}

qsizetype WandbLogReader::readPiece(const char *at, qsizetype available, Assembly &assembly)
{
    const qsizetype left = kBlockBytes - qsizetype(assembly.position % kBlockBytes);
    if (left < kPieceHeaderBytes)
        return available >= left ? left : 0;
    if (available < kPieceHeaderBytes)
        return 0;
    std::uint32_t checksum;
    std::uint16_t length;
    std::memcpy(&checksum, at, 4);
    std::memcpy(&length, at + 4, 2);
    const int type = std::uint8_t(at[6]);
    // A writer that was killed may leave a block that is filled up with zeros.
    if (type == Zero && length == 0 && checksum == 0)
        return available >= left ? left : 0;
    const qsizetype whole = kPieceHeaderBytes + length;
    const bool isSane = type >= Full && type <= Last && whole <= left;
    // What is no piece is passed over up to the next block, which begins anew.
    const qsizetype taken = isSane ? whole : left;
    if (available < taken)
        return 0;
    const auto *bytes = reinterpret_cast<const Bytef *>(at);
    if (!isSane || ::crc32(::crc32(0, bytes + 6, 1), bytes + kPieceHeaderBytes, length) != checksum) {
        report(m_record + 1, Words::tr("The record is damaged and was skipped: its checksum is wrong."));
        m_isSkipping = true;
        assembly.isWhole = isSane && (type == Full || type == Last);
        return taken;
    }
    if (type == Full || type == First) {
        assembly.record.clear();
        assembly.isOpen = true;
        m_isSkipping = false;
    } else if (!assembly.isOpen) {
        m_isSkipping = true;
    }
    assembly.isWhole = type == Full || type == Last;
    assembly.record.append(at + kPieceHeaderBytes, length);
    return taken;
}

void WandbLogReader::readRecord(const std::string &bytes)
{
    wandbrecords::Record &record = m_parser->record;
    if (!record.ParseFromString(bytes))
        return report(m_record, Words::tr("The record was skipped: it is none of W&B's."));
    switch (record.what_case()) {
    case wandbrecords::Record::kHistory:
        return readHistory(record.history());
    case wandbrecords::Record::kStats:
        return readStats(record.stats());
    case wandbrecords::Record::kRun:
        return readRun(record.run());
    case wandbrecords::Record::kConfig:
        for (const Item &item : record.config().update())
            readConfig(item);
        return;
    case wandbrecords::Record::kSummary:
        for (const Item &item : record.summary().update())
            readSummary(item);
        return;
    case wandbrecords::Record::kOutput:
        return addOutput(record.output());
    case wandbrecords::Record::kOutputRaw:
        return addOutput(record.output_raw());
    case wandbrecords::Record::kExit:
        m_facts.ending = record.exit().exit_code() == 0 ? RunEnding::Finished : RunEnding::Failed;
        m_facts.tags.insert(QStringLiteral("wandb.exit_code"), QString::number(record.exit().exit_code()));
        return tellSummary();
    default:
        return;
    }
}

void WandbLogReader::readHistory(const wandbrecords::History &history)
{
    Point place {history.step().num(), m_now, 0};
    for (const Item &item : history.item()) {
        const std::string &top = topOf(item);
        if (top == "_step" && !history.has_step())
            place.step = qint64(numberOf(item).value_or(0));
        else if (top == "_timestamp")
            place.time = numberOf(item).value_or(place.time);
        if (item.nested_key_size() > 1 && item.nested_key(item.nested_key_size() - 1) == "_type") {
            ++m_leftOut[mediaKind(jsonValueOf(item))];
            m_media.insert(textOf(top));
        }
    }
    for (const Item &item : history.item()) {
        const std::string &top = topOf(item);
        if (!isOwn(top) && !m_media.contains(textOf(top)))
            addNumbers(nameOf(item), item, place);
    }
}

/** One number, or those of a JSON object. */
void WandbLogReader::addNumbers(const std::string &name, const Item &item, const Point &place)
{
    if (const std::optional<double> number = numberOf(item))
        return add(name, place, *number);
    const std::string &json = jsonOf(item);
    if (json.empty() || json.front() != '{')
        return (void)++m_leftOut[QStringLiteral("texts")];
    if (json.find("\"_type\"") != std::string::npos)
        return (void)++m_leftOut[mediaKind(QJsonDocument::fromJson(QByteArray::fromStdString(json)).object().value(QLatin1String("_type")))];
    if (!m_parser->scanner.scan(json.data(), json.data() + json.size()))
        return report(m_record, Words::tr("A value was skipped: %1.").arg(m_parser->scanner.problem()));
    for (const NamedNumber &number : m_parser->scanner.numbers())
        add(name + '.' + number.name, place, number.value);
}

void WandbLogReader::readStats(const wandbrecords::Stats &stats)
{
    const double time = secondsOf(stats.timestamp());
    for (const wandbrecords::StatsItem &item : stats.item()) {
        const std::optional<double> number = numberOf(item.value_json());
        if (!number)
            continue;
        const std::string name = "system/" + item.key();
        if (nameIndex(name) >= 0)
            add(name, {m_systemSteps[name]++, time, 0}, *number);
    }
}

void WandbLogReader::readRun(const wandbrecords::Run &run)
{
    m_facts.name = textOf(run.display_name().empty() ? run.run_id() : run.display_name());
    m_facts.started = secondsOf(run.start_time());
    m_facts.ending = RunEnding::Running;
    QStringList tags;
    for (const std::string &tag : run.tags())
        tags.append(textOf(tag));
    const auto note = [this](const char *name, const QString &value) {
        if (!value.isEmpty())
            m_facts.tags.insert(QLatin1String(name), value);
    };
    note("wandb.id", textOf(run.run_id()));
    note("wandb.project", textOf(run.project()));
    note("wandb.group", textOf(run.run_group()));
    note("wandb.job_type", textOf(run.job_type()));
    note("wandb.notes", textOf(run.notes()));
    note("wandb.tags", tags.join(QLatin1String(", ")));
    note("wandb.sweep", textOf(run.sweep_id()));
    note("wandb.host", textOf(run.host()));
    note("wandb.git_commit", textOf(run.git().commit()));
    for (const Item &item : run.config().update())
        readConfig(item);
}

void WandbLogReader::readConfig(const Item &item)
{
    if (!isOwn(topOf(item)))
        addParams(m_facts.params, textOf(nameOf(item)), jsonValueOf(item), 0);
}

void WandbLogReader::readSummary(const Item &item)
{
    if (isOwn(topOf(item)) || m_summary.size() >= kMostParams)
        return;
    const QJsonValue value = plain(jsonValueOf(item));
    if (value.isString() || value.isDouble() || value.isBool())
        m_summary.insert(textOf(nameOf(item)), value.toVariant().toString());
}

/** What the history has said is not said twice; which that is, shows at the end, since a summary comes before its history. */
void WandbLogReader::tellSummary()
{
    for (auto value = m_summary.begin(); value != m_summary.end(); ++value) {
        const QString &name = value.key();
        const bool isMedia = m_media.contains(name.section(QLatin1Char('.'), 0, 0));
        if (!isMedia && !m_names.contains(name))
            m_facts.tags.insert(QStringLiteral("summary.") + name, value.value());
    }
}

void WandbLogReader::addOutput(const wandbrecords::Output &output)
{
    addFile(output.type() == 0 ? QStringLiteral("stderr.log") : QStringLiteral("stdout.log"), QByteArray::fromStdString(output.line()));
}

void WandbLogReader::add(const std::string &name, const Point &place, double number)
{
    const int index = nameIndex(name);
    if (index < 0)
        return report(m_record, Words::tr("The file has too many names of metrics; some were skipped."));
    m_values.push_back({index, {place.step, place.time, number}});
}

QByteArray WandbLogReader::state() const
{
    QJsonObject leftOut, system, summary;
    for (auto kind = m_leftOut.begin(); kind != m_leftOut.end(); ++kind)
        leftOut.insert(kind.key(), kind.value());
    for (const auto &[name, step] : m_systemSteps)
        system.insert(textOf(name), step);
    for (auto value = m_summary.begin(); value != m_summary.end(); ++value)
        summary.insert(value.key(), value.value());
    const QJsonObject object {
        {QStringLiteral("position"), m_position},
        {QStringLiteral("record"), m_record},
        {QStringLiteral("skipping"), m_isSkipping},
        {QStringLiteral("lost"), m_isLost},
        {QStringLiteral("left_out"), leftOut},
        {QStringLiteral("system"), system},
        {QStringLiteral("names"), QJsonArray::fromStringList(m_names)},
        {QStringLiteral("media"), QJsonArray::fromStringList(m_media.values())},
        {QStringLiteral("summary"), summary},
        {QStringLiteral("files"), fileState()},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void WandbLogReader::restore(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    m_position = std::max<qint64>(0, object.value(QLatin1String("position")).toInteger());
    m_record = object.value(QLatin1String("record")).toInteger();
    m_isSkipping = object.value(QLatin1String("skipping")).toBool();
    m_isLost = object.value(QLatin1String("lost")).toBool();
    const QJsonObject leftOut = object.value(QLatin1String("left_out")).toObject();
    for (auto kind = leftOut.begin(); kind != leftOut.end(); ++kind)
        m_leftOut.insert(kind.key(), kind.value().toInteger());
    const QJsonObject system = object.value(QLatin1String("system")).toObject();
    for (auto step = system.begin(); step != system.end(); ++step)
        m_systemSteps.emplace(step.key().toStdString(), step.value().toInteger());
    for (const QJsonValue &name : object.value(QLatin1String("names")).toArray())
        (void)nameIndex(name.toString().toStdString());
    for (const QJsonValue &name : object.value(QLatin1String("media")).toArray())
        m_media.insert(name.toString());
    const QJsonObject summary = object.value(QLatin1String("summary")).toObject();
    for (auto value = summary.begin(); value != summary.end(); ++value)
        m_summary.insert(value.key(), value.value().toString());
    restoreFiles(object.value(QLatin1String("files")).toObject());
}

} // namespace cairn
