<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ApiError</name>
    <message>
        <source>The host name could not be resolved.</source>
        <translation>Der Hostname konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>Check the host in the connection and that this machine is online.</source>
        <translation>Prüfen Sie den Host in der Verbindung und ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>The connection could not be made or was dropped.</source>
        <translation>Die Verbindung konnte nicht aufgebaut werden oder ist abgebrochen.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall, then try again.</source>
        <translation>Prüfen Sie Netzwerk, VPN und Firewall und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The secure connection was refused.</source>
        <translation>Die sichere Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate. If your company uses its own authority, add its CA file to the connection.</source>
        <translation>Prüfen Sie das Zertifikat des Servers. Wenn Ihr Unternehmen eine eigene Zertifizierungsstelle hat, fügen Sie deren CA-Datei zur Verbindung hinzu.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock differs too much from the server&apos;s.</source>
        <translation>Die Uhr dieses Rechners weicht zu stark von der des Servers ab.</translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation>Stellen Sie die Uhr und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>Der Proxy konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The proxy asks for a login.</source>
        <translation>Der Proxy verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the network, then refresh to see what happened.</source>
        <translation>Prüfen Sie das Netzwerk und aktualisieren Sie dann, um zu sehen, was geschehen ist.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Check that the connection&apos;s client ID and secret belong together, have not expired and are not revoked.</source>
        <translation>Prüfen Sie, ob Client-ID und Secret der Verbindung zusammengehören, nicht abgelaufen und nicht widerrufen sind.</translation>
    </message>
    <message>
        <source>This connection may not do that.</source>
        <translation>Diese Verbindung darf das nicht.</translation>
    </message>
    <message>
        <source>Ask for the missing role or permission, or use another connection.</source>
        <translation>Bitten Sie um die fehlende Rolle oder Berechtigung oder verwenden Sie eine andere Verbindung.</translation>
    </message>
    <message>
        <source>It does not exist, or not any more.</source>
        <translation>Es existiert nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>It conflicts with what exists already.</source>
        <translation>Es steht im Konflikt mit etwas, das schon existiert.</translation>
    </message>
    <message>
        <source>Refresh, compare and try again.</source>
        <translation>Aktualisieren und vergleichen Sie und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The input was not accepted.</source>
        <translation>Die Eingabe wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie sie und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation>Der Server bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>Der Server hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Try again later. If it goes on, ask the vendor.</source>
        <translation>Versuchen Sie es später erneut. Wenn es andauert, fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>The answer was not what the vendor&apos;s API promises.</source>
        <translation>Die Antwort entspricht nicht dem, was die API des Anbieters zusagt.</translation>
    </message>
    <message>
        <source>Check the host, and whether a proxy or a login page answers in its place.</source>
        <translation>Prüfen Sie den Host und ob stattdessen ein Proxy oder eine Anmeldeseite antwortet.</translation>
    </message>
    <message>
        <source>The connection&apos;s secret could not be read.</source>
        <translation>Das Secret der Verbindung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the secret again in the connection.</source>
        <translation>Entsperren Sie den Schlüsselbund oder geben Sie das Secret in der Verbindung erneut ein.</translation>
    </message>
    <message>
        <source>Keyturn could not do that.</source>
        <translation>Keyturn konnte das nicht ausführen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Enter the login that Keyturn asks for, then try again. Nothing has gone through the proxy.</source>
        <translation>Geben Sie die Anmeldung ein, nach der Keyturn fragt, und versuchen Sie es dann erneut. Durch den Proxy ist noch nichts gegangen.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>The server&apos;s clock minus this machine&apos;s: %1 s</source>
        <translation>Uhr des Servers minus Uhr dieses Rechners: %1 s</translation>
    </message>
    <message>
        <source>The server may have acted on the request.</source>
        <translation>Der Server hat die Anfrage möglicherweise ausgeführt.</translation>
    </message>
    <message>
        <source>The server asks to wait: %1 s</source>
        <translation>Der Server bittet zu warten: %1 s</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>Dieser Server bietet das nicht an.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Lose it</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>%1 (expired on %2)</source>
        <translation>%1 (abgelaufen am %2)</translation>
    </message>
    <message>
        <source>%1 (the certificate of a server, not of an authority)</source>
        <translation>%1 (Zertifikat eines Servers, nicht einer Zertifizierungsstelle)</translation>
    </message>
    <message>
        <source>%1 (valid until %2)</source>
        <extracomment>A certificate in a CA file: %1 its name, %2 a date.</extracomment>
        <translation>%1 (gültig bis %2)</translation>
    </message>
    <message>
        <source>This is a certificate in DER format. Save it as PEM, as “openssl x509 -inform der -in FILE” does.</source>
        <translation>Das ist ein Zertifikat im DER-Format. Speichern Sie es als PEM, wie es „openssl x509 -inform der -in DATEI“ tut.</translation>
    </message>
    <message>
        <source>This file holds a private key and no certificate.</source>
        <translation>Diese Datei enthält einen privaten Schlüssel und kein Zertifikat.</translation>
    </message>
    <message>
        <source>The CA file contains no certificate in PEM format.</source>
        <translation>Die CA-Datei enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The CA file could not be read: %1</source>
        <translation>Die CA-Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The CA file is too large to be one.</source>
        <translation>Die CA-Datei ist zu groß, um eine zu sein.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted for this connection too: %1</source>
        <extracomment>What a CA file holds; a list of certificates follows.</extracomment>
        <translation>Für diese Verbindung ebenfalls vertrauenswürdig: %1</translation>
    </message>
</context>
<context>
    <name>Cidr</name>
    <message>
        <source>This is no IPv4 or IPv6 network, such as 10.0.0.0/8 or 2001:db8::/32.</source>
        <translation>Das ist kein IPv4- oder IPv6-Netz wie 10.0.0.0/8 oder 2001:db8::/32.</translation>
    </message>
    <message>
        <source>The prefix length after the / must be a number from 0 to %1.</source>
        <translation>Die Präfixlänge nach dem / muss eine Zahl von 0 bis %1 sein.</translation>
    </message>
</context>
<context>
    <name>ClientId</name>
    <message>
        <source>Enter the client ID.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>This is too long for a client ID.</source>
        <translation>Das ist zu lang für eine Client-ID.</translation>
    </message>
    <message>
        <source>A client ID has exactly one @, as in clever-fox-42195@acme.conductor.one/spc.</source>
        <translation>Eine Client-ID enthält genau ein @, wie in clever-fox-42195@acme.conductor.one/spc.</translation>
    </message>
    <message>
        <source>After the host a client ID has exactly one /, as in clever-fox-42195@acme.conductor.one/spc.</source>
        <translation>Nach dem Host enthält eine Client-ID genau einen /, wie in clever-fox-42195@acme.conductor.one/spc.</translation>
    </message>
    <message>
        <source>Before the @ and after the / only letters, digits, and - _ . + may stand.</source>
        <translation>Vor dem @ und nach dem / dürfen nur Buchstaben, Ziffern und - _ . + stehen.</translation>
    </message>
    <message>
        <source>Between the @ and the / there must be a host name, such as acme.conductor.one.</source>
        <translation>Zwischen @ und / muss ein Hostname stehen, zum Beispiel acme.conductor.one.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The tour creates and revokes credentials: it acts on this machine only, not on %1.</source>
        <translation>Die Tour erstellt und widerruft Credentials: Sie läuft nur gegen diesen Rechner, nicht gegen %1.</translation>
    </message>
    <message>
        <source>Machine credentials of several vendors in one window.</source>
        <translation>Maschinen-Credentials mehrerer Anbieter in einem Fenster.</translation>
    </message>
    <message>
        <source>Open a practice tenant; nothing of it is kept.</source>
        <translation>Einen Übungsmandanten öffnen; nichts davon bleibt erhalten.</translation>
    </message>
    <message>
        <source>Click through every verb of every kind; leave pictures and tour.json in DIR.</source>
        <translation>Jede Aktion jeder Art durchklicken; Bilder und tour.json in DIR ablegen.</translation>
    </message>
    <message>
        <source>ConductorOne server for the tour.</source>
        <translation>ConductorOne-Server für die Tour.</translation>
    </message>
    <message>
        <source>Confidence server for the tour.</source>
        <translation>Confidence-Server für die Tour.</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <extracomment>%1 is a list like &quot;en, de, ja&quot;</extracomment>
        <translation>Sprache des Fensters: %1.</translation>
    </message>
    <message>
        <source>--language needs one of: %1.</source>
        <translation>--language verlangt eines von: %1.</translation>
    </message>
    <message>
        <source>--c1 and --confidence go with --tour, and without --sandbox.</source>
        <translation>--c1 und --confidence gehören zu --tour, und ohne --sandbox.</translation>
    </message>
    <message>
        <source>--tour needs --sandbox, or --c1 and --confidence.</source>
        <translation>--tour verlangt --sandbox oder --c1 und --confidence.</translation>
    </message>
    <message>
        <source>With --sandbox --tour: pictures of pages and dialogs, for looking at.</source>
        <translation>Mit --sandbox --tour: Bilder von Seiten und Dialogen, zum Ansehen.</translation>
    </message>
    <message>
        <source>--gallery goes with --sandbox and --tour.</source>
        <translation>--gallery gehört zu --sandbox und --tour.</translation>
    </message>
</context>
<context>
    <name>DataDirectory</name>
    <message>
        <source>Keyturn cannot keep its data in “%1”: “%2” is not a folder.</source>
        <translation>Keyturn kann seine Daten nicht in „%1“ ablegen: „%2“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>Keyturn is already running with the data in “%1”.</source>
        <translation>Keyturn läuft bereits mit den Daten in „%1“.</translation>
    </message>
    <message>
        <source>Keyturn is already running with the data in “%1”: process %2 (%3) on %4.</source>
        <translation>Keyturn läuft bereits mit den Daten in „%1“: Prozess %2 (%3) auf %4.</translation>
    </message>
    <message>
        <source>Keyturn cannot keep its data in “%1”: the file system is read-only. A failing disk is often made so by the system. Make it writable, then start Keyturn again.</source>
        <translation>Keyturn kann seine Daten nicht in „%1“ ablegen: Das Dateisystem ist schreibgeschützt. Einen schadhaften Datenträger schützt das System oft selbst. Machen Sie es beschreibbar und starten Sie Keyturn erneut.</translation>
    </message>
    <message>
        <source>Keyturn cannot keep its data in “%1”: the disk is full. Free some space, then start Keyturn again.</source>
        <translation>Keyturn kann seine Daten nicht in „%1“ ablegen: Der Datenträger ist voll. Schaffen Sie Platz und starten Sie Keyturn erneut.</translation>
    </message>
    <message>
        <source>Keyturn cannot keep its data in “%1”: you are not permitted to write there. Give yourself the right to, then start Keyturn again.</source>
        <translation>Keyturn kann seine Daten nicht in „%1“ ablegen: Sie dürfen dort nicht schreiben. Verschaffen Sie sich das Recht dazu und starten Sie Keyturn erneut.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The local database holds something that this version cannot read: %1</source>
        <translation>Die lokale Datenbank enthält etwas, das diese Version nicht lesen kann: %1</translation>
    </message>
    <message>
        <source>“%1” could not be opened: you are not permitted to, or its folder is missing.</source>
        <translation>„%1“ konnte nicht geöffnet werden: Sie dürfen es nicht, oder der Ordner fehlt.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2</source>
        <translation>„%1“ konnte nicht gelesen oder geschrieben werden: %2</translation>
    </message>
    <message>
        <source>“%1” is damaged, or is not a database of Keyturn. It was left as it is. Restore it from a backup while Keyturn is closed, or let Keyturn set it aside when it starts.</source>
        <translation>„%1“ ist beschädigt oder keine Datenbank von Keyturn. Die Datei wurde nicht verändert. Stellen Sie sie bei beendetem Keyturn aus einer Sicherung wieder her, oder lassen Sie Keyturn sie beim Start beiseitelegen.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Keyturn (its format is %2, this version knows %3). It was left as it is: an older version could lose what it says. Start the newer version again.</source>
        <translation>„%1“ wurde von einer neueren Version von Keyturn geschrieben (ihr Format ist %2, diese Version kennt %3). Die Datei wurde nicht verändert: Eine ältere Version könnte verlieren, was darin steht. Starten Sie wieder die neuere Version.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Free some space, then try again.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” could not be written: it is read-only, or its disk is. A failing disk is often made so by the system. Make it writable, then try again.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Die Datei oder ihr Datenträger ist schreibgeschützt. Einen schadhaften Datenträger schützt das System oft selbst. Machen Sie ihn beschreibbar und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>EditSummary</name>
    <message>
        <source>From then on it does not expire.</source>
        <translation>Danach läuft es nicht ab.</translation>
    </message>
    <message>
        <source>From then on it may be used from everywhere.</source>
        <translation>Danach darf es von überall verwendet werden.</translation>
    </message>
    <message>
        <source>From then on it may do all that its owner may do.</source>
        <translation>Danach darf es alles, was der Eigentümer darf.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Saving changes just this of “%1”. Its secret stays as it is.</source>
        <translation>Speichern ändert an „%1“ nur dies. Das Secret bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 a field&apos;s label, %2 what it says now, %3 what it will say</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 (is written once more)</source>
        <extracomment>%1 a field&apos;s label, %2 what it says now and will say</extracomment>
        <translation>%1: %2 (wird noch einmal geschrieben)</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>There are none, or this sign-in may not see them. New makes the first.</source>
        <translation>Es gibt keine, oder diese Anmeldung darf sie nicht sehen. „Neu“ erstellt den ersten Eintrag.</translation>
    </message>
    <message>
        <source>There are none, or this sign-in may not see them.</source>
        <translation>Es gibt keine, oder diese Anmeldung darf sie nicht sehen.</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>None known yet</source>
        <translation>Noch keine bekannt</translation>
    </message>
    <message>
        <source>The vendor has no list of these. Those that Keyturn rotates appear here, and those whose ID you add.</source>
        <translation>Der Anbieter führt davon keine Liste. Hier erscheinen die, die Keyturn rotiert, und die, deren ID Sie hinzufügen.</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Keine Credentials</translation>
    </message>
    <message>
        <source>There are none, or this sign-in may not see them. New credential (Ctrl+N) makes one.</source>
        <translation>Es gibt keine, oder diese Anmeldung darf sie nicht sehen. „Erstellen“ (Strg+N) erstellt eines.</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>Nichts zu übergeben</translation>
    </message>
    <message>
        <source>A fresh secret waits here, safe in your keychain, until you have handed it over, kept it for good or discarded it. So does whatever ended without a clear answer.</source>
        <translation>Ein neues Secret wartet hier, sicher in Ihrem Schlüsselbund, bis Sie es übergeben, dauerhaft behalten oder verworfen haben. Ebenso alles, was ohne klare Antwort endete.</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Noch nichts getan</translation>
    </message>
    <message>
        <source>Each credential that you create, change, rotate or revoke is noted here with its outcome. Secrets are never part of it.</source>
        <translation>Jedes Credential, das Sie erstellen, ändern, rotieren oder widerrufen, wird hier mit dem Ergebnis vermerkt. Secrets gehören nie dazu.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Keine Treffer für „%1“</translation>
    </message>
    <message>
        <source>Every shown field was searched. Escape in the search box shows all again.</source>
        <translation>Alle angezeigten Felder wurden durchsucht. Esc im Suchfeld zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>What arrives is shown at once.</source>
        <translation>Was ankommt, wird sofort angezeigt.</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Refresh (F5) reads it from the vendor.</source>
        <translation>„Aktualisieren“ (F5) liest es vom Anbieter.</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1 is a kind of owner in the plural and with a capital, such as &quot;Service principals&quot;.</extracomment>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>No credential is expired, expires within %1 days, or was never used.</source>
        <extracomment>%1 a number of days.</extracomment>
        <translation>Kein Credential ist abgelaufen, läuft in den nächsten %1 Tagen ab oder wurde nie verwendet.</translation>
    </message>
    <message>
        <source>Nothing like that was done</source>
        <translation>Nichts dergleichen wurde getan</translation>
    </message>
    <message>
        <source>No operation fits the choices above the list.</source>
        <translation>Keine Operation passt zur Auswahl über der Liste.</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The API client lacks the permission %1.</source>
        <translation>Dem API-Client fehlt die Berechtigung %1.</translation>
    </message>
    <message>
        <source>An ID is missing or not usable.</source>
        <translation>Eine ID fehlt oder ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The vendor&apos;s API does not offer this.</source>
        <translation>Die API des Anbieters bietet das nicht.</translation>
    </message>
    <message>
        <source>the role Super Admin</source>
        <translation>die Rolle Super Admin</translation>
    </message>
    <message>
        <source>the role Super Admin, or ownership of the service principal</source>
        <translation>die Rolle Super Admin oder das Eigentum am Service Principal</translation>
    </message>
    <message>
        <source>the role Super Admin or Connector Admin, or ownership of the connector</source>
        <translation>die Rolle Super Admin oder Connector Admin oder das Eigentum am Connector</translation>
    </message>
    <message>
        <source>the role Super Admin for personal clients of other users</source>
        <translation>die Rolle Super Admin für Personal Clients anderer Benutzer</translation>
    </message>
    <message>
        <source>This takes %1.</source>
        <extracomment>%1 a role, as in &quot;the role Super Admin&quot;.</extracomment>
        <translation>Dafür braucht es %1.</translation>
    </message>
</context>
<context>
    <name>ErrorBody</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>The answer is a web page (&quot;%1&quot;), perhaps the login page of a network or a proxy, instead of the API&apos;s JSON.</source>
        <translation>Die Antwort ist eine Webseite („%1“), vielleicht die Anmeldeseite eines Netzwerks oder Proxys, statt des JSON der API.</translation>
    </message>
    <message>
        <source>The answer&apos;s JSON is nested too deep.</source>
        <translation>Das JSON der Antwort ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The answer is not valid JSON: %1.</source>
        <translation>Die Antwort ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>The answer is JSON, but not an object.</source>
        <translation>Die Antwort ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>Something else than the API answered: %1 (%2).</source>
        <translation>Etwas anderes als die API hat geantwortet: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What happens to a fresh secret</source>
        <translation>Was mit einem neuen Secret geschieht</translation>
    </message>
    <message>
        <source>A vendor gives the secret of a new credential just once. Before Keyturn asks for one, it tries the keychain: it writes, reads back and compares. If the keychain cannot keep a secret now, nothing is sent.
The request is sent once. The secret in the answer goes into the keychain and is read back before you see it. If that fails, Keyturn holds it in memory, shows why, and does not close until it is handed over, kept or discarded.
The secret is masked at first. You can show it, copy it or save it to a file that only you can read. What is copied is marked as a password for clipboard managers and is cleared after a countdown.
It ends in one of three ways: kept in the keychain; handed over, once a copy of it is verified; or discarded, best together with its credential. Closing the dialog ends nothing: the secret waits under “Secrets to hand over”, also after a crash.</source>
        <translation>Ein Anbieter gibt das Secret eines neuen Credentials nur ein einziges Mal heraus. Bevor Keyturn danach fragt, prüft es den Schlüsselbund: Es schreibt, liest zurück und vergleicht. Kann der Schlüsselbund gerade kein Secret aufnehmen, wird nichts gesendet.
