// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/clientid.h"
#include "models/ports/connectioncheck.h"
#include "ui/dialogs/connectionform.h"
#include "ui/widgets/fieldbox.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace keyturn {

void ConnectionForm::spreadPaste(QLineEdit *field)
{
    if (std::exchange(m_spreading, true)) {
        return;
    }
    QString pasted = field->text();
    if (const auto found = findSignIn(pasted)) {
        // Before anything else, so that no part of the secret stays where it can be seen.
        field->setText(QString());
        wipe(pasted);
        fillFrom(*found);
    }
    m_spreading = false;
}

void ConnectionForm::fillFrom(const PastedSignIn &found)
{
    const bool c1 = ClientId::parse(found.clientId).has_value();
    if (!m_existing && !found.clientId.isEmpty()) {
        const Vendor meant = c1 ? Vendor::ConductorOne : Vendor::Confidence;
        m_vendor->setCurrentIndex(m_vendor->findData(static_cast<int>(meant)));
    }
    if (!found.clientId.isEmpty()) {
        m_clientId->setText(found.clientId);
    }
    if (!found.secret.isEmpty()) {
        const Secret::View view = found.secret.view();
        m_secret->setText(QString::fromUtf8(view.bytes()));
    }
    if (!c1) {
        chooseRegion(found.url);
    }
    if (!found.clientId.isEmpty() && !found.secret.isEmpty()) {
        m_clientIdBox->setHint(tr("Client ID and secret were taken from what you pasted."));
    }
}

void ConnectionForm::chooseRegion(const QUrl &pasted)
{
    if (pasted.host().isEmpty() || vendor() != Vendor::Confidence) {
        return;
    }
    QUrl root;
    root.setScheme(pasted.scheme());
    root.setAuthority(pasted.authority());
    const int known = m_region->findData(root);
    m_region->setCurrentIndex(known < 0 ? m_region->count() - 1 : known);
    m_url->setText(root.toString());
}

void ConnectionForm::describeCaFile()
{
    const QString path = m_caFile->text().trimmed();
    const QString purpose =
        tr("A PEM file, if your network's proxy or your server has a certificate of its own.");
    m_caFileBox->setHint(path.isEmpty() ? purpose
                                        : m_context.connectionCheck.describeCaFile(path).value_or(purpose));
}

void ConnectionForm::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a CA certificate"), {},
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setObjectName(u"caFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_caFile->setText(path);
        describeCaFile();
        check(m_caFileBox);
    });
    dialog->open();
}

} // namespace keyturn
