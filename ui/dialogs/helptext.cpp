// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/helptext.h"

#include "models/domain/kinddescriptor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace keyturn {

namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

struct Section
{
    HelpTopic topic;
    QLatin1StringView anchor;
    const char *title;
    /// A paragraph per line. %1 is where secrets are kept.
    const char *text;
};

constexpr Section sections[] = {
    {HelpTopic::FreshSecret, "fresh-secret"_L1, QT_TRANSLATE_NOOP("Help", "What happens to a fresh secret"),
     QT_TRANSLATE_NOOP(
         "Help",
         "A vendor gives the secret of a new credential just once. Before Keyturn asks for one, it tries the "
         "keychain: it writes, reads back and compares. If the keychain cannot keep a secret now, nothing is "
         "sent.\n"
         "The request is sent once. The secret in the answer goes into the keychain and is read back before "
         "you "
         "see it. If that fails, Keyturn holds it in memory, shows why, and does not close until it is "
         "handed "
         "over, kept or discarded.\n"
         "The secret is masked at first. You can show it, copy it or save it to a file that only you can "
         "read. "
         "What is copied is marked as a password for clipboard managers and is cleared after a countdown.\n"
         "It ends in one of three ways: kept in the keychain; handed over, once a copy of it is verified; or "
         "discarded, best together with its credential. Closing the dialog ends nothing: the secret waits "
         "under "
         "“Secrets to hand over”, also after a crash.")},
    {HelpTopic::Rotation, "rotation"_L1, QT_TRANSLATE_NOOP("Help", "Rotating without downtime"),
     QT_TRANSLATE_NOOP(
         "Help",
         "The vendors give no new secret to an existing service-principal credential, personal client or "
         "client "
         "credential. Rotating one means to create a replacement with the same powers, to hand that over, "
         "and "
         "then to revoke the old one. Until you do, both work.\n"
         "1. Choose Rotate. Keyturn reads the old credential and drafts the replacement from it.\n"
         "2. Give the consumer the new secret, and at ConductorOne the new client ID too: every new "
         "credential "
         "has its own.\n"
         "3. Wait until the new one has been used. The vendor's record of that may lag behind.\n"
         "4. Revoke the old one.\n"
         "A connector credential is rotated by ConductorOne itself. Its documentation does not say whether "
         "the "
         "previous one stays valid, so the running connector may be dropped until it has the new one.")},
    {HelpTopic::Revocation, "revocation"_L1,
     QT_TRANSLATE_NOOP("Help", "What revoking means for tokens that were issued"),
     QT_TRANSLATE_NOOP(
         "Help",
         "Revoking ends a credential for good and cannot be undone.\n"
         "ConductorOne issues no new tokens for it from then on. Tokens that were issued before may go on "
         "working until they expire, up to about an hour. So a call that still succeeds is no proof that "
         "revoking failed.\n"
         "An expired credential is the same: no new tokens, and the old ones live on for a while.\n"
         "SDKs that use a revoked client credential of Confidence are refused.\n"
         "The credential that a connection signs in with is not revoked: connect with a replacement first.")},
    {HelpTopic::UnknownOutcome, "unknown-outcome"_L1,
     QT_TRANSLATE_NOOP("Help", "When the outcome is unknown"),
     QT_TRANSLATE_NOOP(
         "Help",
         "Sometimes a request has left and no answer tells what became of it: the connection dropped, the "
         "time "
         "was up, or the server failed. Keyturn does not send it again, because that could make a second "
         "credential. The entry waits under “Secrets to hand over”.\n"
         "“Look again” lists what exists now. A new credential of the same name, made no earlier than the "
         "request, is probably the one. Nobody holds its secret, so revoke it and create another.\n"
         "If several could be it, a colleague's live credential may be among them: ask before you revoke "
         "one. "
         "If there is none, look again in a few minutes.\n"
         "ConductorOne has no list of connector credentials: there, one may exist that nobody holds, until "
         "the "
         "next rotation.")},
    {HelpTopic::Storage, "storage"_L1, QT_TRANSLATE_NOOP("Help", "Where things are kept"),
     QT_TRANSLATE_NOOP("Help",
                       "Secrets are kept in one place only: %1. These are the secrets that connections sign "
                       "in with, and fresh "
                       "ones until they are handed over or discarded.\n"
                       "Connections, the journal of what was done, the last known state of each tenant and "
                       "your preferences "
                       "are in Keyturn's own directory, which only you can read. No secret is in them.\n"
                       "Access tokens are in memory only.\n"
                       "A practice tenant keeps all of this apart, and it goes when Keyturn ends.")},
};

QString heading(QLatin1StringView anchor, const QString &title)
{
    return u"<h2><a name=\"%1\"></a>%2</h2>"_s.arg(anchor, title.toHtmlEscaped());
}

QString entry(QLatin1StringView anchor, const QString &title)
{
    return u"<li><a href=\"#%1\">%2</a></li>"_s.arg(anchor, title.toHtmlEscaped());
}

constexpr auto fieldsAnchor = "fields"_L1;

QString fieldsTitle()
{
    return HelpText::tr("What the fields mean");
}

QString fieldsHtml(const KindDescriptor &kind)
{
    //: %1 a vendor, %2 a kind of credential, in the plural
    QString html = u"<h3>%1</h3><dl>"_s.arg(
        HelpText::tr("%1: %2").arg(vendorName(kind.vendor), kind.plural()).toHtmlEscaped());
    for (const FieldDescriptor &field : kind.fields) {
        html += u"<dt><b>%1</b> (<code>%2</code>)</dt><dd>%3</dd>"_s.arg(
            field.label().toHtmlEscaped(), QString(field.key), field.meaning().toHtmlEscaped());
    }
    return html + u"</dl>"_s;
}

} // namespace

QString helpHtml(const QString &secretPlace)
{
    QString contents;
    QString body;
    for (const Section &section : sections) {
        const QString title = HelpText::tr(section.title);
        contents += entry(section.anchor, title);
        body += heading(section.anchor, title);
        const QStringList paragraphs = HelpText::tr(section.text).split(u'\n');
        for (const QString &paragraph : paragraphs) {
            const QString text = paragraph.contains("%1"_L1) ? paragraph.arg(secretPlace) : paragraph;
            body += u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
        }
    }
    contents += entry(fieldsAnchor, fieldsTitle());
    body += heading(fieldsAnchor, fieldsTitle());
    body += u"<p>%1</p>"_s.arg(
        HelpText::tr("In brackets stands how the vendor's API spells a field.").toHtmlEscaped());
    for (const Kind kind : allKinds) {
        body += fieldsHtml(descriptorOf(kind));
    }
    return u"<ul>"_s + contents + u"</ul>"_s + body;
}

QString helpAnchor(HelpTopic topic)
{
    for (const Section &section : sections) {
        if (section.topic == topic) {
            return section.anchor;
        }
    }
    return fieldsAnchor;
}

} // namespace keyturn
