// SPDX-FileCopyrightText: Keyturn authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sandbox/service.h"

namespace keyturn::sandbox {

/// The control API, under `/_control`. Bodies and answers are JSON.
///
/// - `POST faults`: one fault, or `{"faults":[…]}`, each an object or a text as faults.h describes;
///   `GET faults` shows them with their hits; `DELETE faults` ends them all and wakes what hangs.
/// - `GET requests`: what was seen by the two APIs; `DELETE requests` forgets it.
/// - `GET state`: owners and live credentials of both, without secrets.
/// - `POST edit`: `{"api":"c1"|"confidence","method","path","body"}`, done by a colleague; answers
///   `{"status","reply"}`, the reply without secrets.
/// - `POST check-secret`: `{"credential","secret"}`, whether that is the secret once given for the
///   credential (C1's ID, Confidence's resource name); answers `{"right":true}` or false.
/// - `POST expire-tokens`: every access token of both APIs ends.
/// - `POST clock-skew`: `{"seconds":N}`, how far the servers' clock is ahead.
/// - `POST dpop-nonce`: `{"on":true}`, whether DPoP proofs need a (new) nonce of the server's.
/// - `POST echo-secrets`: `{"on":true}`, whether Confidence reads show secrets again.
class Control
{
public:
    Control(Shared &shared, Service &c1, Service &confidence);

    /// Any thread.
    Reply serve(const Request &request);

private:
    Reply act(const Request &request, const QString &what);
    Reply faults(const Request &request);
    Reply state();
    Reply edit(const Request &request);
    Reply checkSecret(const Request &request);
    Reply expireTokens();
    Reply setClockSkew(const Request &request);
    Reply setDpopNonce(const Request &request);
    Reply setEcho(const Request &request);

    Shared &m_shared;
    Service &m_c1;
    Service &m_confidence;
};

} // namespace keyturn::sandbox