Die Anfrage wird einmal gesendet. Das Secret in der Antwort kommt in den Schlüsselbund und wird zurückgelesen, bevor Sie es sehen. Misslingt das, hält Keyturn es im Arbeitsspeicher, zeigt den Grund und schließt nicht, bis es übergeben, behalten oder verworfen ist.
Das Secret ist zunächst verdeckt. Sie können es anzeigen, kopieren oder in eine Datei speichern, die nur Sie lesen können. Kopiertes wird für Zwischenablage-Manager als Passwort gekennzeichnet und nach einem Countdown gelöscht.
Es endet auf eine von drei Arten: im Schlüsselbund behalten; übergeben, sobald eine Kopie davon geprüft ist; oder verworfen, am besten zusammen mit seinem Credential. Das Schließen des Dialogs beendet nichts: Das Secret wartet unter „Offene Übergaben“, auch nach einem Absturz.</translation>
    </message>
    <message>
        <source>Rotating without downtime</source>
        <translation>Rotieren ohne Ausfall</translation>
    </message>
    <message>
        <source>The vendors give no new secret to an existing service-principal credential, personal client or client credential. Rotating one means to create a replacement with the same powers, to hand that over, and then to revoke the old one. Until you do, both work.
1. Choose Rotate. Keyturn reads the old credential and drafts the replacement from it.
2. Give the consumer the new secret, and at ConductorOne the new client ID too: every new credential has its own.
3. Wait until the new one has been used. The vendor&apos;s record of that may lag behind.
4. Revoke the old one.
A connector credential is rotated by ConductorOne itself. Its documentation does not say whether the previous one stays valid, so the running connector may be dropped until it has the new one.</source>
        <translation>Die Anbieter geben einem vorhandenen Service-Principal-Credential, Personal Client oder Client-Credential kein neues Secret. Rotieren bedeutet hier: einen Ersatz mit denselben Rechten erstellen, diesen übergeben und dann das alte widerrufen. Bis dahin funktionieren beide.
1. Wählen Sie „Rotieren“. Keyturn liest das alte Credential und entwirft daraus den Ersatz.
2. Geben Sie der Anwendung das neue Secret und bei ConductorOne auch die neue Client-ID: Jedes neue Credential hat eine eigene.
3. Warten Sie, bis das neue verwendet wurde. Die Aufzeichnung des Anbieters kann hinterherhinken.
4. Widerrufen Sie das alte.
Ein Connector-Credential rotiert ConductorOne selbst. Seine Dokumentation sagt nicht, ob das vorherige gültig bleibt; der laufende Connector kann daher ausfallen, bis er das neue hat.</translation>
    </message>
    <message>
        <source>What revoking means for tokens that were issued</source>
        <translation>Was Widerrufen für ausgestellte Tokens bedeutet</translation>
    </message>
    <message>
        <source>Revoking ends a credential for good and cannot be undone.
ConductorOne issues no new tokens for it from then on. Tokens that were issued before may go on working until they expire, up to about an hour. So a call that still succeeds is no proof that revoking failed.
An expired credential is the same: no new tokens, and the old ones live on for a while.
SDKs that use a revoked client credential of Confidence are refused.
The credential that a connection signs in with is not revoked: connect with a replacement first.</source>
        <translation>Widerrufen beendet ein Credential endgültig und kann nicht rückgängig gemacht werden.
ConductorOne stellt von da an keine neuen Tokens dafür aus. Früher ausgestellte Tokens können weiter funktionieren, bis sie ablaufen, bis zu etwa einer Stunde. Ein Aufruf, der noch gelingt, beweist also nicht, dass das Widerrufen misslungen ist.
Bei einem abgelaufenen Credential ist es ebenso: keine neuen Tokens, und die alten gelten noch eine Weile.
SDKs, die ein widerrufenes Client-Credential von Confidence verwenden, werden abgewiesen.
Das Credential, mit dem sich eine Verbindung anmeldet, wird nicht widerrufen: Verbinden Sie zuerst mit einem Ersatz.</translation>
    </message>
    <message>
        <source>When the outcome is unknown</source>
        <translation>Wenn das Ergebnis unbekannt ist</translation>
    </message>
    <message>
        <source>Sometimes a request has left and no answer tells what became of it: the connection dropped, the time was up, or the server failed. Keyturn does not send it again, because that could make a second credential. The entry waits under “Secrets to hand over”.
“Look again” lists what exists now. A new credential of the same name, made no earlier than the request, is probably the one. Nobody holds its secret, so revoke it and create another.
If several could be it, a colleague&apos;s live credential may be among them: ask before you revoke one. If there is none, look again in a few minutes.
ConductorOne has no list of connector credentials: there, one may exist that nobody holds, until the next rotation.</source>
        <translation>Manchmal war eine Anfrage unterwegs, und keine Antwort sagt, was daraus wurde: Die Verbindung brach ab, die Zeit lief ab, oder der Server hat einen Fehler gemeldet. Keyturn sendet sie nicht noch einmal, denn das könnte ein zweites Credential erzeugen. Der Eintrag wartet unter „Offene Übergaben“.
„Erneut prüfen“ listet auf, was jetzt existiert. Ein neues Credential mit demselben Namen, das nicht vor der Anfrage erstellt wurde, ist es wahrscheinlich. Niemand hat das Secret; widerrufen Sie es also und erstellen Sie ein anderes.
Wenn mehrere es sein könnten, kann ein gültiges Credential eines Kollegen darunter sein: Fragen Sie, bevor Sie eines widerrufen. Wenn es keines gibt, prüfen Sie in ein paar Minuten erneut.
ConductorOne führt keine Liste der Connector-Credentials: Dort kann bis zur nächsten Rotation eines existieren, das niemand hat.</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Wo was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Secrets are kept in one place only: %1. These are the secrets that connections sign in with, and fresh ones until they are handed over or discarded.
Connections, the journal of what was done, the last known state of each tenant and your preferences are in Keyturn&apos;s own directory, which only you can read. No secret is in them.
Access tokens are in memory only.
A practice tenant keeps all of this apart, and it goes when Keyturn ends.</source>
        <translation>Secrets werden nur an einer Stelle aufbewahrt: %1. Das sind die Secrets, mit denen sich Verbindungen anmelden, und neue, bis sie übergeben oder verworfen sind.
Verbindungen, das Journal der Vorgänge, der letzte bekannte Stand jedes Mandanten und Ihre Einstellungen liegen im eigenen Verzeichnis von Keyturn, das nur Sie lesen können. Darin ist kein Secret.
Zugriffstokens liegen nur im Arbeitsspeicher.
Ein Übungsmandant hält all das getrennt, und es verschwindet, wenn Keyturn endet.</translation>
    </message>
    <message>
        <source>What the fields mean</source>
        <translation>Was die Felder bedeuten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a vendor, %2 a kind of credential, in the plural</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In brackets stands how the vendor&apos;s API spells a field.</source>
        <translation>In Klammern steht, wie die API des Anbieters ein Feld schreibt.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>&quot;%1&quot; cannot be an ID.</source>
        <translation>„%1“ kann keine ID sein.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>In your keychain, to hand over</source>
        <translation>Im Schlüsselbund, zu übergeben</translation>
    </message>
    <message>
        <source>In memory only, to hand over</source>
        <translation>Nur im Arbeitsspeicher, zu übergeben</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>Im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>Nicht geschehen</translation>
    </message>
    <message>
        <source>Exists, but nobody holds its secret</source>
        <translation>Existiert, aber niemand hat das Secret</translation>
    </message>
    <message>
        <source>Found and dealt with</source>
        <translation>Gefunden und geklärt</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Create owner</source>
        <translation>Eigentümer erstellen</translation>
    </message>
    <message>
        <source>Delete owner</source>
        <translation>Eigentümer löschen</translation>
    </message>
    <message>
        <source>Rename owner</source>
        <translation>Eigentümer umbenennen</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>It has not been compared yet with the restrictions that were asked for. Keyturn does that with the next refresh.</source>
        <translation>Es wurde noch nicht mit den verlangten Einschränkungen verglichen. Keyturn holt das bei der nächsten Aktualisierung nach.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>&quot;%1&quot; in the answer is missing or not of the promised type.</source>
        <translation>„%1“ fehlt in der Antwort oder hat nicht den zugesagten Typ.</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>The value of &quot;%1&quot; has the wrong type.</source>
        <translation>Der Wert von „%1“ hat den falschen Typ.</translation>
    </message>
    <message>
        <source>At most %1 source ranges are allowed.</source>
        <translation>Höchstens %1 Quellnetze sind erlaubt.</translation>
    </message>
    <message>
        <source>An entry of &quot;%1&quot; is empty.</source>
        <translation>Ein Eintrag von „%1“ ist leer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be in the future.</source>
        <translation>„%1“ muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be set here.</source>
        <translation>„%1“ kann hier nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty.</source>
        <translation>„%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
</context>
<context>
    <name>KeychainVault</name>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>die Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>your login keychain</source>
        <translation>Ihr Anmelde-Schlüsselbund</translation>
    </message>
    <message>
        <source>An earlier request still waits for the keychain, and no other is served before it.</source>
        <translation>Eine frühere Anfrage wartet noch auf den Schlüsselbund, und vor ihr wird keine andere bedient.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When the vendor made it.</source>
        <translation>Wann der Anbieter es erstellt hat.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>When it was last changed.</source>
        <translation>Wann es zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>When it was revoked; it signs nobody in since.</source>
        <translation>Wann es widerrufen wurde; seitdem meldet es niemanden mehr an.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>When it was last used, as far as the vendor says; its record may lag behind.</source>
        <translation>Wann es zuletzt verwendet wurde, soweit der Anbieter es mitteilt; seine Aufzeichnung kann hinterherhinken.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The display name. Name the one consumer that uses this credential.</source>
        <translation>Der Anzeigename. Nennen Sie die eine Anwendung, die dieses Credential verwendet.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What the vendor&apos;s API calls this credential.</source>
        <translation>Wie die API des Anbieters dieses Credential nennt.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>What the consumer sends together with the secret. Every new credential has a new one.</source>
        <translation>Was die Anwendung zusammen mit dem Secret sendet. Jedes neue Credential hat eine neue.</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>From then on it gets no new tokens. Tokens issued before may live on for about an hour.</source>
        <translation>Ab dann erhält es keine neuen Tokens. Früher ausgestellte Tokens können noch etwa eine Stunde gelten.</translation>
    </message>
    <message>
        <source>Source ranges</source>
        <translation>Quellnetze</translation>
    </message>
    <message>
        <source>The networks it may be used from, as IPv4 or IPv6 CIDRs. None means it may be used from everywhere.</source>
        <translation>Die Netze, aus denen es verwendet werden darf, als IPv4- oder IPv6-CIDRs. Keine bedeutet: von überall.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Narrows what it may do to what these roles and its owner&apos;s roles share. None means all its owner may do.</source>
        <translation>Beschränkt, was es darf, auf das, was diese Rollen mit denen des Eigentümers gemeinsam haben. Keine bedeutet: alles, was der Eigentümer darf.</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>Service Principal</translation>
    </message>
    <message>
        <source>The service principal that the credential signs in.</source>
        <translation>Der Service Principal, den das Credential anmeldet.</translation>
    </message>
    <message>
        <source>Require DPoP</source>
        <translation>DPoP verlangen</translation>
    </message>
    <message>
        <source>Tokens are bound to a key of the consumer, which must send DPoP proofs (RFC 9449). The vendor&apos;s Terraform provider, cone and Go SDK do not.</source>
        <translation>Tokens sind an einen Schlüssel der Anwendung gebunden, die DPoP-Nachweise senden muss (RFC 9449). Terraform-Provider, cone und Go-SDK des Anbieters tun das nicht.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The user that the client acts for.</source>
        <translation>Der Benutzer, für den der Client handelt.</translation>
    </message>
    <message>
        <source>The display name that the vendor gave it.</source>
        <translation>Der Anzeigename, den der Anbieter vergeben hat.</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>The connector that signs in with the credential.</source>
        <translation>Der Connector, der sich mit dem Credential anmeldet.</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>The app that the connector belongs to.</source>
        <translation>Die App, zu der der Connector gehört.</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>The vendor&apos;s reference says that an empty list enables the credential for all environments. Its resolver, though, skips every rule that is limited to environments for such a credential. Emptying the list can switch flags off.</source>
        <translation>Laut der Referenz des Anbieters gilt das Credential bei leerer Liste für alle Umgebungen. Sein Resolver überspringt für ein solches Credential jedoch jede Regel, die auf Umgebungen beschränkt ist. Das Leeren der Liste kann Flags abschalten.</translation>
    </message>
    <message>
        <source>SDK type</source>
        <translation>SDK-Typ</translation>
    </message>
    <message>
        <source>What kind of SDK it is meant for. Secrets of front-end SDKs ship inside apps and are not confidential.</source>
        <translation>Für welche Art von SDK es gedacht ist. Secrets von Frontend-SDKs werden in Apps ausgeliefert und sind nicht vertraulich.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Free pairs of a key and a value.</source>
        <translation>Freie Paare aus Schlüssel und Wert.</translation>
    </message>
    <message>
        <source>When a flag was last resolved with it, as far as the vendor says. Never is no proof that nobody uses it.</source>
        <translation>Wann damit zuletzt ein Flag aufgelöst wurde, soweit der Anbieter es mitteilt. „Nie“ beweist nicht, dass niemand es verwendet.</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>The identity that made it.</source>
        <translation>Die Identität, die es erstellt hat.</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>The identity that last changed it.</source>
        <translation>Die Identität, die es zuletzt geändert hat.</translation>
    </message>
    <message>
        <source>Resource name</source>
        <translation>Ressourcenname</translation>
    </message>
    <message>
        <source>service-principal credential</source>
        <translation>Service-Principal-Credential</translation>
    </message>
    <message>
        <source>Service-principal credentials</source>
        <translation>Service-Principal-Credentials</translation>
    </message>
    <message>
        <source>service principal</source>
        <translation>Service Principal</translation>
    </message>
    <message>
        <source>Service principals</source>
        <translation>Service Principals</translation>
    </message>
    <message>
        <source>personal client</source>
        <translation>Personal Client</translation>
    </message>
    <message>
        <source>Personal clients</source>
        <translation>Personal Clients</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>connector credential</source>
        <translation>Connector-Credential</translation>
    </message>
    <message>
        <source>Connector credentials</source>
        <translation>Connector-Credentials</translation>
    </message>
    <message>
        <source>connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Connectors</translation>
    </message>
    <message>
        <source>client credential</source>
        <translation>Client-Credential</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>Client-Credentials</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>ListTrouble</name>
    <message>
        <source>What is shown was read on %1.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>Was angezeigt wird, wurde am %1 gelesen.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline: %1 cannot be reached.</source>
        <translation>Offline: %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Keyturn is not signed in at %1.</source>
        <translation>Keyturn ist nicht bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Es konnte nichts gelesen werden</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Change connection…</source>
        <translation>Verbindung ändern…</translation>
    </message>
    <message>
        <source>This list may be incomplete. %1</source>
        <translation>Diese Liste ist möglicherweise unvollständig. %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer Eintrag</numerusform>
            <numerusform>und %n weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>Nicht alles konnte gelesen werden</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation>&amp;Credential</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>MintSummary</name>
    <message>
        <source>It does not expire.</source>
        <translation>Es läuft nicht ab.</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Es läuft am %1 ab.</translation>
    </message>
    <message>
        <source>It may be used from everywhere</source>
        <translation>Es darf von überall verwendet werden</translation>
    </message>
    <message>
        <source>It may be used from %1 only</source>
        <translation>Es darf nur aus diesen Netzen verwendet werden (%1)</translation>
    </message>
    <message>
        <source>%1 and may do all that its owner may do.</source>
        <translation>%1 und darf alles, was der Eigentümer darf.</translation>
    </message>
    <message>
        <source>%1 and is narrowed to: %2.</source>
        <translation>%1 und ist beschränkt auf: %2.</translation>
    </message>
    <message>
        <source>This makes a new %1 for %2 at %3.</source>
        <extracomment>%1 a kind of credential, %2 its owner, %3 a connection.</extracomment>
        <translation>Erstellt wird: %1 für %2 bei %3.</translation>
    </message>
    <message>
        <source>The vendor gives its secret just once; it goes into %1 before you see it.</source>
        <translation>Der Anbieter gibt das Secret nur ein einziges Mal heraus; es wird abgelegt, bevor Sie es sehen (Ablage: %1).</translation>
    </message>
    <message>
        <source>It names no environment, so rules that are limited to environments are skipped for it.</source>
        <translation>Es nennt keine Umgebung; Regeln, die auf Umgebungen beschränkt sind, werden dafür übersprungen.</translation>
    </message>
    <message>
        <source>It is for these environments: %1.</source>
        <translation>Es gilt für diese Umgebungen: %1.</translation>
    </message>
</context>
<context>
    <name>NetError</name>
    <message>
        <source>The connection closed before an answer arrived.</source>
        <translation>Die Verbindung wurde geschlossen, bevor eine Antwort ankam.</translation>
    </message>
    <message>
        <source>The certificate expired on %1; this machine&apos;s clock says %2.</source>
        <translation>Das Zertifikat ist am %1 abgelaufen; die Uhr dieses Rechners zeigt %2.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 on; this machine&apos;s clock says %2.</source>
        <translation>Das Zertifikat gilt erst ab %1; die Uhr dieses Rechners zeigt %2.</translation>
    </message>
    <message>
        <source>The certificate is not for %1, but for %2.</source>
        <translation>Das Zertifikat gilt nicht für %1, sondern für %2.</translation>
    </message>
    <message>
        <source>The certificate is self-signed: no authority vouches for it.</source>
        <translation>Das Zertifikat ist selbst signiert: Keine Zertifizierungsstelle bürgt dafür.</translation>
    </message>
    <message>
        <source>The certificate&apos;s authority is not known to this machine.</source>
        <translation>Die Zertifizierungsstelle ist diesem Rechner nicht bekannt.</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>Das Zertifikat wurde widerrufen.</translation>
    </message>
    <message>
        <source>Certificate of “%1”, issued by “%2”, valid from %3 to %4.</source>
        <translation>Zertifikat von „%1“, ausgestellt von „%2“, gültig von %3 bis %4.</translation>
    </message>
    <message>
        <source>The server speaks only a version of TLS that is no longer safe; Keyturn needs 1.2 or newer.</source>
        <translation>Der Server spricht nur eine TLS-Version, die nicht mehr sicher ist; Keyturn braucht 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS. Perhaps the port is wrong.</source>
        <translation>Was dort antwortet, spricht kein TLS. Vielleicht ist der Port falsch.</translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>Für %1 ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>%1 was reached, but nothing answers on port %2 (connection refused).</source>
        <translation>%1 wurde erreicht, aber auf Port %2 antwortet nichts (Verbindung abgelehnt).</translation>
    </message>
    <message>
        <source>There is no way to %1: %2</source>
        <extracomment>The second is the system&apos;s reason, as in &quot;Network unreachable&quot;.</extracomment>
        <translation>Es gibt keinen Weg zu %1: %2</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection to %2: %3</source>
        <extracomment>%1 a proxy as host:port, %2 the host of the vendor, %3 the reason, as in &quot;Connection refused&quot;.</extracomment>
        <translation>Der Proxy %1 hat keine Verbindung zu %2 hergestellt: %3</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>The vendor has no list of these.</source>
        <translation>Der Anbieter führt davon keine Liste.</translation>
    </message>
    <message>
        <source>The vendor makes these only by rotating.</source>
        <translation>Der Anbieter erstellt diese nur durch Rotieren.</translation>
    </message>
    <message>
        <source>The vendor lets nothing of these be changed.</source>
        <translation>Der Anbieter lässt daran nichts ändern.</translation>
    </message>
    <message>
        <source>The vendor does not offer this.</source>
        <translation>Der Anbieter bietet das nicht.</translation>
    </message>
    <message>
        <source>The connection “%1” signs in with this credential. Connect with a replacement first.</source>
        <translation>Die Verbindung „%1“ meldet sich mit diesem Credential an. Verbinden Sie zuerst mit einem Ersatz.</translation>
    </message>
    <message>
        <source>It belongs to somebody else. Only its owner can make another one.</source>
        <translation>Es gehört jemand anderem. Nur der Eigentümer kann ein weiteres erstellen.</translation>
    </message>
    <message>
        <source>Another credential is being created there right now.</source>
        <translation>Dort wird gerade ein anderes Credential erstellt.</translation>
    </message>
    <message>
        <source>A credential is being created there right now.</source>
        <translation>Dort wird gerade ein Credential erstellt.</translation>
    </message>
    <message>
        <source>This connection may not delete it.</source>
        <translation>Diese Verbindung darf es nicht löschen.</translation>
    </message>
    <message>
        <source>The vendor made it for the account; it must not be deleted.</source>
        <translation>Der Anbieter hat es für das Konto erstellt; es darf nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>This connection signs in through it.</source>
        <translation>Diese Verbindung meldet sich darüber an.</translation>
    </message>
    <message>
        <source>Its connection does not exist any more.</source>
        <translation>Seine Verbindung existiert nicht mehr.</translation>
    </message>
    <message>
        <source>It is revoked already.</source>
        <translation>Es ist bereits widerrufen.</translation>
    </message>
    <message>
        <source>This connection may not change it.</source>
        <translation>Diese Verbindung darf es nicht ändern.</translation>
    </message>
    <message>
        <source>It is not known which credential this is.</source>
        <translation>Es ist nicht bekannt, welches Credential das ist.</translation>
    </message>
    <message>
        <source>Its client ID is hidden, and this connection signs in as its owner: it may be the one it signs in with.</source>
        <translation>Seine Client-ID ist verborgen, und diese Verbindung meldet sich als sein Eigentümer an: Es kann das sein, mit dem sie sich anmeldet.</translation>
    </message>
