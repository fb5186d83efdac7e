// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/ui/pages/pageworld.h"

#include "ui/dialogs/profiledialog.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace keyturn {

inline constexpr auto plantedSecret = "secret-token:connect-5c1d9a";

inline Profile confidenceProfile()
{
    Profile existing;
    existing.id = QStringLiteral("confidence");
    existing.vendor = Vendor::Confidence;
    existing.name = QStringLiteral("flags");
    existing.clientId = QStringLiteral("api-client");
    existing.apiRoot = confidenceRegions().constFirst().apiRoot;
    existing.tokenUrl = tokenUrlAt(existing.apiRoot, Vendor::Confidence);
    existing.signIn = SignIn::ClientSecret;
    return existing;
}

/// The dialog with a world of its own.
struct Opened
{
    explicit Opened(const std::optional<Profile> &existing = std::nullopt)
        : dialog(new ProfileDialog(world.pageContext(), existing, nullptr))
    {
        dialog->open();
    }

    ~Opened() { delete dialog; }

    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;

    template<class Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        auto *found = dialog->findChild<Widget *>(name);
        if (found == nullptr) {
            qFatal("no %s", qPrintable(name));
        }
        return found;
    }

    void type(const QString &field, const QString &text)
    {
        find<QLineEdit>(QStringLiteral("field.") + field)->setText(text);
    }

    void choose(const QString &field, int index)
    {
        find<QComboBox>(QStringLiteral("field.") + field)->setCurrentIndex(index);
    }

    void press(const QString &button)
    {
        QTest::mouseClick(find<QPushButton>(QStringLiteral("button.") + button), Qt::LeftButton);
    }

    [[nodiscard]] QString problem(const QString &field)
    {
        auto *label = find<QLabel>(QStringLiteral("problem.") + field);
        return label->isVisible() ? label->text() : QString();
    }

    [[nodiscard]] QString message()
    {
        auto *banner = find<QFrame>(QStringLiteral("message"));
        return banner->isVisible() ? banner->accessibleName() : QString();
    }

    PageWorld world;
    QPointer<ProfileDialog> dialog;
};

/// The dialog that connects a tenant: what it says to what is typed, and what it does with the secret.
class ConnectDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void everyShownFieldHasRoom();
    void derivesWhereItSignsIn();
    void asksBeforeAForeignHost();
    void consentIsForOneHost();
    void confidenceNeedsHttps();
    void aPasteFillsBothFields_data();
    void aPasteFillsBothFields();
    void aPasteChoosesTheRegion();
    void saysWhatIsInTheCaFile();
    void testNamesTheCause();
    void detailsCanBeCopied();
    void aReplacementIsTestedFirst();
    void testSaysWhoIsSignedIn();
    void savesTheSecretFirst();
    void aLockedVaultLosesNothing();
    void anotherClientIdNeedsAnotherSecret();
    void theStoredSecretGoesNowhereElse_data();
    void theStoredSecretGoesNowhereElse();
    void anOldConsentStands();
    void testsWithTheStoredSecret();
    void whatIsLostIsWiped();
    void connectionsCanBeRemoved();
    void openEntriesForbidRemoval();
};

} // namespace keyturn
