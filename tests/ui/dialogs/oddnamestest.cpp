// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/foreigntext.h"
#include "tests/ui/dialogs/flowstest.h"
#include "ui/dialogs/ownerdialogs.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace keyturn;

namespace {

class NamingSettings : public FakeSettings
{
public:
    [[nodiscard]] QVariant value(Key key) const override
    {
        return key == Key::RevokeByName ? QVariant(true) : FakeSettings::value(key);
    }
};

struct OddName
{
    const char *what;
    QString name;
};

QList<OddName> oddNames()
{
    return {{"plain", u"prod-ci"_s},
            {"right-to-left override", u"\u202egnp.tset"_s},
            {"isolate that never ends", u"a\u2067b"_s},
            {"closes what it did not open", u"a\u2069b"_s},
            {"newline", u"two\nlines"_s},
            {"paragraph separator", u"two\u2029lines"_s},
            {"nothing to type", u"\n\u202e"_s},
            {"10,000 characters", QString(10'000, u'x')},
            {"10,000 beyond the BMP", QString(u"\U0001F511"_s).repeated(10'000)},
            {"Hebrew", u"\u05e9\u05dc\u05d5\u05dd"_s},
            {"markup", u"<b>bold</b> &amp; &x"_s},
            {"places", u"%1 of %2 %n"_s},
            {"blanks around", u" padded "_s}};
}

bool isOverriding(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || c == u'\u2066' || c == u'\u2067';
}

/// What a name does to a text that is shown; empty if it stays within its place.
QString faultIn(const QString &text, const QString &name)
{
    if (std::ranges::any_of(text, isOverriding)) {
        return u"turns the direction: "_s + text.left(200);
    }
    int open = 0;
    for (const QChar c : text) {
        open += c == u'\u2068' ? 1 : c == u'\u2069' ? -1 : 0;
        if (open < 0 || (open > 0 && c == u'\n')) {
            return u"closes or leaves open an isolate: "_s + text.left(200);
        }
    }
    // By itself it may stand as it is, on one line.
    const bool isAlone = text == onOneLine(name);
    const QString around = QString(text).remove(inSentence(name));
    if (!isAlone && name != inSentence(name) && around.contains(name)) {
        return u"holds the bare name: "_s + text.left(200);
    }
    return text.size() > 3000 ? u"is %1 characters long"_s.arg(text.size()) : QString();
}

QStringList textsIn(const QWidget &widget)
{
    QStringList texts{widget.windowTitle()};
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        texts << label->text();
    }
    for (const QComboBox *box : widget.findChildren<QComboBox *>()) {
        texts << box->currentText();
    }
    return texts;
}

} // namespace

/// Names that somebody at the vendor chose, in every dialog that says them.
class OddNamesTest : public FlowsTest
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAndIsolates();
    void namesThatCanBeTyped_data();
    void namesThatCanBeTyped();
    void stayInTheirPlace_data();
    void stayInTheirPlace();
    void canBeConfirmed_data();
    void canBeConfirmed();

private:
    void rename(const QString &name);
    /// By the name of the dialog that it opens.
    void open(const QString &which);

    NamingSettings m_naming;
};

void OddNamesTest::rename(const QString &name)
{
    for (const Kind kind : allKinds) {
        Owner owner = *m_world->inventory.owners().find(World::owner(kind));
        owner.displayName = name;
        owner.parentName = kind == Kind::ConnectorCredential ? name : QString();
        m_world->inventory.upsertOwners({owner});
        Credential *credential = m_world->vendor.find(World::credential(kind));
        credential->fields.set(Field::DisplayName, name);
        m_world->inventory.upsertCredentials({*credential});
    }
}

void OddNamesTest::open(const QString &which)
{
    const UiContext context = m_world->context();
    if (which == "revokeDialog"_L1) {
        m_flows->revoke(World::credential(usual));
    } else if (which == "bulkRevokeDialog"_L1) {
        m_flows->revoke(QList{World::credential(usual), World::credential(Kind::PersonalClient)});
    } else if (which == "createDialog"_L1) {
        m_flows->create(u"c1"_s, usual, World::owner(usual));
        QTest::keyClicks(find(which, u"field.displayName"_s), u"new"_s);
    } else if (which == "rotateDialog"_L1) {
        m_flows->rotate(World::credential(usual));
    } else if (which == "rotateDialog of a connector"_L1) {
        m_flows->rotate(World::credential(Kind::ConnectorCredential));
    } else if (which == "editDialog"_L1) {
        m_flows->edit(World::credential(Kind::PersonalClient));
        auto *ranges = find<QPlainTextEdit>(which, u"field.allowSourceCidr"_s);
        QTRY_VERIFY(ranges->isEnabled());
        ranges->setPlainText(u"192.0.2.0/24"_s);
    } else if (which == "ownerDeletionDialog"_L1) {
        (new OwnerDeletionDialog(context, World::owner(usual), m_window.get()))->open();
    } else if (which == "revealDialog"_L1) {
        createUsual();
        QTRY_VERIFY(dialog(which) != nullptr);
    } else if (which == "settleDialog"_L1) {
        JournalEntry entry;
        entry.id = u"lost"_s;
        entry.state = OperationState::Unknown;
        entry.owner = World::owner(usual);
        entry.ownerName = m_world->inventory.ownerName(entry.owner);
        entry.displayName = entry.ownerName;
        entry.intendedAt = entry.sentAt = m_world->clock.now();
        bool recorded = false;
        m_world->custody.record(entry)->then(this, [&recorded](const auto &) { recorded = true; });
        QTRY_VERIFY(recorded);
        m_flows->settle(entry.id);
    }
}

void OddNamesTest::cutsAndIsolates()
{
    QCOMPARE(inSentence(u"prod-ci"_s), u"prod-ci"_s);
    QCOMPARE(inSentence(u"two\nlines"_s), u"two\u23celines"_s);
    QCOMPARE(inSentence(u"\u202egnp"_s), u"\ufffdgnp"_s);
    QCOMPARE(inSentence(u"\u05e9"_s), u"\u2068\u05e9\u2069"_s);
    QCOMPARE(inSentence(QString(80, u'x')), QString(80, u'x'));
    QCOMPARE(inSentence(QString(81, u'x')), QString(80, u'x') + u'…');
    const QString keys = u"x"_s + QString(u"\U0001F511"_s).repeated(100);
    QCOMPARE(inSentence(keys), keys.left(79) + u'…');
}

void OddNamesTest::namesThatCanBeTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("as it is") << u"prod-ci"_s << u"prod-ci"_s << true;
    QTest::newRow("blanks around") << u" prod-ci "_s << u"prod-ci"_s << true;
    QTest::newRow("another") << u"prod-ci"_s << u"prod-c"_s << false;
    QTest::newRow("other case") << u"prod-ci"_s << u"Prod-ci"_s << false;
    QTest::newRow("nothing typed") << u"prod-ci"_s << QString() << false;
    QTest::newRow("newline as a blank") << u"two\nlines"_s << u"two lines"_s << true;
    QTest::newRow("newline, copied") << u"two\nlines"_s << u"two\u23celines"_s << true;
    QTest::newRow("override left out") << u"\u202egnp.tset"_s << u"gnp.tset"_s << true;
    QTest::newRow("what is shown of a long one") << QString(10'000, u'x') << QString(80, u'x') << true;
    QTest::newRow("Hebrew") << u"\u05e9\u05dc"_s << u"\u05e9\u05dc"_s << true;
    QTest::newRow("nothing to type") << u"\n\u202e"_s << QString() << false;
    QTest::newRow("nothing to type, copied") << u"\n\u202e"_s << u"\u23ce\ufffd"_s << true;
}

void OddNamesTest::namesThatCanBeTyped()
{
    QFETCH(const QString, name);
    QFETCH(const QString, typed);
    QTEST(isTyped(typed, inSentence(name)), "accepted");
}

void OddNamesTest::stayInTheirPlace_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<QString>("name");
    for (const char *which :
         {"revokeDialog", "bulkRevokeDialog", "createDialog", "rotateDialog", "rotateDialog of a connector",
          "editDialog", "ownerDeletionDialog", "revealDialog", "settleDialog"}) {
        for (const OddName &odd : oddNames()) {
            QTest::addRow("%s, %s", which, odd.what) << QString::fromLatin1(which) << odd.name;
        }
    }
}

void OddNamesTest::stayInTheirPlace()
{
    QFETCH(const QString, which);
    QFETCH(const QString, name);
    rename(name);
    QSignalSpy announced(m_flows, &CredentialFlows::announced);
    open(which);
    const QString dialogName = which.section(u' ', 0, 0);
    QTRY_VERIFY(dialog(dialogName) != nullptr);
    const QString shown = inSentence(name);
    const auto isNamed = [&] {
        return std::ranges::any_of(textsIn(*dialog(dialogName)),
                                   [&shown](const QString &text) { return text.contains(shown); });
    };
    // Several are asked about at once by their number.
    if (which != "bulkRevokeDialog"_L1) {
        QTRY_VERIFY(isNamed());
    }
    QStringList texts = textsIn(*dialog(dialogName));
    for (const auto &said : std::as_const(announced)) {
        texts << said.first().toString();
    }
    for (const QString &text : std::as_const(texts)) {
        const QString fault = faultIn(text, name);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
}

void OddNamesTest::canBeConfirmed_data()
{
    QTest::addColumn<QString>("name");
    for (const OddName &odd : oddNames()) {
        QTest::newRow(odd.what) << odd.name;
    }
}

void OddNamesTest::canBeConfirmed()
{
    QFETCH(const QString, name);
    rename(name);
    const UiContext usualContext = m_world->context();
    const UiContext context{.profiles = usualContext.profiles,
                            .inventory = usualContext.inventory,
                            .refreshes = usualContext.refreshes,
                            .operations = usualContext.operations,
                            .custody = usualContext.custody,
                            .vault = usualContext.vault,
                            .signInVault = usualContext.signInVault,
                            .signIns = usualContext.signIns,
                            .connectionCheck = usualContext.connectionCheck,
                            .proxyLogins = usualContext.proxyLogins,
                            .settings = m_naming,
                            .fileSink = usualContext.fileSink,
                            .platform = usualContext.platform,
                            .clock = usualContext.clock,
                            .about = usualContext.about};
    CredentialFlows flows(context, m_window.get());
    QSignalSpy announced(&flows, &CredentialFlows::announced);
    flows.revoke(World::credential(usual));
    auto *ok = find<QPushButton>(u"revokeDialog"_s, u"button.ok"_s);
    QVERIFY(!ok->isEnabled());
    // As it is copied from the dialog.
    find<QLineEdit>(u"revokeDialog"_s, u"field.typedName"_s)->setText(inSentence(name));
    QVERIFY(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    QTRY_COMPARE(announced.size(), 1);
    const QString said = announced.first().first().toString();
    QVERIFY2(said.contains(inSentence(name)), qPrintable(said.left(200)));
    QVERIFY2(faultIn(said, name).isEmpty(), qPrintable(faultIn(said, name)));
    QTRY_VERIFY(dialog(u"revokeDialog"_s) == nullptr);
}

QTEST_MAIN(OddNamesTest)
#include "oddnamestest.moc"