</context>
<context>
    <name>OwnerOnlyFileSink</name>
    <message>
        <source>“%1” exists already. Choose another name; nothing is overwritten.</source>
        <translation>„%1“ existiert bereits. Wählen Sie einen anderen Namen; es wird nichts überschrieben.</translation>
    </message>
    <message>
        <source>“%1” cannot be created: there is no such folder.</source>
        <translation>„%1“ kann nicht angelegt werden: Den Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot be created: %2</source>
        <translation>„%1“ kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>“%1” did not read back as it was written.</source>
        <translation>„%1“ las sich nicht so zurück, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>What was written of it could not be removed either.</source>
        <translation>Was davon geschrieben wurde, konnte auch nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message>
        <source>The server sent the same page again.</source>
        <translation>Der Server hat dieselbe Seite noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The server repeated a page token.</source>
        <translation>Der Server hat ein Seiten-Token wiederholt.</translation>
    </message>
    <message>
        <source>The list was cut off after %1 pages.</source>
        <translation>Die Liste wurde nach %1 Seiten abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice ConductorOne</source>
        <translation>Übung ConductorOne</translation>
    </message>
    <message>
        <source>Practice Confidence</source>
        <translation>Übung Confidence</translation>
    </message>
    <message>
        <source>Set KEYTURN_%1_CLIENT_ID and KEYTURN_%1_CLIENT_SECRET for that server.</source>
        <translation>Setzen Sie KEYTURN_%1_CLIENT_ID und KEYTURN_%1_CLIENT_SECRET für diesen Server.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>The URL needs a host, as in https://iam.eu.confidence.dev.</source>
        <translation>Die URL braucht einen Host, wie in https://iam.eu.confidence.dev.</translation>
    </message>
    <message>
        <source>The URL must begin with https://.</source>
        <translation>Die URL muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The URL must not contain a user name.</source>
        <translation>Die URL darf keinen Benutzernamen enthalten.</translation>
    </message>
    <message>
        <source>Only scheme, host and port belong here, without a path.</source>
        <translation>Hierher gehören nur Schema, Host und Port, ohne Pfad.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>The colour of a connection: it has none.</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>ReadingProblems</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: those of some owners, such as %2, may not be seen by this connection.</source>
        <extracomment>%1 a kind of credential in the plural and with a capital, %2 the name of an owner.</extracomment>
        <translation>%1: Die einiger Eigentümer, etwa %2, darf diese Verbindung nicht sehen.</translation>
    </message>
    <message>
        <source>%1: some, such as %2, may not be seen by this connection.</source>
        <extracomment>%1 what is listed, in the plural and with a capital (&quot;Users&quot;), %2 the name or ID of one of them.</extracomment>
        <translation>%1: Einige, etwa %2, darf diese Verbindung nicht sehen.</translation>
    </message>
    <message>
        <source>Incomplete reading: some fields are not what the vendor&apos;s API promises. The list marks them.</source>
        <translation>Unvollständig gelesen: Einige Felder sind nicht so, wie die API des Anbieters zusagt. Die Liste kennzeichnet sie.</translation>
    </message>
</context>
<context>
    <name>Replacement</name>
    <message>
        <source>Its lifetime is not among the vendor&apos;s choices; %1 days are set.</source>
        <translation>Seine Laufzeit bietet der Anbieter nicht an; %1 Tage sind eingestellt.</translation>
    </message>
    <message>
        <source>%1 “%2” is unknown here and is left out.</source>
        <extracomment>%1 the label of a field, %2 its value.</extracomment>
        <translation>%1 „%2“ ist hier unbekannt und wird weggelassen.</translation>
    </message>
    <message>
        <source>%1: none, or hidden from this connection&apos;s role.</source>
        <extracomment>%1 the label of a field.</extracomment>
        <translation>%1: keine, oder für die Rolle dieser Verbindung verborgen.</translation>
    </message>
    <message>
        <source>It lives %1 days, longer than the old one: the vendor offers nothing shorter.</source>
        <translation>Er gilt %1 Tage, länger als das alte Credential: Der Anbieter bietet nichts Kürzeres an.</translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>it has none, so it is not restricted by them</source>
        <translation>es hat keine und ist dadurch nicht eingeschränkt</translation>
    </message>
    <message>
        <source>it also has %1</source>
        <extracomment>%1 lists roles, networks or environments.</extracomment>
        <translation>es hat auch %1</translation>
    </message>
    <message>
        <source>it does not expire</source>
        <translation>es läuft nicht ab</translation>
    </message>
    <message>
        <source>it expires later than asked</source>
        <translation>es läuft später ab als verlangt</translation>
    </message>
    <message>
        <source>it does not require it</source>
        <translation>es verlangt ihn nicht</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 the label of a field, %2 what is wrong with it (&quot;it does not expire&quot;).</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>it is not as asked</source>
        <translation>nicht wie verlangt</translation>
    </message>
    <message>
        <source>%1, as far as this connection&apos;s role sees</source>
        <extracomment>%1 what is missing (&quot;it does not expire&quot;); this connection&apos;s role may not see it.</extracomment>
        <translation>%1, soweit die Rolle dieser Verbindung es sieht</translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>your desktop&apos;s keyring (Secret Service)</source>
        <translation>der Schlüsselbund Ihres Desktops (Secret Service)</translation>
    </message>
</context>
<context>
    <name>SecretShape</name>
    <message>
        <source>This secret is one of ConductorOne&apos;s. Enter the secret of a Confidence API client.</source>
        <translation>Das ist ein Secret von ConductorOne. Geben Sie das Secret eines API-Clients von Confidence ein.</translation>
    </message>
    <message>
        <source>The secret contains white space. Paste it again, alone.</source>
        <translation>Das Secret enthält Leerraum. Fügen Sie es noch einmal ein, ohne alles andere.</translation>
    </message>
    <message>
        <source>Enter the secret.</source>
        <translation>Geben Sie das Secret ein.</translation>
    </message>
</context>
<context>
    <name>SignInReading</name>
    <message>
        <source>Nothing was sent: it could not be read whether a connection signs in with it.</source>
        <translation>Nichts wurde gesendet: Es ließ sich nicht lesen, ob sich eine Verbindung damit anmeldet.</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The secret is empty.</source>
        <translation>Das Secret ist leer.</translation>
    </message>
    <message>
        <source>The secret contains a space or a line break. Copy it again, without anything around it.</source>
        <translation>Das Secret enthält ein Leerzeichen oder einen Zeilenumbruch. Kopieren Sie es noch einmal, ohne etwas drum herum.</translation>
    </message>
    <message>
        <source>A ConductorOne secret begins with &quot;secret-token:&quot;.</source>
        <translation>Ein ConductorOne-Secret beginnt mit „secret-token:“.</translation>
    </message>
    <message>
        <source>A ConductorOne secret has four parts with colons between them; this one has not.</source>
        <translation>Ein ConductorOne-Secret hat vier durch Doppelpunkte getrennte Teile; dieses nicht.</translation>
    </message>
    <message>
        <source>The secret is of a version that this program does not know; it knows &quot;v1&quot;.</source>
        <translation>Das Secret hat eine Version, die dieses Programm nicht kennt; es kennt „v1“.</translation>
    </message>
    <message>
        <source>The last part of the secret does not hold a key in JSON.</source>
        <translation>Der letzte Teil des Secrets enthält keinen Schlüssel in JSON.</translation>
    </message>
    <message>
        <source>The key in the secret is not an Ed25519 key.</source>
        <translation>Der Schlüssel im Secret ist kein Ed25519-Schlüssel.</translation>
    </message>
    <message>
        <source>The last part of the secret is damaged: it is not base64url without padding. Perhaps it was cut short.</source>
        <translation>Der letzte Teil des Secrets ist beschädigt: Er ist kein base64url ohne Auffüllung. Vielleicht wurde er abgeschnitten.</translation>
    </message>
    <message>
        <source>The key in the secret has no private part.</source>
        <translation>Dem Schlüssel im Secret fehlt der private Teil.</translation>
    </message>
    <message>
        <source>The private part of the key in the secret is damaged.</source>
        <translation>Der private Teil des Schlüssels im Secret ist beschädigt.</translation>
    </message>
    <message>
        <source>The public part of the key in the secret is damaged.</source>
        <translation>Der öffentliche Teil des Schlüssels im Secret ist beschädigt.</translation>
    </message>
    <message>
        <source>The public and the private part of the key in the secret do not belong together.</source>
        <translation>Der öffentliche und der private Teil des Schlüssels im Secret gehören nicht zusammen.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>You can set the file aside, under another name in the same folder, and begin with an empty one. %1</source>
        <translation>Sie können die Datei unter anderem Namen im selben Ordner beiseitelegen und mit einer leeren beginnen. %1</translation>
    </message>
    <message>
        <source>&amp;Set it aside and start</source>
        <translation>&amp;Beiseitelegen und starten</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The sign-in was answered without a usable token.</source>
        <translation>Die Anmeldung wurde ohne verwendbares Token beantwortet.</translation>
    </message>
    <message>
        <source>The sign-in was answered with a token of an unknown type.</source>
        <translation>Die Anmeldung wurde mit einem Token unbekannten Typs beantwortet.</translation>
    </message>
    <message>
        <source>The sign-in was answered with a token that is bound to a key nobody named.</source>
        <translation>Die Anmeldung wurde mit einem Token beantwortet, das an einen Schlüssel gebunden ist, den niemand genannt hat.</translation>
    </message>
</context>
<context>
    <name>VaultError</name>
    <message>
        <source>The keychain has no such secret.</source>
        <translation>Der Schlüsselbund enthält kein solches Secret.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>No keychain service answers.</source>
        <translation>Kein Schlüsselbunddienst antwortet.</translation>
    </message>
    <message>
        <source>The keychain denied access.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>Der Schlüsselbund hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Was it removed with another program?</source>
        <translation>Wurde es mit einem anderen Programm entfernt?</translation>
    </message>
    <message>
        <source>Start a keychain such as GNOME Keyring, KWallet or KeePassXC with Secret Service.</source>
        <translation>Starten Sie einen Schlüsselbund wie GNOME-Schlüsselbund, KWallet oder KeePassXC mit Secret Service.</translation>
    </message>
    <message>
        <source>Restart the keychain service, then try again.</source>
        <translation>Starten Sie den Schlüsselbunddienst neu und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no session bus, or it has ended, so the keychain cannot be asked.</source>
        <translation>Es gibt keinen Session-Bus, oder er ist beendet; der Schlüsselbund kann nicht gefragt werden.</translation>
    </message>
    <message>
        <source>The keychain service runs, but it has no default keyring.</source>
        <translation>Der Schlüsselbunddienst läuft, hat aber keinen Standardschlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain service hangs: it runs, but answers nothing at all.</source>
        <translation>Der Schlüsselbunddienst hängt: Er läuft, antwortet aber auf gar nichts.</translation>
    </message>
    <message>
        <source>The keychain said that it had kept what was written, but gave back something else, or nothing.</source>
        <translation>Der Schlüsselbund meldete, das Geschriebene behalten zu haben, gab aber etwas anderes oder nichts zurück.</translation>
    </message>
    <message>
        <source>Unlock it: answer its password prompt, or open it in its own program. Then try again.</source>
        <translation>Entsperren Sie ihn: Beantworten Sie seine Passwortabfrage oder öffnen Sie ihn in seinem eigenen Programm. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Start Keyturn in a desktop session: sign out and in again. Without a desktop, “dbus-run-session” starts a bus, on which a keychain service has to run.</source>
        <translation>Starten Sie Keyturn in einer Desktop-Sitzung: Melden Sie sich ab und wieder an. Ohne Desktop startet „dbus-run-session“ einen Bus, auf dem ein Schlüsselbunddienst laufen muss.</translation>
    </message>
    <message>
        <source>Create one in the keychain&apos;s own program and make it the default (GNOME: “Passwords and Keys”; KeePassXC: choose a database for the Secret Service). Then try again.</source>
        <translation>Legen Sie im Programm des Schlüsselbunds einen an und machen Sie ihn zum Standard (GNOME: „Passwörter und Schlüssel“; KeePassXC: eine Datenbank für den Secret Service wählen). Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Allow Keyturn to use the keychain, then try again. If Keyturn was installed as a sandboxed package, the package needs the right to use the keychain.</source>
        <translation>Erlauben Sie Keyturn, den Schlüsselbund zu benutzen, und versuchen Sie es erneut. Wurde Keyturn als abgeschottetes Paket installiert, braucht das Paket das Recht dazu.</translation>
    </message>
    <message>
        <source>It may wait for you: look for a window that asks for the keychain&apos;s password or for permission, also behind other windows. Then try again.</source>
        <translation>Vielleicht wartet er auf Sie: Suchen Sie ein Fenster, das nach dem Passwort des Schlüsselbunds oder einer Erlaubnis fragt, auch hinter anderen Fenstern. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>End the service so that it starts anew (GNOME: gnome-keyring-daemon), or sign out and in again. Then try again.</source>
        <translation>Beenden Sie den Dienst, damit er neu startet (GNOME: gnome-keyring-daemon), oder melden Sie sich ab und wieder an. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Restart the keychain service, then try again. If it happens again, this keychain cannot be trusted with a secret: use another one.</source>
        <translation>Starten Sie den Schlüsselbunddienst neu und versuchen Sie es erneut. Geschieht es wieder, kann diesem Schlüsselbund kein Secret anvertraut werden: Verwenden Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 min</source>
        <extracomment>How long until or since, as short as can be in a cell: minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>in one minute</source>
        <translation>in einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>one minute ago</source>
        <translation>vor einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>The same with hours.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>in one hour</source>
        <translation>in einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>one hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>The same with days, two at least.</extracomment>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>in one day</source>
        <translation>in einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>one day ago</source>
        <translation>vor einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 y</source>
        <extracomment>The same with years, two at least.</extracomment>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>%1 y ago</source>
        <translation>vor %1 Jahren</translation>
    </message>
    <message>
        <source>in one year</source>
        <translation>in einem Jahr</translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>in %n Jahr</numerusform>
            <numerusform>in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>one year ago</source>
        <translation>vor einem Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 how long until or since (&quot;in 3 days&quot;), %2 the date.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>in Kürze</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date pattern of Qt: day, month in letters, year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>läuft nicht ab</translation>
    </message>
    <message>
        <source>expired %1</source>
        <extracomment>%1 is how long ago, as &quot;3 d ago&quot; or &quot;just now&quot;.</extracomment>
        <translation>%1 abgelaufen</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie verwendet</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>back end</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>front end</source>
        <translation>Frontend</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message numerus="yes">
        <source>%n ranges</source>
        <translation>
            <numerusform>%n Netz</numerusform>
            <numerusform>%n Netze</numerusform>
        </translation>
    </message>
    <message>
        <source>all the owner may do</source>
        <translation>alles, was der Eigentümer darf</translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n Rolle</numerusform>
            <numerusform>%n Rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the label of a field, %2 its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message numerus="yes">
        <source>expires within %n days</source>
        <translation>
            <numerusform>läuft innerhalb von %n Tag ab</numerusform>
            <numerusform>läuft innerhalb von %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (IPv6)</source>
        <extracomment>%1 a network in CIDR notation</extracomment>
        <translation>%1 (IPv6)</translation>
    </message>
    <message>
        <source>%1 (IPv4)</source>
        <translation>%1 (IPv4)</translation>
    </message>
    <message>
        <source>Set at creation. Rotate to change it.</source>
        <translation>Wird beim Erstellen festgelegt. Zum Ändern rotieren.</translation>
    </message>
    <message>
        <source>Set at creation.</source>
        <translation>Wird beim Erstellen festgelegt.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>Stands where the vendor sent something that Keyturn cannot make sense of.</extracomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>The vendor sent something else here than its API promises.</source>
        <translation>Der Anbieter hat hier etwas anderes gesendet, als seine API zusagt.</translation>
    </message>
    <message>
        <source>none shown</source>
        <extracomment>Stands where the vendor shows no source range or role: there are none, or this role may not see them.</extracomment>
        <translation>keine angezeigt</translation>
    </message>
    <message>
        <source>None, or hidden from this connection&apos;s role.</source>
        <extracomment>Tooltip of a field that came back empty: this connection&apos;s role may not see it.</extracomment>
        <translation>Keine Angabe, oder für die Rolle dieser Verbindung verborgen.</translation>
    </message>
</context>
<context>
    <name>WriteFailure</name>
    <message>
        <source>The request had left, and no answer tells what became of it. Keyturn looks again at the next refresh; Activity says what it finds. The vendor&apos;s own page tells it too.</source>
        <translation>Die Anfrage war unterwegs, und keine Antwort sagt, was daraus wurde. Keyturn sieht beim nächsten Aktualisieren wieder nach; was es findet, steht unter „Aktivität“. Auch die Seite des Anbieters zeigt es.</translation>
    </message>
</context>
<context>
    <name>keyturn::AboutDialog</name>
    <message>
        <source>About Keyturn</source>
        <translation>Über Keyturn</translation>
    </message>
    <message>
        <source>Keyturn %1

Machine credentials of several vendors in one window.

