// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/errorbody.h"
#include "app/json/jsonfields.h"
#include "app/json/secretlift.h"
#include "models/domain/mint.h"

#include <QByteArrayView>

namespace keyturn::fuzz {

/// Stops the fuzzer, as a crash does, where a promise is broken.
inline void demand(bool kept)
{
    if (!kept) {
        __builtin_trap();
    }
}

/// What was read must be writable or refused, never anything else.
inline void useFields(const KindDescriptor &descriptor, const FieldValues &fields)
{
    FieldValues creation;
    FieldValues changes;
    for (const auto &[field, value] : fields.entries()) {
        demand(!isBlank(value));
        const FieldDescriptor *found = descriptor.find(field);
        demand(found != nullptr);
        if (found->onCreate == Offer::Offered || found->onCreate == Offer::Required) {
            creation.set(field, value);
        }
        if (found->onUpdate == Offer::Offered || found->onUpdate == Offer::Required) {
            changes.set(field, value);
        }
    }
    (void)writeCreation(descriptor, creation);
    if (const auto written = writeChanges(descriptor, changes)) {
        demand(written->body.size() == written->mask.split(u',').size());
    }
}

/// Feeds bytes to everything that reads a kind's answers.
template<class List, class Get, class Create>
int feed(const quint8 *data, std::size_t size, const List &list, const Get &get, const Create &create)
{
    const KindDescriptor &descriptor = descriptorOf(create.owner.kind);
    QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Secret secret = liftSecret(body);
    const auto object = parseObject(body);
    if (!object) {
        demand(!object.error().isEmpty());
        return 0;
    }
    if (const auto page = list.parse(*object)) {
        for (const Credential &credential : page->items) {
            demand(!credential.ref.id.isEmpty());
            useFields(descriptor, credential.fields);
        }
    }
    if (const auto credential = get.parse(*object)) {
        demand(credential->ref == get.ref);
        useFields(descriptor, credential->fields);
    }
    if (const auto minted = create.parse(*object, std::move(secret))) {
        demand(!minted->secret.isEmpty());
        useFields(descriptor, minted->credential.fields);
    }
    return 0;
}

} // namespace keyturn::fuzz
