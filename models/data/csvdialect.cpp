// SPDX-License-Identifier: GPL-3.0-or-later
// Finding a dialect: the delimiter that makes the most even table.
#include "models/data/csvdialect.h"

#include "models/data/csvencoding.h"
#include "models/data/csvlayout.h"
#include "models/data/fieldforms.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CsvFile)
};

using Encoding = CsvDialect::Encoding;

constexpr std::array kEncodings = {"UTF-8", "UTF-16 LE", "UTF-16 BE", "Latin-1"};

struct Evenness {
    double share = 0; ///< of records with the usual number of fields
    qsizetype fields = 1;
};

Evenness evennessOf(const QList<QStringList> &records)
{
    std::map<qsizetype, qsizetype> counts;
    for (const QStringList &record : records)
        ++counts[record.size()];
    const auto most = std::max_element(counts.cbegin(), counts.cend(), [](auto &left, auto &right) { return left.second < right.second; });
    if (most == counts.cend())
        return {};
    return {double(most->second) / double(records.size()), most->first};
}

/** A single quote is the quote where fields begin and end with it and double quotes are absent. */
char quoteOf(const QByteArray &sample, char delimiter)
{
    if (sample.contains('"'))
        return '"';
    qsizetype opening = 0;
    qsizetype closing = 0;
    const auto ends = [delimiter](char letter) { return letter == delimiter || letter == '\n' || letter == '\r'; };
    for (qsizetype at = sample.indexOf('\''); at >= 0; at = sample.indexOf('\'', at + 1)) {
        opening += at == 0 || ends(sample[at - 1]);
        closing += at + 1 == sample.size() || ends(sample[at + 1]);
    }
    return opening > 1 && opening == closing ? '\'' : '"';
}

void chooseDelimiter(const CsvSample &sample, CsvDialect &dialect)
{
    Evenness best;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        CsvDialect candidate = dialect;
        candidate.delimiter = delimiter;
        candidate.quote = quoteOf(sample.utf8, delimiter);
        const Evenness evenness = evennessOf(sampleRecords(sample, candidate, kLayoutRecords));
        const bool isBetter = evenness.fields > 1
            && (best.fields == 1 || evenness.share > best.share + 0.02 || (evenness.share > best.share - 0.02 && evenness.fields > best.fields));
        if (isBetter) {
            best = evenness;
            dialect.delimiter = candidate.delimiter;
            dialect.quote = candidate.quote;
        }
    }
}

/** Whether numbers are written "3,14" rather than "3.14". */
bool hasDecimalCommas(const QList<QStringList> &records)
{
    qsizetype commas = 0;
    qsizetype points = 0;
    for (const QStringList &record : records) {
        for (const QString &field : record) {
            if (field.size() > 40)
                continue;
            const QByteArray utf8 = field.toUtf8();
            const std::string_view word = trimmedField({utf8.constData(), size_t(utf8.size())});
            const bool hasComma = word.find(',') != std::string_view::npos;
            const bool hasPoint = word.find('.') != std::string_view::npos;
            commas += hasComma && parseNumber(word, true, NumberRules::Strict).has_value();
            points += hasPoint && !hasComma && parseNumber(word, false, NumberRules::Strict).has_value();
        }
    }
    return commas > points;
}

/** Programs that quote every text write "" for what is missing. Where other texts stand without quotes, an empty text is meant. */
bool meansEmptyText(const CsvSample &sample, const CsvDialect &dialect)
{
    const std::unique_ptr<CsvReader> reader = CsvReader::fromText(sample.utf8, dialect);
    while (reader->next()) { }
    const CsvReader::QuoteCounts &counts = reader->quoteCounts();
    return counts.quotedEmpty > 0 && counts.bareEmpty + counts.bareTexts > 0;
}

} // namespace

QString encodingName(Encoding encoding) { return QString::fromLatin1(kEncodings[size_t(encoding)]); }

QByteArray CsvDialect::toJsonText() const
{
    const QJsonObject object {{QStringLiteral("delimiter"), QString(QLatin1Char(delimiter))},
        {QStringLiteral("quote"), quote ? QString(QLatin1Char(quote)) : QString()}, {QStringLiteral("encoding"), encodingName(encoding)},
        {QStringLiteral("bom"), hasBom}, {QStringLiteral("header"), hasHeader}, {QStringLiteral("decimal_comma"), decimalComma},
        {QStringLiteral("empty_text"), keepsEmptyText}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

CsvDialect CsvDialect::fromJsonText(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    CsvDialect dialect;
    const auto letter = [&](const char *key, char otherwise) {
        const QByteArray value = object.value(QLatin1String(key)).toString().toLatin1();
        return value.isEmpty() ? otherwise : value.front();
    };
    dialect.delimiter = letter("delimiter", ',');
    dialect.quote = letter("quote", object.contains(QStringLiteral("quote")) ? '\0' : '"');
    for (size_t at = 0; at < kEncodings.size(); ++at) {
        if (object.value(QStringLiteral("encoding")).toString() == QLatin1String(kEncodings[at]))
            dialect.encoding = Encoding(at);
    }
    dialect.hasBom = object.value(QStringLiteral("bom")).toBool();
    dialect.hasHeader = object.value(QStringLiteral("header")).toBool(true);
    dialect.decimalComma = object.value(QStringLiteral("decimal_comma")).toBool();
    dialect.keepsEmptyText = object.value(QStringLiteral("empty_text")).toBool();
    return dialect;
}

Result<CsvDialect> detectDialect(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(Tr::tr("There is no file %1.").arg(QDir::toNativeSeparators(path)));
    if (file.isFile() && file.size() == 0)
        return fail(Tr::tr("%1 is empty (0 bytes).").arg(QDir::toNativeSeparators(path)));
    const Result<EncodingGuess> encoding = guessEncoding(path);
    if (!encoding)
        return fail(encoding);
    CsvDialect dialect;
    dialect.encoding = encoding->encoding;
    dialect.hasBom = encoding->hasBom;
    const Result<CsvSample> sample = readCsvSample(path, dialect.encoding, kLayoutBytes);
    if (!sample)
        return fail(sample);
    chooseDelimiter(*sample, dialect);
    const QList<QStringList> records = sampleRecords(*sample, dialect, kLayoutRecords);
    if (records.isEmpty())
        return fail(Tr::tr("%1 holds no values, only blank lines.").arg(QDir::toNativeSeparators(path)));
    dialect.decimalComma = hasDecimalCommas(records) && dialect.delimiter != ',';
    dialect.hasHeader = csvLayout(records, {}, dialect.decimalComma).hasHeader;
    dialect.keepsEmptyText = meansEmptyText(*sample, dialect);
    return dialect;
}

} // namespace cairn