Apache License 2.0.</source>
        <translation>Keyturn %1

Credentials von Maschinen bei mehreren Anbietern in einem Fenster.

Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>&amp;Versionen kopieren</translation>
    </message>
    <message>
        <source>Connections, journal and preferences are in %1. Secrets are not: they are in the keychain.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Verbindungen, Journal und Einstellungen liegen in %1. Secrets nicht: Sie liegen im Schlüsselbund.</translation>
    </message>
    <message>
        <source>part of the system</source>
        <translation>Teil des Systems</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityBar</name>
    <message>
        <source>Everything</source>
        <extracomment>A filter of what was done: whatever it was.</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>Anzeigen, was getan wurde</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <extracomment>A filter of what was done: whatever became of it.</extracomment>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>Show what came out</source>
        <translation>Anzeigen, was herauskam</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Die Verbindung anzeigen</translation>
    </message>
</context>
<context>
    <name>keyturn::AttentionBar</name>
    <message>
        <source>Sho&amp;w:</source>
        <extracomment>Before a choice of reasons for which credentials need attention.</extracomment>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>Show what needs attention because</source>
        <translation>Zeigen, was zu prüfen ist, weil</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter, and in parentheses how many credentials it shows: &quot;expired (4)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>A filter: whatever needs attention.</extracomment>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>keyturn::Banner</name>
    <message>
        <source>Copy this message with its details</source>
        <translation>Diese Meldung mit ihren Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Die Meldung kopieren</translation>
    </message>
</context>
<context>
    <name>keyturn::BulkRevocation</name>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>Vor dem Senden angehalten.</translation>
    </message>
</context>
<context>
    <name>keyturn::BulkRevocationModel</name>
    <message>
        <source>can be revoked</source>
        <translation>kann widerrufen werden</translation>
    </message>
    <message>
        <source>being revoked …</source>
        <translation>wird widerrufen …</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>cannot be revoked: %1</source>
        <extracomment>%1 a sentence that says why.</extracomment>
        <translation>kann nicht widerrufen werden: %1</translation>
    </message>
    <message>
        <source>not revoked: %1</source>
        <extracomment>%1 one or more sentences that say why.</extracomment>
        <translation>nicht widerrufen: %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Heading of a column: what became of the credential.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>not known whether it was revoked: %1</source>
        <extracomment>%1 one or more sentences that say why.</extracomment>
        <translation>nicht bekannt, ob es widerrufen wurde: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::BulkRevokeDialog</name>
    <message>
        <source>Revoke several credentials</source>
        <translation>Mehrere Credentials widerrufen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Credentials to revoke</source>
        <translation>Zu widerrufende Credentials</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n credentials</source>
        <translation>
            <numerusform>%n Credential &amp;widerrufen</numerusform>
            <numerusform>%n Credentials &amp;widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the selected credentials can be revoked.</source>
        <translation>Keines der ausgewählten Credentials kann widerrufen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke these %n credentials?</source>
        <translation>
            <numerusform>Dieses %n Credential widerrufen?</numerusform>
            <numerusform>Diese %n Credentials widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke %1 of the %2 selected credentials?</source>
        <translation>%1 der %2 ausgewählten Credentials widerrufen?</translation>
    </message>
    <message>
        <source>Cannot be revoked: %1</source>
        <translation>Können nicht widerrufen werden: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a number of credentials, %2 a sentence that says why they cannot be revoked.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Used within the last %n days: %1</source>
        <translation>
            <numerusform>Im letzten %n Tag verwendet: %1</numerusform>
            <numerusform>In den letzten %n Tagen verwendet: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No use within the last %n days is known.</source>
        <translation>
            <numerusform>Aus dem letzten %n Tag ist keine Verwendung bekannt.</numerusform>
            <numerusform>Aus den letzten %n Tagen ist keine Verwendung bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>ConductorOne: whoever signs in with one of them gets no new tokens from now on. Tokens issued before may live on for about an hour.</source>
        <translation>ConductorOne: Wer sich mit einem davon anmeldet, erhält ab jetzt keine neuen Tokens. Früher ausgestellte Tokens können noch etwa eine Stunde gelten.</translation>
    </message>
    <message>
        <source>Confidence: whoever resolves flags or sends events with one of them is refused from now on.</source>
        <translation>Confidence: Wer mit einem davon Flags auflöst oder Ereignisse sendet, wird ab jetzt abgewiesen.</translation>
    </message>
    <message>
        <source>Secrets held here that are deleted too: %1</source>
        <translation>Hier aufbewahrte Secrets, die ebenfalls gelöscht werden: %1</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>What has not been sent is not sent; what is on its way is waited for.</source>
        <translation>Was noch nicht gesendet ist, wird nicht gesendet; auf das, was unterwegs ist, wird gewartet.</translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n credentials.</source>
        <translation>
            <numerusform>%n Credential widerrufen.</numerusform>
            <numerusform>%n Credentials widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked: %1. Not revoked: %2. Not sent: %3.</source>
        <translation>Widerrufen: %1. Nicht widerrufen: %2. Nicht gesendet: %3.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The list says why; Ctrl+C copies selected rows.</source>
        <translation>Die Liste nennt die Gründe; Strg+C kopiert ausgewählte Zeilen.</translation>
    </message>
    <message>
        <source>Their last use cannot be read: %1</source>
        <translation>Letzte Verwendung nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Expired, so no new tokens are given for them any more: %1</source>
        <translation>Abgelaufen, erhalten also schon jetzt keine neuen Tokens: %1</translation>
    </message>
    <message>
        <source>It is not known whether these were revoked: %1.</source>
        <translation>Es ist nicht bekannt, ob diese widerrufen wurden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke the remaining %n</source>
        <translation>
            <numerusform>%n verbleibendes &amp;widerrufen</numerusform>
            <numerusform>%n verbleibende &amp;widerrufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::Composition</name>
    <message>
        <source>The practice tenant opens in a window of its own.</source>
        <translation>Der Übungsmandant öffnet sich in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>The practice tenant could not be started</source>
        <translation>Der Übungsmandant konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>%1 could not be started once more. Starting it by hand with --sandbox does the same.</source>
        <translation>%1 konnte nicht noch einmal gestartet werden. Von Hand mit --sandbox gestartet, tut es dasselbe.</translation>
    </message>
    <message>
        <source>“%1” was damaged. It is kept as “%2”, and Keyturn began with an empty one. %3</source>
        <translation>„%1“ war beschädigt. Die Datei ist als „%2“ aufbewahrt, und Keyturn hat mit einer leeren begonnen. %3</translation>
    </message>
</context>
<context>
    <name>keyturn::ConfidenceOwnerService</name>
    <message>
        <source>This server does not offer renaming clients.</source>
        <translation>Dieser Server bietet kein Umbenennen von Clients.</translation>
    </message>
</context>
<context>
    <name>keyturn::Confirmation</name>
    <message>
        <source>the server says it is revoked</source>
        <translation>laut Server ist es widerrufen</translation>
    </message>
    <message>
        <source>the server has another name</source>
        <translation>auf dem Server heißt es anders</translation>
    </message>
    <message>
        <source>the server still has it</source>
        <translation>auf dem Server existiert es noch</translation>
    </message>
    <message>
        <source>the operation is gone</source>
        <translation>der Vorgang ist verschwunden</translation>
    </message>
    <message>
        <source>the clipboard held something else than the secret</source>
        <translation>in der Zwischenablage war etwas anderes als das Secret</translation>
    </message>
    <message>
        <source>its connection is gone</source>
        <translation>die Verbindung dazu gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the server lists %1, the window %2</source>
        <translation>der Server führt %1 auf, das Fenster %2</translation>
    </message>
    <message>
        <source>its token URL leads away from this machine, to %1</source>
        <translation>die Token-URL führt von diesem Rechner weg, zu %1</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionForm</name>
    <message>
        <source>&amp;Vendor:</source>
        <translation>&amp;Anbieter:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>Client-&amp;ID:</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>&amp;Secret:</translation>
    </message>
    <message>
        <source>The present one is in %1. Leave this empty to keep it.</source>
        <extracomment>%1 where secrets are kept, as in &quot;your login keychain&quot;.</extracomment>
        <translation>Das jetzige ist abgelegt (%1). Lassen Sie dies leer, um es zu behalten.</translation>
    </message>
    <message>
        <source>It goes to %1 and nowhere else on this machine.</source>
        <translation>Es wird auf diesem Rechner nur an einer Stelle abgelegt: %1.</translation>
    </message>
    <message>
        <source>Another URL</source>
        <translation>Andere URL</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>&amp;Region:</translation>
    </message>
    <message>
        <source>API &amp;URL:</source>
        <translation>API-&amp;URL:</translation>
    </message>
    <message>
        <source>With a signed assertion (advised)</source>
        <translation>Mit signierter Assertion (empfohlen)</translation>
    </message>
    <message>
        <source>By sending the secret itself</source>
        <translation>Durch Senden des Secrets selbst</translation>
    </message>
    <message>
        <source>API root:</source>
        <translation>API-Wurzel:</translation>
    </message>
    <message>
        <source>Signs in at:</source>
        <translation>Meldet sich an bei:</translation>
    </message>
    <message>
        <source>Send the sign-in to this host</source>
        <translation>Anmeldung an diesen Host senden</translation>
    </message>
    <message>
        <source>none: the system&apos;s certificates suffice</source>
        <translation>keine: Die Zertifikate des Systems genügen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>A PEM file, if your network&apos;s proxy or your server has a certificate of its own.</source>
        <translation>Eine PEM-Datei, falls der Proxy Ihres Netzwerks oder Ihr Server ein eigenes Zertifikat hat.</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>CA-&amp;Datei:</translation>
    </message>
    <message>
        <source>of an API client that may manage clients</source>
        <translation>eines API-Clients, der Clients verwalten darf</translation>
    </message>
    <message>
        <source>The secret never leaves this machine.</source>
        <translation>Das Secret verlässt diesen Rechner nie.</translation>
    </message>
    <message>
        <source>The secret is sent to the address below at each sign-in.</source>
        <translation>Das Secret wird bei jeder Anmeldung an die Adresse unten gesendet.</translation>
    </message>
    <message>
        <source>follows from the fields above</source>
        <translation>ergibt sich aus den Feldern oben</translation>
    </message>
    <message>
        <source>%1 is not a host of %2. Whoever runs it will receive %3.</source>
        <extracomment>%1 a host, %2 a vendor, %3 &quot;a signed sign-in&quot; or &quot;your secret&quot;.</extracomment>
        <translation>%1 ist kein Host von %2. Wer ihn betreibt, erhält %3.</translation>
    </message>
    <message>
        <source>a signed sign-in</source>
        <translation>eine signierte Anmeldung</translation>
    </message>
    <message>
        <source>your secret</source>
        <translation>Ihr Secret</translation>
    </message>
    <message>
        <source>This is a server on this machine, as a practice tenant is.</source>
        <translation>Das ist ein Server auf diesem Rechner, wie bei einem Übungsmandanten.</translation>
    </message>
    <message>
        <source>Choose a CA certificate</source>
        <translation>CA-Zertifikat wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Say that you mean this host, or correct the fields above.</source>
        <translation>Bestätigen Sie, dass Sie diesen Host meinen, oder korrigieren Sie die Felder oben.</translation>
    </message>
    <message>
        <source>Name the connection.</source>
        <translation>Benennen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Eine andere Verbindung heißt so.</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>Enter the secret again: the stored one goes nowhere else, and in no other way, than it did until now.</source>
        <translation>Geben Sie das Secret erneut ein: Das gespeicherte geht nirgendwo anders und auf keinem anderen Weg hin als bisher.</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to the client ID.</source>
        <translation>Geben Sie das Secret ein, das zur Client-ID gehört.</translation>
    </message>
    <message>
        <source>Paste both lines, KEY=value lines or JSON here: both fields are filled.</source>
        <translation>Fügen Sie beide Zeilen, Zeilen der Form KEY=Wert oder JSON hier ein: Beide Felder werden ausgefüllt.</translation>
    </message>
    <message>
        <source>The client ID contains white space. Paste it again, alone.</source>
        <translation>Die Client-ID enthält Leerraum. Fügen Sie sie noch einmal ein, ohne alles andere.</translation>
    </message>
    <message>
        <source>Client ID and secret were taken from what you pasted.</source>
        <translation>Client-ID und Secret wurden aus dem Eingefügten übernommen.</translation>
    </message>
    <message>
        <source>Si&amp;gn in:</source>
        <translation>Anme&amp;ldung:</translation>
    </message>
    <message>
        <source>S&amp;end it to %1 all the same</source>
        <translation>&amp;Trotzdem an %1 senden</translation>
    </message>
    <message>
        <source>Whose tenant it is. Which credentials there are, and what can be done to them, depends on the vendor.</source>
        <translation>Wessen Mandant es ist. Welche Credentials es gibt und was sich damit tun lässt, hängt vom Anbieter ab.</translation>
    </message>
    <message>
        <source>What the connection is called in Keyturn. The vendor does not see it.</source>
        <translation>Wie die Verbindung in Keyturn heißt. Der Anbieter sieht es nicht.</translation>
    </message>
    <message>
        <source>Where the vendor runs the tenant. Each region has an API of its own.</source>
        <translation>Wo der Anbieter den Mandanten betreibt. Jede Region hat eine eigene API.</translation>
    </message>
    <message>
        <source>Where the tenant&apos;s API is, without a path.</source>
        <translation>Wo die API des Mandanten ist, ohne Pfad.</translation>
    </message>
    <message>
        <source>Names the credential that Keyturn signs in with. One of ConductorOne also says where the tenant is.</source>
        <translation>Nennt das Credential, mit dem Keyturn sich anmeldet. Bei ConductorOne steht darin auch, wo der Mandant ist.</translation>
    </message>
    <message>
        <source>What the vendor showed once, when it made the credential. It proves that you may sign in with it.</source>
        <translation>Was der Anbieter einmal gezeigt hat, als er das Credential erstellte. Es beweist, dass Sie sich damit anmelden dürfen.</translation>
    </message>
    <message>
        <source>How Keyturn proves that it has the secret: with a signature that only the secret can make, or with the secret itself.</source>
        <translation>Wie Keyturn beweist, dass es das Secret hat: mit einer Signatur, die nur mit dem Secret möglich ist, oder mit dem Secret selbst.</translation>
    </message>
    <message>
        <source>Nothing is sent to a host that is not the vendor&apos;s own unless you allow it here.</source>
        <translation>An einen Host, der nicht dem Anbieter gehört, wird nichts gesendet, wenn Sie es hier nicht erlauben.</translation>
    </message>
    <message>
        <source>Certificates that this connection trusts besides those of the system.</source>
        <translation>Zertifikate, denen diese Verbindung außer denen des Systems vertraut.</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <extracomment>A connection: %1 its name, %2 the vendor, %3 the host.</extracomment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung aus.</translation>
    </message>
    <message>
        <source>No tenant is connected.</source>
        <translation>Es ist kein Mandant verbunden.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>Die Verbindung %1 entfernen?</translation>
    </message>
    <message>
        <source>Keyturn forgets it and deletes its sign-in secret from %1. Nothing changes at the vendor.</source>
        <extracomment>%1 where secrets are kept, as in &quot;your login keychain&quot;.</extracomment>
        <translation>Keyturn vergisst sie und löscht ihr Anmelde-Secret (Ablage: %1). Beim Anbieter ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectorList</name>
    <message>
        <source>The connectors of some apps, such as %1, may not be seen by this connection.</source>
        <translation>Die Connectors einiger Apps, zum Beispiel %1, darf diese Verbindung nicht sehen.</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectorRotateDialog</name>
    <message>
        <source>&amp;Rotate</source>
        <translation>&amp;Rotieren</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <extracomment>Title of a dialog. %1 a kind of credential.</extracomment>
        <translation>%1 rotieren</translation>
    </message>
    <message>
        <source>The vendor makes a new client ID and secret for the connector. The running connector may be dropped until it has them, and the previous credential may stay valid. The vendor has no list of a connector&apos;s credentials, so Keyturn knows only those that it made or that you typed in.</source>
        <translation>Der Anbieter erstellt für den Connector eine neue Client-ID und ein neues Secret. Der laufende Connector kann ausfallen, bis er sie hat, und das vorherige Credential kann gültig bleiben. Der Anbieter führt keine Liste der Credentials eines Connectors; Keyturn kennt daher nur die, die es erstellt hat oder die Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Connector:</source>
        <translation>Connector:</translation>
    </message>
    <message>
        <source>Known credentials:</source>
        <translation>Bekannte Credentials:</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <extracomment>%1 the ID of a credential, %2 a date.</extracomment>
        <translation>%1, erstellt %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Pick the connector.</source>
        <translation>Wählen Sie den Connector aus.</translation>
    </message>
