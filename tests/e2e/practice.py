# SPDX-FileCopyrightText: Keyturn authors
# SPDX-License-Identifier: Apache-2.0
"""What the end-to-end tests share: the practice server, asked without Keyturn, and Keyturn walked through by ear."""

import json
import subprocess
import urllib.error
import urllib.parse
import urllib.request

from screenreader import choose, find, key_in, press, select_row, type_into

REVEAL = "Hand over a secret"


class Vendor:
    """The practice server, asked without Keyturn."""

    def __init__(self, program, *options):
        self.process = subprocess.Popen([program, *options], stdout=subprocess.PIPE, text=True)
        ready = json.loads(self.process.stdout.readline())
        tenant, self.confidence = ready["c1"], ready["confidence"]
        self.url, self.client_id, self.secret = tenant["url"], tenant["clientId"], tenant["clientSecret"]

    def token(self, client_id, secret):
        """An access token; None if the sign-in is refused."""
        form = {"grant_type": "client_credentials", "client_id": client_id, "client_secret": secret}
        try:
            return self._ask("/auth/v1/token", urllib.parse.urlencode(form).encode(), {})["access_token"]
        except urllib.error.HTTPError as refused:
            if refused.code == 401:
                return None
            raise

    def credentials(self, principal):
        headers = {"Authorization": "Bearer " + self.token(self.client_id, self.secret)}
        answer = self._ask(f"/api/v1/service_principals/{principal}/credentials", None, headers)
        return {each["displayName"]: each for each in answer["list"]}

    def principals(self):
        headers = {"Authorization": "Bearer " + self.token(self.client_id, self.secret)}
        return self._ask("/api/v1/service_principals", None, headers)["list"]

    def clients(self):
        """Of Confidence."""
        own = self.confidence
        form = {"grantType": "client_credentials", "clientId": own["clientId"], "clientSecret": own["clientSecret"]}
        token = self._ask("/v1/oauth/token", json.dumps(form).encode(), {"Content-Type": "application/json"}, own["url"])
        return self._ask("/v1/clients", None, {"Authorization": "Bearer " + token["accessToken"]}, own["url"])["clients"]

    def _ask(self, path, body, headers, url=None):
        request = urllib.request.Request((url or self.url) + path, body, headers)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)


def expect(true, otherwise):
    if not true:
        raise AssertionError(otherwise)


def connect(program, vendor, name="Practice", when_typed=lambda: None):
    choose(program.window("Keyturn"), "File", "Connect a tenant…")
    dialog = program.window("Connect a tenant")
    type_into(find(dialog, "text", "Name"), name)
    type_into(find(dialog, "text", "Client ID"), vendor.client_id)
    key_in(find(dialog, "password text", "Secret"), vendor.secret)
    when_typed()
    press(find(dialog, "push button", "Connect"))
    program.window_is_gone("Connect a tenant")
    places = find(program.window("Keyturn"), "tree", "Places")
    select_row(places, f"Service principals of {name}")


def connect_confidence(program, tenant, name="Flags"):
    """By a URL of one's own, and with the secret itself."""
    choose(program.window("Keyturn"), "File", "Connect a tenant…")
    dialog = program.window("Connect a tenant")
    key_in(find(dialog, "combo box", "ConductorOne"), "s")
    key_in(find(dialog, "combo box", "Europe"), "a")
    type_into(find(dialog, "text", "API URL"), tenant["url"])
    type_into(find(dialog, "text", "Name"), name)
    type_into(find(dialog, "text", "Client ID"), tenant["clientId"])
    key_in(find(dialog, "password text", "Secret"), tenant["clientSecret"])
    press(find(dialog, "push button", "Connect"))
    program.window_is_gone("Connect a tenant")
    places = find(program.window("Keyturn"), "tree", "Places")
    select_row(places, f"Clients of {name}")


def create(program, owner, name, kind="service-principal credential", owner_label="Service principal"):
    """Leaves the secret's dialog open."""
    choose(program.window("Keyturn"), "Credential", "New", f"New {kind}…")
    dialog = program.window(f"New {kind}")
    type_into(find(dialog, "text", owner_label), owner)
    type_into(find(dialog, "text", "Name"), name)
    press(find(dialog, "push button", "Create"))
    program.window_is_gone(f"New {kind}")
    return program.window(REVEAL)
