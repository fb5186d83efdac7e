// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/journalentry.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

template<class Value>
struct Word
{
    Value value;
    QLatin1StringView token;
    const char *label;
};

constexpr Word<OperationState> states[] = {
    {OperationState::Intended, "intended"_L1, QT_TRANSLATE_NOOP("Journal", "Not sent")},
    {OperationState::Sent, "sent"_L1, QT_TRANSLATE_NOOP("Journal", "Sent")},
    {OperationState::Received, "received"_L1, QT_TRANSLATE_NOOP("Journal", "Received")},
    {OperationState::Held, "held"_L1, QT_TRANSLATE_NOOP("Journal", "In your keychain, to hand over")},
    {OperationState::HeldInMemory, "heldInMemory"_L1,
     QT_TRANSLATE_NOOP("Journal", "In memory only, to hand over")},
    {OperationState::Kept, "kept"_L1, QT_TRANSLATE_NOOP("Journal", "Kept in your keychain")},
    {OperationState::HandedOver, "handedOver"_L1, QT_TRANSLATE_NOOP("Journal", "Handed over")},
    {OperationState::Discarded, "discarded"_L1, QT_TRANSLATE_NOOP("Journal", "Discarded")},
    {OperationState::Done, "done"_L1, QT_TRANSLATE_NOOP("Journal", "Done")},
    {OperationState::Refused, "refused"_L1, QT_TRANSLATE_NOOP("Journal", "Refused")},
    {OperationState::Unknown, "unknown"_L1, QT_TRANSLATE_NOOP("Journal", "Outcome unknown")},
    {OperationState::DidNotHappen, "didNotHappen"_L1, QT_TRANSLATE_NOOP("Journal", "Did not happen")},
    {OperationState::Orphan, "orphan"_L1,
     QT_TRANSLATE_NOOP("Journal", "Exists, but nobody holds its secret")},
    {OperationState::Found, "found"_L1, QT_TRANSLATE_NOOP("Journal", "Found and dealt with")},
};

constexpr Word<OperationVerb> verbs[] = {
    {OperationVerb::Create, "create"_L1, QT_TRANSLATE_NOOP("Journal", "Create")},
    {OperationVerb::Rotate, "rotate"_L1, QT_TRANSLATE_NOOP("Journal", "Rotate")},
    {OperationVerb::Update, "update"_L1, QT_TRANSLATE_NOOP("Journal", "Update")},
    {OperationVerb::Revoke, "revoke"_L1, QT_TRANSLATE_NOOP("Journal", "Revoke")},
    {OperationVerb::CreateOwner, "createOwner"_L1, QT_TRANSLATE_NOOP("Journal", "Create owner")},
    {OperationVerb::DeleteOwner, "deleteOwner"_L1, QT_TRANSLATE_NOOP("Journal", "Delete owner")},
    {OperationVerb::RenameOwner, "renameOwner"_L1, QT_TRANSLATE_NOOP("Journal", "Rename owner")},
};

constexpr Word<Outcome> outcomes[] = {
    {Outcome::Succeeded, "succeeded"_L1, QT_TRANSLATE_NOOP("Journal", "Succeeded")},
    {Outcome::Failed, "failed"_L1, QT_TRANSLATE_NOOP("Journal", "Did not happen")},
    {Outcome::Unclear, "unclear"_L1, QT_TRANSLATE_NOOP("Journal", "Unclear")},
};

template<class Value>
const Word<Value> &wordOf(std::span<const Word<Value>> words, Value value)
{
    const auto found = std::ranges::find(words, value, &Word<Value>::value);
    Q_ASSERT(found != words.end());
    return *found;
}

template<class Value>
std::optional<Value> fromToken(std::span<const Word<Value>> words, QStringView token)
{
    const auto found = std::ranges::find_if(words, [token](const auto &word) { return token == word.token; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString tokenOf(OperationState state)
{
    return wordOf<OperationState>(states, state).token;
}

QString tokenOf(OperationVerb verb)
{
    return wordOf<OperationVerb>(verbs, verb).token;
}

QString tokenOf(Outcome outcome)
{
    return wordOf<Outcome>(outcomes, outcome).token;
}

std::optional<OperationState> operationStateFromToken(QStringView token)
{
    return fromToken<OperationState>(states, token);
}

std::optional<OperationVerb> operationVerbFromToken(QStringView token)
{
    return fromToken<OperationVerb>(verbs, token);
}

QString remarkOn(const JournalEntry &entry)
{
    QStringList remarks{entry.note};
    if (isUncompared(entry)) {
        remarks << QCoreApplication::translate(
            "Journal", "It has not been compared yet with the restrictions that were asked for. Keyturn does "
                       "that with the next refresh.");
    }
    remarks.removeAll(QString());
    return remarks.join(u'\n');
}

QString label(OperationState state)
{
    return QCoreApplication::translate("Journal", wordOf<OperationState>(states, state).label);
}

QString label(OperationVerb verb)
{
    return QCoreApplication::translate("Journal", wordOf<OperationVerb>(verbs, verb).label);
}

QString label(Outcome outcome)
{
    return QCoreApplication::translate("Journal", wordOf<Outcome>(outcomes, outcome).label);
}

} // namespace keyturn