</context>
<context>
    <name>keyturn::CreateDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>New %1</source>
        <extracomment>Title of a dialog. %1 a kind of credential.</extracomment>
        <translation>%1 erstellen</translation>
    </message>
    <message>
        <source>You: the vendor makes it only for whom the connection signs in as.</source>
        <translation>Sie: Der Anbieter erstellt es nur für den, als der sich die Verbindung anmeldet.</translation>
    </message>
    <message>
        <source>%1 (you): the vendor makes it only for whom the connection signs in as.</source>
        <translation>%1 (Sie): Der Anbieter erstellt es nur für den, als der sich die Verbindung anmeldet.</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>The owner of a credential, where it is not known what the user is called.</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>No %1 has just this name.</source>
        <extracomment>%1 a kind of owner, such as &quot;service principal&quot;.</extracomment>
        <translation>Kein Eintrag (%1) heißt genau so.</translation>
    </message>
    <message>
        <source>Pick the %1 that it is for.</source>
        <extracomment>%1 a kind of owner, such as &quot;service principal&quot;.</extracomment>
        <translation>Wählen Sie aus, wofür es bestimmt ist: %1.</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialFlows</name>
    <message>
        <source>It is not known whether “%1” was created: see “Secrets to hand over”.</source>
        <translation>Es ist nicht bekannt, ob „%1“ erstellt wurde: siehe „Offene Übergaben“.</translation>
    </message>
    <message>
        <source>Revoked “%1” of %2.</source>
        <translation>„%1“ von %2 wurde widerrufen.</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Nicht widerrufen</translation>
    </message>
    <message>
        <source>“%1” of %2 was not revoked.</source>
        <translation>„%1“ von %2 wurde nicht widerrufen.</translation>
    </message>
    <message>
        <source>Restrictions were not compared</source>
        <translation>Einschränkungen wurden nicht verglichen</translation>
    </message>
    <message>
        <source>“%1” was made, but could not be read back, so it is not known whether it has the restrictions you asked for. Look at it before you hand it over.</source>
        <translation>„%1“ wurde erstellt, konnte aber nicht zurückgelesen werden; daher ist nicht bekannt, ob es die verlangten Einschränkungen hat. Sehen Sie es sich an, bevor Sie es übergeben.</translation>
    </message>
    <message>
        <source>“%1” was made, but not with all the restrictions you asked for:</source>
        <translation>„%1“ wurde erstellt, aber nicht mit allen verlangten Einschränkungen:</translation>
    </message>
    <message>
        <source>It can do more than it should. Do not hand it over before this is settled.</source>
        <translation>Es kann mehr, als es soll. Übergeben Sie es nicht, bevor das geklärt ist.</translation>
    </message>
    <message>
        <source>A restriction is missing</source>
        <translation>Eine Einschränkung fehlt</translation>
    </message>
    <message>
        <source>&amp;Revoke it …</source>
        <translation>&amp;Widerrufen …</translation>
    </message>
    <message>
        <source>&amp;Leave it for now</source>
        <translation>Vorerst &amp;lassen</translation>
    </message>
    <message>
        <source>This connection does not exist any more.</source>
        <translation>Diese Verbindung existiert nicht mehr.</translation>
    </message>
    <message>
        <source>Secrets that are in this program&apos;s memory only and would be lost: %1. Hand them over, move them to the keychain, or discard them first.</source>
        <translation>Secrets, die nur im Arbeitsspeicher dieses Programms liegen und verloren gingen: %1. Übergeben Sie sie, verschieben Sie sie in den Schlüsselbund oder verwerfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>A request that makes a secret is on its way. Wait for its answer.</source>
        <translation>Eine Anfrage, die ein Secret erzeugt, ist unterwegs. Warten Sie auf die Antwort.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s journal could not be written, so after a restart it would not be known which credential a secret belongs to. Secrets concerned: %1. Try the journal again, hand them over, or discard them first.</source>
        <translation>Das Journal von Keyturn konnte nicht geschrieben werden; nach einem Neustart wäre nicht bekannt, zu welchem Credential ein Secret gehört. Betroffene Secrets: %1. Versuchen Sie es zuerst noch einmal mit dem Journal, übergeben Sie sie oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” was not created.</source>
        <translation>„%1“ wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>Nicht erstellt</translation>
    </message>
    <message>
        <source>Not known whether it was revoked</source>
        <translation>Nicht bekannt, ob es widerrufen wurde</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialForm</name>
    <message>
        <source>Refused by the vendor: %1</source>
        <extracomment>%1 the vendor&apos;s own words</extracomment>
        <translation>Vom Anbieter abgelehnt: %1</translation>
    </message>
    <message>
        <source>None, or hidden from this connection&apos;s role: if the vendor hides some, what you save replaces them.</source>
        <translation>Keine, oder für die Rolle dieser Verbindung verborgen: Falls der Anbieter welche verbirgt, ersetzt sie das, was Sie speichern.</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialTableModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>Heading of a column: why a credential needs attention.</extracomment>
        <translation>Zu prüfen</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialsPage</name>
    <message>
        <source>Credentials or owners</source>
        <translation>Credentials oder Eigentümer</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show the credentials of all owners</source>
        <translation>Die Credentials aller Eigentümer anzeigen</translation>
    </message>
    <message>
        <source>Known credentials</source>
        <translation>Bekannte Credentials</translation>
    </message>
    <message>
        <source>The vendor does not list these credentials. Shown are the ones Keyturn knows: those it rotated, and those added by ID. Others may exist.</source>
        <translation>Der Anbieter führt diese Credentials nicht auf. Angezeigt werden die, die Keyturn kennt: rotierte und per ID hinzugefügte. Es kann weitere geben.</translation>
    </message>
    <message>
        <source>Only those of %1</source>
        <translation>Nur die von %1</translation>
    </message>
</context>
<context>
    <name>keyturn::Custody</name>
    <message>
        <source>The secret is in memory only. Move it to the keychain first, or hand it over.</source>
        <translation>Das Secret liegt nur im Arbeitsspeicher. Verschieben Sie es zuerst in den Schlüsselbund oder übergeben Sie es.</translation>
    </message>
    <message>
        <source>Its secret may be in the keychain. Unlock the keychain and look again before you close it.</source>
        <translation>Das Secret liegt möglicherweise im Schlüsselbund. Entsperren Sie ihn und prüfen Sie erneut, bevor Sie den Eintrag schließen.</translation>
    </message>
    <message>
        <source>The credential was revoked.</source>
        <translation>Das Credential wurde widerrufen.</translation>
    </message>
    <message>
        <source>Its owner was deleted, and the credential with it.</source>
        <translation>Der Eigentümer wurde gelöscht und mit ihm das Credential.</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>Diesen Eintrag gibt es nicht.</translation>
    </message>
    <message>
        <source>The secret of %1 could not be deleted from the keychain; Keyturn tries again when it starts.
%2</source>
        <translation>Das Secret von %1 konnte nicht aus dem Schlüsselbund gelöscht werden; Keyturn versucht es beim nächsten Start erneut.
%2</translation>
    </message>
    <message>
        <source>The journal could not be written for %1.
%2</source>
        <translation>Das Journal konnte für %1 nicht geschrieben werden.
%2</translation>
    </message>
    <message>
        <source>Keyturn&apos;s journal has entries that cannot be read. They stay as they are; their secrets, if there are any, are in the keychain under these IDs.</source>
        <translation>Das Journal von Keyturn enthält Einträge, die nicht gelesen werden können. Sie bleiben, wie sie sind; ihre Secrets, falls es welche gibt, liegen unter diesen IDs im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Keyturn ended before anything was sent.</source>
        <translation>Keyturn wurde beendet, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Keyturn ended before the answer came.</source>
        <translation>Keyturn wurde beendet, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>Keyturn ended before the secret was in the keychain.</source>
        <translation>Keyturn wurde beendet, bevor das Secret im Schlüsselbund war.</translation>
    </message>
    <message>
        <source>Nothing was sent, because Keyturn&apos;s journal could not be written.</source>
        <translation>Nichts wurde gesendet, weil das Journal von Keyturn nicht geschrieben werden konnte.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s journal did not answer in time.</source>
        <translation>Das Journal von Keyturn hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>This cannot be done any more: %1.</source>
        <extracomment>%1 where it stands, as in &quot;Discarded&quot; or &quot;Kept in your keychain&quot;.</extracomment>
        <translation>Das geht nicht mehr: %1.</translation>
    </message>
    <message>
        <source>Alarm: it is not restricted as asked. %1</source>
        <translation>Alarm: Es ist nicht wie verlangt eingeschränkt. %1</translation>
    </message>
</context>
<context>
    <name>keyturn::DataFiles</name>
    <message>
        <source>“%1” could not be renamed: %2</source>
        <translation>„%1“ konnte nicht umbenannt werden: %2</translation>
    </message>
    <message>
        <source>Then the connections have to be added anew, and Keyturn no longer knows what it did before. Secrets that waited to be handed over stay in the keychain, under names that contain “operation/”. Look at the vendor for credentials that nobody knows.</source>
        <translation>Dann müssen die Verbindungen neu angelegt werden, und Keyturn weiß nicht mehr, was es vorher getan hat. Secrets, die noch zu übergeben waren, bleiben im Schlüsselbund, unter Namen mit „operation/“. Sehen Sie beim Anbieter nach Credentials, die niemand kennt.</translation>
    </message>
    <message>
        <source>Then Keyturn no longer knows the credentials of connectors that were made with it or added by their ID. Everything else is read anew from the vendors.</source>
        <translation>Dann kennt Keyturn die Credentials von Connectors nicht mehr, die mit ihm erstellt oder über ihre ID hinzugefügt wurden. Alles andere wird neu von den Anbietern gelesen.</translation>
    </message>
</context>
<context>
    <name>keyturn::DetailPane</name>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to see all about it here.</source>
        <translation>Wählen Sie eine Zeile aus, um hier alles darüber zu sehen.</translation>
    </message>
    <message>
        <source>Fields of the credential</source>
        <translation>Felder des Credentials</translation>
    </message>
    <message>
        <source>Fields with a lock are set at creation. Rotate to change them.</source>
        <translation>Felder mit Schloss werden beim Erstellen festgelegt. Zum Ändern rotieren.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a kind of credential with a capital, %2 its owner&apos;s name.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Secret held in memory only since %1.</source>
        <translation>Secret nur im Arbeitsspeicher, seit %1.</translation>
    </message>
    <message>
        <source>Secret held in your keychain since %1.</source>
        <translation>Secret in Ihrem Schlüsselbund seit %1.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 a kind of owner with a capital, %2 the name of a connection.</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Credentials: %1</source>
        <translation>Credentials: %1</translation>
    </message>
    <message>
        <source>Credentials known to Keyturn: %1</source>
        <translation>Keyturn bekannte Credentials: %1</translation>
    </message>
    <message>
        <source>App: %1</source>
        <translation>App: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>Zuletzt verwendet: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Labels: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 what was done (&quot;Create&quot;), %2 to what kind of credential, %3 of whom.</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Last step: %1</source>
        <translation>Letzter Schritt: %1</translation>
    </message>
    <message>
        <source>Client ID: %1</source>
        <translation>Client-ID: %1</translation>
    </message>
    <message>
        <source>Its secret is held in memory only.</source>
        <translation>Das Secret liegt nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Its secret is in your keychain.</source>
        <translation>Das Secret liegt in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what was done (&quot;Delete owner&quot;), %2 what the owner is.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n Zeile ausgewählt</numerusform>
            <numerusform>%n Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as Keyturn knows: the vendor has the last word, and may refuse what is not refused here.</source>
        <translation>Soweit Keyturn weiß: Der Anbieter hat das letzte Wort und kann ablehnen, was hier nicht abgelehnt wird.</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>rotate</source>
        <translation>rotieren</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>create credentials</source>
        <translation>Credentials erstellen</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <extracomment>%1 a verb such as &quot;edit&quot;, %2 a sentence that says why not</extracomment>
        <translation>Nicht %1: %2</translation>
    </message>
    <message>
        <source>This connection may: %1</source>
        <extracomment>%1 verbs, such as &quot;edit, rotate, revoke&quot;</extracomment>
        <translation>Diese Verbindung darf: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::EditDialog</name>
    <message>
        <source>Edit %1</source>
        <extracomment>Title of a dialog. %1 a kind of credential.</extracomment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>It was changed elsewhere since you opened it. Nothing has been written. These are the differences:</source>
        <translation>Es wurde anderswo geändert, seit Sie es geöffnet haben. Nichts wurde geschrieben. Dies sind die Unterschiede:</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Eingabe</translation>
    </message>
    <message>
        <source>&amp;Reload and lose my edits</source>
        <translation>&amp;Neu laden und eigene Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save &amp;mine anyway</source>
        <translation>&amp;Meine trotzdem speichern</translation>
    </message>
    <message>
        <source>Reading it …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>It is being saved. This closes when the vendor has answered.</source>
        <translation>Es wird gespeichert. Das Fenster schließt sich, sobald der Anbieter geantwortet hat.</translation>
    </message>
    <message>
        <source>The vendor said that it saved this, but it is not as you asked:</source>
        <translation>Der Anbieter hat das Speichern bestätigt, aber es ist nicht, wie Sie es verlangt haben:</translation>
    </message>
    <message>
        <source>&amp;Rotate instead …</source>
        <translation>Stattdessen &amp;rotieren …</translation>
    </message>
    <message>
        <source>The connection “%1” signs in with this credential. What restricts it cannot be changed here.</source>
        <translation>Die Verbindung „%1“ meldet sich mit diesem Credential an. Was es einschränkt, kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Make a replacement, where the fields that are set at creation can be changed</source>
        <translation>Einen Ersatz erstellen, bei dem sich die beim Erstellen festgelegten Felder ändern lassen</translation>
    </message>
    <message>
        <source>Rotate, and lose your changes here?</source>
        <translation>Rotieren und Ihre Änderungen hier verlieren?</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <translation>Es konnte nicht wieder gelesen werden: %1</translation>
    </message>
    <message>
        <source>Read again just now, it is not as you asked; the server may still be at work.</source>
        <translation>Eben wieder gelesen ist es nicht so, wie Sie es verlangt haben; vielleicht arbeitet der Server noch daran.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made: the answer was lost.</source>
        <translation>Es ist nicht bekannt, ob die Änderung ausgeführt wurde: Die Antwort ging verloren.</translation>
    </message>
    <message>
        <source>Saving reads it once more, then writes what stands here, the old values too.</source>
        <translation>Speichern liest noch einmal und schreibt dann, was hier steht, auch die alten Werte.</translation>
    </message>
    <message>
        <source>It was changed elsewhere since you opened it. What you saved before was written, and nothing since. These are the differences:</source>
        <translation>Es wurde anderswo geändert, seit Sie es geöffnet haben. Was Sie vorher gespeichert haben, wurde geschrieben, seither nichts. Dies sind die Unterschiede:</translation>
    </message>
    <message>
        <source>It was changed elsewhere since you opened it. It is not known whether what you saved before was written; nothing was written since. These are the differences:</source>
        <translation>Es wurde anderswo geändert, seit Sie es geöffnet haben. Es ist nicht bekannt, ob das vorher Gespeicherte geschrieben wurde; seither wurde nichts geschrieben. Dies sind die Unterschiede:</translation>
    </message>
    <message>
        <source>It is not known whether what you saved before was written: its answer was lost.</source>
        <translation>Ob geschrieben wurde, was Sie zuvor gespeichert haben, ist nicht bekannt: Die Antwort darauf ging verloren.</translation>
    </message>
</context>
<context>
    <name>keyturn::EditOperation</name>
    <message>
        <source>This connection signs in with this credential. To change what restricts it, first create a replacement and sign in with that.</source>
        <translation>Diese Verbindung meldet sich mit diesem Credential an. Um seine Einschränkungen zu ändern, erstellen Sie zuerst einen Ersatz und melden Sie sich damit an.</translation>
    </message>
    <message>
        <source>Alarm: it was not saved as asked. %1</source>
        <translation>Alarm: Es wurde nicht wie verlangt gespeichert. %1</translation>
    </message>
    <message>
        <source>This connection does not exist any more.</source>
        <translation>Diese Verbindung existiert nicht mehr.</translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryEditor</name>
    <message>
        <source>Does not expire</source>
        <translation>Läuft nicht ab</translation>
    </message>
    <message>
        <source>This lies in the past. To end it now, revoke it.</source>
        <translation>Das liegt in der Vergangenheit. Um es jetzt zu beenden, widerrufen Sie es.</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>Ab heute</translation>
    </message>
    <message>
        <source>Expiry counted from today</source>
        <translation>Ablauf ab heute gerechnet</translation>
    </message>
    <message>
        <source>It does not expire.</source>
        <translation>Es läuft nicht ab.</translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryPicker</name>
    <message>
        <source>Does not expire</source>
        <translation>Läuft nicht ab</translation>
    </message>
    <message>
        <source>%1 days (advised), until %2</source>
        <extracomment>%1 a number of days, %2 the date they lead to</extracomment>
        <translation>%1 Tage (empfohlen), bis %2</translation>
    </message>
    <message>
        <source>%1 days, until %2</source>
        <translation>%1 Tage, bis %2</translation>
    </message>
</context>
<context>
    <name>keyturn::FailureBanner</name>
    <message>
        <source>Change connection…</source>
        <extracomment>A button beside the message that signing in has failed.</extracomment>
        <translation>Verbindung ändern…</translation>
    </message>
    <message>
        <source>The connection was changed. Try again.</source>
        <translation>Die Verbindung wurde geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The connection was changed.</source>
        <translation>Die Verbindung wurde geändert.</translation>
    </message>
</context>
<context>
    <name>keyturn::FieldDelegate</name>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation>Kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Click or press Enter to go there.</source>
        <translation>Klicken oder Eingabetaste drücken, um dorthin zu gehen.</translation>
    </message>
</context>
<context>
    <name>keyturn::FieldModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Worked out from its dates. “Expires soon” means within %1 days.</source>
        <translation>Aus den Daten des Credentials berechnet. „Läuft bald ab“ heißt: innerhalb von %1 Tagen.</translation>
    </message>
    <message>
        <source>The connection that Keyturn reads and changes it through.</source>
        <translation>Die Verbindung, über die Keyturn es liest und ändert.</translation>
    </message>
</context>
<context>
    <name>keyturn::Gallery</name>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>Das Verzeichnis %1 kann nicht angelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s).</source>
        <translation>
            <numerusform>%n Bild.</numerusform>
            <numerusform>%n Bilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>the lists</source>
        <translation>die Listen</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>A secret was in sight: no picture was taken.</source>
        <translation>Ein Secret war sichtbar: Es wurde kein Bild gemacht.</translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Das Bild %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be done</source>
        <translation>%1 ist nicht möglich</translation>
    </message>
</context>
<context>
    <name>keyturn::HelpDialog</name>
    <message>
        <source>Keyturn help</source>
        <translation>Keyturn-Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>keyturn::HttpClient</name>
    <message>
        <source>The address of the server is not valid.</source>
        <translation>Die Adresse des Servers ist ungültig.</translation>
    </message>
    <message>
        <source>Nothing is sent over an unencrypted connection.</source>
        <translation>Über eine unverschlüsselte Verbindung wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>keyturn::HttpExchange</name>
    <message>
        <source>The answer is larger than %1.</source>
        <translation>Die Antwort ist größer als %1.</translation>
    </message>
    <message>
        <source>The server answered with a redirect (%1) to &quot;%2&quot;. It was not followed, and no credential was sent there.</source>
        <translation>Der Server hat mit einer Weiterleitung (%1) nach „%2“ geantwortet. Ihr wurde nicht gefolgt, und kein Credential wurde dorthin gesendet.</translation>
    </message>
    <message>
        <source>The answer broke off after %1 bytes.</source>
        <translation>Die Antwort brach nach %1 Bytes ab.</translation>
    </message>
    <message>
        <source>The answer broke off after %1 of %2 bytes.</source>
        <translation>Die Antwort brach nach %1 von %2 Bytes ab.</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 for %2 s.</source>
        <translation>Von %1 kam %2 s lang nichts.</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete after %2 s.</source>
        <translation>Die Antwort von %1 war nach %2 s nicht vollständig.</translation>
    </message>
</context>
<context>
    <name>keyturn::HttpJob</name>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::InputDialog</name>
    <message>
        <source>Close and lose what you entered?</source>
        <translation>Schließen und Ihre Eingaben verlieren?</translation>
    </message>
</context>
<context>
    <name>keyturn::KeychainVault</name>
    <message>
        <source>There is nothing to keep.</source>
        <translation>Es gibt nichts zu behalten.</translation>
    </message>
</context>
<context>
    <name>keyturn::KindWalk</name>
    <message>
        <source>the journal has no new entry</source>
        <translation>das Journal hat keinen neuen Eintrag</translation>
    </message>
    <message>
        <source>the dialog does not offer the owner</source>
        <translation>der Dialog bietet den Eigentümer nicht an</translation>
    </message>
