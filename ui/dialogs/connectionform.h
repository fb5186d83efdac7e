// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/pastedsignin.h"
#include "models/domain/profile.h"
#include "models/domain/secret.h"
#include "ui/context.h"

#include <QWidget>

#include <expected>
#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace keyturn {

class Banner;
class ElidedLabel;
class FieldBox;
class SecretEdit;

/// The fields of a connection: what the admin types or pastes, what follows from it, and what is wrong with
/// it. Says where the sign-in will be sent before it is sent, and asks for consent where that is not the
/// vendor's own host.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    /// `existing` is the connection to change; its stored secret stays unless another is typed, and is
    /// only used where and how it was before: for another client ID, address or way of signing in it must be
    /// typed again.
    ConnectionForm(const UiContext &context, const std::optional<Profile> &existing,
                   QWidget *parent = nullptr);
    /// Overwrites the secret's field.
    ~ConnectionForm() override;

    /// What has been typed, as a profile; complete if inputIsAcceptable().
    [[nodiscard]] Profile profile() const;
    /// Whether anything was entered or chosen otherwise than it was at first.
    [[nodiscard]] bool isEdited() const;
    /// The typed secret without white space around; empty if the stored one is to stay. To be read when it is
    /// used, not while it is typed.
    [[nodiscard]] Secret secret() const;
    /// Shows what is wrong beside each field and gives the first of them the keyboard.
    [[nodiscard]] bool inputIsAcceptable();
    /// Empties the field and overwrites the text that was in it.
    void clearSecret();

Q_SIGNALS:
    void changed();

private:
    void makeFields(QGridLayout *form);
    void makeConfidenceFields(QGridLayout *form);
    void makeSignInFields(QGridLayout *form);
    void makeDestination(QGridLayout *form);
    void makeCaFile(QGridLayout *form);
    void load(const Profile &profile);
    /// What's this.
    void explainFields();
    void connectFields();
    void showState();
    void updateDestination();
    void updateConsent(const QString &host, bool foreign, bool here);
    void check(FieldBox *box);
    void chooseCaFile();
    void describeCaFile();
    /// Looks whether more has come into a field than belongs there, and distributes it.
    void spreadPaste(QLineEdit *field);
    void fillFrom(const PastedSignIn &found);
    void chooseRegion(const QUrl &pasted);
    [[nodiscard]] QList<FieldBox *> boxes() const;
    [[nodiscard]] QString problemWith(const FieldBox *box) const;
    [[nodiscard]] QString problemWithCaFile() const;
    [[nodiscard]] QString problemWithName() const;
    [[nodiscard]] QString problemWithClientId() const;
    [[nodiscard]] QString problemWithSecret() const;
    [[nodiscard]] Vendor vendor() const;
    [[nodiscard]] std::expected<QUrl, QString> apiRoot() const;
    [[nodiscard]] QUrl typedUrl() const;
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] QString nameOfHost() const;
    [[nodiscard]] bool isTaken(const QString &name) const;
    [[nodiscard]] bool keepsStoredSecret() const;
    /// What the fields say, the secret's apart.
    [[nodiscard]] QStringList entered() const;

    UiContext m_context;
    std::optional<Profile> m_existing;
    ProfileId m_id;
    QComboBox *m_vendor;
    QLineEdit *m_name;
    QComboBox *m_region;
    QLineEdit *m_url;
    QLineEdit *m_clientId;
    SecretEdit *m_secret;
    QComboBox *m_signIn;
    QLineEdit *m_caFile;
    ElidedLabel *m_apiRoot;
    ElidedLabel *m_tokenUrl;
    Banner *m_warning;
    QCheckBox *m_consent;
    FieldBox *m_vendorBox;
    FieldBox *m_nameBox;
    FieldBox *m_regionBox;
    FieldBox *m_urlBox;
    FieldBox *m_clientIdBox;
    FieldBox *m_secretBox;
    FieldBox *m_signInBox;
    FieldBox *m_consentBox;
    FieldBox *m_caFileBox;
    QString m_consentedHost;
    QStringList m_enteredAtFirst;
    bool m_spreading = false;
};

} // namespace keyturn
