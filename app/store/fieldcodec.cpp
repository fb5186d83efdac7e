// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/columns.h"

#include <QDataStream>
#include <QIODevice>

#include <limits>

namespace keyturn::columns {

namespace {

constexpr quint8 encodingVersion = 1;
constexpr qint64 invalidInstant = std::numeric_limits<qint64>::min();

/// On disk: never renumber.
enum class Type : quint8 {
    Nothing = 0,
    Flag = 1,
    Text = 2,
    Instant = 3,
    List = 4,
    Labels = 5,
    Duration = 6,
    Unreadable = 7,
};

/// On disk: never renumber.
quint8 codeOf(Field field)
{
    switch (field) {
    case Field::Id:
        return 0;
    case Field::ClientId:
        return 1;
    case Field::DisplayName:
        return 2;
    case Field::Owner:
        return 3;
    case Field::App:
        return 4;
    case Field::Expiry:
        return 5;
    case Field::SourceRanges:
        return 6;
    case Field::Roles:
        return 7;
    case Field::RequireDpop:
        return 8;
    case Field::Environments:
        return 9;
    case Field::Labels:
        return 10;
    case Field::SdkType:
        return 11;
    case Field::LastUsed:
        return 12;
    case Field::Created:
        return 13;
    case Field::Updated:
        return 14;
    case Field::Deleted:
        return 15;
    case Field::Creator:
        return 16;
    case Field::Updater:
        return 17;
    }
    Q_UNREACHABLE();
}

constexpr Field fieldsByCode[] = {
    Field::Id,      Field::ClientId,     Field::DisplayName, Field::Owner,       Field::App,
    Field::Expiry,  Field::SourceRanges, Field::Roles,       Field::RequireDpop, Field::Environments,
    Field::Labels,  Field::SdkType,      Field::LastUsed,    Field::Created,     Field::Updated,
    Field::Deleted, Field::Creator,      Field::Updater,
};

class Writer
{
public:
    explicit Writer(QByteArray *target)
        : m_stream(target, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }

    void byte(quint8 value) { m_stream << value; }

    void count(qsizetype value) { m_stream << static_cast<quint32>(value); }

    void text(const QString &value) { m_stream << value.toUtf8(); }

    void labels(const LabelMap &value)
    {
        count(value.size());
        for (auto entry = value.cbegin(); entry != value.cend(); ++entry) {
            text(entry.key());
            text(entry.value());
        }
    }

    void operator()(std::monostate /*nothing*/) { byte(quint8(Type::Nothing)); }

    void operator()(bool value)
    {
        byte(quint8(Type::Flag));
        byte(value ? 1 : 0);
    }

    void operator()(const QString &value)
    {
        byte(quint8(Type::Text));
        text(value);
    }

    void operator()(const QDateTime &value)
    {
        byte(quint8(Type::Instant));
        m_stream << (value.isValid() ? value.toMSecsSinceEpoch() : invalidInstant);
    }

    void operator()(const QStringList &value)
    {
        byte(quint8(Type::List));
        count(value.size());
        for (const auto &each : value) {
            text(each);
        }
    }

    void operator()(const LabelMap &value)
    {
        byte(quint8(Type::Labels));
        labels(value);
    }

    void operator()(std::chrono::seconds value)
    {
        byte(quint8(Type::Duration));
        m_stream << static_cast<qint64>(value.count());
    }

    void operator()(Unreadable /*whatever it was*/) { byte(quint8(Type::Unreadable)); }

private:
    QDataStream m_stream;
};

class Reader
{
public:
    explicit Reader(const QByteArray &source)
        : m_stream(source)
    {
        m_stream.setVersion(QDataStream::Qt_6_0);
    }

    /// Whether all was there, and nothing beyond.
    [[nodiscard]] bool isDone() const
    {
        return !m_failed && m_stream.status() == QDataStream::Ok && m_stream.atEnd();
    }

    [[nodiscard]] bool isGood() const { return !m_failed && m_stream.status() == QDataStream::Ok; }

    template<class Number>
    Number number()
    {
        Number value{};
        m_stream >> value;
        return value;
    }

    QString text()
    {
        QByteArray value;
        m_stream >> value;
        return QString::fromUtf8(value);
    }

    QStringList list()
    {
        QStringList value;
        for (auto left = number<quint32>(); left > 0 && isGood(); --left) {
            value << text();
        }
        return value;
    }

    LabelMap labels()
    {
        LabelMap value;
        for (auto left = number<quint32>(); left > 0 && isGood(); --left) {
            const QString key = text();
            value.insert(key, text());
        }
        return value;
    }

    QDateTime instant()
    {
        const auto milliseconds = number<qint64>();
        return milliseconds == invalidInstant ? QDateTime()
                                              : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    }

    FieldValue value()
    {
        switch (static_cast<Type>(number<quint8>())) {
        case Type::Nothing:
            return std::monostate();
        case Type::Flag:
            return number<quint8>() != 0;
        case Type::Text:
            return text();
        case Type::Instant:
            return instant();
        case Type::List:
            return list();
        case Type::Labels:
            return labels();
        case Type::Duration:
            return std::chrono::seconds(number<qint64>());
        case Type::Unreadable:
            return Unreadable();
        }
        m_failed = true;
        return {};
    }

private:
    QDataStream m_stream;
    bool m_failed = false;
};

} // namespace

QByteArray fromFields(const FieldValues &fields)
{
    QByteArray bytes;
    Writer writer(&bytes);
    writer.byte(encodingVersion);
    writer.count(std::ssize(fields.entries()));
    for (const auto &[field, value] : fields.entries()) {
        writer.byte(codeOf(field));
        std::visit(writer, value);
    }
    return bytes;
}

StoreResult<FieldValues> toFields(const QByteArray &bytes)
{
    Reader reader(bytes);
    FieldValues fields;
    if (reader.number<quint8>() != encodingVersion) {
        return std::unexpected(unreadable(QStringLiteral("fields")));
    }
    for (auto left = reader.number<quint32>(); left > 0 && reader.isGood(); --left) {
        const auto code = reader.number<quint8>();
        if (code >= std::size(fieldsByCode)) {
            return std::unexpected(unreadable(QStringLiteral("field %1").arg(code)));
        }
        fields.set(fieldsByCode[code], reader.value());
    }
    if (!reader.isDone()) {
        return std::unexpected(unreadable(QStringLiteral("fields")));
    }
    return fields;
}

QByteArray fromLabels(const LabelMap &labels)
{
    QByteArray bytes;
    Writer(&bytes).labels(labels);
    return bytes;
}

StoreResult<LabelMap> toLabels(const QByteArray &bytes)
{
    Reader reader(bytes);
    LabelMap labels = reader.labels();
    if (!reader.isDone()) {
        return std::unexpected(unreadable(QStringLiteral("labels")));
    }
    return labels;
}

} // namespace keyturn::columns
