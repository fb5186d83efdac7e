// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/dialogs/connectionform.h"
#include "ui/widgets/fieldbox.h"

namespace keyturn {

void ConnectionForm::explainFields()
{
    m_vendorBox->setMeaning(tr("Whose tenant it is. Which credentials there are, and what can be done to "
                               "them, depends on the vendor."));
    m_nameBox->setMeaning(tr("What the connection is called in Keyturn. The vendor does not see it."));
    m_regionBox->setMeaning(tr("Where the vendor runs the tenant. Each region has an API of its own."));
    m_urlBox->setMeaning(tr("Where the tenant's API is, without a path."));
    m_clientIdBox->setMeaning(tr("Names the credential that Keyturn signs in with. One of ConductorOne also "
                                 "says where the tenant is."));
    m_secretBox->setMeaning(tr("What the vendor showed once, when it made the credential. It proves that you "
                               "may sign in with it."));
    m_signInBox->setMeaning(tr("How Keyturn proves that it has the secret: with a signature that only the "
                               "secret can make, or with the secret itself."));
    m_consentBox->setMeaning(tr("Nothing is sent to a host that is not the vendor's own unless you allow it "
                                "here."));
    m_caFileBox->setMeaning(tr("Certificates that this connection trusts besides those of the system."));
}

} // namespace keyturn
