// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/operations/readingproblems.h"

#include "models/domain/apierror.h"
#include "models/domain/credential.h"
#include "models/domain/foreigntext.h"
#include "models/domain/kinddescriptor.h"
#include "models/ports/credentialservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace keyturn {

namespace {

using Cause = ReadingProblem::Cause;

struct ReadingText
{
    Q_DECLARE_TR_FUNCTIONS(ReadingProblems)
};

} // namespace

void ReadingProblems::note(Kind kind, const QString &text)
{
    add(kind, Cause::Failure, text);
}

void ReadingProblems::failed(std::optional<Kind> kind, const QString &what, const ApiError &error)
{
    const bool forbidden = error.kind == ApiError::Kind::Forbidden;
    add(kind, forbidden ? Cause::Role : Cause::Failure, ReadingText::tr("%1: %2").arg(what, error.text()));
}

void ReadingProblems::failedUnder(const OwnerRef &owner, const QString &ownerName, const ApiError &error)
{
    const QString name = inSentence(ownerName);
    if (error.kind != ApiError::Kind::Forbidden) {
        failed(owner.kind, name, error);
        return;
    }
    const QString what = descriptorOf(owner.kind).plural();
    //: %1 a kind of credential in the plural and with a capital, %2 the name of an owner.
    addLimit(owner.kind, what,
             ReadingText::tr("%1: those of some owners, such as %2, may not be seen by this connection.")
                 .arg(what, name));
}

void ReadingProblems::failedFor(Kind kind, const QString &what, const QString &which, const ApiError &error)
{
    if (error.kind != ApiError::Kind::Forbidden) {
        failed(kind, what, error);
        return;
    }
    //: %1 what is listed, in the plural and with a capital ("Users"), %2 the name or ID of one of them.
    addLimit(kind, what,
             ReadingText::tr("%1: some, such as %2, may not be seen by this connection.")
                 .arg(what, inSentence(which)));
}

void ReadingProblems::ended(Kind kind, const QString &what, const ListEnd &end)
{
    if (!end.complete) {
        add(kind, end.limitedByRole ? Cause::Role : Cause::Failure,
            ReadingText::tr("%1: %2").arg(what, end.note));
    }
}

void ReadingProblems::check(const Credential &credential)
{
    const auto isUnread = [](const FieldValues::Entry &entry) { return isUnreadable(entry.second); };
    if (std::ranges::any_of(credential.fields.entries(), isUnread)) {
        add(credential.kind(), Cause::Failure,
            ReadingText::tr(
                "Incomplete reading: some fields are not what the vendor's API promises. The list "
                "marks them."));
    }
}

void ReadingProblems::add(std::optional<Kind> kind, Cause cause, const QString &text)
{
    const auto told = std::ranges::find_if(m_all, [&](const ReadingProblem &problem) {
        return problem.cause == cause && problem.text == text && problem.kinds.isEmpty() == !kind;
    });
    if (told == m_all.end()) {
        m_all.append({.kinds = kind ? QList{*kind} : QList<Kind>(), .cause = cause, .text = text});
    } else if (kind && !told->kinds.contains(*kind)) {
        told->kinds.append(*kind);
    }
}

void ReadingProblems::addLimit(Kind kind, const QString &what, const QString &text)
{
    if (!m_limited.contains(what)) {
        m_limited.insert(what);
        add(kind, Cause::Role, text);
    }
}

} // namespace keyturn
