<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ApiError</name>
    <message>
        <source>The host name could not be resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host in the connection and that this machine is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be made or was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate. If your company uses its own authority, add its CA file to the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s clock differs too much from the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn cannot log in to a proxy yet. Use a proxy that needs no login, or a direct connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then refresh to see what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the connection&apos;s client ID and secret belong together, have not expired and are not revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection may not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the missing role or permission, or use another connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not exist, or not any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It conflicts with what exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh, compare and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. If it goes on, ask the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not what the vendor&apos;s API promises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host, and whether a proxy or a login page answers in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection&apos;s secret could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the secret again in the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn could not do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cidr</name>
    <message>
        <source>This is no IPv4 or IPv6 network, such as 10.0.0.0/8 or 2001:db8::/32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix length after the / must be a number from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientId</name>
    <message>
        <source>Enter the client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long for a client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client ID has exactly one @, as in clever-fox-42195@acme.conductor.one/spc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the host a client ID has exactly one /, as in clever-fox-42195@acme.conductor.one/spc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the @ and after the / only letters, digits, and - _ . + may stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the @ and the / there must be a host name, such as acme.conductor.one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The tour creates and revokes credentials: it acts on this machine only, not on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine credentials of several vendors in one window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a practice tenant; nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click through every verb of every kind; leave pictures and tour.json in DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConductorOne server for the tour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence server for the tour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <extracomment>%1 is a list like &quot;en, de, ja&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language needs one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--c1 and --confidence go with --tour, and without --sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tour needs --sandbox, or --c1 and --confidence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataDirectory</name>
    <message>
        <source>Keyturn cannot keep its data in “%1”: “%2” is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn cannot keep its data in “%1”: the file system is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn cannot keep its data in “%1”: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn cannot keep its data in “%1”: you are not permitted to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn is already running with the data in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn is already running with the data in “%1”: process %2 (%3) on %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The local database holds something that this version cannot read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged, or is not a database of Keyturn. It was left as it is; restore it from a backup, or move it away to start afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Keyturn. It was left as it is; update Keyturn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: it is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened: you are not permitted to, or its folder is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>No %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none, or this sign-in may not see them. New makes the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none, or this sign-in may not see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credential is expired, expires within 30 days, or was never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor has no list of these. Those that Keyturn rotates appear here, and those whose ID you add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none, or this sign-in may not see them. New credential (Ctrl+N) makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh secret waits here, safe in your keychain, until you have handed it over, kept it for good or discarded it. So does whatever ended without a clear answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each credential that you create, change, rotate or revoke is noted here with its outcome. Secrets are never part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every shown field was searched. Escape in the search box shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrives is shown at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5) reads it from the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The API client lacks the permission %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ID is missing or not usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s API does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorBody</name>
    <message>
        <source>HTTP status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is a web page (&quot;%1&quot;), perhaps the login page of a network or a proxy, instead of the API&apos;s JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s JSON is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is JSON, but not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else than the API answered: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>&quot;%1&quot; cannot be an ID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your keychain, to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory only, to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists, but nobody holds its secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found and dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>&quot;%1&quot; in the answer is missing or not of the promised type.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>The value of &quot;%1&quot; has the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 source ranges are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of &quot;%1&quot; is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainVault</name>
    <message>
        <source>the Windows Credential Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your login keychain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the vendor made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was last changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was revoked; it signs nobody in since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was last used, as far as the vendor says; its record may lag behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display name. Name the one consumer that uses this credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the vendor&apos;s API calls this credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the consumer sends together with the secret. Every new credential has a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on it gets no new tokens. Tokens issued before may live on for about an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks it may be used from, as IPv4 or IPv6 CIDRs. None means it may be used from everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrows what it may do to what these roles and its owner&apos;s roles share. None means all its owner may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service principal that the credential signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require DPoP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are bound to a key of the consumer, which must send DPoP proofs (RFC 9449). The vendor&apos;s Terraform provider, cone and Go SDK do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user that the client acts for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display name that the vendor gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector that signs in with the credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app that the connector belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s reference says that an empty list enables the credential for all environments. Its resolver, though, skips every rule that is limited to environments for such a credential. Emptying the list can switch flags off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDK type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of SDK it is meant for. Secrets of front-end SDKs ship inside apps and are not confidential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free pairs of a key and a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a flag was last resolved with it, as far as the vendor says. Never is no proof that nobody uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity that last changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service-principal credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service-principal credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service principal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service principals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connector credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MintSummary</name>
    <message>
        <source>It does not expire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be used from everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be used from %1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and may do all that its owner may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and is narrowed to: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes a new %1 for %2 at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor gives its secret just once; it goes into %1 before you see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetError</name>
    <message>
        <source>%1 (certificate of &quot;%2&quot;, issued by &quot;%3&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection closed before an answer arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>The vendor has no list of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor makes these only by rotating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor lets nothing of these be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor does not offer this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection “%1” signs in with this credential. Connect with a replacement first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to somebody else. Only its owner can make another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another credential is being created there right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential is being created there right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection may not delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor made it for the account; it must not be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection signs in through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its connection does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is revoked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection may not change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerOnlyFileSink</name>
    <message>
        <source>“%1” exists already. Choose another name; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be created: there is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be created: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” did not read back as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written of it could not be removed either.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message>
        <source>The server sent the same page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server repeated a page token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was cut off after %1 pages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice ConductorOne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set KEYTURN_%1_CLIENT_ID and KEYTURN_%1_CLIENT_SECRET for that server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Europe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL needs a host, as in https://iam.eu.confidence.dev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL must begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL must not contain a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only scheme, host and port belong here, without a path.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Replacement</name>
    <message>
        <source>Its lifetime is not among the vendor&apos;s choices; %1 days are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” is unknown here and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none, or hidden from this connection&apos;s role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>it has none, so it is not restricted by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it also has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it expires later than asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not require it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>The keychain service runs, but it has no default keyring yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your desktop&apos;s keyring (Secret Service)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretShape</name>
    <message>
        <source>This secret is one of ConductorOne&apos;s. Enter the secret of a Confidence API client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret contains white space. Paste it again, alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The secret is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret contains a space or a line break. Copy it again, without anything around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ConductorOne secret begins with &quot;secret-token:&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ConductorOne secret has four parts with colons between them; this one has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is of a version that this program does not know; it knows &quot;v1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last part of the secret does not hold a key in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the secret is not an Ed25519 key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last part of the secret is damaged: it is not base64url without padding. Perhaps it was cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in the secret has no private part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private part of the key in the secret is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public part of the key in the secret is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public and the private part of the key in the secret do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The sign-in was answered without a usable token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was answered with a token of an unknown type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was answered with a token that is bound to a key nobody named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultError</name>
    <message>
        <source>The keychain has no such secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain denied access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain gave back something else than was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it removed with another program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a keychain such as GNOME Keyring, KWallet or KeePassXC with Secret Service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow Keyturn to use the keychain, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a window that asks for the keychain&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the keychain service, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 y ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date pattern of Qt: day, month in letters, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ranges</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all the owner may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::ConfidenceOwnerService</name>
    <message>
        <source>This server does not offer renaming clients, or the client does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer renaming clients.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::Confirmation</name>
    <message>
        <source>the server says it is revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server still has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not list it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operation is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard held something else than the secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionForm</name>
    <message>
        <source>&amp;Vendor:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present one is in %1. Leave this empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to %1 and nowhere else on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;URL:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a signed assertion (advised)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sending the secret itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API root:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the sign-in to this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the system&apos;s certificates suffice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file, if your network&apos;s proxy or your server has a certificate of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of an API client that may manage clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret never leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is sent to the address below at each sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows from the fields above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a host of %2. Whoever runs it will receive %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a signed sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a server on this machine, as a practice tenant is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send it to %1 all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CA certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you mean this host, or correct the fields above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret again: the stored one goes nowhere else, and in no other way, than it did until now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret that belongs to the client ID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <extracomment>A connection: %1 its name, %2 the vendor, %3 the host.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tenant is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn forgets it and deletes its sign-in secret from %1. Nothing changes at the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectorList</name>
    <message>
        <source>The connectors of some apps, such as %1, may not be seen by this connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectorRotateDialog</name>
    <message>
        <source>&amp;Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor makes a new client ID and secret for the connector. The running connector may be dropped until it has them, and the previous credential may stay valid. The vendor has no list of a connector&apos;s credentials, so Keyturn knows only those that it made or that you typed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known credentials:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the connector.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::CreateDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: the vendor makes it only for whom the connection signs in as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (you): the vendor makes it only for whom the connection signs in as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 has just this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the %1 that it is for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialFlows</name>
    <message>
        <source>It is not known whether “%1” was created: see “Secrets to hand over”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not created: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked “%1” of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of %2 was not revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrictions were not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made, but could not be read back, so it is not known whether it has the restrictions you asked for. Look at it before you hand it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made, but not with all the restrictions you asked for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can do more than it should. Do not hand it over before this is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restriction is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets that are in this program&apos;s memory only and would be lost: %1. Hand them over, move them to the keychain, or discard them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request that makes a secret is on its way. Wait for its answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialForm</name>
    <message>
        <source>Set at creation. Rotate to change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialTableModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialsPage</name>
    <message>
        <source>Credentials or owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the credentials of all owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor does not list these credentials. Shown are the ones Keyturn knows: those it rotated, and those added by ID. Others may exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::Custody</name>
    <message>
        <source>The secret is in memory only. Move it to the keychain first, or hand it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret may be in the keychain. Unlock the keychain and look again before you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner was deleted, and the credential with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1 could not be deleted from the keychain; Keyturn tries again when it starts.
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal could not be written for %1.
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn&apos;s journal has entries that cannot be read. They stay as they are; their secrets, if there are any, are in the keychain under these IDs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn ended before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn ended before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn ended before the secret was in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::DetailPane</name>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see all about it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with a lock are set at creation. Rotate to change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a kind of credential with a capital, %2 its owner&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret held in memory only since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret held in your keychain since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 a kind of owner with a capital, %2 the name of a connection.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials known to Keyturn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 what was done (&quot;Create&quot;), %2 to what kind of credential, %3 of whom.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is held in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is in your keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::EditDialog</name>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed elsewhere since you opened it. Nothing has been written. These are the differences:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload and lose my edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;mine anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the change was made. Saving again reads it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being saved. This closes when the vendor has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose your changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lose them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::EditOperation</name>
    <message>
        <source>This connection signs in with this credential. To change what restricts it, first create a replacement and sign in with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, because Keyturn&apos;s journal could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryEditor</name>
    <message>
        <source>Does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies in the past. To end it now, revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryPicker</name>
    <message>
        <source>Does not expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days (advised), until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days, until %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::FieldDelegate</name>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::FieldModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::HttpClient</name>
    <message>
        <source>The CA file could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file contains no certificate in PEM format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the server is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent over an unencrypted connection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::HttpExchange</name>
    <message>
        <source>Nothing was heard for %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not complete after %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with a redirect (%1) to &quot;%2&quot;. It was not followed, and no credential was sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer broke off after %1 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer broke off after %1 of %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::KeychainVault</name>
    <message>
        <source>There is nothing to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier request still waits for the keychain, and no other is served before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::KindWalk</name>
    <message>
        <source>the journal has no new entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::KnownCredentialDialog</name>
    <message>
        <source>Add known %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential &amp;ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you made it, the vendor shows or logs its ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor has no list of these credentials, but shows one if asked for by its ID. Keyturn keeps the ID, so that you can see and revoke it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a connector, %2 its app.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is known yet. Refresh first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the vendor …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::LabelsEditor</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value “%1” has no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::ListPane</name>
    <message>
        <source>This list may be incomplete. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::MainWindow</name>
    <message>
        <source>Keyturn – practice tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tenant is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn shows the machine credentials of ConductorOne and Spotify Confidence in one window. Connect a tenant with a client ID and a secret that you have there.

To look around first, start the practice tenant: keyturn --sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret is on the clipboard. Click to clear it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a practice tenant on this machine. Nothing here reaches a vendor, and all of it goes when Keyturn ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard could not be cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard could not be cleared. Clear it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn cannot close yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Keyturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn %1

Machine credentials of several vendors in one window.

Apache License 2.0. Uses Qt (LGPL), QtKeychain, libsodium and SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to copy in this cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::MemoryVault</name>
    <message>
        <source>There is nothing to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::MintDialog</name>
    <message>
        <source>Signing in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking that the keychain can keep the secret …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain cannot keep a secret now. Nothing has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noting what exists already …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the intent to the journal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the vendor&apos;s answer … Closing this does not undo the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the secret into the keychain …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the credential back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain cannot keep a new secret now, so nothing has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in &amp;memory only until handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the vendor made the credential: the request had left, and no answer tells. It is not sent again. You find it under “Secrets to hand over”, where it can be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose what you entered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lose it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::MintOperation</name>
    <message>
        <source>Nothing was sent: only %1 can make one for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor does not say whom this connection signs in as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What existed before could not all be listed, so a new one cannot be told from an old one. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID %1 could not be noted; the vendor has no list of these. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: it is not restricted as asked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read back, so what restricts it is not known. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another credential of %1 is being created. Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, because Keyturn&apos;s journal could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::NamesEditor</name>
    <message>
        <source>Type a name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::NavigationModel</name>
    <message>
        <source>All credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::OperationTableModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::Operations</name>
    <message>
        <source>This connection does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn&apos;s journal could not be read, so it is not known whether secrets of this connection wait to be handed over. Mend the journal and start Keyturn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are secrets to hand over or open questions of this connection. Settle them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyturn&apos;s journal could not be read, so nothing is created: a secret could be lost. Mend the journal and start Keyturn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the ID of the credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor has no list of these credentials. One may exist that nobody holds, until the next rotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What existed before the request could not all be listed: an older credential of this name may be among these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::OperationsPage</name>
    <message>
        <source>Secrets to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand each secret over to whom it is for, keep it in your keychain, or discard it. Until then it stays here, also after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::OwnerDeletionDialog</name>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type its name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the %1 %2 for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no live credential that Keyturn knows of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them was last used %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them has been used, as far as the vendor says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live credentials of it that will stop working at once: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the vendor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::OwnerDialog</name>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the vendor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer renaming clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::OwnerPicker</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::OwnerTableModel</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::PersonalClientList</name>
    <message>
        <source>Only this connection&apos;s own personal clients are shown. Seeing those of other users needs another role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::ProfileDialog</name>
    <message>
        <source>Change connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the client ID and the secret of a credential that you made for Keyturn. It sees and does what that credential may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in at %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the secret into %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::Profiles</name>
    <message>
        <source>The keychain holds the new secret of “%1” all the same. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::Refresh</name>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::RefreshProgress</name>
    <message>
        <source>%1: %2 %3, %4 credentials …</source>
        <extracomment>Status bar while lists are read. %1 connection, %2 and %4 numbers, %3 &quot;service principals&quot;, &quot;clients&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading. What has arrived stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>Status bar: from when the shown lists are. %1 a time, or a date and time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown was last read completely at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::Refreshes</name>
    <message>
        <source>What was read of the removed connection is still on this machine. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::RevealDialog</name>
    <message>
        <source>Try the &amp;keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token URL:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all as lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLIENT_ID=…, CLIENT_SECRET=… and TOKEN_URL=…, as a consumer&apos;s configuration wants them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to &amp;file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clea&amp;r the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has it arrived?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the secret back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To finish with “Handed over”, save it to a file, or copy it from where you put it and paste it here, after the clipboard was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke the old one …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep in keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed &amp;over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not held any more: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not held any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is in this program&apos;s memory only and is lost when it ends. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing this window loses nothing yet: it stays under “Secrets to hand over”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is in %1, read back and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing this window keeps it under “Secrets to hand over”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It replaces “%1”, which is still alive. Revoke that one only after its consumer uses the new client ID and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard, which is cleared in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard could not be cleared and still has the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard first: else what comes back is only what was just copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone, and read back. You can finish with “Handed over”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is the same. You can finish with “Handed over”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the secret, or not all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret stays in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over; the secret is gone from the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the secret of “%1”? It cannot be had again. A credential whose secret nobody holds is of no use, so it should be revoked too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard and &amp;revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was discarded. Its credential still exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not revoked, so its secret is still held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded and revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being revoked. Wait for the vendor&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::Revocation</name>
    <message>
        <source>Nothing was sent, because Keyturn&apos;s journal could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::RevokeDialog</name>
    <message>
        <source>Revoke %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke “%1”, %2 of %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its vendor knows of no use; that is no proof that nobody uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever signs in with it gets no new tokens from now on. Tokens issued before may live on for about an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever resolves flags or sends events with it is refused from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret, which is held here, is deleted too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::RolesPicker</name>
    <message>
        <source>Filter roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrowed to the roles picked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role picked: all that its owner may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No roles are known: refresh the connection to pick from them. It may do all that its owner may do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::RotateDialog</name>
    <message>
        <source>&amp;Create replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one is &amp;really unrestricted there, and the new one may be too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor cannot give “%1” a new secret. Rotating it means: create a replacement with the same powers, hand that over, and then revoke the old one. Until you do, both work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the old one …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor says nothing about these, which may also mean that it hides them from you. Left empty, the replacement is not restricted there:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::Script</name>
    <message>
        <source>the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::SdkTypeEditor</name>
    <message>
        <source>Not specified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front end (its secret is not confidential)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not specified (as the vendor says)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::SearchBox</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search every shown field (Ctrl+F). Escape clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <extracomment>Beside the search box: how many rows were found.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::SecretView</name>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::SettleDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke the selected one …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create &amp;another …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settled …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle an open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials that could be it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID or ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, %2 of %3, asked for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists, but nobody holds its secret: revoke it and create another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request had left and no answer tells what became of it. The vendor has no list of these: a credential may exist that nobody holds, until the next rotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request had left and no answer tells what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the vendor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be listed, so none of these is surely the one. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor lists none that could be it. It may still appear; look again in a few minutes before you call it settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is probably the one: new, of the same name, and made after the request was sent. Nobody holds its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several could be it. A colleague&apos;s live credential may be among them: ask before you revoke one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this entry? Keyturn then says no more that a credential may exist that nobody holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::SourceRangesEditor</name>
    <message>
        <source>One per line, such as 10.0.0.0/8 or 2001:db8::/32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are %1 ranges; the vendor takes at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No range: it may be used from everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 ranges: %1, IPv6 ranges: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names a host inside the network %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the networks (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::TextEditor</name>
    <message>
        <source>Enter a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::TokenSource</name>
    <message>
        <source>The stored secret is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::Tour</name>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret was in sight: no picture was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyturn::WindowActions</name>
    <message>
        <source>&amp;Connect a tenant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection to a tenant of ConductorOne or Spotify Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, change or remove connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Keyturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything anew from the vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the bare value of the current cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search every shown field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Keyturn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New credential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the selected credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new secret with the same powers, then revoke the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the selected credential for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;veal secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show, copy or save the secret that your keychain holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See at the vendor what became of it, and settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an owner of credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the selected owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected owner and all its credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add known credential…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a credential by its ID, because the vendor has no list of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate a %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a tenant first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a kind of credential first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the connectors of a connection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret is held for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is still under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to settle here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a credential first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an owner first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