</context>
<context>
    <name>keyturn::KnownCredentialDialog</name>
    <message>
        <source>Add known %1</source>
        <extracomment>Title of a dialog. %1 a kind of credential.</extracomment>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Credential &amp;ID:</source>
        <translation>Credential-&amp;ID:</translation>
    </message>
    <message>
        <source>The vendor has no list of these credentials, but shows one if asked for by its ID. Keyturn keeps the ID, so that you can see and revoke it here.</source>
        <translation>Der Anbieter führt keine Liste dieser Credentials, zeigt aber eines, wenn man mit seiner ID danach fragt. Keyturn merkt sich die ID, damit Sie es hier sehen und widerrufen können.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a connector, %2 its app.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None is known yet. Refresh first.</source>
        <translation>Noch keiner bekannt. Aktualisieren Sie zuerst.</translation>
    </message>
    <message>
        <source>Enter the ID.</source>
        <translation>Geben Sie die ID ein.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Asking the vendor …</source>
        <translation>Der Anbieter wird gefragt …</translation>
    </message>
    <message>
        <source>&amp;%1:</source>
        <extracomment>The label of a field, with its mnemonic. %1 is a kind of owner, such as &quot;Connector&quot;.</extracomment>
        <translation>&amp;%1:</translation>
    </message>
    <message>
        <source>What the vendor&apos;s API calls the credential.</source>
        <translation>Wie die API des Anbieters das Credential nennt.</translation>
    </message>
    <message>
        <source>The vendor knows no credential of this ID there.</source>
        <translation>Der Anbieter kennt dort kein Credential mit dieser ID.</translation>
    </message>
    <message>
        <source>The vendor knows no credential of the ID %1 there. It may have another ID than its client ID says.</source>
        <translation>Der Anbieter kennt dort kein Credential mit der ID %1. Es hat womöglich eine andere ID, als seine Client-ID sagt.</translation>
    </message>
    <message>
        <source>Where you made it, the vendor shows or logs its ID. Its client ID often begins with it: that can be entered too, and the vendor is asked whether it is so.</source>
        <translation>Wo Sie es erstellt haben, zeigt oder protokolliert der Anbieter die ID. Oft beginnt die Client-ID mit ihr: Auch die können Sie eingeben, der Anbieter wird dann gefragt, ob es so ist.</translation>
    </message>
</context>
<context>
    <name>keyturn::LabelsEditor</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Label entfernen</translation>
    </message>
    <message>
        <source>The value “%1” has no key.</source>
        <translation>Der Wert „%1“ hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key “%1” is there twice.</source>
        <translation>Der Schlüssel „%1“ kommt doppelt vor.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>keyturn::LockScreen</name>
    <message>
        <source>Keyturn is locked</source>
        <extracomment>Heading of the window that hides the others when nobody has used the program for a while.</extracomment>
        <translation>Keyturn ist gesperrt</translation>
    </message>
    <message>
        <source>Everything is hidden and masked until you are back. Nothing is lost.</source>
        <translation>Alles ist ausgeblendet und jedes Secret verborgen, bis Sie wieder da sind. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>Wieder &amp;anzeigen</translation>
    </message>
</context>
<context>
    <name>keyturn::MainWindow</name>
    <message>
        <source>Keyturn</source>
        <translation>Keyturn</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>No tenant is connected</source>
        <translation>Kein Mandant verbunden</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>A secret is on the clipboard. Click to clear it now.</source>
        <translation>Ein Secret liegt in der Zwischenablage. Klicken, um sie jetzt zu leeren.</translation>
    </message>
    <message>
        <source>This is a practice tenant on this machine. Nothing here reaches a vendor, and all of it goes when Keyturn ends.</source>
        <translation>Das ist ein Übungsmandant auf diesem Rechner. Nichts hier erreicht einen Anbieter, und alles verschwindet, wenn Keyturn endet.</translation>
    </message>
    <message>
        <source>Clipboard could not be cleared</source>
        <translation>Zwischenablage konnte nicht geleert werden</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation>Zwischenablage wird in %1 s geleert</translation>
    </message>
    <message>
        <source>The clipboard could not be cleared. Clear it again</source>
        <translation>Die Zwischenablage konnte nicht geleert werden. Erneut leeren</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Zwischenablage jetzt leeren</translation>
    </message>
    <message>
        <source>Keyturn cannot close yet</source>
        <translation>Keyturn kann noch nicht schließen</translation>
    </message>
    <message>
        <source>Something needs your attention</source>
        <translation>Etwas erfordert Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>There is nothing to copy in this cell.</source>
        <translation>In dieser Zelle gibt es nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Connected %1.</source>
        <translation>%1 wurde verbunden.</translation>
    </message>
    <message>
        <source>Keyturn shows the machine credentials of ConductorOne and Spotify Confidence in one window, and creates, rotates and revokes them.

To begin, connect a tenant with the client ID and the secret of a credential that you have made there for Keyturn; the secret is kept in this machine&apos;s keychain.

To look around first, try the practice tenant: it runs on this machine, opens a window of its own, and leaves nothing behind.</source>
        <translation>Keyturn zeigt die Maschinen-Credentials von ConductorOne und Spotify Confidence in einem Fenster und erstellt, rotiert und widerruft sie.

Verbinden Sie zum Anfang einen Mandanten mit Client-ID und Secret eines Credentials, das Sie dort für Keyturn erstellt haben; das Secret wird im Schlüsselbund dieses Rechners aufbewahrt.

Um sich zuerst umzusehen, probieren Sie den Übungsmandanten aus: Er läuft auf diesem Rechner, öffnet ein eigenes Fenster und hinterlässt nichts.</translation>
    </message>
    <message>
        <source>Practice tenant – Keyturn</source>
        <translation>Übungsmandant – Keyturn</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>The activity was not exported</source>
        <translation>Die Aktivität wurde nicht exportiert</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>Der Ordner konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>This desktop has no program for folders. The data of Keyturn are in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Dieser Desktop hat kein Programm für Ordner. Die Daten von Keyturn liegen in %1.</translation>
    </message>
    <message>
        <source>Keyturn %1 is published. Help › Check for updates leads to it.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Keyturn %1 ist erschienen. Hilfe › Nach neuer Version sehen führt dorthin.</translation>
    </message>
</context>
<context>
    <name>keyturn::MemoryVault</name>
    <message>
        <source>There is nothing to keep.</source>
        <translation>Es gibt nichts zu behalten.</translation>
    </message>
    <message>
        <source>this program&apos;s memory</source>
        <translation>der Arbeitsspeicher dieses Programms</translation>
    </message>
</context>
<context>
    <name>keyturn::MintDialog</name>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Checking that the keychain can keep the secret …</source>
        <translation>Es wird geprüft, ob der Schlüsselbund das Secret aufnehmen kann …</translation>
    </message>
    <message>
        <source>The keychain cannot keep a secret now. Nothing has been sent.</source>
        <translation>Der Schlüsselbund kann gerade kein Secret aufnehmen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Noting what exists already …</source>
        <translation>Vorhandenes wird notiert …</translation>
    </message>
    <message>
        <source>Writing the intent to the journal …</source>
        <translation>Die Absicht wird ins Journal geschrieben …</translation>
    </message>
    <message>
        <source>Waiting for the vendor&apos;s answer … Closing this does not undo the request.</source>
        <translation>Warten auf die Antwort des Anbieters … Schließen macht die Anfrage nicht rückgängig.</translation>
    </message>
    <message>
        <source>Putting the secret into the keychain …</source>
        <translation>Das Secret kommt in den Schlüsselbund …</translation>
    </message>
    <message>
        <source>Reading the credential back …</source>
        <translation>Das Credential wird zurückgelesen …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The keychain cannot keep a new secret now, so nothing has been sent.</source>
        <translation>Der Schlüsselbund kann gerade kein neues Secret aufnehmen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Keep in &amp;memory only until handed over</source>
        <translation>Bis zur Übergabe nur im A&amp;rbeitsspeicher halten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>Abgebrochen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It is not known whether the vendor made the credential: the request had left, and no answer tells. It is not sent again. You find it under “Secrets to hand over”, where it can be looked for.</source>
        <translation>Es ist nicht bekannt, ob der Anbieter das Credential erstellt hat: Die Anfrage war unterwegs, und keine Antwort sagt es. Sie wird nicht noch einmal gesendet. Sie finden sie unter „Offene Übergaben“, wo danach gesucht werden kann.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>keyturn::MintOperation</name>
    <message>
        <source>Nothing was sent: only %1 can make one for itself.</source>
        <extracomment>%1 the name of a user.</extracomment>
        <translation>Nichts wurde gesendet: Nur %1 kann das für sich selbst erstellen.</translation>
    </message>
    <message>
        <source>The vendor does not say whom this connection signs in as.</source>
        <translation>Der Anbieter teilt nicht mit, als wer sich diese Verbindung anmeldet.</translation>
    </message>
    <message>
        <source>What existed before could not all be listed, so a new one cannot be told from an old one. %1</source>
        <translation>Was vorher existierte, konnte nicht vollständig aufgelistet werden; Neues lässt sich daher nicht von Altem unterscheiden. %1</translation>
    </message>
    <message>
        <source>The ID %1 could not be noted; the vendor has no list of these. %2</source>
        <translation>Die ID %1 konnte nicht vermerkt werden; der Anbieter führt davon keine Liste. %2</translation>
    </message>
    <message>
        <source>Another credential of %1 is being created. Wait until it is done.</source>
        <translation>Ein anderes Credential von %1 wird gerade erstellt. Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer named no ID.</source>
        <translation>Die Antwort des Anbieters nannte keine ID.</translation>
    </message>
    <message>
        <source>It could not be read back after it was made. %1</source>
        <translation>Es konnte nach dem Erstellen nicht zurückgelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>keyturn::NamesEditor</name>
    <message>
        <source>Type a name, then Enter</source>
        <translation>Namen eingeben, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Names in the list</source>
        <translation>Namen in der Liste</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>keyturn::NavigationModel</name>
    <message>
        <source>All credentials</source>
        <translation>Alle Credentials</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Secrets to hand over</source>
        <translation>Offene Übergaben</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>For screen readers. %1 a kind of credential in the plural, %2 a connection.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1 a connection, %2 its vendor and state.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers. %1 a place such as &quot;Needs attention&quot;, %2 how many are there.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>keyturn::OperationTableModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
</context>
<context>
    <name>keyturn::Operations</name>
    <message>
        <source>This connection does not exist any more.</source>
        <translation>Diese Verbindung existiert nicht mehr.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s journal could not be read, so it is not known whether secrets of this connection wait to be handed over. Mend the journal and start Keyturn again.</source>
        <translation>Das Journal von Keyturn konnte nicht gelesen werden; daher ist nicht bekannt, ob Secrets dieser Verbindung auf die Übergabe warten. Reparieren Sie das Journal und starten Sie Keyturn neu.</translation>
    </message>
    <message>
        <source>There are secrets to hand over or open questions of this connection. Settle them first.</source>
        <translation>Zu dieser Verbindung gibt es Secrets zu übergeben oder offene Fragen. Klären Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s journal could not be read, so nothing is created: a secret could be lost. Mend the journal and start Keyturn again.</source>
        <translation>Das Journal von Keyturn konnte nicht gelesen werden; deshalb wird nichts erstellt: Ein Secret könnte verloren gehen. Reparieren Sie das Journal und starten Sie Keyturn neu.</translation>
    </message>
    <message>
        <source>Enter the ID of the credential.</source>
        <translation>Geben Sie die ID des Credentials ein.</translation>
    </message>
    <message>
        <source>Keyturn&apos;s journal is still being read. Try again in a moment.</source>
        <translation>Das Journal von Keyturn wird noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>keyturn::OperationsPage</name>
    <message>
        <source>Secrets to hand over</source>
        <translation>Offene Übergaben</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Hand each secret over to whom it is for, keep it in your keychain, or discard it. Until then it stays here, also after a restart.</source>
        <translation>Übergeben Sie jedes Secret an den, für den es bestimmt ist, behalten Sie es in Ihrem Schlüsselbund oder verwerfen Sie es. Bis dahin bleibt es hier, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Die Aktivität exportieren</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n exported to %1.</source>
        <translation>
            <numerusform>%n Eintrag nach %1 exportiert.</numerusform>
            <numerusform>%n Einträge nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>OCSF for a SIEM, with sign-ins, JSON lines (*.jsonl)</source>
        <extracomment>OCSF is the Open Cybersecurity Schema Framework.</extracomment>
        <translation>OCSF für ein SIEM, mit Anmeldungen, JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>OCSF for a SIEM, without sign-ins, JSON lines (*.jsonl)</source>
        <translation>OCSF für ein SIEM, ohne Anmeldungen, JSON-Zeilen (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>keyturn::OwnerDeletionDialog</name>
    <message>
        <source>Delete %1</source>
        <extracomment>Title of a dialog. %1 a kind of owner.</extracomment>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>&amp;Type its name:</source>
        <translation>&amp;Geben Sie den Namen ein:</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>It has no live credential that Keyturn knows of.</source>
        <translation>Keyturn kennt kein gültiges Credential davon.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Geben Sie zuerst den Namen ein.</translation>
    </message>
    <message>
        <source>Waiting for the vendor …</source>
        <translation>Warten auf den Anbieter …</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <extracomment>%1 the name of a credential, %2 such as &quot;2 hours ago&quot;</extracomment>
        <translation>%1, zuletzt verwendet %2</translation>
    </message>
    <message>
        <source>%1, never used as far as the vendor says</source>
        <translation>%1, laut Anbieter nie verwendet</translation>
    </message>
    <message>
        <source>Delete the %1 “%2” for good?</source>
        <extracomment>%1 a kind of owner, %2 its name.</extracomment>
        <translation>%1 „%2“ endgültig löschen?</translation>
    </message>
    <message>
        <source>Its live credentials are deleted with it (%1). Whoever uses one of these is refused:</source>
        <translation>Seine gültigen Credentials werden mit gelöscht (%1). Wer eines davon verwendet, wird abgewiesen:</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>und weitere: %1</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>By its name this may be the client that the vendor made for the account. That one must not be deleted: ask the vendor first if you are not sure.</source>
        <translation>Dem Namen nach kann dies der Client sein, den der Anbieter für das Konto erstellt hat. Dieser darf nicht gelöscht werden: Fragen Sie im Zweifel zuerst den Anbieter.</translation>
    </message>
    <message>
        <source>The vendor made this client for the account. It must not be deleted.</source>
        <translation>Der Anbieter hat diesen Client für das Konto erstellt. Er darf nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>This is not its name.</source>
        <translation>So heißt der Eintrag nicht.</translation>
    </message>
    <message>
        <source>So that nothing is deleted by mistake. Type the name as it stands above, or copy it.</source>
        <translation>Damit nichts versehentlich gelöscht wird. Geben Sie den Namen ein, wie er oben steht, oder kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>Its credentials could not all be read, so Keyturn does not know whether some are in use. Whatever is there is deleted with it. This cannot be undone.</source>
        <translation>Seine Credentials konnten nicht alle gelesen werden; Keyturn weiß also nicht, ob welche benutzt werden. Was da ist, wird mit gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was deleted.</source>
        <extracomment>%1 the name of an owner of credentials.</extracomment>
        <translation>Es ist nicht bekannt, ob „%1“ gelöscht wurde.</translation>
    </message>
    <message>
        <source>Not all of its credentials could be read; there may be others.</source>
        <translation>Nicht alle seine Credentials konnten gelesen werden; es kann weitere geben.</translation>
    </message>
    <message>
        <source>It may be deleted already. A refresh shows whether it is still there.</source>
        <translation>Vielleicht ist es schon gelöscht. Ein Aktualisieren zeigt, ob es noch da ist.</translation>
    </message>
</context>
<context>
    <name>keyturn::OwnerDialog</name>
    <message>
        <source>New %1</source>
        <extracomment>Title of a dialog. %1 a kind of owner.</extracomment>
        <translation>%1 erstellen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>Title of a dialog. %1 a kind of owner.</extracomment>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Waiting for the vendor …</source>
        <translation>Warten auf den Anbieter …</translation>
    </message>
    <message>
        <source>This server does not offer renaming clients.</source>
        <translation>Dieser Server bietet kein Umbenennen von Clients.</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>In %1 umbenannt.</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 wurde erstellt.</translation>
    </message>
    <message>
        <source>What the vendor&apos;s own pages call it too. Credentials do not depend on it.</source>
        <translation>So nennen ihn auch die Seiten des Anbieters. Credentials hängen nicht davon ab.</translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation>So heißt der Eintrag bereits.</translation>
    </message>
    <message>
        <source>There is another %1 of this name.</source>
        <translation>Es gibt einen anderen Eintrag (%1) mit diesem Namen.</translation>
    </message>
    <message>
        <source>Refused by the vendor: %1</source>
        <extracomment>%1 the vendor&apos;s own words</extracomment>
        <translation>Vom Anbieter abgelehnt: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was renamed to “%2”.</source>
        <extracomment>%1 the old name of an owner, %2 the new one.</extracomment>
        <translation>Es ist nicht bekannt, ob „%1“ in „%2“ umbenannt wurde.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was created. Creating it again could make a second one.</source>
        <translation>Es ist nicht bekannt, ob „%1“ erstellt wurde. Erneutes Erstellen könnte ein zweites anlegen.</translation>
    </message>
</context>
<context>
    <name>keyturn::OwnerPicker</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a connector, %2 its app.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <extracomment>%1 the name of an owner.</extracomment>
        <translation>%1, deaktiviert</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 the name of an owner that others have too, %2 its ID.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>Einen Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>None is known yet</source>
        <translation>Noch keine bekannt</translation>
    </message>
    <message>
        <source>What the credential belongs to. It is deleted with it.</source>
        <translation>Wozu das Credential gehört. Es wird damit gelöscht.</translation>
    </message>
</context>
<context>
    <name>keyturn::OwnerTableModel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credentials</translation>
    </message>
</context>
<context>
    <name>keyturn::PersonalClientList</name>
    <message>
        <source>Only this connection&apos;s own personal clients are shown. Seeing those of other users needs another role.</source>
        <translation>Nur die eigenen Personal Clients dieser Verbindung werden angezeigt. Um die anderer Benutzer zu sehen, braucht es eine andere Rolle.</translation>
    </message>
</context>
<context>
    <name>keyturn::PlaceActions</name>
    <message>
        <source>&amp;Previous place</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nä&amp;chster Fensterteil</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;origer Fensterteil</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <extracomment>A menu entry for a place: %1 the digit of its shortcut, %2 its name (&quot;All credentials&quot;).</extracomment>
        <translation>&amp;%1 %2</translation>
    </message>
</context>
<context>
    <name>keyturn::PreferencesDialog</name>
    <message>
        <source>Have the &amp;name typed before a credential is revoked</source>
        <translation>Vor dem Widerrufen den &amp;Namen des Credentials eingeben lassen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Clear the clipboard after:</source>
        <translation>Zwischenablage &amp;leeren nach:</translation>
    </message>
    <message>
        <source>&amp;Mask a shown secret after:</source>
        <translation>Angezeigtes Secret &amp;verbergen nach:</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number of seconds.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>As the system (from the next start)</source>
        <translation>Wie das System (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>%1 (from the next start)</source>
        <extracomment>%1 the name of a language, in that language.</extracomment>
        <translation>%1 (ab dem nächsten Start)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>As the vendor advises</source>
        <translation>Wie der Anbieter empfiehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), where offered</source>
        <translation>
            <numerusform>%n Tag, wo angeboten</numerusform>
            <numerusform>%n Tage, wo angeboten</numerusform>
        </translation>
    </message>
    <message>
        <source>A new credential &amp;expires:</source>
        <translation>Ein neues Credential läuft &amp;ab:</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number of minutes.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Hide everything, unused for:</source>
        <extracomment>All windows are hidden when there was no key or mouse for so long.</extracomment>
        <translation>Alles a&amp;usblenden, wenn unbenutzt seit:</translation>
    </message>
    <message>
        <source>Keep the window of a secret out of &amp;screen captures</source>
        <extracomment>Screen captures: pictures, recordings and remote sessions.</extracomment>
        <translation>Das Fenster eines Secrets aus &amp;Bildschirmaufnahmen heraushalten</translation>
    </message>
    <message>
        <source>Switch this off to see that window in a remote session.</source>
        <translation>Schalten Sie dies aus, um dieses Fenster in einer Fernsitzung zu sehen.</translation>
    </message>
    <message>
        <source>Look once a day for a newer &amp;version of Keyturn</source>
        <translation>&amp;Täglich nach einer neuen Version von Keyturn sehen</translation>
    </message>
    <message>
        <source>Asks %1, and tells it nothing of you or your tenants. Nothing is downloaded or installed.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>Fragt %1 und verrät nichts über Sie oder Ihre Tenants. Nichts wird heruntergeladen oder installiert.</translation>
    </message>
    <message>
        <source>A copied secret is taken from the clipboard then, if it is still there.</source>
        <translation>Ein kopiertes Secret wird dann aus der Zwischenablage entfernt, wenn es noch dort ist.</translation>
    </message>
    <message>
        <source>A secret that you have shown is hidden again then, and whenever you turn to another window.</source>
        <translation>Ein angezeigtes Secret wird dann wieder verborgen, und immer wenn Sie zu einem anderen Fenster wechseln.</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse, nobody who passes by sees anything.</source>
        <translation>Nach so langer Zeit ohne Taste oder Maus sieht niemand mehr etwas, der vorbeikommt.</translation>
    </message>
    <message>
        <source>The colours of all windows.</source>
        <translation>Die Farben aller Fenster.</translation>
    </message>
    <message>
        <source>Of everything that Keyturn says. What a vendor says stays as it is.</source>
        <translation>Von allem, was Keyturn sagt. Was ein Anbieter sagt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What the dialog for a new credential begins with. It can be changed there.</source>
        <translation>Womit der Dialog für ein neues Credential beginnt. Es lässt sich dort ändern.</translation>
    </message>
    <message>
        <source>So that none is revoked by a stray click.</source>
        <translation>Damit keines durch einen versehentlichen Klick widerrufen wird.</translation>
    </message>
</context>
<context>
    <name>keyturn::ProfileDialog</name>
    <message>
        <source>Change connection</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Mandanten verbinden</translation>
    </message>
    <message>
        <source>Sign in with the client ID and the secret of a credential that you made for Keyturn. It sees and does what that credential may.</source>
        <translation>Melden Sie sich mit Client-ID und Secret eines Credentials an, das Sie für Keyturn erstellt haben. Keyturn sieht und tut, was dieses Credential darf.</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;prüfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Signing in at %1 …</source>
        <translation>Anmeldung bei %1 …</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>Roles: %1.</source>
        <translation>Rollen: %1.</translation>
    </message>
    <message>
        <source>Putting the secret into %1 …</source>
        <extracomment>%1 where secrets are kept, as in &quot;your login keychain&quot;.</extracomment>
        <translation>Das Secret wird abgelegt: %1 …</translation>
    </message>
    <message>
        <source>Signing in at %1 with the new secret …</source>
        <translation>Anmeldung bei %1 mit dem neuen Secret …</translation>
    </message>
    <message>
        <source>Nothing was saved: the stored secret is replaced only by one that works.</source>
        <translation>Nichts wurde gespeichert: Das gespeicherte Secret wird nur durch eines ersetzt, das funktioniert.</translation>
    </message>
    <message>
        <source>Shown wherever you act in this tenant, so that you do not take it for another.</source>
        <translation>Wird überall angezeigt, wo Sie in diesem Mandanten arbeiten, damit Sie ihn nicht für einen anderen halten.</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <extracomment>Of a connection, in this window.</extracomment>
        <translation>&amp;Farbe:</translation>
    </message>
</context>
<context>
    <name>keyturn::ProfileStrip</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>The head of a dialog: %1 the name of a connection, %2 its vendor.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
</context>
<context>
    <name>keyturn::Profiles</name>
    <message>
        <source>The keychain holds the new secret of “%1” all the same. %2</source>
        <translation>Der Schlüsselbund enthält das neue Secret von „%1“ dennoch. %2</translation>
    </message>
    <message>
        <source>“%1” stays with %2. Add a new connection for another one.</source>
        <translation>„%1“ bleibt bei %2. Legen Sie für etwas anderes eine neue Verbindung an.</translation>
    </message>
    <message>
        <source>Some connections cannot be read, and are missing here. They stay as they are in Keyturn&apos;s database, and their secrets in the keychain: a newer version of Keyturn may read them. Or add them anew.</source>
        <translation>Einige Verbindungen können nicht gelesen werden und fehlen hier. Sie bleiben unverändert in der Datenbank von Keyturn, ihre Secrets im Schlüsselbund: Eine neuere Version von Keyturn kann sie vielleicht lesen. Oder legen Sie sie neu an.</translation>
    </message>
</context>
<context>
    <name>keyturn::ProxyLoginDialog</name>
    <message>
        <source>Proxy login</source>
        <translation>Proxy-Anmeldung</translation>
    </message>
    <message>
        <source>The system&apos;s proxy %1 asks for a login before it lets Keyturn out.</source>
        <translation>Der Proxy %1 des Systems verlangt eine Anmeldung, bevor er Keyturn nach außen lässt.</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>It is kept in %1, and sent to this proxy only.</source>
        <extracomment>%1 a keychain</extracomment>
        <translation>Es wird abgelegt (%1) und nur an diesen Proxy gesendet.</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>The proxy refused the login that it was given.</source>
        <translation>Der Proxy hat die angegebene Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The login is used until Keyturn ends, but could not be kept. %1</source>
        <translation>Die Anmeldung wird verwendet, bis Keyturn endet, konnte aber nicht aufbewahrt werden. %1</translation>
    </message>
    <message>
        <source>Your account at the proxy, as whoever runs your network gave it to you.</source>
        <translation>Ihr Konto beim Proxy, wie Sie es vom Betreiber Ihres Netzes erhalten haben.</translation>
    </message>
    <message>
        <source>The password of that account. It is not the secret of a credential.</source>
        <translation>Das Passwort dieses Kontos. Es ist nicht das Secret eines Credentials.</translation>
    </message>
</context>
<context>
    <name>keyturn::Refresh</name>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>What is known here of %1 cannot be read. %2</source>
        <extracomment>%1 the ID of a connector credential, %2 why it cannot be read.</extracomment>
        <translation>Was hier über %1 bekannt ist, lässt sich nicht lesen. %2</translation>
    </message>
</context>
<context>
    <name>keyturn::RefreshProgress</name>
    <message>
        <source>Refresh progress</source>
        <translation>Fortschritt der Aktualisierung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading. What has arrived stays.</source>
        <translation>Nicht weiterlesen. Was angekommen ist, bleibt.</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>Aktualisierung abbrechen</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>What is shown was last read completely at %1.</source>
        <translation>Was angezeigt wird, wurde zuletzt vollständig gelesen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service principals</source>
        <translation>
            <numerusform>%Ln Service Principal</numerusform>
            <numerusform>%Ln Service Principals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients</source>
        <translation>
            <numerusform>%Ln Client</numerusform>
            <numerusform>%Ln Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 …</source>
        <extracomment>Status bar while lists are read. %1 a connection, %2 &quot;12 service principals&quot;, %3 &quot;40 credentials&quot;.</extracomment>
        <translation>%1: %2, %3 …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credentials</source>
        <translation>
            <numerusform>%Ln Credential</numerusform>
            <numerusform>%Ln Credentials</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>offline, as of %1</source>
        <extracomment>Status bar: from when the shown lists are. %1 a time, or a date and time.</extracomment>
        <translation>offline, Stand: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::Refreshes</name>
    <message>
        <source>What was read of the removed connection is still on this machine. %1</source>
        <translation>Was von der entfernten Verbindung gelesen wurde, ist noch auf diesem Rechner. %1</translation>
    </message>
</context>
<context>
    <name>keyturn::ReleaseFeed</name>
    <message>
        <source>What %1 answers names no version of Keyturn.</source>
        <translation>Die Antwort von %1 nennt keine Version von Keyturn.</translation>
    </message>
</context>
<context>
    <name>keyturn::RevealDialog</name>
    <message>
        <source>Hand over a secret</source>
        <translation>Ein Secret übergeben</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>Client-ID:</translation>
    </message>
    <message>
        <source>Token URL:</source>
        <translation>Token-URL:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy secret</source>
        <translation>Secret &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all as lines</source>
        <translation>&amp;Alles als Zeilen kopieren</translation>
    </message>
    <message>
        <source>CLIENT_ID=…, CLIENT_SECRET=… and TOKEN_URL=…, as a consumer&apos;s configuration wants them</source>
        <translation>CLIENT_ID=…, CLIENT_SECRET=… und TOKEN_URL=…, wie sie die Konfiguration einer Anwendung braucht</translation>
    </message>
    <message>
        <source>Save to &amp;file …</source>
        <translation>In &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>V&amp;erbergen</translation>
    </message>
    <message>
        <source>Has it arrived?</source>
        <translation>Ist es angekommen?</translation>
    </message>
    <message>
        <source>Paste the secret back</source>
        <translation>Secret wieder einfügen</translation>
    </message>
    <message>
        <source>To finish with “Handed over”, save it to a file, or copy it from where you put it and paste it here, after the clipboard was cleared.</source>
        <translation>Um mit „Übergeben“ abzuschließen, speichern Sie es in eine Datei, oder kopieren Sie es von dort, wo Sie es abgelegt haben, und fügen Sie es hier ein, nachdem die Zwischenablage geleert wurde.</translation>
    </message>
    <message>
        <source>&amp;Revoke the old one …</source>
        <translation>Altes &amp;widerrufen …</translation>
    </message>
    <message>
        <source>&amp;Keep in keychain</source>
        <translation>Im Schlüsselbund &amp;behalten</translation>
    </message>
    <message>
        <source>Handed &amp;over</source>
        <translation>Übe&amp;rgeben</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>Verwer&amp;fen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The secret is not held any more: %1.</source>
        <translation>Das Secret wird nicht mehr aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>The secret is not held any more.</source>
        <translation>Das Secret wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 – %2 of %3</source>
        <extracomment>%1 the name of a credential, %2 its kind, %3 its owner.</extracomment>
        <translation>%1 – %2 von %3</translation>
    </message>
    <message>
        <source>The secret is in this program&apos;s memory only and is lost when it ends. %1</source>
        <translation>Das Secret liegt nur im Arbeitsspeicher dieses Programms und geht verloren, wenn es endet. %1</translation>
    </message>
    <message>
        <source>Closing this window loses nothing yet: it stays under “Secrets to hand over”.</source>
        <translation>Mit dem Schließen dieses Fensters geht noch nichts verloren: Es bleibt unter „Offene Übergaben“.</translation>
    </message>
    <message>
        <source>The secret is in %1, read back and compared.</source>
        <extracomment>%1 where it is kept, as in &quot;your login keychain&quot;.</extracomment>
        <translation>Das Secret ist abgelegt (%1), zurückgelesen und verglichen.</translation>
    </message>
    <message>
        <source>It stays in the keychain.</source>
        <translation>Es bleibt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Closing this window keeps it under “Secrets to hand over”.</source>
        <translation>Nach dem Schließen dieses Fensters bleibt es unter „Offene Übergaben“.</translation>
    </message>
    <message>
        <source>It replaces “%1”, which is still alive. Revoke that one only after its consumer uses the new client ID and secret.</source>
        <translation>Es ersetzt „%1“, das noch gültig ist. Widerrufen Sie dieses erst, wenn seine Anwendung die neue Client-ID und das neue Secret verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard, which is cleared in %n s.</source>
        <translation>
            <numerusform>In der Zwischenablage, die in %n s geleert wird.</numerusform>
            <numerusform>In der Zwischenablage, die in %n s geleert wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard could not be cleared and still has the secret.</source>
        <translation>Die Zwischenablage konnte nicht geleert werden und enthält das Secret noch.</translation>
    </message>
    <message>
        <source>Clear the clipboard first: else what comes back is only what was just copied.</source>
        <translation>Leeren Sie zuerst die Zwischenablage: Sonst kommt nur zurück, was gerade kopiert wurde.</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>Secret speichern</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone, and read back. You can finish with “Handed over”.</source>
        <translation>In %1 gespeichert, nur für Sie lesbar, und zurückgelesen. Sie können mit „Übergeben“ abschließen.</translation>
    </message>
    <message>
        <source>The copy is the same. You can finish with “Handed over”.</source>
        <translation>Die Kopie ist gleich. Sie können mit „Übergeben“ abschließen.</translation>
    </message>
    <message>
        <source>This is not the secret, or not all of it.</source>
        <translation>Das ist nicht das Secret oder nicht das ganze.</translation>
    </message>
    <message>
        <source>The secret stays in the keychain.</source>
        <translation>Das Secret bleibt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Handed over; the secret is gone from the keychain.</source>
        <translation>Übergeben; das Secret ist aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>Discard the secret of “%1”? It cannot be had again. A credential whose secret nobody holds is of no use, so it should be revoked too.</source>
        <translation>Das Secret von „%1“ verwerfen? Es ist nicht wieder zu bekommen. Ein Credential, dessen Secret niemand hat, nützt nichts und sollte deshalb auch widerrufen werden.</translation>
    </message>
    <message>
        <source>Discard and &amp;revoke</source>
        <translation>Verwerfen und &amp;widerrufen</translation>
    </message>
    <message>
        <source>&amp;Discard only</source>
        <translation>&amp;Nur verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard the secret</source>
        <translation>Secret verwerfen</translation>
    </message>
    <message>
        <source>The secret was discarded. Its credential still exists.</source>
        <translation>Das Secret wurde verworfen. Sein Credential existiert noch.</translation>
    </message>
    <message>
        <source>It was not revoked, so its secret is still held.</source>
        <translation>Es wurde nicht widerrufen, deshalb wird sein Secret weiter aufbewahrt.</translation>
    </message>
    <message>
        <source>Discarded and revoked.</source>
        <translation>Verworfen und widerrufen.</translation>
    </message>
    <message>
        <source>It is being revoked. Wait for the vendor&apos;s answer.</source>
        <translation>Es wird widerrufen. Warten Sie auf die Antwort des Anbieters.</translation>
    </message>
    <message>
        <source>Try the &amp;journal again</source>
        <translation>Noch einmal mit dem &amp;Journal versuchen</translation>
    </message>
    <message>
        <source>But Keyturn&apos;s journal could not be written: after a restart it would not be known which credential this secret belongs to. %1</source>
        <translation>Aber das Journal von Keyturn konnte nicht geschrieben werden: Nach einem Neustart wäre nicht bekannt, zu welchem Credential dieses Secret gehört. %1</translation>
    </message>
    <message>
        <source>It is not known which credential this secret belongs to.</source>
        <translation>Es ist nicht bekannt, zu welchem Credential dieses Secret gehört.</translation>
    </message>
    <message>
        <source>Asking the vendor …</source>
        <translation>Der Anbieter wird gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>The vendor lists %n that could be it; see “Settle”.</source>
        <translation>
            <numerusform>Der Anbieter führt %n, das es sein könnte; siehe „Klären“.</numerusform>
            <numerusform>Der Anbieter führt %n, die es sein könnten; siehe „Klären“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over. The secret is still in the keychain; Keyturn deletes it when it starts again.</source>
        <translation>Übergeben. Das Secret ist noch im Schlüsselbund; Keyturn löscht es beim nächsten Start.</translation>
    </message>
    <message>
        <source>Try the keychain a&amp;gain</source>
        <translation>Schlüsselbund erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board</source>
        <translation>Zwischenablage &amp;leeren</translation>
    </message>
    <message>
        <source>Proves that your copy is whole: what you paste is compared with the secret here and wiped.</source>
        <translation>Beweist, dass Ihre Kopie vollständig ist: Was Sie einfügen, wird hier mit dem Secret verglichen und überschrieben.</translation>
    </message>
    <message>
        <source>It is not known whether it was revoked. Its secret is still held.</source>
        <translation>Es ist nicht bekannt, ob es widerrufen wurde. Sein Secret wird weiter aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>keyturn::RevokeDialog</name>
    <message>
        <source>Revoke %1</source>
        <extracomment>Title of a dialog. %1 a kind of credential.</extracomment>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>Revoke “%1”, %2 of %3?</source>
        <extracomment>%1 the name of a credential, %2 its kind, %3 its owner.</extracomment>
        <translation>„%1“, %2 von %3, widerrufen?</translation>
    </message>
    <message>
        <source>Last used %1 (%2).</source>
        <extracomment>%1 how long ago, %2 the date and time.</extracomment>
        <translation>Zuletzt verwendet: %1 (%2).</translation>
    </message>
    <message>
        <source>Its vendor knows of no use; that is no proof that nobody uses it.</source>
        <translation>Dem Anbieter ist keine Verwendung bekannt; das beweist nicht, dass niemand es verwendet.</translation>
    </message>
    <message>
        <source>Whoever signs in with it gets no new tokens from now on. Tokens issued before may live on for about an hour.</source>
        <translation>Wer sich damit anmeldet, erhält ab jetzt keine neuen Tokens. Früher ausgestellte Tokens können noch etwa eine Stunde gelten.</translation>
    </message>
    <message>
        <source>Whoever resolves flags or sends events with it is refused from now on.</source>
        <translation>Wer damit Flags auflöst oder Ereignisse sendet, wird ab jetzt abgewiesen.</translation>
    </message>
    <message>
        <source>Its secret, which is held here, is deleted too.</source>
        <translation>Das hier aufbewahrte Secret wird ebenfalls gelöscht.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Name of the credential</source>
        <translation>Name des Credentials</translation>
    </message>
    <message>
        <source>Type its name, %1, to confirm:</source>
        <extracomment>%1 the name of the credential.</extracomment>
        <translation>Geben Sie zur Bestätigung den Namen %1 ein:</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Geben Sie zuerst den Namen ein.</translation>
    </message>
    <message>
        <source>Its client looks like the one that the vendor made for the account. What the vendor has set up by itself may use this credential.</source>
        <translation>Der zugehörige Client sieht aus wie der, den der Anbieter für das Konto erstellt hat. Was der Anbieter selbst eingerichtet hat, kann dieses Credential verwenden.</translation>
    </message>
    <message>
        <source>It is in use. Rotate it first if its consumer must go on working.</source>
        <translation>Es wird verwendet. Rotieren Sie es zuerst, wenn seine Anwendung weiterlaufen muss.</translation>
    </message>
    <message>
        <source>When it was last used cannot be read.</source>
        <translation>Wann es zuletzt verwendet wurde, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It has expired: whoever signs in with it gets no new tokens already.</source>
        <translation>Es ist abgelaufen: Wer sich damit anmeldet, erhält schon jetzt keine neuen Tokens.</translation>
    </message>
    <message>
        <source>So that nothing is revoked by mistake. Type the name as it stands above, or copy it.</source>
        <translation>Damit nichts versehentlich widerrufen wird. Geben Sie den Namen ein, wie er oben steht, oder kopieren Sie ihn.</translation>
    </message>
    <message>
        <source>It may be in use. Rotate it first if its consumer must go on working.</source>
        <translation>Es ist womöglich in Gebrauch. Rotieren Sie es zuerst, wenn seine Anwendung weiterlaufen muss.</translation>
    </message>
    <message>
        <source>It is not known whether “%1” of %2 was revoked.</source>
        <extracomment>%1 the name of a credential, %2 its owner.</extracomment>
        <translation>Es ist nicht bekannt, ob „%1“ von %2 widerrufen wurde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It may be revoked already. A refresh shows whether it is still there.</source>
        <translation>Vielleicht ist es schon widerrufen. Ein Aktualisieren zeigt, ob es noch da ist.</translation>
    </message>
</context>
<context>
    <name>keyturn::RolesPicker</name>
    <message>
        <source>Filter roles</source>
        <translation>Rollen filtern</translation>
    </message>
    <message>
        <source>Narrowed to the roles picked: %1</source>
        <translation>Beschränkt auf die gewählten Rollen: %1</translation>
    </message>
    <message>
        <source>No role picked: all that its owner may do.</source>
        <translation>Keine Rolle gewählt: alles, was der Eigentümer darf.</translation>
    </message>
    <message>
        <source>No roles are known: refresh the connection to pick from them. It may do all that its owner may do.</source>
        <translation>Es sind keine Rollen bekannt: Aktualisieren Sie die Verbindung, um welche auszuwählen. Es darf alles, was der Eigentümer darf.</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateDialog</name>
    <message>
        <source>&amp;Create replacement</source>
        <translation>&amp;Ersatz erstellen</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <extracomment>Title of a dialog. %1 a kind of credential.</extracomment>
        <translation>%1 rotieren</translation>
    </message>
    <message>
        <source>The vendor cannot give “%1” a new secret. Rotating it means: create a replacement with the same powers, hand that over, and then revoke the old one. Until you do, both work.</source>
        <translation>Der Anbieter kann „%1“ kein neues Secret geben. Rotieren bedeutet hier: einen Ersatz mit denselben Rechten erstellen, diesen übergeben und dann das alte widerrufen. Bis dahin funktionieren beide.</translation>
    </message>
    <message>
        <source>Reading the old one …</source>
        <translation>Das alte wird gelesen …</translation>
    </message>
    <message>
        <source>The vendor says nothing about these, which may also mean that it hides them from you. Left empty, the replacement is not restricted there:</source>
        <translation>Der Anbieter sagt hierzu nichts, was auch bedeuten kann, dass er es vor Ihnen verbirgt. Bleibt es leer, ist der Ersatz dort nicht eingeschränkt:</translation>
    </message>
    <message>
        <source>I have checked this: the &amp;replacement may be that unrestricted</source>
        <translation>Ich habe das geprüft: Der E&amp;rsatz darf so uneingeschränkt sein</translation>
    </message>
    <message>
        <source>A restriction that the vendor shows as empty leaves the replacement unrestricted there. Tick this if that is meant.</source>
        <translation>Wo der Anbieter eine Einschränkung leer anzeigt, ist der Ersatz nicht eingeschränkt. Haken Sie dies an, wenn das so gemeint ist.</translation>
    </message>
</context>
<context>
    <name>keyturn::Script</name>
    <message>
        <source>the picture</source>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>waited for %1</source>
        <translation>gewartet auf %1</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <extracomment>In the report of a tour: why a step was skipped.</extracomment>
        <translation>es fehlt: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::SdkTypeEditor</name>
    <message>
        <source>Not specified</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Back end</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Front end (its secret is not confidential)</source>
        <translation>Frontend (das Secret ist nicht vertraulich)</translation>
    </message>
    <message>
        <source>Not specified (as the vendor says)</source>
        <translation>Nicht angegeben (laut Anbieter)</translation>
    </message>
</context>
<context>
    <name>keyturn::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search every shown field (Ctrl+F). Escape clears.</source>
        <translation>Alle angezeigten Felder durchsuchen (Strg+F). Esc löscht.</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <extracomment>Beside the search box: how many rows were found.</extracomment>
        <translation>Treffer: %1</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <extracomment>In the empty search box. %1 the shortcut that leads there.</extracomment>
        <translation>Suchen (%1)</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretView</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Shown on the screen</source>
        <translation>Auf dem Bildschirm angezeigt</translation>
    </message>
</context>
<context>
    <name>keyturn::SettleDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Revoke the selected one …</source>
        <translation>Ausgewähltes &amp;widerrufen …</translation>
    </message>
    <message>
        <source>Create &amp;another …</source>
        <translation>&amp;Anderes erstellen …</translation>
    </message>
    <message>
        <source>&amp;Settled …</source>
        <translation>&amp;Geklärt …</translation>
    </message>
    <message>
        <source>Settle an open question</source>
        <translation>Eine offene Frage klären</translation>
    </message>
    <message>
        <source>Credentials that could be it</source>
        <translation>Credentials, die es sein könnten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Client ID or ID</source>
        <translation>Client-ID oder ID</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This entry does not exist any more.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It exists, but nobody holds its secret: revoke it and create another.</source>
        <translation>Es existiert, aber niemand hat das Secret: Widerrufen Sie es und erstellen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The request had left and no answer tells what became of it. The vendor has no list of these: a credential may exist that nobody holds, until the next rotation.</source>
        <translation>Die Anfrage war unterwegs, und keine Antwort sagt, was daraus wurde. Der Anbieter führt davon keine Liste: Bis zur nächsten Rotation kann ein Credential existieren, das niemand hat.</translation>
    </message>
    <message>
        <source>The request had left and no answer tells what became of it.</source>
        <translation>Die Anfrage war unterwegs, und keine Antwort sagt, was daraus wurde.</translation>
    </message>
    <message>
        <source>Not everything could be listed, so none of these is surely the one. %1</source>
        <translation>Nicht alles konnte aufgelistet werden, daher ist keines davon sicher das gesuchte. %1</translation>
    </message>
    <message>
        <source>The vendor lists none that could be it. It may still appear; look again in a few minutes before you call it settled.</source>
        <translation>Der Anbieter führt keines auf, das es sein könnte. Es kann noch erscheinen; prüfen Sie in ein paar Minuten erneut, bevor Sie es für geklärt erklären.</translation>
    </message>
    <message>
        <source>This is probably the one: new, of the same name, and made after the request was sent. Nobody holds its secret.</source>
        <translation>Das ist es wahrscheinlich: neu, mit demselben Namen und nach dem Senden der Anfrage erstellt. Niemand hat das Secret.</translation>
    </message>
    <message>
        <source>Several could be it. A colleague&apos;s live credential may be among them: ask before you revoke one.</source>
        <translation>Mehrere könnten es sein. Ein gültiges Credential eines Kollegen kann darunter sein: Fragen Sie, bevor Sie eines widerrufen.</translation>
    </message>
    <message>
        <source>Close this entry? Keyturn then says no more that a credential may exist that nobody holds.</source>
        <translation>Diesen Eintrag schließen? Keyturn weist dann nicht mehr darauf hin, dass ein Credential existieren kann, das niemand hat.</translation>
    </message>
    <message>
        <source>It is &amp;settled</source>
        <translation>Es ist &amp;geklärt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The entry is closed.</source>
        <translation>Der Eintrag ist geschlossen.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 what became of a request, such as &quot;Found and dealt with&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Looking again …</source>
        <translation>Es wird noch einmal nachgesehen …</translation>
    </message>
    <message>
        <source>Its secret is held, ready to be handed over.</source>
        <translation>Sein Secret ist da und kann übergeben werden.</translation>
    </message>
    <message>
        <source>Its secret is held, but it is not known to which credential it belongs.</source>
        <translation>Sein Secret ist da, aber es ist nicht bekannt, zu welchem Credential es gehört.</translation>
    </message>
    <message>
        <source>“%1”, %2 of %3, requested on %4.</source>
        <extracomment>%1 the name of a credential, %2 its kind, %3 its owner, %4 a date and time.</extracomment>
        <translation>„%1“, %2 von %3, angefordert am %4.</translation>
    </message>
</context>
<context>
    <name>keyturn::Settlement</name>
    <message>
        <source>The vendor has no list of these credentials. One may exist that nobody holds, until the next rotation.</source>
        <translation>Der Anbieter führt keine Liste dieser Credentials. Bis zur nächsten Rotation kann eines existieren, das niemand hat.</translation>
    </message>
    <message>
        <source>Its connection does not exist any more.</source>
        <translation>Seine Verbindung existiert nicht mehr.</translation>
    </message>
    <message>
        <source>What existed before the request could not all be listed: an older credential of this name may be among these.</source>
        <translation>Was vor der Anfrage existierte, konnte nicht vollständig aufgelistet werden: Ein älteres Credential dieses Namens kann darunter sein.</translation>
    </message>
    <message>
        <source>Alarm: %1 is not restricted as asked. %2</source>
        <translation>Alarm: %1 ist nicht wie verlangt eingeschränkt. %2</translation>
    </message>
</context>
<context>
    <name>keyturn::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of one shortcut: %1 what it does, %2 the keys.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>keyturn::SignInCheck</name>
    <message>
        <source>Only an API client can sign in. The secrets of a client&apos;s credentials, which SDKs use, cannot.</source>
        <translation>Nur ein API-Client kann sich anmelden. Die Secrets der Credentials eines Clients, die SDKs verwenden, können es nicht.</translation>
    </message>
</context>
<context>
    <name>keyturn::SignIns</name>
    <message>
        <source>The journal could not be written. Until it can be again, sign-ins are missing in it.
%1</source>
        <translation>Das Journal konnte nicht geschrieben werden. Bis das wieder geht, fehlen Anmeldungen darin.
%1</translation>
    </message>
</context>
<context>
    <name>keyturn::SourceRangesEditor</name>
    <message>
        <source>One per line, such as 10.0.0.0/8 or 2001:db8::/32</source>
        <translation>Eines je Zeile, zum Beispiel 10.0.0.0/8 oder 2001:db8::/32</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 what was typed, %2 what is wrong with it.</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ kommt doppelt vor.</translation>
    </message>
    <message>
        <source>These are %1 ranges; the vendor takes at most %2.</source>
        <translation>Das sind %1 Netze; der Anbieter nimmt höchstens %2.</translation>
    </message>
    <message>
        <source>No range: it may be used from everywhere.</source>
        <translation>Kein Netz: Es darf von überall verwendet werden.</translation>
    </message>
    <message>
        <source>IPv4 ranges: %1, IPv6 ranges: %2</source>
        <translation>IPv4-Netze: %1, IPv6-Netze: %2</translation>
    </message>
    <message>
        <source>This names a host inside the network %1.</source>
        <translation>Das bezeichnet einen Host im Netz %1.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Use the networks (%1)</source>
        <translation>Die Netze verwenden (%1)</translation>
    </message>
</context>
<context>
    <name>keyturn::TableColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>This column tells the rows apart and is always shown.</source>
        <translation>Diese Spalte unterscheidet die Zeilen und wird immer angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Fit to contents</source>
        <translation>An Inhalt an&amp;passen</translation>
    </message>
</context>
<context>
    <name>keyturn::TextEditor</name>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>keyturn::TokenSource</name>
    <message>
        <source>The stored secret is empty.</source>
        <translation>Das gespeicherte Secret ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n s behind the server&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht gegenüber der des Servers %n s nach.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht gegenüber der des Servers %n s nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n s ahead of the server&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht gegenüber der des Servers %n s vor.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht gegenüber der des Servers %n s vor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::Tour</name>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>Das Verzeichnis %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>A secret was in sight: no picture was taken.</source>
        <translation>Ein Secret war sichtbar: Es wurde kein Bild gemacht.</translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>Das Bild %1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>keyturn::UpdateDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>Nach neuer Version sehen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>&amp;Seite öffnen</translation>
    </message>
    <message>
        <source>Asking %1 for the newest version …</source>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 wird nach der neuesten Version gefragt …</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Ob es eine neuere Version gibt, war nicht herauszufinden. %1</translation>
    </message>
    <message>
        <source>Keyturn %1 is published; this is %2. What is new, and the installers, are on its page: %3</source>
        <extracomment>%1 and %2 are version numbers, %3 an address</extracomment>
        <translation>Keyturn %1 ist erschienen; dies ist %2. Was neu ist und die Installationsprogramme stehen auf der Seite: %3</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Dies ist die neueste Version, %1.</translation>
    </message>
    <message>
        <source>This desktop has no program for web pages. The page is %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Dieser Desktop hat kein Programm für Webseiten. Die Seite ist %1</translation>
    </message>
</context>
<context>
    <name>keyturn::WindowActions</name>
    <message>
        <source>Add a connection to a tenant of ConductorOne or Spotify Confidence</source>
        <translation>Eine Verbindung zu einem Mandanten von ConductorOne oder Spotify Confidence hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>Verbindungen ver&amp;walten…</translation>
    </message>
    <message>
        <source>Add, change or remove connections</source>
        <translation>Verbindungen hinzufügen, ändern oder entfernen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close Keyturn</source>
        <translation>Keyturn schließen</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Read everything anew from the vendors</source>
        <translation>Alles neu von den Anbietern lesen</translation>
    </message>
    <message>
        <source>&amp;Copy cell</source>
        <translation>Zelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the bare value of the current cell</source>
        <translation>Den reinen Wert der aktuellen Zelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search every shown field</source>
        <translation>Alle angezeigten Felder durchsuchen</translation>
    </message>
    <message>
        <source>&amp;About Keyturn</source>
        <translation>Ü&amp;ber Keyturn</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>&amp;New credential…</source>
        <translation>&amp;Erstellen…</translation>
    </message>
    <message>
        <source>Create a credential</source>
        <translation>Ein Credential erstellen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Change the selected credential</source>
        <translation>Das ausgewählte Credential ändern</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>&amp;Rotieren…</translation>
    </message>
    <message>
        <source>Get a new secret with the same powers, then revoke the old one</source>
        <translation>Ein neues Secret mit denselben Rechten holen, dann das alte widerrufen</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>End the selected credential for good</source>
        <translation>Das ausgewählte Credential endgültig beenden</translation>
    </message>
    <message>
        <source>Show, copy or save the secret that your keychain holds</source>
        <translation>Das Secret, das Ihr Schlüsselbund enthält, anzeigen, kopieren oder speichern</translation>
    </message>
    <message>
        <source>&amp;Look again…</source>
        <translation>Erneut &amp;prüfen…</translation>
    </message>
    <message>
        <source>See at the vendor what became of it, and settle it</source>
        <translation>Beim Anbieter nachsehen, was daraus wurde, und es klären</translation>
    </message>
    <message>
        <source>Create an owner of credentials</source>
        <translation>Einen Eigentümer von Credentials erstellen</translation>
    </message>
    <message>
        <source>Rename the selected owner</source>
        <translation>Den ausgewählten Eigentümer umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete the selected owner and all its credentials</source>
        <translation>Den ausgewählten Eigentümer und alle seine Credentials löschen</translation>
    </message>
    <message>
        <source>&amp;Add known credential…</source>
        <translation>Bekanntes Credential &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Look up a credential by its ID, because the vendor has no list of them</source>
        <translation>Ein Credential per ID abrufen, weil der Anbieter keine Liste davon führt</translation>
    </message>
    <message>
        <source>New %1…</source>
        <extracomment>%1 a kind of credential.</extracomment>
        <translation>%1 erstellen…</translation>
    </message>
    <message>
        <source>Rotate a %1…</source>
        <translation>%1 rotieren…</translation>
    </message>
    <message>
        <source>Connect a tenant first.</source>
        <translation>Verbinden Sie zuerst einen Mandanten.</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile aus.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>%1 erstellen</translation>
    </message>
    <message>
        <source>Choose a kind of credential first.</source>
        <translation>Wählen Sie zuerst eine Art von Credential aus.</translation>
    </message>
    <message>
        <source>Choose the connectors of a connection first.</source>
        <translation>Wählen Sie zuerst die Connectors einer Verbindung aus.</translation>
    </message>
    <message>
        <source>No secret is held for this.</source>
        <translation>Dafür wird kein Secret aufbewahrt.</translation>
    </message>
    <message>
        <source>It is still under way.</source>
        <translation>Es läuft noch.</translation>
    </message>
    <message>
        <source>There is nothing to settle here.</source>
        <translation>Hier gibt es nichts zu klären.</translation>
    </message>
    <message>
        <source>Select a credential first.</source>
        <translation>Wählen Sie zuerst ein Credential aus.</translation>
    </message>
    <message>
        <source>Select an owner first.</source>
        <translation>Wählen Sie zuerst einen Eigentümer aus.</translation>
    </message>
    <message>
        <source>Reveal &amp;secret…</source>
        <translation>Secret an&amp;zeigen…</translation>
    </message>
    <message>
        <source>Ne&amp;w…</source>
        <translation>N&amp;eu…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Ne&amp;w %1…</source>
        <extracomment>%1 a kind of owner.</extracomment>
        <translation>%1 &amp;erstellen…</translation>
    </message>
    <message>
        <source>Connect a &amp;tenant…</source>
        <translation>Mandanten &amp;verbinden…</translation>
    </message>
    <message>
        <source>Try the &amp;practice tenant</source>
        <translation>Übungsmandanten aus&amp;probieren</translation>
    </message>
    <message>
        <source>Open a tenant on this machine to try everything on, in a window of its own</source>
        <translation>Einen Mandanten auf diesem Rechner zum Ausprobieren in einem eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>S&amp;palten…</translation>
    </message>
    <message>
        <source>Choose the columns of the list</source>
        <translation>Die Spalten der Liste auswählen</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy the shown columns of the selected rows, for a spreadsheet</source>
        <translation>Die angezeigten Spalten der ausgewählten Zeilen für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>Select one credential only.</source>
        <translation>Wählen Sie nur ein Credential aus.</translation>
    </message>
    <message>
        <source>None of the selected credentials can be revoked. The first: %1</source>
        <extracomment>%1 a sentence that says why.</extracomment>
        <translation>Keines der ausgewählten Credentials kann widerrufen werden. Das erste: %1</translation>
    </message>
    <message>
        <source>Select one owner only.</source>
        <translation>Wählen Sie nur einen Eigentümer aus.</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Theme, times and confirmations</source>
        <translation>Farbschema, Zeiten und Bestätigungen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>The keys of everything in the menus</source>
        <translation>Die Tasten für alles in den Menüs</translation>
    </message>
    <message>
        <source>Keyturn &amp;help</source>
        <translation>Keyturn-&amp;Hilfe</translation>
    </message>
    <message>
        <source>What happens to a secret, and what the fields mean</source>
        <translation>Was mit einem Secret geschieht und was die Felder bedeuten</translation>
    </message>
    <message>
        <source>What&apos;s &amp;this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Then click on what you want explained</source>
        <translation>Klicken Sie dann auf das, was Sie erklärt haben möchten</translation>
    </message>
    <message>
        <source>E&amp;xport activity…</source>
        <translation>Aktivität e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Open &amp;data folder</source>
        <translation>&amp;Datenordner öffnen</translation>
    </message>
    <message>
        <source>Where connections, journal and preferences are kept; secrets are in the keychain</source>
        <translation>Wo Verbindungen, Journal und Einstellungen liegen; Secrets liegen im Schlüsselbund</translation>
    </message>
    <message>
        <source>Go to Activity first.</source>
        <translation>Gehen Sie zuerst zu „Aktivität“.</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Nach &amp;neuer Version sehen…</translation>
    </message>
    <message>
        <source>See whether there is a newer Keyturn; installs nothing</source>
        <translation>Sehen, ob es ein neueres Keyturn gibt; installiert nichts</translation>
    </message>
    <message>
        <source>Write what the activity list shows to a file: as CSV, or as OCSF for a SIEM, with the sign-ins unless a verb or a search narrows it</source>
        <translation>Was die Aktivitätsliste zeigt, in eine Datei schreiben: als CSV oder als OCSF für ein SIEM, dieses mit den Anmeldungen, sofern kein Vorgang gewählt ist und nichts gesucht wird</translation>
    </message>
</context>
</TS>
