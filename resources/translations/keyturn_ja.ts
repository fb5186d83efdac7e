<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ApiError</name>
    <message>
        <source>The host name could not be resolved.</source>
        <translation>ホスト名を解決できませんでした。</translation>
    </message>
    <message>
        <source>Check the host in the connection and that this machine is online.</source>
        <translation>接続のホストと、このコンピューターがオンラインかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The connection could not be made or was dropped.</source>
        <translation>接続できなかったか、接続が切断されました。</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall, then try again.</source>
        <translation>ネットワーク、VPN、ファイアウォールを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The secure connection was refused.</source>
        <translation>安全な接続が拒否されました。</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate. If your company uses its own authority, add its CA file to the connection.</source>
        <translation>サーバーの証明書を確認してください。会社独自の認証局を使っている場合は、その CA ファイルを接続に追加してください。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock differs too much from the server&apos;s.</source>
        <translation>このコンピューターの時計がサーバーの時計と大きくずれています。</translation>
    </message>
    <message>
        <source>Set the clock, then try again.</source>
        <translation>時計を合わせてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>プロキシを使用できませんでした。</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings.</source>
        <translation>システムのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The proxy asks for a login.</source>
        <translation>プロキシがログインを求めています。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Check the network, then refresh to see what happened.</source>
        <translation>ネットワークを確認し、更新して結果を確かめてください。</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>サインインが拒否されました。</translation>
    </message>
    <message>
        <source>Check that the connection&apos;s client ID and secret belong together, have not expired and are not revoked.</source>
        <translation>接続のクライアント ID とシークレットが対になっているか、期限切れや失効になっていないかを確認してください。</translation>
    </message>
    <message>
        <source>This connection may not do that.</source>
        <translation>この接続にはその権限がありません。</translation>
    </message>
    <message>
        <source>Ask for the missing role or permission, or use another connection.</source>
        <translation>足りないロールや権限を依頼するか、別の接続を使ってください。</translation>
    </message>
    <message>
        <source>It does not exist, or not any more.</source>
        <translation>存在しないか、すでになくなっています。</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>一覧を更新してください。</translation>
    </message>
    <message>
        <source>It conflicts with what exists already.</source>
        <translation>すでにあるものと競合しています。</translation>
    </message>
    <message>
        <source>Refresh, compare and try again.</source>
        <translation>更新して見比べてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The input was not accepted.</source>
        <translation>入力が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server asks to slow down.</source>
        <translation>サーバーが要求を減らすよう求めています。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>サーバーでエラーが起きました。</translation>
    </message>
    <message>
        <source>Try again later. If it goes on, ask the vendor.</source>
        <translation>時間をおいてもう一度お試しください。続く場合はベンダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The answer was not what the vendor&apos;s API promises.</source>
        <translation>応答がベンダーの API の仕様と異なります。</translation>
    </message>
    <message>
        <source>Check the host, and whether a proxy or a login page answers in its place.</source>
        <translation>ホストと、代わりにプロキシやログインページが応答していないかを確認してください。</translation>
    </message>
    <message>
        <source>The connection&apos;s secret could not be read.</source>
        <translation>接続のシークレットを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the secret again in the connection.</source>
        <translation>キーチェーンのロックを解除するか、接続でシークレットを入力し直してください。</translation>
    </message>
    <message>
        <source>Keyturn could not do that.</source>
        <translation>Keyturn はそれを実行できませんでした。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Enter the login that Keyturn asks for, then try again. Nothing has gone through the proxy.</source>
        <translation>Keyturn が求めるログイン情報を入力してから、もう一度お試しください。プロキシは何も通していません。</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP ステータス: %1</translation>
    </message>
    <message>
        <source>The server&apos;s clock minus this machine&apos;s: %1 s</source>
        <translation>サーバーの時計とこのコンピューターの時計の差: %1 秒</translation>
    </message>
    <message>
        <source>The server may have acted on the request.</source>
        <translation>サーバーが要求を実行した可能性があります。</translation>
    </message>
    <message>
        <source>The server asks to wait: %1 s</source>
        <translation>サーバーが求める待ち時間: %1 秒</translation>
    </message>
    <message>
        <source>This server does not offer that.</source>
        <translation>このサーバーはこの操作に対応していません。</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Lose it</source>
        <translation>破棄(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>詳細をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>OK(&amp;O)</translation>
    </message>
</context>
<context>
    <name>CaFile</name>
    <message>
        <source>%1 (expired on %2)</source>
        <translation>%1 (%2 に期限切れ)</translation>
    </message>
    <message>
        <source>%1 (the certificate of a server, not of an authority)</source>
        <translation>%1 (認証局ではなくサーバーの証明書)</translation>
    </message>
    <message>
        <source>%1 (valid until %2)</source>
        <extracomment>A certificate in a CA file: %1 its name, %2 a date.</extracomment>
        <translation>%1 (%2 まで有効)</translation>
    </message>
    <message>
        <source>This is a certificate in DER format. Save it as PEM, as “openssl x509 -inform der -in FILE” does.</source>
        <translation>DER 形式の証明書です。「openssl x509 -inform der -in ファイル」などで PEM として保存してください。</translation>
    </message>
    <message>
        <source>This file holds a private key and no certificate.</source>
        <translation>このファイルには秘密鍵だけがあり、証明書がありません。</translation>
    </message>
    <message>
        <source>The CA file contains no certificate in PEM format.</source>
        <translation>CA ファイルに PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>The CA file could not be read: %1</source>
        <translation>CA ファイルを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>The CA file is too large to be one.</source>
        <translation>CA ファイルとしては大きすぎます。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Trusted for this connection too: %1</source>
        <extracomment>What a CA file holds; a list of certificates follows.</extracomment>
        <translation>この接続で追加で信頼: %1</translation>
    </message>
</context>
<context>
    <name>Cidr</name>
    <message>
        <source>This is no IPv4 or IPv6 network, such as 10.0.0.0/8 or 2001:db8::/32.</source>
        <translation>IPv4 または IPv6 のネットワーク (10.0.0.0/8、2001:db8::/32 など) ではありません。</translation>
    </message>
    <message>
        <source>The prefix length after the / must be a number from 0 to %1.</source>
        <translation>/ の後のプレフィックス長は 0 から %1 までの数にしてください。</translation>
    </message>
</context>
<context>
    <name>ClientId</name>
    <message>
        <source>Enter the client ID.</source>
        <translation>クライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>This is too long for a client ID.</source>
        <translation>クライアント ID としては長すぎます。</translation>
    </message>
    <message>
        <source>A client ID has exactly one @, as in clever-fox-42195@acme.conductor.one/spc.</source>
        <translation>クライアント ID には @ がちょうど 1 つ含まれます。例: clever-fox-42195@acme.conductor.one/spc。</translation>
    </message>
    <message>
        <source>After the host a client ID has exactly one /, as in clever-fox-42195@acme.conductor.one/spc.</source>
        <translation>クライアント ID のホストの後には / がちょうど 1 つ入ります。例: clever-fox-42195@acme.conductor.one/spc。</translation>
    </message>
    <message>
        <source>Before the @ and after the / only letters, digits, and - _ . + may stand.</source>
        <translation>@ の前と / の後に使えるのは、文字、数字、- _ . + だけです。</translation>
    </message>
    <message>
        <source>Between the @ and the / there must be a host name, such as acme.conductor.one.</source>
        <translation>@ と / の間にはホスト名 (acme.conductor.one など) が必要です。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The tour creates and revokes credentials: it acts on this machine only, not on %1.</source>
        <translation>ツアーは資格情報を作成・失効させるため、%1 ではなくこのコンピューターだけで動作します。</translation>
    </message>
    <message>
        <source>Machine credentials of several vendors in one window.</source>
        <translation>複数ベンダーのマシン資格情報を 1 つのウィンドウで。</translation>
    </message>
    <message>
        <source>Open a practice tenant; nothing of it is kept.</source>
        <translation>練習用テナントを開きます。何も保存されません。</translation>
    </message>
    <message>
        <source>Click through every verb of every kind; leave pictures and tour.json in DIR.</source>
        <translation>すべての種類のすべての操作を順にクリックし、画像と tour.json を DIR に残します。</translation>
    </message>
    <message>
        <source>ConductorOne server for the tour.</source>
        <translation>ツアー用の ConductorOne サーバー。</translation>
    </message>
    <message>
        <source>Confidence server for the tour.</source>
        <translation>ツアー用の Confidence サーバー。</translation>
    </message>
    <message>
        <source>Language of the window: %1.</source>
        <extracomment>%1 is a list like &quot;en, de, ja&quot;</extracomment>
        <translation>ウィンドウの言語: %1。</translation>
    </message>
    <message>
        <source>--language needs one of: %1.</source>
        <translation>--language には次のいずれかを指定してください: %1。</translation>
    </message>
    <message>
        <source>--c1 and --confidence go with --tour, and without --sandbox.</source>
        <translation>--c1 と --confidence は --tour と一緒に、--sandbox なしで使います。</translation>
    </message>
    <message>
        <source>--tour needs --sandbox, or --c1 and --confidence.</source>
        <translation>--tour には --sandbox、または --c1 と --confidence が必要です。</translation>
    </message>
    <message>
        <source>With --sandbox --tour: pictures of pages and dialogs, for looking at.</source>
        <translation>--sandbox --tour と一緒に: ページとダイアログの、確認用の画像。</translation>
    </message>
    <message>
        <source>--gallery goes with --sandbox and --tour.</source>
        <translation>--gallery は --sandbox と --tour と一緒に使います。</translation>
    </message>
</context>
<context>
    <name>DataDirectory</name>
    <message>
        <source>Keyturn cannot keep its data in “%1”: “%2” is not a folder.</source>
        <translation>「%1」にデータを保存できません。「%2」はフォルダーではありません。</translation>
    </message>
    <message>
        <source>Keyturn is already running with the data in “%1”.</source>
        <translation>Keyturn は「%1」のデータですでに動作しています。</translation>
    </message>
    <message>
        <source>Keyturn is already running with the data in “%1”: process %2 (%3) on %4.</source>
        <translation>Keyturn は「%1」のデータですでに動作しています: %4 のプロセス %2 (%3)。</translation>
    </message>
    <message>
        <source>Keyturn cannot keep its data in “%1”: the file system is read-only. A failing disk is often made so by the system. Make it writable, then start Keyturn again.</source>
        <translation>Keyturn は「%1」にデータを保存できません。ファイルシステムが読み取り専用です。故障しかけたディスクは、システムが読み取り専用にすることがあります。書き込めるようにしてから、Keyturn を起動し直してください。</translation>
    </message>
    <message>
        <source>Keyturn cannot keep its data in “%1”: the disk is full. Free some space, then start Keyturn again.</source>
        <translation>Keyturn は「%1」にデータを保存できません。ディスクがいっぱいです。空きを作ってから、Keyturn を起動し直してください。</translation>
    </message>
    <message>
        <source>Keyturn cannot keep its data in “%1”: you are not permitted to write there. Give yourself the right to, then start Keyturn again.</source>
        <translation>Keyturn は「%1」にデータを保存できません。そこに書き込む権限がありません。権限を得てから、Keyturn を起動し直してください。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The local database holds something that this version cannot read: %1</source>
        <translation>ローカルデータベースに、このバージョンでは読めない内容があります: %1</translation>
    </message>
    <message>
        <source>“%1” could not be opened: you are not permitted to, or its folder is missing.</source>
        <translation>「%1」を開けませんでした。権限がないか、フォルダーがありません。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2</source>
        <translation>「%1」を読み書きできませんでした: %2</translation>
    </message>
    <message>
        <source>“%1” is damaged, or is not a database of Keyturn. It was left as it is. Restore it from a backup while Keyturn is closed, or let Keyturn set it aside when it starts.</source>
        <translation>「%1」は壊れているか、Keyturn のデータベースではありません。ファイルには手を加えていません。Keyturn を終了してバックアップから復元するか、Keyturn の起動時に退避させてください。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Keyturn (its format is %2, this version knows %3). It was left as it is: an older version could lose what it says. Start the newer version again.</source>
        <translation>「%1」は新しいバージョンの Keyturn で書かれています（形式は %2、このバージョンが扱えるのは %3 までです）。ファイルには手を加えていません。古いバージョンでは内容を失うおそれがあります。新しいバージョンを起動してください。</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk is full. Free some space, then try again.</source>
        <translation>「%1」に書き込めませんでした。ディスクがいっぱいです。空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” could not be written: it is read-only, or its disk is. A failing disk is often made so by the system. Make it writable, then try again.</source>
        <translation>「%1」に書き込めませんでした。ファイルまたはディスクが読み取り専用です。故障しかけたディスクは、システムが読み取り専用にすることがあります。書き込めるようにしてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>EditSummary</name>
    <message>
        <source>From then on it does not expire.</source>
        <translation>以後、有効期限がなくなります。</translation>
    </message>
    <message>
        <source>From then on it may be used from everywhere.</source>
        <translation>以後、どこからでも使えるようになります。</translation>
    </message>
    <message>
        <source>From then on it may do all that its owner may do.</source>
        <translation>以後、所有者の権限すべてを持つようになります。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Saving changes just this of “%1”. Its secret stays as it is.</source>
        <translation>保存すると「%1」の次の点だけが変わります。シークレットはそのままです。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 a field&apos;s label, %2 what it says now, %3 what it will say</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 (is written once more)</source>
        <extracomment>%1 a field&apos;s label, %2 what it says now and will say</extracomment>
        <translation>%1: %2（もう一度書き込みます）</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>There are none, or this sign-in may not see them. New makes the first.</source>
        <translation>1 件もないか、このサインインでは見る権限がありません。「新規」で最初の 1 件を作成します。</translation>
    </message>
    <message>
        <source>There are none, or this sign-in may not see them.</source>
        <translation>1 件もないか、このサインインでは見る権限がありません。</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>対応が必要なものはありません</translation>
    </message>
    <message>
        <source>None known yet</source>
        <translation>まだ把握しているものはありません</translation>
    </message>
    <message>
        <source>The vendor has no list of these. Those that Keyturn rotates appear here, and those whose ID you add.</source>
        <translation>ベンダーにはこの一覧がありません。Keyturn がローテーションしたものと、ID を追加したものがここに表示されます。</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>資格情報はありません</translation>
    </message>
    <message>
        <source>There are none, or this sign-in may not see them. New credential (Ctrl+N) makes one.</source>
        <translation>1 件もないか、このサインインでは見る権限がありません。「新しい資格情報」(Ctrl+N) で作成できます。</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>引き渡すものはありません</translation>
    </message>
    <message>
        <source>A fresh secret waits here, safe in your keychain, until you have handed it over, kept it for good or discarded it. So does whatever ended without a clear answer.</source>
        <translation>新しいシークレットは、引き渡すか、保管するか、破棄するまで、キーチェーンで安全に保たれたままここで待ちます。はっきりした応答なしに終わったものも同じです。</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>まだ操作はありません</translation>
    </message>
    <message>
        <source>Each credential that you create, change, rotate or revoke is noted here with its outcome. Secrets are never part of it.</source>
        <translation>資格情報の作成、変更、ローテーション、失効は、その結果とともにここに記録されます。シークレットは決して含まれません。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>Every shown field was searched. Escape in the search box shows all again.</source>
        <translation>表示中のすべての項目を検索しました。検索ボックスで Esc を押すとすべて表示します。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>What arrives is shown at once.</source>
        <translation>届いたものからすぐに表示します。</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み込んでいません</translation>
    </message>
    <message>
        <source>Refresh (F5) reads it from the vendor.</source>
        <translation>「更新」(F5) でベンダーから読み込みます。</translation>
    </message>
    <message>
        <source>%1: none</source>
        <extracomment>%1 is a kind of owner in the plural and with a capital, such as &quot;Service principals&quot;.</extracomment>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>No credential is expired, expires within %1 days, or was never used.</source>
        <extracomment>%1 a number of days.</extracomment>
        <translation>期限切れ、%1 日以内に期限切れ、または未使用の資格情報はありません。</translation>
    </message>
    <message>
        <source>Nothing like that was done</source>
        <translation>該当する操作はありません</translation>
    </message>
    <message>
        <source>No operation fits the choices above the list.</source>
        <translation>一覧の上で選んだ条件に合う操作はありません。</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>The API client lacks the permission %1.</source>
        <translation>API クライアントに権限 %1 がありません。</translation>
    </message>
    <message>
        <source>An ID is missing or not usable.</source>
        <translation>ID がないか、使用できません。</translation>
    </message>
    <message>
        <source>The vendor&apos;s API does not offer this.</source>
        <translation>ベンダーの API ではできません。</translation>
    </message>
    <message>
        <source>the role Super Admin</source>
        <translation>Super Admin ロール</translation>
    </message>
    <message>
        <source>the role Super Admin, or ownership of the service principal</source>
        <translation>Super Admin ロール、またはサービスプリンシパルの所有権</translation>
    </message>
    <message>
        <source>the role Super Admin or Connector Admin, or ownership of the connector</source>
        <translation>Super Admin ロールか Connector Admin ロール、またはコネクターの所有権</translation>
    </message>
    <message>
        <source>the role Super Admin for personal clients of other users</source>
        <translation>他のユーザーの個人クライアントに対する Super Admin ロール</translation>
    </message>
    <message>
        <source>This takes %1.</source>
        <extracomment>%1 a role, as in &quot;the role Super Admin&quot;.</extracomment>
        <translation>これには%1が必要です。</translation>
    </message>
</context>
<context>
    <name>ErrorBody</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP ステータス %1</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>応答が空です。</translation>
    </message>
    <message>
        <source>The answer is a web page (&quot;%1&quot;), perhaps the login page of a network or a proxy, instead of the API&apos;s JSON.</source>
        <translation>応答が API の JSON ではなくウェブページ (「%1」) です。ネットワークやプロキシのログインページかもしれません。</translation>
    </message>
    <message>
        <source>The answer&apos;s JSON is nested too deep.</source>
        <translation>応答の JSON の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The answer is not valid JSON: %1.</source>
        <translation>応答が正しい JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>The answer is JSON, but not an object.</source>
        <translation>応答は JSON ですが、オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Something else than the API answered: %1 (%2).</source>
        <translation>API 以外のものが応答しました: %1 (%2)。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>What happens to a fresh secret</source>
        <translation>新しいシークレットの扱い</translation>
    </message>
    <message>
        <source>A vendor gives the secret of a new credential just once. Before Keyturn asks for one, it tries the keychain: it writes, reads back and compares. If the keychain cannot keep a secret now, nothing is sent.
The request is sent once. The secret in the answer goes into the keychain and is read back before you see it. If that fails, Keyturn holds it in memory, shows why, and does not close until it is handed over, kept or discarded.
The secret is masked at first. You can show it, copy it or save it to a file that only you can read. What is copied is marked as a password for clipboard managers and is cleared after a countdown.
It ends in one of three ways: kept in the keychain; handed over, once a copy of it is verified; or discarded, best together with its credential. Closing the dialog ends nothing: the secret waits under “Secrets to hand over”, also after a crash.</source>
        <translation>ベンダーが新しい資格情報のシークレットを渡すのは 1 度だけです。Keyturn はそれを要求する前に、書き込み、読み戻し、照合によってキーチェーンを確かめます。キーチェーンが今シークレットを保存できない場合は、何も送信しません。
要求は 1 度だけ送ります。応答のシークレットは、表示する前にキーチェーンに保存して読み戻します。失敗した場合、Keyturn はメモリー上に保持して理由を示し、引き渡すか、保管するか、破棄するまで終了しません。
シークレットは最初は隠されています。表示、コピー、または自分だけが読めるファイルへの保存ができます。コピーしたものは、クリップボード管理ソフトに対してパスワードの印を付け、カウントダウンの後に消去します。
終わり方は 3 つあります。キーチェーンで保管する、コピーを確認して引き渡す、または破棄する (できれば資格情報ごと) のいずれかです。ダイアログを閉じても何も終わりません。シークレットは、異常終了の後でも「引き渡し待ち」に残ります。</translation>
    </message>
    <message>
        <source>Rotating without downtime</source>
        <translation>停止のないローテーション</translation>
    </message>
    <message>
        <source>The vendors give no new secret to an existing service-principal credential, personal client or client credential. Rotating one means to create a replacement with the same powers, to hand that over, and then to revoke the old one. Until you do, both work.
1. Choose Rotate. Keyturn reads the old credential and drafts the replacement from it.
2. Give the consumer the new secret, and at ConductorOne the new client ID too: every new credential has its own.
3. Wait until the new one has been used. The vendor&apos;s record of that may lag behind.
4. Revoke the old one.
A connector credential is rotated by ConductorOne itself. Its documentation does not say whether the previous one stays valid, so the running connector may be dropped until it has the new one.</source>
        <translation>ベンダーでは、既存のサービスプリンシパル資格情報、個人クライアント、クライアント資格情報に新しいシークレットを発行できません。そのためローテーションは、同じ権限の代わりを作成し、それを引き渡してから古い方を失効させることです。それまでは両方とも使えます。
1. 「ローテーション」を選びます。Keyturn が古い資格情報を読み、代わりの内容を用意します。
2. アプリケーションに新しいシークレットを渡します。ConductorOne では新しいクライアント ID も渡します。資格情報ごとに ID が異なるためです。
3. 新しい方が使われるまで待ちます。ベンダーの記録は遅れることがあります。
4. 古い方を失効させます。
コネクター資格情報は ConductorOne 自身がローテーションします。以前のものが有効なまま残るかどうかはドキュメントに書かれていないため、動作中のコネクターは、新しいものを受け取るまで切断されることがあります。</translation>
    </message>
    <message>
        <source>What revoking means for tokens that were issued</source>
        <translation>発行済みトークンに対する失効の意味</translation>
    </message>
    <message>
        <source>Revoking ends a credential for good and cannot be undone.
ConductorOne issues no new tokens for it from then on. Tokens that were issued before may go on working until they expire, up to about an hour. So a call that still succeeds is no proof that revoking failed.
An expired credential is the same: no new tokens, and the old ones live on for a while.
SDKs that use a revoked client credential of Confidence are refused.
The credential that a connection signs in with is not revoked: connect with a replacement first.</source>
        <translation>失効させると資格情報は完全に使えなくなり、元に戻せません。
以後、ConductorOne は新しいトークンを発行しません。発行済みのトークンは、期限が切れるまで最長 1 時間ほど使えることがあります。そのため、まだ呼び出しが成功しても、失効に失敗した証拠にはなりません。
期限切れの資格情報も同じです。新しいトークンは発行されず、古いものはしばらく有効です。
Confidence の失効したクライアント資格情報を使う SDK は拒否されます。
接続のサインインに使っている資格情報は失効できません。先に代わりの資格情報で接続してください。</translation>
    </message>
    <message>
        <source>When the outcome is unknown</source>
        <translation>結果が不明なとき</translation>
    </message>
    <message>
        <source>Sometimes a request has left and no answer tells what became of it: the connection dropped, the time was up, or the server failed. Keyturn does not send it again, because that could make a second credential. The entry waits under “Secrets to hand over”.
“Look again” lists what exists now. A new credential of the same name, made no earlier than the request, is probably the one. Nobody holds its secret, so revoke it and create another.
If several could be it, a colleague&apos;s live credential may be among them: ask before you revoke one. If there is none, look again in a few minutes.
ConductorOne has no list of connector credentials: there, one may exist that nobody holds, until the next rotation.</source>
        <translation>要求を送った後、結果を示す応答がないことがあります。接続の切断、時間切れ、サーバーのエラーなどの場合です。もう一度送ると 2 つ目の資格情報ができるおそれがあるため、Keyturn は再送しません。項目は「引き渡し待ち」に残ります。
「もう一度確認」は今あるものを一覧します。同じ名前で、要求より後に作成された新しい資格情報が、おそらくそれです。シークレットを持つ人はいないため、失効させて別のものを作成してください。
候補が複数ある場合は、同僚が使用中の資格情報が含まれている可能性があります。失効させる前に確認してください。1 つもない場合は、数分後にもう一度確認してください。
ConductorOne にはコネクター資格情報の一覧がないため、次のローテーションまで、誰も持っていない資格情報が存在する可能性があります。</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Secrets are kept in one place only: %1. These are the secrets that connections sign in with, and fresh ones until they are handed over or discarded.
Connections, the journal of what was done, the last known state of each tenant and your preferences are in Keyturn&apos;s own directory, which only you can read. No secret is in them.
Access tokens are in memory only.
A practice tenant keeps all of this apart, and it goes when Keyturn ends.</source>
        <translation>シークレットを保管する場所は 1 か所だけです: %1。接続のサインインに使うシークレットと、引き渡すか破棄するまでの新しいシークレットです。
接続、操作のジャーナル、各テナントの最後に確認した状態、環境設定は、自分だけが読める Keyturn 専用のディレクトリにあります。その中にシークレットはありません。
アクセストークンはメモリー上だけにあります。
練習用テナントではこれらがすべて別に扱われ、Keyturn を終了すると消えます。</translation>
    </message>
    <message>
        <source>What the fields mean</source>
        <translation>項目の意味</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a vendor, %2 a kind of credential, in the plural</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In brackets stands how the vendor&apos;s API spells a field.</source>
        <translation>かっこ内は、ベンダーの API での項目名です。</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>&quot;%1&quot; cannot be an ID.</source>
        <translation>「%1」は ID ではありません。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信済み</translation>
    </message>
    <message>
        <source>In your keychain, to hand over</source>
        <translation>キーチェーンに保存、引き渡し待ち</translation>
    </message>
    <message>
        <source>In memory only, to hand over</source>
        <translation>メモリー上のみ、引き渡し待ち</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>キーチェーンで保管</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引き渡し済み</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>破棄済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>実行されず</translation>
    </message>
    <message>
        <source>Exists, but nobody holds its secret</source>
        <translation>存在するが、シークレットを持つ人がいない</translation>
    </message>
    <message>
        <source>Found and dealt with</source>
        <translation>発見、対処済み</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Create owner</source>
        <translation>所有者を作成</translation>
    </message>
    <message>
        <source>Delete owner</source>
        <translation>所有者を削除</translation>
    </message>
    <message>
        <source>Rename owner</source>
        <translation>所有者の名前変更</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>It has not been compared yet with the restrictions that were asked for. Keyturn does that with the next refresh.</source>
        <translation>指定した制限とまだ照合されていません。次の更新時に Keyturn が照合します。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>&quot;%1&quot; in the answer is missing or not of the promised type.</source>
        <translation>応答の「%1」がないか、型が仕様と異なります。</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>The value of &quot;%1&quot; has the wrong type.</source>
        <translation>「%1」の値の型が違います。</translation>
    </message>
    <message>
        <source>At most %1 source ranges are allowed.</source>
        <translation>接続元範囲は %1 件までです。</translation>
    </message>
    <message>
        <source>An entry of &quot;%1&quot; is empty.</source>
        <translation>「%1」に空の項目があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be in the future.</source>
        <translation>「%1」は未来の日時にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be set here.</source>
        <translation>「%1」はここでは設定できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty.</source>
        <translation>「%1」は空にできません。</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>変更するものがありません。</translation>
    </message>
</context>
<context>
    <name>KeychainVault</name>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Windows 資格情報マネージャー</translation>
    </message>
    <message>
        <source>your login keychain</source>
        <translation>ログインキーチェーン</translation>
    </message>
    <message>
        <source>An earlier request still waits for the keychain, and no other is served before it.</source>
        <translation>以前の要求がまだキーチェーンを待っており、それより先に他の要求は処理されません。</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>When the vendor made it.</source>
        <translation>ベンダーが作成した日時です。</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>When it was last changed.</source>
        <translation>最後に変更された日時です。</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効日時</translation>
    </message>
    <message>
        <source>When it was revoked; it signs nobody in since.</source>
        <translation>失効した日時です。以後はサインインに使えません。</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>When it was last used, as far as the vendor says; its record may lag behind.</source>
        <translation>ベンダーの情報による最後の使用日時です。記録は遅れることがあります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The display name. Name the one consumer that uses this credential.</source>
        <translation>表示名です。この資格情報を使う 1 つのアプリケーションの名前を付けてください。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>What the vendor&apos;s API calls this credential.</source>
        <translation>ベンダーの API でのこの資格情報の呼び名です。</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>What the consumer sends together with the secret. Every new credential has a new one.</source>
        <translation>アプリケーションがシークレットと一緒に送る ID です。新しい資格情報ごとに新しくなります。</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>From then on it gets no new tokens. Tokens issued before may live on for about an hour.</source>
        <translation>以後は新しいトークンを取得できません。発行済みのトークンは 1 時間ほど有効なことがあります。</translation>
    </message>
    <message>
        <source>Source ranges</source>
        <translation>接続元範囲</translation>
    </message>
    <message>
        <source>The networks it may be used from, as IPv4 or IPv6 CIDRs. None means it may be used from everywhere.</source>
        <translation>使用を許可するネットワークです (IPv4 または IPv6 の CIDR)。空の場合はどこからでも使えます。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Narrows what it may do to what these roles and its owner&apos;s roles share. None means all its owner may do.</source>
        <translation>権限を、これらのロールと所有者のロールに共通する範囲に絞ります。空の場合は所有者の権限すべてです。</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>サービスプリンシパル</translation>
    </message>
    <message>
        <source>The service principal that the credential signs in.</source>
        <translation>この資格情報でサインインするサービスプリンシパルです。</translation>
    </message>
    <message>
        <source>Require DPoP</source>
        <translation>DPoP 必須</translation>
    </message>
    <message>
        <source>Tokens are bound to a key of the consumer, which must send DPoP proofs (RFC 9449). The vendor&apos;s Terraform provider, cone and Go SDK do not.</source>
        <translation>トークンはアプリケーションの鍵に結び付けられ、アプリケーションは DPoP 証明 (RFC 9449) を送る必要があります。ベンダーの Terraform プロバイダー、cone、Go SDK は対応していません。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>The user that the client acts for.</source>
        <translation>このクライアントが代理するユーザーです。</translation>
    </message>
    <message>
        <source>The display name that the vendor gave it.</source>
        <translation>ベンダーが付けた表示名です。</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>コネクター</translation>
    </message>
    <message>
        <source>The connector that signs in with the credential.</source>
        <translation>この資格情報でサインインするコネクターです。</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>The app that the connector belongs to.</source>
        <translation>コネクターが属するアプリです。</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>The vendor&apos;s reference says that an empty list enables the credential for all environments. Its resolver, though, skips every rule that is limited to environments for such a credential. Emptying the list can switch flags off.</source>
        <translation>ベンダーのリファレンスでは、一覧が空ならすべての環境で有効になるとされています。しかし実際のリゾルバーは、そのような資格情報に対して環境を限定したルールをすべて飛ばします。一覧を空にすると、フラグが無効になることがあります。</translation>
    </message>
    <message>
        <source>SDK type</source>
        <translation>SDK の種類</translation>
    </message>
    <message>
        <source>What kind of SDK it is meant for. Secrets of front-end SDKs ship inside apps and are not confidential.</source>
        <translation>対象となる SDK の種類です。フロントエンド SDK のシークレットはアプリに組み込まれて配布されるため、秘密にはなりません。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Free pairs of a key and a value.</source>
        <translation>自由に付けられるキーと値の組です。</translation>
    </message>
    <message>
        <source>When a flag was last resolved with it, as far as the vendor says. Never is no proof that nobody uses it.</source>
        <translation>ベンダーの情報による、最後にフラグを解決した日時です。「未使用」は、誰も使っていない証拠にはなりません。</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>The identity that made it.</source>
        <translation>作成したアイデンティティです。</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>The identity that last changed it.</source>
        <translation>最後に変更したアイデンティティです。</translation>
    </message>
    <message>
        <source>Resource name</source>
        <translation>リソース名</translation>
    </message>
    <message>
        <source>service-principal credential</source>
        <translation>サービスプリンシパル資格情報</translation>
    </message>
    <message>
        <source>Service-principal credentials</source>
        <translation>サービスプリンシパル資格情報</translation>
    </message>
    <message>
        <source>service principal</source>
        <translation>サービスプリンシパル</translation>
    </message>
    <message>
        <source>Service principals</source>
        <translation>サービスプリンシパル</translation>
    </message>
    <message>
        <source>personal client</source>
        <translation>個人クライアント</translation>
    </message>
    <message>
        <source>Personal clients</source>
        <translation>個人クライアント</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>connector credential</source>
        <translation>コネクター資格情報</translation>
    </message>
    <message>
        <source>Connector credentials</source>
        <translation>コネクター資格情報</translation>
    </message>
    <message>
        <source>connector</source>
        <translation>コネクター</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>コネクター</translation>
    </message>
    <message>
        <source>client credential</source>
        <translation>クライアント資格情報</translation>
    </message>
    <message>
        <source>Client credentials</source>
        <translation>クライアント資格情報</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
</context>
<context>
    <name>ListTrouble</name>
    <message>
        <source>What is shown was read on %1.</source>
        <extracomment>%1 a date and time</extracomment>
        <translation>表示内容は %1 に読み込んだものです。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Offline: %1 cannot be reached.</source>
        <translation>オフライン: %1 に接続できません。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Keyturn is not signed in at %1.</source>
        <translation>Keyturn は %1 にサインインしていません。</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>何も読み取れませんでした</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Change connection…</source>
        <translation>接続を変更…</translation>
    </message>
    <message>
        <source>This list may be incomplete. %1</source>
        <translation>この一覧は不完全な可能性があります。%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read</source>
        <translation>一部を読み取れませんでした</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation>資格情報(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MintSummary</name>
    <message>
        <source>It does not expire.</source>
        <translation>有効期限はありません。</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>有効期限は %1 です。</translation>
    </message>
    <message>
        <source>It may be used from everywhere</source>
        <translation>どこからでも使用でき</translation>
    </message>
    <message>
        <source>It may be used from %1 only</source>
        <translation>%1 からのみ使用でき</translation>
    </message>
    <message>
        <source>%1 and may do all that its owner may do.</source>
        <translation>%1、所有者の権限すべてを持ちます。</translation>
    </message>
    <message>
        <source>%1 and is narrowed to: %2.</source>
        <translation>%1、権限は次に限られます: %2。</translation>
    </message>
    <message>
        <source>This makes a new %1 for %2 at %3.</source>
        <extracomment>%1 a kind of credential, %2 its owner, %3 a connection.</extracomment>
        <translation>%3 で %2 の%1を新しく作成します。</translation>
    </message>
    <message>
        <source>The vendor gives its secret just once; it goes into %1 before you see it.</source>
        <translation>ベンダーがシークレットを渡すのは 1 度だけです。表示する前に%1に保存します。</translation>
    </message>
    <message>
        <source>It names no environment, so rules that are limited to environments are skipped for it.</source>
        <translation>環境の指定がないため、環境を限定したルールは飛ばされます。</translation>
    </message>
    <message>
        <source>It is for these environments: %1.</source>
        <translation>対象の環境: %1。</translation>
    </message>
</context>
<context>
    <name>NetError</name>
    <message>
        <source>The connection closed before an answer arrived.</source>
        <translation>応答が届く前に接続が閉じられました。</translation>
    </message>
    <message>
        <source>The certificate expired on %1; this machine&apos;s clock says %2.</source>
        <translation>証明書の有効期限は %1 です。このコンピューターの時計は %2 です。</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 on; this machine&apos;s clock says %2.</source>
        <translation>証明書は %1 から有効です。このコンピューターの時計は %2 です。</translation>
    </message>
    <message>
        <source>The certificate is not for %1, but for %2.</source>
        <translation>証明書は %1 ではなく %2 のものです。</translation>
    </message>
    <message>
        <source>The certificate is self-signed: no authority vouches for it.</source>
        <translation>証明書は自己署名です。保証する認証局がありません。</translation>
    </message>
    <message>
        <source>The certificate&apos;s authority is not known to this machine.</source>
        <translation>証明書の認証局をこのコンピューターは知りません。</translation>
    </message>
    <message>
        <source>The certificate was revoked.</source>
        <translation>証明書は失効しています。</translation>
    </message>
    <message>
        <source>Certificate of “%1”, issued by “%2”, valid from %3 to %4.</source>
        <translation>「%1」の証明書、発行者「%2」、有効期間 %3 ～ %4。</translation>
    </message>
    <message>
        <source>The server speaks only a version of TLS that is no longer safe; Keyturn needs 1.2 or newer.</source>
        <translation>サーバーは安全でなくなったバージョンの TLS にしか対応していません。Keyturn には 1.2 以降が必要です。</translation>
    </message>
    <message>
        <source>What answers there does not speak TLS. Perhaps the port is wrong.</source>
        <translation>そこで応答しているものは TLS に対応していません。ポートが違う可能性があります。</translation>
    </message>
    <message>
        <source>No address is known for %1.</source>
        <translation>%1 のアドレスが見つかりません。</translation>
    </message>
    <message>
        <source>%1 was reached, but nothing answers on port %2 (connection refused).</source>
        <translation>%1 には届きましたが、ポート %2 が応答しません (接続拒否)。</translation>
    </message>
    <message>
        <source>There is no way to %1: %2</source>
        <extracomment>The second is the system&apos;s reason, as in &quot;Network unreachable&quot;.</extracomment>
        <translation>%1 への経路がありません: %2</translation>
    </message>
    <message>
        <source>The proxy %1 made no connection to %2: %3</source>
        <extracomment>%1 a proxy as host:port, %2 the host of the vendor, %3 the reason, as in &quot;Connection refused&quot;.</extracomment>
        <translation>プロキシ %1 は %2 に接続できませんでした: %3</translation>
    </message>
</context>
<context>
    <name>Obstacles</name>
    <message>
        <source>The vendor has no list of these.</source>
        <translation>ベンダーにはこの一覧がありません。</translation>
    </message>
    <message>
        <source>The vendor makes these only by rotating.</source>
        <translation>ベンダーでは、これはローテーションでのみ作成されます。</translation>
    </message>
    <message>
        <source>The vendor lets nothing of these be changed.</source>
        <translation>ベンダーでは、これは何も変更できません。</translation>
    </message>
    <message>
        <source>The vendor does not offer this.</source>
        <translation>ベンダーではできません。</translation>
    </message>
    <message>
        <source>The connection “%1” signs in with this credential. Connect with a replacement first.</source>
        <translation>接続「%1」はこの資格情報でサインインしています。先に代わりの資格情報で接続してください。</translation>
    </message>
    <message>
        <source>It belongs to somebody else. Only its owner can make another one.</source>
        <translation>他の人のものです。新しく作れるのは所有者だけです。</translation>
    </message>
    <message>
        <source>Another credential is being created there right now.</source>
        <translation>そこでは今、別の資格情報を作成中です。</translation>
    </message>
    <message>
        <source>A credential is being created there right now.</source>
        <translation>そこでは今、資格情報を作成中です。</translation>
    </message>
    <message>
        <source>This connection may not delete it.</source>
        <translation>この接続には削除する権限がありません。</translation>
    </message>
    <message>
        <source>The vendor made it for the account; it must not be deleted.</source>
        <translation>ベンダーがアカウント用に作成したもので、削除できません。</translation>
    </message>
    <message>
        <source>This connection signs in through it.</source>
        <translation>この接続はこれを使ってサインインしています。</translation>
    </message>
    <message>
        <source>Its connection does not exist any more.</source>
        <translation>その接続はもうありません。</translation>
    </message>
    <message>
        <source>It is revoked already.</source>
        <translation>すでに失効しています。</translation>
    </message>
    <message>
        <source>This connection may not change it.</source>
        <translation>この接続には変更する権限がありません。</translation>
    </message>
    <message>
        <source>It is not known which credential this is.</source>
        <translation>どの資格情報かが不明です。</translation>
    </message>
    <message>
        <source>Its client ID is hidden, and this connection signs in as its owner: it may be the one it signs in with.</source>
        <translation>クライアント ID が隠されており、この接続はその所有者としてサインインしています。サインインに使っている資格情報かもしれません。</translation>
    </message>
</context>
<context>
    <name>OwnerOnlyFileSink</name>
    <message>
        <source>“%1” exists already. Choose another name; nothing is overwritten.</source>
        <translation>「%1」はすでにあります。別の名前を選んでください。上書きはしません。</translation>
    </message>
    <message>
        <source>“%1” cannot be created: there is no such folder.</source>
        <translation>「%1」を作成できません。そのフォルダーはありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be created: %2</source>
        <translation>「%1」を作成できません: %2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>「%1」に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>“%1” did not read back as it was written.</source>
        <translation>「%1」を読み戻した内容が、書き込んだものと異なります。</translation>
    </message>
    <message>
        <source>What was written of it could not be removed either.</source>
        <translation>書き込まれた分を取り除くこともできませんでした。</translation>
    </message>
</context>
<context>
    <name>PagedList</name>
    <message>
        <source>The server sent the same page again.</source>
        <translation>サーバーが同じページをもう一度送ってきました。</translation>
    </message>
    <message>
        <source>The server repeated a page token.</source>
        <translation>サーバーがページトークンを繰り返しました。</translation>
    </message>
    <message>
        <source>The list was cut off after %1 pages.</source>
        <translation>一覧は %1 ページで打ち切られました。</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Practice ConductorOne</source>
        <translation>練習用 ConductorOne</translation>
    </message>
    <message>
        <source>Practice Confidence</source>
        <translation>練習用 Confidence</translation>
    </message>
    <message>
        <source>Set KEYTURN_%1_CLIENT_ID and KEYTURN_%1_CLIENT_SECRET for that server.</source>
        <translation>そのサーバー用に KEYTURN_%1_CLIENT_ID と KEYTURN_%1_CLIENT_SECRET を設定してください。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Europe</source>
        <translation>ヨーロッパ</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>グローバル</translation>
    </message>
    <message>
        <source>The URL needs a host, as in https://iam.eu.confidence.dev.</source>
        <translation>URL にはホストが必要です。例: https://iam.eu.confidence.dev。</translation>
    </message>
    <message>
        <source>The URL must begin with https://.</source>
        <translation>URL は https:// で始めてください。</translation>
    </message>
    <message>
        <source>The URL must not contain a user name.</source>
        <translation>URL にユーザー名を含めることはできません。</translation>
    </message>
    <message>
        <source>Only scheme, host and port belong here, without a path.</source>
        <translation>ここにはスキーム、ホスト、ポートだけを入れ、パスは入れないでください。</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>The colour of a connection: it has none.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
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
        <translation>%1: %2 など一部の所有者のものは、この接続では表示できません。</translation>
    </message>
    <message>
        <source>%1: some, such as %2, may not be seen by this connection.</source>
        <extracomment>%1 what is listed, in the plural and with a capital (&quot;Users&quot;), %2 the name or ID of one of them.</extracomment>
        <translation>%1: %2 など一部は、この接続では表示できません。</translation>
    </message>
    <message>
        <source>Incomplete reading: some fields are not what the vendor&apos;s API promises. The list marks them.</source>
        <translation>一部を読み取れません。API の約束とは異なる項目があります。一覧に示しています。</translation>
    </message>
</context>
<context>
    <name>Replacement</name>
    <message>
        <source>Its lifetime is not among the vendor&apos;s choices; %1 days are set.</source>
        <translation>その有効期間はベンダーの選択肢にないため、%1 日に設定しました。</translation>
    </message>
    <message>
        <source>%1 “%2” is unknown here and is left out.</source>
        <extracomment>%1 the label of a field, %2 its value.</extracomment>
        <translation>%1「%2」はここでは不明なため、省かれます。</translation>
    </message>
    <message>
        <source>%1: none, or hidden from this connection&apos;s role.</source>
        <extracomment>%1 the label of a field.</extracomment>
        <translation>%1: なし、またはこの接続のロールには見えません。</translation>
    </message>
    <message>
        <source>It lives %1 days, longer than the old one: the vendor offers nothing shorter.</source>
        <translation>有効期間は %1 日で、古い方より長くなります。ベンダーはこれより短い期間を提供していません。</translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>it has none, so it is not restricted by them</source>
        <translation>なし。したがって、これによる制限はありません</translation>
    </message>
    <message>
        <source>it also has %1</source>
        <extracomment>%1 lists roles, networks or environments.</extracomment>
        <translation>%1 もあります</translation>
    </message>
    <message>
        <source>it does not expire</source>
        <translation>有効期限がありません</translation>
    </message>
    <message>
        <source>it expires later than asked</source>
        <translation>期限が指定より後です</translation>
    </message>
    <message>
        <source>it does not require it</source>
        <translation>必須になっていません</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 the label of a field, %2 what is wrong with it (&quot;it does not expire&quot;).</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>it is not as asked</source>
        <translation>指定どおりではありません</translation>
    </message>
    <message>
        <source>%1, as far as this connection&apos;s role sees</source>
        <extracomment>%1 what is missing (&quot;it does not expire&quot;); this connection&apos;s role may not see it.</extracomment>
        <translation>この接続のロールから見える範囲では、%1</translation>
    </message>
</context>
<context>
    <name>SecretService</name>
    <message>
        <source>your desktop&apos;s keyring (Secret Service)</source>
        <translation>デスクトップのキーリング (Secret Service)</translation>
    </message>
</context>
<context>
    <name>SecretShape</name>
    <message>
        <source>This secret is one of ConductorOne&apos;s. Enter the secret of a Confidence API client.</source>
        <translation>これは ConductorOne のシークレットです。Confidence の API クライアントのシークレットを入力してください。</translation>
    </message>
    <message>
        <source>The secret contains white space. Paste it again, alone.</source>
        <translation>シークレットに空白が含まれています。シークレットだけを貼り付け直してください。</translation>
    </message>
    <message>
        <source>Enter the secret.</source>
        <translation>シークレットを入力してください。</translation>
    </message>
</context>
<context>
    <name>SignInReading</name>
    <message>
        <source>Nothing was sent: it could not be read whether a connection signs in with it.</source>
        <translation>接続がこれでサインインしているかを読み取れなかったため、何も送信していません。</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The secret is empty.</source>
        <translation>シークレットが空です。</translation>
    </message>
    <message>
        <source>The secret contains a space or a line break. Copy it again, without anything around it.</source>
        <translation>シークレットに空白か改行が含まれています。前後に何も付けずにコピーし直してください。</translation>
    </message>
    <message>
        <source>A ConductorOne secret begins with &quot;secret-token:&quot;.</source>
        <translation>ConductorOne のシークレットは「secret-token:」で始まります。</translation>
    </message>
    <message>
        <source>A ConductorOne secret has four parts with colons between them; this one has not.</source>
        <translation>ConductorOne のシークレットはコロンで区切られた 4 つの部分からなりますが、これは違います。</translation>
    </message>
    <message>
        <source>The secret is of a version that this program does not know; it knows &quot;v1&quot;.</source>
        <translation>シークレットのバージョンに対応していません。対応しているのは「v1」です。</translation>
    </message>
    <message>
        <source>The last part of the secret does not hold a key in JSON.</source>
        <translation>シークレットの最後の部分に JSON 形式の鍵がありません。</translation>
    </message>
    <message>
        <source>The key in the secret is not an Ed25519 key.</source>
        <translation>シークレットの鍵は Ed25519 鍵ではありません。</translation>
    </message>
    <message>
        <source>The last part of the secret is damaged: it is not base64url without padding. Perhaps it was cut short.</source>
        <translation>シークレットの最後の部分が壊れています。パディングなしの base64url ではありません。途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>The key in the secret has no private part.</source>
        <translation>シークレットの鍵に秘密鍵の部分がありません。</translation>
    </message>
    <message>
        <source>The private part of the key in the secret is damaged.</source>
        <translation>シークレットの鍵の秘密鍵の部分が壊れています。</translation>
    </message>
    <message>
        <source>The public part of the key in the secret is damaged.</source>
        <translation>シークレットの鍵の公開鍵の部分が壊れています。</translation>
    </message>
    <message>
        <source>The public and the private part of the key in the secret do not belong together.</source>
        <translation>シークレットの鍵の公開鍵と秘密鍵が対になっていません。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>You can set the file aside, under another name in the same folder, and begin with an empty one. %1</source>
        <translation>ファイルを同じフォルダー内の別名に退避し、空のファイルで始めることができます。%1</translation>
    </message>
    <message>
        <source>&amp;Set it aside and start</source>
        <translation>退避して起動(&amp;S)</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The sign-in was answered without a usable token.</source>
        <translation>サインインの応答に使えるトークンがありません。</translation>
    </message>
    <message>
        <source>The sign-in was answered with a token of an unknown type.</source>
        <translation>サインインの応答のトークンの種類が不明です。</translation>
    </message>
    <message>
        <source>The sign-in was answered with a token that is bound to a key nobody named.</source>
        <translation>サインインの応答のトークンが、指定していない鍵に結び付けられています。</translation>
    </message>
</context>
<context>
    <name>VaultError</name>
    <message>
        <source>The keychain has no such secret.</source>
        <translation>キーチェーンにそのシークレットはありません。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンはロックされています。</translation>
    </message>
    <message>
        <source>No keychain service answers.</source>
        <translation>キーチェーンのサービスが応答しません。</translation>
    </message>
    <message>
        <source>The keychain denied access.</source>
        <translation>キーチェーンがアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーチェーンが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation>キーチェーンでエラーが起きました。</translation>
    </message>
    <message>
        <source>Was it removed with another program?</source>
        <translation>別のプログラムで削除されていませんか?</translation>
    </message>
    <message>
        <source>Start a keychain such as GNOME Keyring, KWallet or KeePassXC with Secret Service.</source>
        <translation>GNOME Keyring、KWallet、Secret Service を有効にした KeePassXC などのキーチェーンを起動してください。</translation>
    </message>
    <message>
        <source>Restart the keychain service, then try again.</source>
        <translation>キーチェーンのサービスを再起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no session bus, or it has ended, so the keychain cannot be asked.</source>
        <translation>セッションバスがないか、終了しているため、キーチェーンに問い合わせできません。</translation>
    </message>
    <message>
        <source>The keychain service runs, but it has no default keyring.</source>
        <translation>キーチェーンサービスは動いていますが、既定のキーリングがありません。</translation>
    </message>
    <message>
        <source>The keychain service hangs: it runs, but answers nothing at all.</source>
        <translation>キーチェーンサービスが固まっています。動いてはいますが、まったく応答しません。</translation>
    </message>
    <message>
        <source>The keychain said that it had kept what was written, but gave back something else, or nothing.</source>
        <translation>キーチェーンは保管したと答えましたが、返ってきたのは別の内容か、空でした。</translation>
    </message>
    <message>
        <source>Unlock it: answer its password prompt, or open it in its own program. Then try again.</source>
        <translation>ロックを解除してください。パスワードの問い合わせに答えるか、専用のプログラムで開いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Start Keyturn in a desktop session: sign out and in again. Without a desktop, “dbus-run-session” starts a bus, on which a keychain service has to run.</source>
        <translation>デスクトップセッションで Keyturn を起動してください（サインアウトしてサインインし直します）。デスクトップがない場合は「dbus-run-session」でバスを起動できますが、その上でキーチェーンサービスが動いている必要があります。</translation>
    </message>
    <message>
        <source>Create one in the keychain&apos;s own program and make it the default (GNOME: “Passwords and Keys”; KeePassXC: choose a database for the Secret Service). Then try again.</source>
        <translation>キーチェーンのプログラムでキーリングを作成し、既定にしてください（GNOME:「パスワードと鍵」、KeePassXC: Secret Service 用のデータベースを選択）。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Allow Keyturn to use the keychain, then try again. If Keyturn was installed as a sandboxed package, the package needs the right to use the keychain.</source>
        <translation>Keyturn にキーチェーンの使用を許可してから、もう一度お試しください。サンドボックス化されたパッケージの場合は、パッケージにキーチェーンを使う権限が必要です。</translation>
    </message>
    <message>
        <source>It may wait for you: look for a window that asks for the keychain&apos;s password or for permission, also behind other windows. Then try again.</source>
        <translation>あなたの応答を待っているのかもしれません。キーチェーンのパスワードや許可を求めるウィンドウを、他のウィンドウの後ろも含めて探してください。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>End the service so that it starts anew (GNOME: gnome-keyring-daemon), or sign out and in again. Then try again.</source>
        <translation>サービスを終了して起動し直すか（GNOME: gnome-keyring-daemon）、サインアウトしてサインインし直してください。その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Restart the keychain service, then try again. If it happens again, this keychain cannot be trusted with a secret: use another one.</source>
        <translation>キーチェーンサービスを再起動してから、もう一度お試しください。繰り返すようなら、このキーチェーンにシークレットは預けられません。別のものを使ってください。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 min</source>
        <extracomment>How long until or since, as short as can be in a cell: minutes.</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>in one minute</source>
        <translation>1 分後</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message>
        <source>one minute ago</source>
        <translation>1 分前</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>The same with hours.</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>in one hour</source>
        <translation>1 時間後</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%n 時間後</numerusform>
        </translation>
    </message>
    <message>
        <source>one hour ago</source>
        <translation>1 時間前</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>The same with days, two at least.</extracomment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 日前</translation>
    </message>
    <message>
        <source>in one day</source>
        <translation>1 日後</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>one day ago</source>
        <translation>1 日前</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 y</source>
        <extracomment>The same with years, two at least.</extracomment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 y ago</source>
        <translation>%1 年前</translation>
    </message>
    <message>
        <source>in one year</source>
        <translation>1 年後</translation>
    </message>
    <message numerus="yes">
        <source>in %n years</source>
        <translation>
            <numerusform>%n 年後</numerusform>
        </translation>
    </message>
    <message>
        <source>one year ago</source>
        <translation>1 年前</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n 年前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 how long until or since (&quot;in 3 days&quot;), %2 the date.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date pattern of Qt: day, month in letters, year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>expired %1</source>
        <extracomment>%1 is how long ago, as &quot;3 d ago&quot; or &quot;just now&quot;.</extracomment>
        <translation>期限切れ %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>back end</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>front end</source>
        <translation>フロントエンド</translation>
    </message>
    <message>
        <source>not specified</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>どこからでも</translation>
    </message>
    <message numerus="yes">
        <source>%n ranges</source>
        <translation>
            <numerusform>%n 範囲</numerusform>
        </translation>
    </message>
    <message>
        <source>all the owner may do</source>
        <translation>所有者の権限すべて</translation>
    </message>
    <message numerus="yes">
        <source>%n roles</source>
        <translation>
            <numerusform>%n ロール</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the label of a field, %2 its value.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message numerus="yes">
        <source>expires within %n days</source>
        <translation>
            <numerusform>%n 日以内に期限切れ</numerusform>
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
        <translation>作成時に決まります。変更するにはローテーションしてください。</translation>
    </message>
    <message>
        <source>Set at creation.</source>
        <translation>作成時に決まります。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <extracomment>Stands where the vendor sent something that Keyturn cannot make sense of.</extracomment>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>The vendor sent something else here than its API promises.</source>
        <translation>ベンダーは、API の約束とは異なるものをここに送りました。</translation>
    </message>
    <message>
        <source>none shown</source>
        <extracomment>Stands where the vendor shows no source range or role: there are none, or this role may not see them.</extracomment>
        <translation>表示なし</translation>
    </message>
    <message>
        <source>None, or hidden from this connection&apos;s role.</source>
        <extracomment>Tooltip of a field that came back empty: this connection&apos;s role may not see it.</extracomment>
        <translation>なし、またはこの接続のロールには見えません。</translation>
    </message>
</context>
<context>
    <name>WriteFailure</name>
    <message>
        <source>The request had left, and no answer tells what became of it. Keyturn looks again at the next refresh; Activity says what it finds. The vendor&apos;s own page tells it too.</source>
        <translation>要求は送信しましたが、結果を示す応答がありません。Keyturn は次の更新時にもう一度確認し、その結果は「アクティビティ」に表示されます。ベンダーのページでも確認できます。</translation>
    </message>
</context>
<context>
    <name>keyturn::AboutDialog</name>
    <message>
        <source>About Keyturn</source>
        <translation>Keyturn について</translation>
    </message>
    <message>
        <source>Keyturn %1

Machine credentials of several vendors in one window.

Apache License 2.0.</source>
        <translation>Keyturn %1

複数のベンダーのマシン資格情報をひとつのウィンドウで。

Apache License 2.0.</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>バージョンをコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Connections, journal and preferences are in %1. Secrets are not: they are in the keychain.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>接続、ジャーナル、設定は %1 にあります。シークレットはそこにはなく、キーチェーンにあります。</translation>
    </message>
    <message>
        <source>part of the system</source>
        <translation>システムの一部</translation>
    </message>
</context>
<context>
    <name>keyturn::ActivityBar</name>
    <message>
        <source>Everything</source>
        <extracomment>A filter of what was done: whatever it was.</extracomment>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Show what was done</source>
        <translation>操作の種類で絞り込む</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <extracomment>A filter of what was done: whatever became of it.</extracomment>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Show what came out</source>
        <translation>結果で絞り込む</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>接続で絞り込む</translation>
    </message>
</context>
<context>
    <name>keyturn::AttentionBar</name>
    <message>
        <source>Sho&amp;w:</source>
        <extracomment>Before a choice of reasons for which credentials need attention.</extracomment>
        <translation>表示(&amp;W):</translation>
    </message>
    <message>
        <source>Show what needs attention because</source>
        <translation>対応が必要な理由で絞り込み</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A filter, and in parentheses how many credentials it shows: &quot;expired (4)&quot;.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>A filter: whatever needs attention.</extracomment>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>keyturn::Banner</name>
    <message>
        <source>Copy this message with its details</source>
        <translation>このメッセージを詳細とともにコピー</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>メッセージをコピー</translation>
    </message>
</context>
<context>
    <name>keyturn::BulkRevocation</name>
    <message>
        <source>Stopped before it was sent.</source>
        <translation>送信前に停止しました。</translation>
    </message>
</context>
<context>
    <name>keyturn::BulkRevocationModel</name>
    <message>
        <source>can be revoked</source>
        <translation>失効可能</translation>
    </message>
    <message>
        <source>being revoked …</source>
        <translation>失効の処理中…</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>cannot be revoked: %1</source>
        <extracomment>%1 a sentence that says why.</extracomment>
        <translation>失効できません: %1</translation>
    </message>
    <message>
        <source>not revoked: %1</source>
        <extracomment>%1 one or more sentences that say why.</extracomment>
        <translation>失効していません: %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Heading of a column: what became of the credential.</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>not known whether it was revoked: %1</source>
        <extracomment>%1 one or more sentences that say why.</extracomment>
        <translation>失効したかどうか不明: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::BulkRevokeDialog</name>
    <message>
        <source>Revoke several credentials</source>
        <translation>複数の資格情報の失効</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Credentials to revoke</source>
        <translation>失効させる資格情報</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n credentials</source>
        <translation>
            <numerusform>%n 件の資格情報を失効させる(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the selected credentials can be revoked.</source>
        <translation>選択した資格情報はどれも失効できません。</translation>
    </message>
    <message numerus="yes">
        <source>Revoke these %n credentials?</source>
        <translation>
            <numerusform>この %n 件の資格情報を失効させますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke %1 of the %2 selected credentials?</source>
        <translation>選択した %2 件のうち %1 件の資格情報を失効させますか?</translation>
    </message>
    <message>
        <source>Cannot be revoked: %1</source>
        <translation>失効できないもの: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a number of credentials, %2 a sentence that says why they cannot be revoked.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Used within the last %n days: %1</source>
        <translation>
            <numerusform>過去 %n 日間に使用: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No use within the last %n days is known.</source>
        <translation>
            <numerusform>過去 %n 日間の使用は確認されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>ConductorOne: whoever signs in with one of them gets no new tokens from now on. Tokens issued before may live on for about an hour.</source>
        <translation>ConductorOne: これらでサインインしている場合、以後は新しいトークンを取得できません。発行済みのトークンは 1 時間ほど有効なことがあります。</translation>
    </message>
    <message>
        <source>Confidence: whoever resolves flags or sends events with one of them is refused from now on.</source>
        <translation>Confidence: これらでフラグの解決やイベントの送信を行っている場合、以後は拒否されます。</translation>
    </message>
    <message>
        <source>Secrets held here that are deleted too: %1</source>
        <translation>一緒に削除される、ここに保管しているシークレット: %1</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>What has not been sent is not sent; what is on its way is waited for.</source>
        <translation>まだ送っていないものは送信せず、送信中のものは完了を待ちます。</translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n credentials.</source>
        <translation>
            <numerusform>%n 件の資格情報を失効させました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked: %1. Not revoked: %2. Not sent: %3.</source>
        <translation>失効済み: %1。失効せず: %2。未送信: %3。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The list says why; Ctrl+C copies selected rows.</source>
        <translation>理由は一覧にあります。選択した行は Ctrl+C でコピーできます。</translation>
    </message>
    <message>
        <source>Their last use cannot be read: %1</source>
        <translation>最終使用日時を読み取れないもの: %1</translation>
    </message>
    <message>
        <source>Expired, so no new tokens are given for them any more: %1</source>
        <translation>期限切れのため、すでに新しいトークンが発行されないもの: %1</translation>
    </message>
    <message>
        <source>It is not known whether these were revoked: %1.</source>
        <translation>失効したかどうか不明: %1 件。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke the remaining %n</source>
        <translation>
            <numerusform>残り %n 件を失効させる(&amp;R)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::Composition</name>
    <message>
        <source>The practice tenant opens in a window of its own.</source>
        <translation>練習用テナントが別のウィンドウで開きます。</translation>
    </message>
    <message>
        <source>The practice tenant could not be started</source>
        <translation>練習用テナントを起動できませんでした</translation>
    </message>
    <message>
        <source>%1 could not be started once more. Starting it by hand with --sandbox does the same.</source>
        <translation>%1 をもう 1 つ起動できませんでした。手動で --sandbox を付けて起動しても同じです。</translation>
    </message>
    <message>
        <source>“%1” was damaged. It is kept as “%2”, and Keyturn began with an empty one. %3</source>
        <translation>「%1」は壊れていました。「%2」として保存してあり、Keyturn は空のファイルで始めました。%3</translation>
    </message>
</context>
<context>
    <name>keyturn::ConfidenceOwnerService</name>
    <message>
        <source>This server does not offer renaming clients.</source>
        <translation>このサーバーはクライアントの名前変更に対応していません。</translation>
    </message>
</context>
<context>
    <name>keyturn::Confirmation</name>
    <message>
        <source>the server says it is revoked</source>
        <translation>サーバーでは失効しています</translation>
    </message>
    <message>
        <source>the server has another name</source>
        <translation>サーバーでは名前が異なります</translation>
    </message>
    <message>
        <source>the server still has it</source>
        <translation>サーバーにまだあります</translation>
    </message>
    <message>
        <source>the operation is gone</source>
        <translation>操作がなくなりました</translation>
    </message>
    <message>
        <source>the clipboard held something else than the secret</source>
        <translation>クリップボードの内容がシークレットではありませんでした</translation>
    </message>
    <message>
        <source>its connection is gone</source>
        <translation>その接続はもうありません</translation>
    </message>
    <message>
        <source>the server lists %1, the window %2</source>
        <translation>サーバーの一覧は %1 件、ウィンドウは %2 件です</translation>
    </message>
    <message>
        <source>its token URL leads away from this machine, to %1</source>
        <translation>トークン URL がこのコンピューターの外 (%1) を指しています</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionForm</name>
    <message>
        <source>&amp;Vendor:</source>
        <translation>ベンダー(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>クライアント ID(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>シークレット(&amp;S):</translation>
    </message>
    <message>
        <source>The present one is in %1. Leave this empty to keep it.</source>
        <extracomment>%1 where secrets are kept, as in &quot;your login keychain&quot;.</extracomment>
        <translation>現在のものは%1にあります。そのまま使う場合は空のままにしてください。</translation>
    </message>
    <message>
        <source>It goes to %1 and nowhere else on this machine.</source>
        <translation>%1に保存され、このコンピューターの他の場所には保存されません。</translation>
    </message>
    <message>
        <source>Another URL</source>
        <translation>別の URL</translation>
    </message>
    <message>
        <source>&amp;Region:</source>
        <translation>リージョン(&amp;R):</translation>
    </message>
    <message>
        <source>API &amp;URL:</source>
        <translation>API URL(&amp;U):</translation>
    </message>
    <message>
        <source>With a signed assertion (advised)</source>
        <translation>署名付きアサーションを使う (推奨)</translation>
    </message>
    <message>
        <source>By sending the secret itself</source>
        <translation>シークレットそのものを送る</translation>
    </message>
    <message>
        <source>API root:</source>
        <translation>API ルート:</translation>
    </message>
    <message>
        <source>Signs in at:</source>
        <translation>サインイン先:</translation>
    </message>
    <message>
        <source>Send the sign-in to this host</source>
        <translation>このホストにサインインを送る</translation>
    </message>
    <message>
        <source>none: the system&apos;s certificates suffice</source>
        <translation>なし: システムの証明書で足ります</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>A PEM file, if your network&apos;s proxy or your server has a certificate of its own.</source>
        <translation>ネットワークのプロキシやサーバーが独自の証明書を使う場合の PEM ファイルです。</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>CA ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>of an API client that may manage clients</source>
        <translation>クライアントを管理できる API クライアントのもの</translation>
    </message>
    <message>
        <source>The secret never leaves this machine.</source>
        <translation>シークレットがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>The secret is sent to the address below at each sign-in.</source>
        <translation>サインインのたびに、シークレットが下のアドレスに送られます。</translation>
    </message>
    <message>
        <source>follows from the fields above</source>
        <translation>上の項目から決まります</translation>
    </message>
    <message>
        <source>%1 is not a host of %2. Whoever runs it will receive %3.</source>
        <extracomment>%1 a host, %2 a vendor, %3 &quot;a signed sign-in&quot; or &quot;your secret&quot;.</extracomment>
        <translation>%1 は %2 のホストではありません。その運営者に%3が渡ります。</translation>
    </message>
    <message>
        <source>a signed sign-in</source>
        <translation>署名付きのサインイン</translation>
    </message>
    <message>
        <source>your secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>This is a server on this machine, as a practice tenant is.</source>
        <translation>練習用テナントと同じく、このコンピューター上のサーバーです。</translation>
    </message>
    <message>
        <source>Choose a CA certificate</source>
        <translation>CA 証明書を選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Say that you mean this host, or correct the fields above.</source>
        <translation>このホストで間違いないことを示すか、上の項目を修正してください。</translation>
    </message>
    <message>
        <source>Name the connection.</source>
        <translation>接続に名前を付けてください。</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>同じ名前の接続があります。</translation>
    </message>
    <message>
        <source>Enter the client ID.</source>
        <translation>クライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>Enter the secret again: the stored one goes nowhere else, and in no other way, than it did until now.</source>
        <translation>シークレットを入力し直してください。保存済みのものは、これまでと違う送り先や方法では使われません。</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to the client ID.</source>
        <translation>クライアント ID と対になるシークレットを入力してください。</translation>
    </message>
    <message>
        <source>Paste both lines, KEY=value lines or JSON here: both fields are filled.</source>
        <translation>2 行とも、KEY=値 の行、または JSON をここに貼り付けると、両方の項目が入力されます。</translation>
    </message>
    <message>
        <source>The client ID contains white space. Paste it again, alone.</source>
        <translation>クライアント ID に空白が含まれています。クライアント ID だけを貼り付け直してください。</translation>
    </message>
    <message>
        <source>Client ID and secret were taken from what you pasted.</source>
        <translation>貼り付けた内容からクライアント ID とシークレットを取り込みました。</translation>
    </message>
    <message>
        <source>Si&amp;gn in:</source>
        <translation>サインイン方法(&amp;G):</translation>
    </message>
    <message>
        <source>S&amp;end it to %1 all the same</source>
        <translation>それでも %1 に送る(&amp;E)</translation>
    </message>
    <message>
        <source>Whose tenant it is. Which credentials there are, and what can be done to them, depends on the vendor.</source>
        <translation>どのベンダーのテナントかを選びます。どのような資格情報があり、何ができるかはベンダーによって異なります。</translation>
    </message>
    <message>
        <source>What the connection is called in Keyturn. The vendor does not see it.</source>
        <translation>Keyturn での接続の名前です。ベンダーには見えません。</translation>
    </message>
    <message>
        <source>Where the vendor runs the tenant. Each region has an API of its own.</source>
        <translation>ベンダーがテナントを運用している場所です。リージョンごとに API があります。</translation>
    </message>
    <message>
        <source>Where the tenant&apos;s API is, without a path.</source>
        <translation>テナントの API の場所です。パスは含めません。</translation>
    </message>
    <message>
        <source>Names the credential that Keyturn signs in with. One of ConductorOne also says where the tenant is.</source>
        <translation>Keyturn がサインインに使う資格情報を示します。ConductorOne のものは、テナントの場所も示します。</translation>
    </message>
    <message>
        <source>What the vendor showed once, when it made the credential. It proves that you may sign in with it.</source>
        <translation>ベンダーが資格情報の作成時に一度だけ表示したものです。その資格情報でサインインできることを証明します。</translation>
    </message>
    <message>
        <source>How Keyturn proves that it has the secret: with a signature that only the secret can make, or with the secret itself.</source>
        <translation>Keyturn がシークレットを持っていることを証明する方法です。シークレットでしか作れない署名か、シークレットそのものを使います。</translation>
    </message>
    <message>
        <source>Nothing is sent to a host that is not the vendor&apos;s own unless you allow it here.</source>
        <translation>ここで許可しない限り、ベンダー自身のものではないホストには何も送信されません。</translation>
    </message>
    <message>
        <source>Certificates that this connection trusts besides those of the system.</source>
        <translation>システムの証明書に加えて、この接続で信頼する証明書です。</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <extracomment>A connection: %1 its name, %2 the vendor, %3 the host.</extracomment>
        <translation>%1 – %2、%3</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>先に接続を選択してください。</translation>
    </message>
    <message>
        <source>No tenant is connected.</source>
        <translation>接続されているテナントがありません。</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>接続 %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Keyturn forgets it and deletes its sign-in secret from %1. Nothing changes at the vendor.</source>
        <extracomment>%1 where secrets are kept, as in &quot;your login keychain&quot;.</extracomment>
        <translation>Keyturn はこの接続を忘れ、サインイン用のシークレットを%1から削除します。ベンダー側は何も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectorList</name>
    <message>
        <source>The connectors of some apps, such as %1, may not be seen by this connection.</source>
        <translation>一部のアプリ (%1 など) のコネクターは、この接続では見る権限がありません。</translation>
    </message>
</context>
<context>
    <name>keyturn::ConnectorRotateDialog</name>
    <message>
        <source>&amp;Rotate</source>
        <translation>ローテーション(&amp;R)</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <extracomment>Title of a dialog. %1 a kind of credential.</extracomment>
        <translation>%1のローテーション</translation>
    </message>
    <message>
        <source>The vendor makes a new client ID and secret for the connector. The running connector may be dropped until it has them, and the previous credential may stay valid. The vendor has no list of a connector&apos;s credentials, so Keyturn knows only those that it made or that you typed in.</source>
        <translation>ベンダーがコネクター用に新しいクライアント ID とシークレットを作成します。動作中のコネクターは、それを受け取るまで切断されることがあり、以前の資格情報は有効なまま残ることがあります。ベンダーにはコネクターの資格情報の一覧がないため、Keyturn が把握しているのは、自身で作成したものと入力されたものだけです。</translation>
    </message>
    <message>
        <source>Connector:</source>
        <translation>コネクター:</translation>
    </message>
    <message>
        <source>Known credentials:</source>
        <translation>把握している資格情報:</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <extracomment>%1 the ID of a credential, %2 a date.</extracomment>
        <translation>%1、作成日 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Pick the connector.</source>
        <translation>コネクターを選択してください。</translation>
    </message>
</context>
<context>
    <name>keyturn::CreateDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>New %1</source>
        <extracomment>Title of a dialog. %1 a kind of credential.</extracomment>
        <translation>新しい%1</translation>
    </message>
    <message>
        <source>You: the vendor makes it only for whom the connection signs in as.</source>
        <translation>自分: ベンダーでは、接続でサインインしている本人のものだけを作成できます。</translation>
    </message>
    <message>
        <source>%1 (you): the vendor makes it only for whom the connection signs in as.</source>
        <translation>%1 (自分): ベンダーでは、接続でサインインしている本人のものだけを作成できます。</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>The owner of a credential, where it is not known what the user is called.</extracomment>
        <translation>自分</translation>
    </message>
    <message>
        <source>No %1 has just this name.</source>
        <extracomment>%1 a kind of owner, such as &quot;service principal&quot;.</extracomment>
        <translation>この名前と完全に一致する%1はありません。</translation>
    </message>
    <message>
        <source>Pick the %1 that it is for.</source>
        <extracomment>%1 a kind of owner, such as &quot;service principal&quot;.</extracomment>
        <translation>対象の%1を選択してください。</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialFlows</name>
    <message>
        <source>It is not known whether “%1” was created: see “Secrets to hand over”.</source>
        <translation>「%1」が作成されたかどうか不明です。「引き渡し待ち」を確認してください。</translation>
    </message>
    <message>
        <source>Revoked “%1” of %2.</source>
        <translation>%2 の「%1」を失効させました。</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>失効していません</translation>
    </message>
    <message>
        <source>“%1” of %2 was not revoked.</source>
        <translation>%2 の「%1」は失効していません。</translation>
    </message>
    <message>
        <source>Restrictions were not compared</source>
        <translation>制限が照合されていません</translation>
    </message>
    <message>
        <source>“%1” was made, but could not be read back, so it is not known whether it has the restrictions you asked for. Look at it before you hand it over.</source>
        <translation>「%1」は作成されましたが、読み戻せなかったため、指定した制限が付いているか不明です。引き渡す前に確認してください。</translation>
    </message>
    <message>
        <source>“%1” was made, but not with all the restrictions you asked for:</source>
        <translation>「%1」は作成されましたが、指定した制限がすべては付いていません:</translation>
    </message>
    <message>
        <source>It can do more than it should. Do not hand it over before this is settled.</source>
        <translation>必要以上の権限があります。これが解決するまで引き渡さないでください。</translation>
    </message>
    <message>
        <source>A restriction is missing</source>
        <translation>制限が足りません</translation>
    </message>
    <message>
        <source>&amp;Revoke it …</source>
        <translation>失効させる(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Leave it for now</source>
        <translation>今はそのままにする(&amp;L)</translation>
    </message>
    <message>
        <source>This connection does not exist any more.</source>
        <translation>この接続はもうありません。</translation>
    </message>
    <message>
        <source>Secrets that are in this program&apos;s memory only and would be lost: %1. Hand them over, move them to the keychain, or discard them first.</source>
        <translation>このプログラムのメモリー上だけにあり、失われるシークレット: %1。先に引き渡すか、キーチェーンに移すか、破棄してください。</translation>
    </message>
    <message>
        <source>A request that makes a secret is on its way. Wait for its answer.</source>
        <translation>シークレットを作る要求を送信中です。応答をお待ちください。</translation>
    </message>
    <message>
        <source>Keyturn&apos;s journal could not be written, so after a restart it would not be known which credential a secret belongs to. Secrets concerned: %1. Try the journal again, hand them over, or discard them first.</source>
        <translation>Keyturn のジャーナルに書き込めなかったため、再起動後はシークレットがどの資格情報のものか分からなくなります。該当するシークレット: %1。先にジャーナルへの書き込みを再試行するか、引き渡すか、破棄してください。</translation>
    </message>
    <message>
        <source>“%1” was not created.</source>
        <translation>「%1」は作成されませんでした。</translation>
    </message>
    <message>
        <source>Not created</source>
        <translation>作成されませんでした</translation>
    </message>
    <message>
        <source>Not known whether it was revoked</source>
        <translation>失効したかどうか不明</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialForm</name>
    <message>
        <source>Refused by the vendor: %1</source>
        <extracomment>%1 the vendor&apos;s own words</extracomment>
        <translation>ベンダーが拒否しました: %1</translation>
    </message>
    <message>
        <source>None, or hidden from this connection&apos;s role: if the vendor hides some, what you save replaces them.</source>
        <translation>なし、またはこの接続のロールには見えません。ベンダーが隠しているものがあれば、保存した内容に置き換わります。</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialTableModel</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>Heading of a column: why a credential needs attention.</extracomment>
        <translation>要対応</translation>
    </message>
</context>
<context>
    <name>keyturn::CredentialsPage</name>
    <message>
        <source>Credentials or owners</source>
        <translation>資格情報または所有者</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show the credentials of all owners</source>
        <translation>すべての所有者の資格情報を表示します</translation>
    </message>
    <message>
        <source>Known credentials</source>
        <translation>把握している資格情報</translation>
    </message>
    <message>
        <source>The vendor does not list these credentials. Shown are the ones Keyturn knows: those it rotated, and those added by ID. Others may exist.</source>
        <translation>ベンダーにはこの資格情報の一覧がありません。表示しているのは Keyturn が把握しているもの (ローテーションしたものと ID で追加したもの) だけで、他にもある可能性があります。</translation>
    </message>
    <message>
        <source>Only those of %1</source>
        <translation>%1 のものだけ</translation>
    </message>
</context>
<context>
    <name>keyturn::Custody</name>
    <message>
        <source>The secret is in memory only. Move it to the keychain first, or hand it over.</source>
        <translation>シークレットはメモリー上にしかありません。先にキーチェーンに移すか、引き渡してください。</translation>
    </message>
    <message>
        <source>Its secret may be in the keychain. Unlock the keychain and look again before you close it.</source>
        <translation>シークレットがキーチェーンにある可能性があります。閉じる前に、キーチェーンのロックを解除してもう一度確認してください。</translation>
    </message>
    <message>
        <source>The credential was revoked.</source>
        <translation>資格情報は失効しました。</translation>
    </message>
    <message>
        <source>Its owner was deleted, and the credential with it.</source>
        <translation>所有者が削除され、資格情報も一緒に削除されました。</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>その項目はありません。</translation>
    </message>
    <message>
        <source>The secret of %1 could not be deleted from the keychain; Keyturn tries again when it starts.
%2</source>
        <translation>%1 のシークレットをキーチェーンから削除できませんでした。次回の起動時にもう一度試みます。
%2</translation>
    </message>
    <message>
        <source>The journal could not be written for %1.
%2</source>
        <translation>%1 についてジャーナルに書き込めませんでした。
%2</translation>
    </message>
    <message>
        <source>Keyturn&apos;s journal has entries that cannot be read. They stay as they are; their secrets, if there are any, are in the keychain under these IDs.</source>
        <translation>Keyturn のジャーナルに読めない項目があります。項目はそのまま残ります。シークレットがある場合は、次の ID でキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>Keyturn ended before anything was sent.</source>
        <translation>何も送信しないうちに Keyturn が終了しました。</translation>
    </message>
    <message>
        <source>Keyturn ended before the answer came.</source>
        <translation>応答が届く前に Keyturn が終了しました。</translation>
    </message>
    <message>
        <source>Keyturn ended before the secret was in the keychain.</source>
        <translation>シークレットをキーチェーンに保存する前に Keyturn が終了しました。</translation>
    </message>
    <message>
        <source>Nothing was sent, because Keyturn&apos;s journal could not be written.</source>
        <translation>Keyturn のジャーナルに書き込めなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>Keyturn&apos;s journal did not answer in time.</source>
        <translation>Keyturn のジャーナルが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>This cannot be done any more: %1.</source>
        <extracomment>%1 where it stands, as in &quot;Discarded&quot; or &quot;Kept in your keychain&quot;.</extracomment>
        <translation>もう実行できません: %1。</translation>
    </message>
    <message>
        <source>Alarm: it is not restricted as asked. %1</source>
        <translation>警告: 指定どおりに制限されていません。%1</translation>
    </message>
</context>
<context>
    <name>keyturn::DataFiles</name>
    <message>
        <source>“%1” could not be renamed: %2</source>
        <translation>「%1」の名前を変更できませんでした: %2</translation>
    </message>
    <message>
        <source>Then the connections have to be added anew, and Keyturn no longer knows what it did before. Secrets that waited to be handed over stay in the keychain, under names that contain “operation/”. Look at the vendor for credentials that nobody knows.</source>
        <translation>その場合、接続を追加し直す必要があり、これまでの操作は Keyturn にはわからなくなります。引き渡しを待っていたシークレットは、名前に「operation/」を含むキーチェーンの項目として残ります。誰も知らない資格情報がないか、ベンダー側で確かめてください。</translation>
    </message>
    <message>
        <source>Then Keyturn no longer knows the credentials of connectors that were made with it or added by their ID. Everything else is read anew from the vendors.</source>
        <translation>その場合、Keyturn で作成した、または ID で追加したコネクターの資格情報がわからなくなります。それ以外はベンダーから読み直します。</translation>
    </message>
</context>
<context>
    <name>keyturn::DetailPane</name>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Select a row to see all about it here.</source>
        <translation>行を選択すると、ここに詳細が表示されます。</translation>
    </message>
    <message>
        <source>Fields of the credential</source>
        <translation>資格情報の項目</translation>
    </message>
    <message>
        <source>Fields with a lock are set at creation. Rotate to change them.</source>
        <translation>鍵マークの項目は作成時に決まります。変更するにはローテーションしてください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a kind of credential with a capital, %2 its owner&apos;s name.</extracomment>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>Secret held in memory only since %1.</source>
        <translation>シークレットは %1 からメモリー上だけにあります。</translation>
    </message>
    <message>
        <source>Secret held in your keychain since %1.</source>
        <translation>シークレットは %1 からキーチェーンにあります。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 a kind of owner with a capital, %2 the name of a connection.</extracomment>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>Credentials: %1</source>
        <translation>資格情報: %1</translation>
    </message>
    <message>
        <source>Credentials known to Keyturn: %1</source>
        <translation>Keyturn が把握している資格情報: %1</translation>
    </message>
    <message>
        <source>App: %1</source>
        <translation>アプリ: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>作成日時: %1</translation>
    </message>
    <message>
        <source>Last used: %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>ラベル: %1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 what was done (&quot;Create&quot;), %2 to what kind of credential, %3 of whom.</extracomment>
        <translation>%1: %3 の%2</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Last step: %1</source>
        <translation>最後のステップ: %1</translation>
    </message>
    <message>
        <source>Client ID: %1</source>
        <translation>クライアント ID: %1</translation>
    </message>
    <message>
        <source>Its secret is held in memory only.</source>
        <translation>シークレットはメモリー上だけにあります。</translation>
    </message>
    <message>
        <source>Its secret is in your keychain.</source>
        <translation>シークレットはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what was done (&quot;Delete owner&quot;), %2 what the owner is.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows selected</source>
        <translation>
            <numerusform>%n 行を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as Keyturn knows: the vendor has the last word, and may refuse what is not refused here.</source>
        <translation>Keyturn が把握している範囲の情報です。最終的な判断はベンダーが行うため、ここで可能でも拒否されることがあります。</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>create credentials</source>
        <translation>資格情報の作成</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <extracomment>%1 a verb such as &quot;edit&quot;, %2 a sentence that says why not</extracomment>
        <translation>%1は不可: %2</translation>
    </message>
    <message>
        <source>This connection may: %1</source>
        <extracomment>%1 verbs, such as &quot;edit, rotate, revoke&quot;</extracomment>
        <translation>この接続にできること: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::EditDialog</name>
    <message>
        <source>Edit %1</source>
        <extracomment>Title of a dialog. %1 a kind of credential.</extracomment>
        <translation>%1の編集</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>It was changed elsewhere since you opened it. Nothing has been written. These are the differences:</source>
        <translation>開いた後に他で変更されました。まだ何も書き込んでいません。違いは次のとおりです:</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>開いたとき</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分の入力</translation>
    </message>
    <message>
        <source>&amp;Reload and lose my edits</source>
        <translation>自分の変更を捨てて再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Save &amp;mine anyway</source>
        <translation>それでも自分の変更を保存(&amp;M)</translation>
    </message>
    <message>
        <source>Reading it …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>It is being saved. This closes when the vendor has answered.</source>
        <translation>保存しています。ベンダーの応答があると閉じます。</translation>
    </message>
    <message>
        <source>The vendor said that it saved this, but it is not as you asked:</source>
        <translation>ベンダーは保存したと答えましたが、指定どおりになっていません:</translation>
    </message>
    <message>
        <source>&amp;Rotate instead …</source>
        <translation>代わりにローテーション(&amp;R)…</translation>
    </message>
    <message>
        <source>The connection “%1” signs in with this credential. What restricts it cannot be changed here.</source>
        <translation>接続「%1」はこの資格情報でサインインしています。その制限はここでは変更できません。</translation>
    </message>
    <message>
        <source>Make a replacement, where the fields that are set at creation can be changed</source>
        <translation>作成時に決まる項目を変更できる、代わりの資格情報を作成します</translation>
    </message>
    <message>
        <source>Rotate, and lose your changes here?</source>
        <translation>ローテーションに移り、ここでの変更を破棄しますか?</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <translation>読み直せませんでした: %1</translation>
    </message>
    <message>
        <source>Read again just now, it is not as you asked; the server may still be at work.</source>
        <translation>今読み直したところ、指定どおりになっていません。サーバーがまだ処理中の可能性があります。</translation>
    </message>
    <message>
        <source>It is not known whether the change was made: the answer was lost.</source>
        <translation>変更が行われたかどうか不明です。応答が失われました。</translation>
    </message>
    <message>
        <source>Saving reads it once more, then writes what stands here, the old values too.</source>
        <translation>保存すると、もう一度読み直してから、元の値も含めてここにある値を書き込みます。</translation>
    </message>
    <message>
        <source>It was changed elsewhere since you opened it. What you saved before was written, and nothing since. These are the differences:</source>
        <translation>開いた後に他で変更されました。前回保存した内容は書き込まれましたが、その後は何も書き込んでいません。違いは次のとおりです:</translation>
    </message>
    <message>
        <source>It was changed elsewhere since you opened it. It is not known whether what you saved before was written; nothing was written since. These are the differences:</source>
        <translation>開いた後に他で変更されました。前回保存した内容が書き込まれたかどうか不明です。その後は何も書き込んでいません。違いは次のとおりです:</translation>
    </message>
    <message>
        <source>It is not known whether what you saved before was written: its answer was lost.</source>
        <translation>以前に保存した内容が書き込まれたかどうかは不明です。その応答が失われました。</translation>
    </message>
</context>
<context>
    <name>keyturn::EditOperation</name>
    <message>
        <source>This connection signs in with this credential. To change what restricts it, first create a replacement and sign in with that.</source>
        <translation>この接続はこの資格情報でサインインしています。制限を変更するには、先に代わりを作成し、それでサインインしてください。</translation>
    </message>
    <message>
        <source>Alarm: it was not saved as asked. %1</source>
        <translation>警告: 指定どおりに保存されていません。%1</translation>
    </message>
    <message>
        <source>This connection does not exist any more.</source>
        <translation>この接続はもうありません。</translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryEditor</name>
    <message>
        <source>Does not expire</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>This lies in the past. To end it now, revoke it.</source>
        <translation>過去の日時です。今すぐ終わらせるには、失効させてください。</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>今日から</translation>
    </message>
    <message>
        <source>Expiry counted from today</source>
        <translation>今日から数えた有効期限</translation>
    </message>
    <message>
        <source>It does not expire.</source>
        <translation>有効期限はありません。</translation>
    </message>
</context>
<context>
    <name>keyturn::ExpiryPicker</name>
    <message>
        <source>Does not expire</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>%1 days (advised), until %2</source>
        <extracomment>%1 a number of days, %2 the date they lead to</extracomment>
        <translation>%1 日間 (推奨)、%2 まで</translation>
    </message>
    <message>
        <source>%1 days, until %2</source>
        <translation>%1 日間、%2 まで</translation>
    </message>
</context>
<context>
    <name>keyturn::FailureBanner</name>
    <message>
        <source>Change connection…</source>
        <extracomment>A button beside the message that signing in has failed.</extracomment>
        <translation>接続を変更…</translation>
    </message>
    <message>
        <source>The connection was changed. Try again.</source>
        <translation>接続が変更されました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection was changed.</source>
        <translation>接続を変更しました。</translation>
    </message>
</context>
<context>
    <name>keyturn::FieldDelegate</name>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation>コピー (Ctrl+C)</translation>
    </message>
    <message>
        <source>Click or press Enter to go there.</source>
        <translation>クリックするか Enter を押すとそこに移動します。</translation>
    </message>
</context>
<context>
    <name>keyturn::FieldModel</name>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Worked out from its dates. “Expires soon” means within %1 days.</source>
        <translation>日付から算出した状態です。「期限間近」は %1 日以内に期限が切れることを表します。</translation>
    </message>
    <message>
        <source>The connection that Keyturn reads and changes it through.</source>
        <translation>Keyturn が読み取りや変更に使う接続です。</translation>
    </message>
</context>
<context>
    <name>keyturn::Gallery</name>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>ディレクトリ %1 を作成できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s).</source>
        <translation>
            <numerusform>%n 枚の画像。</numerusform>
        </translation>
    </message>
    <message>
        <source>the lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>A secret was in sight: no picture was taken.</source>
        <translation>シークレットが見えていたため、画像は作成しませんでした。</translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>画像 %1 を書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be done</source>
        <translation>%1 を実行できません</translation>
    </message>
</context>
<context>
    <name>keyturn::HelpDialog</name>
    <message>
        <source>Keyturn help</source>
        <translation>Keyturn ヘルプ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>keyturn::HttpClient</name>
    <message>
        <source>The address of the server is not valid.</source>
        <translation>サーバーのアドレスが正しくありません。</translation>
    </message>
    <message>
        <source>Nothing is sent over an unencrypted connection.</source>
        <translation>暗号化されていない接続では何も送信しません。</translation>
    </message>
</context>
<context>
    <name>keyturn::HttpExchange</name>
    <message>
        <source>The answer is larger than %1.</source>
        <translation>応答が %1 を超えています。</translation>
    </message>
    <message>
        <source>The server answered with a redirect (%1) to &quot;%2&quot;. It was not followed, and no credential was sent there.</source>
        <translation>サーバーが「%2」へのリダイレクト (%1) を返しました。それには従わず、資格情報も送っていません。</translation>
    </message>
    <message>
        <source>The answer broke off after %1 bytes.</source>
        <translation>応答が %1 バイトで途切れました。</translation>
    </message>
    <message>
        <source>The answer broke off after %1 of %2 bytes.</source>
        <translation>応答が %2 バイト中 %1 バイトで途切れました。</translation>
    </message>
    <message>
        <source>Nothing was heard from %1 for %2 s.</source>
        <translation>%1 から %2 秒間、何も届きませんでした。</translation>
    </message>
    <message>
        <source>The answer of %1 was not complete after %2 s.</source>
        <translation>%2 秒たっても %1 の応答が完了しませんでした。</translation>
    </message>
</context>
<context>
    <name>keyturn::HttpJob</name>
    <message>
        <source>Proxy: %1</source>
        <translation>プロキシ: %1</translation>
    </message>
</context>
<context>
    <name>keyturn::InputDialog</name>
    <message>
        <source>Close and lose what you entered?</source>
        <translation>閉じて入力を破棄しますか?</translation>
    </message>
</context>
<context>
    <name>keyturn::KeychainVault</name>
    <message>
        <source>There is nothing to keep.</source>
        <translation>保存するものがありません。</translation>
    </message>
</context>
<context>
    <name>keyturn::KindWalk</name>
    <message>
        <source>the journal has no new entry</source>
        <translation>ジャーナルに新しい項目がありません</translation>
    </message>
    <message>
        <source>the dialog does not offer the owner</source>
        <translation>ダイアログの候補に所有者がありません</translation>
    </message>
</context>
<context>
    <name>keyturn::KnownCredentialDialog</name>
    <message>
        <source>Add known %1</source>
        <extracomment>Title of a dialog. %1 a kind of credential.</extracomment>
        <translation>把握している%1の追加</translation>
    </message>
    <message>
        <source>Credential &amp;ID:</source>
        <translation>資格情報 ID(&amp;I):</translation>
    </message>
    <message>
        <source>The vendor has no list of these credentials, but shows one if asked for by its ID. Keyturn keeps the ID, so that you can see and revoke it here.</source>
        <translation>ベンダーにはこの資格情報の一覧がありませんが、ID を指定すれば表示できます。ここで確認や失効ができるように、Keyturn が ID を記憶します。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a connector, %2 its app.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None is known yet. Refresh first.</source>
        <translation>まだ把握しているものがありません。先に更新してください。</translation>
    </message>
    <message>
        <source>Enter the ID.</source>
        <translation>ID を入力してください。</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 を追加しました。</translation>
    </message>
    <message>
        <source>Asking the vendor …</source>
        <translation>ベンダーに問い合わせ中…</translation>
    </message>
    <message>
        <source>&amp;%1:</source>
        <extracomment>The label of a field, with its mnemonic. %1 is a kind of owner, such as &quot;Connector&quot;.</extracomment>
        <translation>%1(&amp;O):</translation>
    </message>
    <message>
        <source>What the vendor&apos;s API calls the credential.</source>
        <translation>ベンダーの API での資格情報の呼び名です。</translation>
    </message>
    <message>
        <source>The vendor knows no credential of this ID there.</source>
        <translation>ベンダーにはその場所にこの ID の資格情報がありません。</translation>
    </message>
    <message>
        <source>The vendor knows no credential of the ID %1 there. It may have another ID than its client ID says.</source>
        <translation>ID %1 の資格情報はそこにはありません。クライアント ID に含まれるものとは別の ID である可能性があります。</translation>
    </message>
    <message>
        <source>Where you made it, the vendor shows or logs its ID. Its client ID often begins with it: that can be entered too, and the vendor is asked whether it is so.</source>
        <translation>作成した場所で、ベンダーが ID を表示または記録しています。クライアント ID の先頭がこの ID であることが多いため、クライアント ID を入力することもできます。その場合はベンダーに確認します。</translation>
    </message>
</context>
<context>
    <name>keyturn::LabelsEditor</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>ラベルを削除</translation>
    </message>
    <message>
        <source>The value “%1” has no key.</source>
        <translation>値「%1」にキーがありません。</translation>
    </message>
    <message>
        <source>The key “%1” is there twice.</source>
        <translation>キー「%1」が重複しています。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>keyturn::LockScreen</name>
    <message>
        <source>Keyturn is locked</source>
        <extracomment>Heading of the window that hides the others when nobody has used the program for a while.</extracomment>
        <translation>Keyturn はロックされています</translation>
    </message>
    <message>
        <source>Everything is hidden and masked until you are back. Nothing is lost.</source>
        <translation>戻られるまで、すべてを隠しています。失われたものはありません。</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <translation>もう一度表示(&amp;S)</translation>
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
        <translation>場所</translation>
    </message>
    <message>
        <source>No tenant is connected</source>
        <translation>テナントが接続されていません</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>A secret is on the clipboard. Click to clear it now.</source>
        <translation>クリップボードにシークレットがあります。クリックすると今すぐ消去します。</translation>
    </message>
    <message>
        <source>This is a practice tenant on this machine. Nothing here reaches a vendor, and all of it goes when Keyturn ends.</source>
        <translation>これはこのコンピューター上の練習用テナントです。ここでの操作がベンダーに届くことはなく、Keyturn を終了するとすべて消えます。</translation>
    </message>
    <message>
        <source>Clipboard could not be cleared</source>
        <translation>クリップボードを消去できませんでした</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation>クリップボードを %1 秒後に消去</translation>
    </message>
    <message>
        <source>The clipboard could not be cleared. Clear it again</source>
        <translation>クリップボードを消去できませんでした。もう一度消去</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>クリップボードを今すぐ消去</translation>
    </message>
    <message>
        <source>Keyturn cannot close yet</source>
        <translation>Keyturn はまだ終了できません</translation>
    </message>
    <message>
        <source>Something needs your attention</source>
        <translation>確認が必要です</translation>
    </message>
    <message>
        <source>There is nothing to copy in this cell.</source>
        <translation>このセルにはコピーするものがありません。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Connected %1.</source>
        <translation>%1 を接続しました。</translation>
    </message>
    <message>
        <source>Keyturn shows the machine credentials of ConductorOne and Spotify Confidence in one window, and creates, rotates and revokes them.

To begin, connect a tenant with the client ID and the secret of a credential that you have made there for Keyturn; the secret is kept in this machine&apos;s keychain.

To look around first, try the practice tenant: it runs on this machine, opens a window of its own, and leaves nothing behind.</source>
        <translation>Keyturn は ConductorOne と Spotify Confidence のマシン資格情報を 1 つのウィンドウに表示し、作成、ローテーション、失効を行います。

始めるには、そちらで Keyturn 用に作成した資格情報のクライアント ID とシークレットでテナントを接続してください。シークレットはこのコンピューターのキーチェーンに保管されます。

まず試してみるには、練習用テナントを使ってください。このコンピューター上で動作し、別のウィンドウで開き、何も残しません。</translation>
    </message>
    <message>
        <source>Practice tenant – Keyturn</source>
        <translation>練習用テナント – Keyturn</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%2 行中 %1 行を選択</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>行数: %1</translation>
    </message>
    <message>
        <source>The activity was not exported</source>
        <translation>アクティビティはエクスポートされませんでした</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>フォルダーを開けませんでした</translation>
    </message>
    <message>
        <source>This desktop has no program for folders. The data of Keyturn are in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>このデスクトップにはフォルダーを開くプログラムがありません。Keyturn のデータは %1 にあります。</translation>
    </message>
    <message>
        <source>Keyturn %1 is published. Help › Check for updates leads to it.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Keyturn %1 が公開されました。「ヘルプ」›「更新を確認」から開けます。</translation>
    </message>
</context>
<context>
    <name>keyturn::MemoryVault</name>
    <message>
        <source>There is nothing to keep.</source>
        <translation>保存するものがありません。</translation>
    </message>
    <message>
        <source>this program&apos;s memory</source>
        <translation>このプログラムのメモリー</translation>
    </message>
</context>
<context>
    <name>keyturn::MintDialog</name>
    <message>
        <source>Signing in …</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Checking that the keychain can keep the secret …</source>
        <translation>キーチェーンにシークレットを保存できるか確認中…</translation>
    </message>
    <message>
        <source>The keychain cannot keep a secret now. Nothing has been sent.</source>
        <translation>キーチェーンは今シークレットを保存できません。何も送信していません。</translation>
    </message>
    <message>
        <source>Noting what exists already …</source>
        <translation>既存のものを記録中…</translation>
    </message>
    <message>
        <source>Writing the intent to the journal …</source>
        <translation>予定の操作をジャーナルに記録中…</translation>
    </message>
    <message>
        <source>Waiting for the vendor&apos;s answer … Closing this does not undo the request.</source>
        <translation>ベンダーの応答を待っています… 閉じても要求は取り消されません。</translation>
    </message>
    <message>
        <source>Putting the secret into the keychain …</source>
        <translation>シークレットをキーチェーンに保存中…</translation>
    </message>
    <message>
        <source>Reading the credential back …</source>
        <translation>資格情報を読み戻し中…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The keychain cannot keep a new secret now, so nothing has been sent.</source>
        <translation>キーチェーンが今は新しいシークレットを保存できないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Keep in &amp;memory only until handed over</source>
        <translation>引き渡すまでメモリー上だけに置く(&amp;M)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was sent.</source>
        <translation>キャンセルしました。何も送信していません。</translation>
    </message>
    <message>
        <source>It is not known whether the vendor made the credential: the request had left, and no answer tells. It is not sent again. You find it under “Secrets to hand over”, where it can be looked for.</source>
        <translation>ベンダーが資格情報を作成したかどうか不明です。要求は送信しましたが、結果を示す応答がありません。もう一度送ることはしません。「引き渡し待ち」に表示され、そこで確認できます。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度確認(&amp;L)</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>キャンセルしています…</translation>
    </message>
</context>
<context>
    <name>keyturn::MintOperation</name>
    <message>
        <source>Nothing was sent: only %1 can make one for itself.</source>
        <extracomment>%1 the name of a user.</extracomment>
        <translation>何も送信していません。本人 (%1) だけが自分用に作成できます。</translation>
    </message>
    <message>
        <source>The vendor does not say whom this connection signs in as.</source>
        <translation>この接続で誰としてサインインしているか、ベンダーから示されていません。</translation>
    </message>
    <message>
        <source>What existed before could not all be listed, so a new one cannot be told from an old one. %1</source>
        <translation>以前からあるものをすべては一覧できなかったため、新旧を区別できません。%1</translation>
    </message>
    <message>
        <source>The ID %1 could not be noted; the vendor has no list of these. %2</source>
        <translation>ID %1 を記録できませんでした。ベンダーにはこの一覧がありません。%2</translation>
    </message>
    <message>
        <source>Another credential of %1 is being created. Wait until it is done.</source>
        <translation>%1 の別の資格情報を作成中です。完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer named no ID.</source>
        <translation>ベンダーの応答に ID がありませんでした。</translation>
    </message>
    <message>
        <source>It could not be read back after it was made. %1</source>
        <translation>作成後に読み戻せませんでした。%1</translation>
    </message>
</context>
<context>
    <name>keyturn::NamesEditor</name>
    <message>
        <source>Type a name, then Enter</source>
        <translation>名前を入力して Enter</translation>
    </message>
    <message>
        <source>Names in the list</source>
        <translation>一覧の名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>keyturn::NavigationModel</name>
    <message>
        <source>All credentials</source>
        <translation>すべての資格情報</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Secrets to hand over</source>
        <translation>引き渡し待ち</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>For screen readers. %1 a kind of credential in the plural, %2 a connection.</extracomment>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1 a connection, %2 its vendor and state.</extracomment>
        <translation>%1、%2</translation>
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
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>keyturn::Operations</name>
    <message>
        <source>This connection does not exist any more.</source>
        <translation>この接続はもうありません。</translation>
    </message>
    <message>
        <source>Keyturn&apos;s journal could not be read, so it is not known whether secrets of this connection wait to be handed over. Mend the journal and start Keyturn again.</source>
        <translation>Keyturn のジャーナルを読めなかったため、この接続に引き渡し待ちのシークレットがあるか不明です。ジャーナルを修復して Keyturn を再起動してください。</translation>
    </message>
    <message>
        <source>There are secrets to hand over or open questions of this connection. Settle them first.</source>
        <translation>この接続には引き渡し待ちのシークレットか未解決の項目があります。先に解決してください。</translation>
    </message>
    <message>
        <source>Keyturn&apos;s journal could not be read, so nothing is created: a secret could be lost. Mend the journal and start Keyturn again.</source>
        <translation>Keyturn のジャーナルを読めなかったため、何も作成しません。シークレットが失われるおそれがあります。ジャーナルを修復して Keyturn を再起動してください。</translation>
    </message>
    <message>
        <source>Enter the ID of the credential.</source>
        <translation>資格情報の ID を入力してください。</translation>
    </message>
    <message>
        <source>Keyturn&apos;s journal is still being read. Try again in a moment.</source>
        <translation>Keyturn のジャーナルを読み込み中です。しばらくしてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>keyturn::OperationsPage</name>
    <message>
        <source>Secrets to hand over</source>
        <translation>引き渡し待ち</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Hand each secret over to whom it is for, keep it in your keychain, or discard it. Until then it stays here, also after a restart.</source>
        <translation>各シークレットを、使う人に引き渡すか、キーチェーンで保管するか、破棄してください。それまでは再起動後もここに残ります。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>エクスポートするものはありません。</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>アクティビティのエクスポート</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>表計算用 CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n exported to %1.</source>
        <translation>
            <numerusform>%n 件を %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>OCSF for a SIEM, with sign-ins, JSON lines (*.jsonl)</source>
        <extracomment>OCSF is the Open Cybersecurity Schema Framework.</extracomment>
        <translation>SIEM 用 OCSF、サインインを含む、JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>OCSF for a SIEM, without sign-ins, JSON lines (*.jsonl)</source>
        <translation>SIEM 用 OCSF、サインインを含まない、JSON Lines (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>keyturn::OwnerDeletionDialog</name>
    <message>
        <source>Delete %1</source>
        <extracomment>Title of a dialog. %1 a kind of owner.</extracomment>
        <translation>%1の削除</translation>
    </message>
    <message>
        <source>&amp;Type its name:</source>
        <translation>名前を入力(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>It has no live credential that Keyturn knows of.</source>
        <translation>Keyturn が把握している有効な資格情報はありません。</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>先に名前を入力してください。</translation>
    </message>
    <message>
        <source>Waiting for the vendor …</source>
        <translation>ベンダーを待っています…</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>%1, last used %2</source>
        <extracomment>%1 the name of a credential, %2 such as &quot;2 hours ago&quot;</extracomment>
        <translation>%1、最終使用 %2</translation>
    </message>
    <message>
        <source>%1, never used as far as the vendor says</source>
        <translation>%1、ベンダーの情報では未使用</translation>
    </message>
    <message>
        <source>Delete the %1 “%2” for good?</source>
        <extracomment>%1 a kind of owner, %2 its name.</extracomment>
        <translation>%1「%2」を完全に削除しますか?</translation>
    </message>
    <message>
        <source>Its live credentials are deleted with it (%1). Whoever uses one of these is refused:</source>
        <translation>有効な資格情報も一緒に削除されます (%1)。次のものを使うと拒否されます:</translation>
    </message>
    <message>
        <source>and more: %1</source>
        <translation>他: %1</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>By its name this may be the client that the vendor made for the account. That one must not be deleted: ask the vendor first if you are not sure.</source>
        <translation>名前から見て、ベンダーがアカウント用に作成したクライアントの可能性があります。それは削除できません。確かでない場合は、先にベンダーに確認してください。</translation>
    </message>
    <message>
        <source>The vendor made this client for the account. It must not be deleted.</source>
        <translation>ベンダーがアカウント用に作成したクライアントです。削除できません。</translation>
    </message>
    <message>
        <source>This is not its name.</source>
        <translation>名前が一致しません。</translation>
    </message>
    <message>
        <source>So that nothing is deleted by mistake. Type the name as it stands above, or copy it.</source>
        <translation>誤って削除しないためのものです。上に表示されている名前をそのまま入力するか、コピーしてください。</translation>
    </message>
    <message>
        <source>Its credentials could not all be read, so Keyturn does not know whether some are in use. Whatever is there is deleted with it. This cannot be undone.</source>
        <translation>資格情報をすべて読み取れなかったため、使用中のものがあるかどうかは不明です。存在するものは一緒に削除されます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was deleted.</source>
        <extracomment>%1 the name of an owner of credentials.</extracomment>
        <translation>「%1」が削除されたかどうか不明です。</translation>
    </message>
    <message>
        <source>Not all of its credentials could be read; there may be others.</source>
        <translation>一部の資格情報を読み取れませんでした。ほかにもある可能性があります。</translation>
    </message>
    <message>
        <source>It may be deleted already. A refresh shows whether it is still there.</source>
        <translation>すでに削除されている可能性があります。更新すると、まだあるかどうかがわかります。</translation>
    </message>
</context>
<context>
    <name>keyturn::OwnerDialog</name>
    <message>
        <source>New %1</source>
        <extracomment>Title of a dialog. %1 a kind of owner.</extracomment>
        <translation>新しい%1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>Title of a dialog. %1 a kind of owner.</extracomment>
        <translation>%1の名前の変更</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Waiting for the vendor …</source>
        <translation>ベンダーを待っています…</translation>
    </message>
    <message>
        <source>This server does not offer renaming clients.</source>
        <translation>このサーバーはクライアントの名前変更に対応していません。</translation>
    </message>
    <message>
        <source>Renamed to %1.</source>
        <translation>%1 に名前を変更しました。</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 を作成しました。</translation>
    </message>
    <message>
        <source>What the vendor&apos;s own pages call it too. Credentials do not depend on it.</source>
        <translation>ベンダーの画面でもこの名前で表示されます。資格情報には影響しません。</translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation>すでにその名前です。</translation>
    </message>
    <message>
        <source>There is another %1 of this name.</source>
        <translation>同じ名前の%1が他にあります。</translation>
    </message>
    <message>
        <source>Refused by the vendor: %1</source>
        <extracomment>%1 the vendor&apos;s own words</extracomment>
        <translation>ベンダーが拒否しました: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was renamed to “%2”.</source>
        <extracomment>%1 the old name of an owner, %2 the new one.</extracomment>
        <translation>「%1」の名前が「%2」に変更されたかどうか不明です。</translation>
    </message>
    <message>
        <source>It is not known whether “%1” was created. Creating it again could make a second one.</source>
        <translation>「%1」が作成されたかどうか不明です。もう一度作成すると、二つ目ができる可能性があります。</translation>
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
        <translation>%1、無効</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 the name of an owner that others have too, %2 its ID.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>名前の一部を入力</translation>
    </message>
    <message>
        <source>None is known yet</source>
        <translation>まだ把握しているものはありません</translation>
    </message>
    <message>
        <source>What the credential belongs to. It is deleted with it.</source>
        <translation>資格情報が属するものです。これを削除すると資格情報も削除されます。</translation>
    </message>
</context>
<context>
    <name>keyturn::OwnerTableModel</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>資格情報</translation>
    </message>
</context>
<context>
    <name>keyturn::PersonalClientList</name>
    <message>
        <source>Only this connection&apos;s own personal clients are shown. Seeing those of other users needs another role.</source>
        <translation>この接続自身の個人クライアントだけを表示しています。他のユーザーのものを見るには別のロールが必要です。</translation>
    </message>
</context>
<context>
    <name>keyturn::PlaceActions</name>
    <message>
        <source>&amp;Previous place</source>
        <translation>前の場所(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>次の場所(&amp;N)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>次のペイン(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前のペイン(&amp;V)</translation>
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
        <translation>失効の前に資格情報の名前の入力を求める(&amp;N)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>&amp;Clear the clipboard after:</source>
        <translation>クリップボードの消去まで(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Mask a shown secret after:</source>
        <translation>表示したシークレットを隠すまで(&amp;M):</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number of seconds.</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>As the system (from the next start)</source>
        <translation>システムに合わせる (次回の起動から)</translation>
    </message>
    <message>
        <source>%1 (from the next start)</source>
        <extracomment>%1 the name of a language, in that language.</extracomment>
        <translation>%1 (次回の起動から)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>As the vendor advises</source>
        <translation>ベンダーの推奨に従う</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), where offered</source>
        <translation>
            <numerusform>%n 日間 (選べる場合)</numerusform>
        </translation>
    </message>
    <message>
        <source>A new credential &amp;expires:</source>
        <translation>新しい資格情報の有効期限(&amp;E):</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>After a number of minutes.</extracomment>
        <translation> 分</translation>
    </message>
    <message>
        <source>&amp;Hide everything, unused for:</source>
        <extracomment>All windows are hidden when there was no key or mouse for so long.</extracomment>
        <translation>操作がないとき、すべてを隠すまで(&amp;H):</translation>
    </message>
    <message>
        <source>Keep the window of a secret out of &amp;screen captures</source>
        <extracomment>Screen captures: pictures, recordings and remote sessions.</extracomment>
        <translation>シークレットのウィンドウを画面キャプチャに含めない(&amp;S)</translation>
    </message>
    <message>
        <source>Switch this off to see that window in a remote session.</source>
        <translation>リモートセッションでこのウィンドウを見るには、オフにします。</translation>
    </message>
    <message>
        <source>Look once a day for a newer &amp;version of Keyturn</source>
        <translation>新しいバージョンの Keyturn を1日1回確認する(&amp;V)</translation>
    </message>
    <message>
        <source>Asks %1, and tells it nothing of you or your tenants. Nothing is downloaded or installed.</source>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 に問い合わせます。あなたやテナントの情報は送りません。ダウンロードもインストールもしません。</translation>
    </message>
    <message>
        <source>A copied secret is taken from the clipboard then, if it is still there.</source>
        <translation>コピーしたシークレットがまだクリップボードにあれば、その時点で消去されます。</translation>
    </message>
    <message>
        <source>A secret that you have shown is hidden again then, and whenever you turn to another window.</source>
        <translation>表示したシークレットは、その時点で、または別のウィンドウに切り替えたときに再び隠されます。</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse, nobody who passes by sees anything.</source>
        <translation>この時間だけキーやマウスの操作がないと、通りかかった人には何も見えなくなります。</translation>
    </message>
    <message>
        <source>The colours of all windows.</source>
        <translation>すべてのウィンドウの配色です。</translation>
    </message>
    <message>
        <source>Of everything that Keyturn says. What a vendor says stays as it is.</source>
        <translation>Keyturn のすべての表示の言語です。ベンダーからの文言はそのまま表示されます。</translation>
    </message>
    <message>
        <source>What the dialog for a new credential begins with. It can be changed there.</source>
        <translation>新しい資格情報のダイアログの初期値です。そこで変更できます。</translation>
    </message>
    <message>
        <source>So that none is revoked by a stray click.</source>
        <translation>誤ってクリックして失効させないためのものです。</translation>
    </message>
</context>
<context>
    <name>keyturn::ProfileDialog</name>
    <message>
        <source>Change connection</source>
        <translation>接続の変更</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>テナントの接続</translation>
    </message>
    <message>
        <source>Sign in with the client ID and the secret of a credential that you made for Keyturn. It sees and does what that credential may.</source>
        <translation>Keyturn 用に作成した資格情報のクライアント ID とシークレットでサインインしてください。その資格情報に許された範囲だけを見て操作します。</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Signing in at %1 …</source>
        <translation>%1 にサインイン中…</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>サインインしました。</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>%1 としてサインインしました。</translation>
    </message>
    <message>
        <source>Roles: %1.</source>
        <translation>ロール: %1。</translation>
    </message>
    <message>
        <source>Putting the secret into %1 …</source>
        <extracomment>%1 where secrets are kept, as in &quot;your login keychain&quot;.</extracomment>
        <translation>シークレットを%1に保存中…</translation>
    </message>
    <message>
        <source>Signing in at %1 with the new secret …</source>
        <translation>新しいシークレットで %1 にサインイン中…</translation>
    </message>
    <message>
        <source>Nothing was saved: the stored secret is replaced only by one that works.</source>
        <translation>何も保存していません。保存済みのシークレットは、使えるものでだけ置き換えます。</translation>
    </message>
    <message>
        <source>Shown wherever you act in this tenant, so that you do not take it for another.</source>
        <translation>このテナントで作業する場所に常に表示され、他のテナントとの取り違えを防ぎます。</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <extracomment>Of a connection, in this window.</extracomment>
        <translation>色(&amp;O):</translation>
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
        <translation>接続 %1</translation>
    </message>
</context>
<context>
    <name>keyturn::Profiles</name>
    <message>
        <source>The keychain holds the new secret of “%1” all the same. %2</source>
        <translation>それでも「%1」の新しいシークレットはキーチェーンにあります。%2</translation>
    </message>
    <message>
        <source>“%1” stays with %2. Add a new connection for another one.</source>
        <translation>「%1」の接続先は %2 のままです。別の接続先には新しい接続を追加してください。</translation>
    </message>
    <message>
        <source>Some connections cannot be read, and are missing here. They stay as they are in Keyturn&apos;s database, and their secrets in the keychain: a newer version of Keyturn may read them. Or add them anew.</source>
        <translation>読み取れない接続があり、ここには表示されません。Keyturn のデータベースにはそのまま残り、シークレットもキーチェーンに残っています。新しいバージョンの Keyturn なら読めるかもしれません。または、追加し直してください。</translation>
    </message>
</context>
<context>
    <name>keyturn::ProxyLoginDialog</name>
    <message>
        <source>Proxy login</source>
        <translation>プロキシへのログイン</translation>
    </message>
    <message>
        <source>The system&apos;s proxy %1 asks for a login before it lets Keyturn out.</source>
        <translation>システムのプロキシ %1 は、Keyturn の通信を通す前にログインを求めています。</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>It is kept in %1, and sent to this proxy only.</source>
        <extracomment>%1 a keychain</extracomment>
        <translation>%1に保管し、このプロキシにだけ送ります。</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>ログイン(&amp;L)</translation>
    </message>
    <message>
        <source>The proxy refused the login that it was given.</source>
        <translation>プロキシがログイン情報を拒否しました。</translation>
    </message>
    <message>
        <source>The login is used until Keyturn ends, but could not be kept. %1</source>
        <translation>ログイン情報は Keyturn の終了まで使われますが、保管できませんでした。%1</translation>
    </message>
    <message>
        <source>Your account at the proxy, as whoever runs your network gave it to you.</source>
        <translation>ネットワークの管理者から受け取った、プロキシのアカウントです。</translation>
    </message>
    <message>
        <source>The password of that account. It is not the secret of a credential.</source>
        <translation>そのアカウントのパスワードです。資格情報のシークレットではありません。</translation>
    </message>
</context>
<context>
    <name>keyturn::Refresh</name>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>アイデンティティ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>What is known here of %1 cannot be read. %2</source>
        <extracomment>%1 the ID of a connector credential, %2 why it cannot be read.</extracomment>
        <translation>%1 についてここに保存された内容を読み取れません。%2</translation>
    </message>
</context>
<context>
    <name>keyturn::RefreshProgress</name>
    <message>
        <source>Refresh progress</source>
        <translation>更新の進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop reading. What has arrived stays.</source>
        <translation>読み込みを中止します。届いたものは残ります。</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>更新を中止</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>What is shown was last read completely at %1.</source>
        <translation>表示内容を最後にすべて読み込んだ日時: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service principals</source>
        <translation>
            <numerusform>サービスプリンシパル %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients</source>
        <translation>
            <numerusform>クライアント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 …</source>
        <extracomment>Status bar while lists are read. %1 a connection, %2 &quot;12 service principals&quot;, %3 &quot;40 credentials&quot;.</extracomment>
        <translation>%1: %2、%3…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credentials</source>
        <translation>
            <numerusform>資格情報 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>offline, as of %1</source>
        <extracomment>Status bar: from when the shown lists are. %1 a time, or a date and time.</extracomment>
        <translation>オフライン、%1 時点</translation>
    </message>
</context>
<context>
    <name>keyturn::Refreshes</name>
    <message>
        <source>What was read of the removed connection is still on this machine. %1</source>
        <translation>削除した接続から読み込んだ内容が、まだこのコンピューターに残っています。%1</translation>
    </message>
</context>
<context>
    <name>keyturn::ReleaseFeed</name>
    <message>
        <source>What %1 answers names no version of Keyturn.</source>
        <translation>%1 の応答に Keyturn のバージョンがありません。</translation>
    </message>
</context>
<context>
    <name>keyturn::RevealDialog</name>
    <message>
        <source>Hand over a secret</source>
        <translation>シークレットの引き渡し</translation>
    </message>
    <message>
        <source>Client ID:</source>
        <translation>クライアント ID:</translation>
    </message>
    <message>
        <source>Token URL:</source>
        <translation>トークン URL:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy secret</source>
        <translation>シークレットをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;all as lines</source>
        <translation>すべてを行としてコピー(&amp;A)</translation>
    </message>
    <message>
        <source>CLIENT_ID=…, CLIENT_SECRET=… and TOKEN_URL=…, as a consumer&apos;s configuration wants them</source>
        <translation>CLIENT_ID=…、CLIENT_SECRET=…、TOKEN_URL=… (アプリケーションの設定で使う形式)</translation>
    </message>
    <message>
        <source>Save to &amp;file …</source>
        <translation>ファイルに保存(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Has it arrived?</source>
        <translation>届きましたか?</translation>
    </message>
    <message>
        <source>Paste the secret back</source>
        <translation>シークレットを貼り付け</translation>
    </message>
    <message>
        <source>To finish with “Handed over”, save it to a file, or copy it from where you put it and paste it here, after the clipboard was cleared.</source>
        <translation>「引き渡し済みにする」で終えるには、ファイルに保存するか、クリップボードが消去された後で、配置先からコピーしてここに貼り付けてください。</translation>
    </message>
    <message>
        <source>&amp;Revoke the old one …</source>
        <translation>古いものを失効させる(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Keep in keychain</source>
        <translation>キーチェーンで保管(&amp;K)</translation>
    </message>
    <message>
        <source>Handed &amp;over</source>
        <translation>引き渡し済みにする(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>破棄(&amp;D)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The secret is not held any more: %1.</source>
        <translation>シークレットはもう保管されていません: %1。</translation>
    </message>
    <message>
        <source>The secret is not held any more.</source>
        <translation>シークレットはもう保管されていません。</translation>
    </message>
    <message>
        <source>%1 – %2 of %3</source>
        <extracomment>%1 the name of a credential, %2 its kind, %3 its owner.</extracomment>
        <translation>%1 – %3 の%2</translation>
    </message>
    <message>
        <source>The secret is in this program&apos;s memory only and is lost when it ends. %1</source>
        <translation>シークレットはこのプログラムのメモリー上だけにあり、終了すると失われます。%1</translation>
    </message>
    <message>
        <source>Closing this window loses nothing yet: it stays under “Secrets to hand over”.</source>
        <translation>このウィンドウを閉じてもまだ失われません。「引き渡し待ち」に残ります。</translation>
    </message>
    <message>
        <source>The secret is in %1, read back and compared.</source>
        <extracomment>%1 where it is kept, as in &quot;your login keychain&quot;.</extracomment>
        <translation>シークレットは%1にあり、読み戻して照合済みです。</translation>
    </message>
    <message>
        <source>It stays in the keychain.</source>
        <translation>キーチェーンに残ります。</translation>
    </message>
    <message>
        <source>Closing this window keeps it under “Secrets to hand over”.</source>
        <translation>このウィンドウを閉じても「引き渡し待ち」に残ります。</translation>
    </message>
    <message>
        <source>It replaces “%1”, which is still alive. Revoke that one only after its consumer uses the new client ID and secret.</source>
        <translation>まだ有効な「%1」の代わりです。アプリケーションが新しいクライアント ID とシークレットを使い始めてから、古い方を失効させてください。</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard, which is cleared in %n s.</source>
        <translation>
            <numerusform>クリップボードにあります。%n 秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard could not be cleared and still has the secret.</source>
        <translation>クリップボードを消去できず、シークレットがまだ残っています。</translation>
    </message>
    <message>
        <source>Clear the clipboard first: else what comes back is only what was just copied.</source>
        <translation>先にクリップボードを消去してください。そうしないと、今コピーしたものが戻るだけです。</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>シークレットの保存</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone, and read back. You can finish with “Handed over”.</source>
        <translation>%1 に保存し、読み戻しました。読めるのは自分だけです。「引き渡し済みにする」で終えられます。</translation>
    </message>
    <message>
        <source>The copy is the same. You can finish with “Handed over”.</source>
        <translation>コピーは一致しています。「引き渡し済みにする」で終えられます。</translation>
    </message>
    <message>
        <source>This is not the secret, or not all of it.</source>
        <translation>シークレットではないか、一部が欠けています。</translation>
    </message>
    <message>
        <source>The secret stays in the keychain.</source>
        <translation>シークレットはキーチェーンに残ります。</translation>
    </message>
    <message>
        <source>Handed over; the secret is gone from the keychain.</source>
        <translation>引き渡しました。シークレットはキーチェーンから削除されました。</translation>
    </message>
    <message>
        <source>Discard the secret of “%1”? It cannot be had again. A credential whose secret nobody holds is of no use, so it should be revoked too.</source>
        <translation>「%1」のシークレットを破棄しますか? 二度と入手できません。誰もシークレットを持たない資格情報は使い道がないため、失効もさせてください。</translation>
    </message>
    <message>
        <source>Discard and &amp;revoke</source>
        <translation>破棄して失効させる(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard only</source>
        <translation>破棄だけする(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Discard the secret</source>
        <translation>シークレットの破棄</translation>
    </message>
    <message>
        <source>The secret was discarded. Its credential still exists.</source>
        <translation>シークレットを破棄しました。資格情報はまだ残っています。</translation>
    </message>
    <message>
        <source>It was not revoked, so its secret is still held.</source>
        <translation>失効していないため、シークレットはまだ保管されています。</translation>
    </message>
    <message>
        <source>Discarded and revoked.</source>
        <translation>破棄し、失効させました。</translation>
    </message>
    <message>
        <source>It is being revoked. Wait for the vendor&apos;s answer.</source>
        <translation>失効の処理中です。ベンダーの応答をお待ちください。</translation>
    </message>
    <message>
        <source>Try the &amp;journal again</source>
        <translation>ジャーナルへの書き込みを再試行(&amp;J)</translation>
    </message>
    <message>
        <source>But Keyturn&apos;s journal could not be written: after a restart it would not be known which credential this secret belongs to. %1</source>
        <translation>ただし Keyturn のジャーナルに書き込めませんでした。再起動後は、このシークレットがどの資格情報のものか分からなくなります。%1</translation>
    </message>
    <message>
        <source>It is not known which credential this secret belongs to.</source>
        <translation>このシークレットがどの資格情報のものか不明です。</translation>
    </message>
    <message>
        <source>Asking the vendor …</source>
        <translation>ベンダーに問い合わせ中…</translation>
    </message>
    <message numerus="yes">
        <source>The vendor lists %n that could be it; see “Settle”.</source>
        <translation>
            <numerusform>ベンダーの一覧に候補が %n 件あります。「解決」を参照してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over. The secret is still in the keychain; Keyturn deletes it when it starts again.</source>
        <translation>引き渡しました。シークレットはまだキーチェーンにあり、Keyturn が次回の起動時に削除します。</translation>
    </message>
    <message>
        <source>Try the keychain a&amp;gain</source>
        <translation>キーチェーンを再試行(&amp;G)</translation>
    </message>
    <message>
        <source>Clear the clip&amp;board</source>
        <translation>クリップボードを消去(&amp;B)</translation>
    </message>
    <message>
        <source>Proves that your copy is whole: what you paste is compared with the secret here and wiped.</source>
        <translation>コピーが完全であることを確認します。貼り付けた内容はここでシークレットと照合され、消去されます。</translation>
    </message>
    <message>
        <source>It is not known whether it was revoked. Its secret is still held.</source>
        <translation>失効したかどうか不明です。シークレットはまだ保管されています。</translation>
    </message>
</context>
<context>
    <name>keyturn::RevokeDialog</name>
    <message>
        <source>Revoke %1</source>
        <extracomment>Title of a dialog. %1 a kind of credential.</extracomment>
        <translation>%1の失効</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>失効させる(&amp;R)</translation>
    </message>
    <message>
        <source>Revoke “%1”, %2 of %3?</source>
        <extracomment>%1 the name of a credential, %2 its kind, %3 its owner.</extracomment>
        <translation>%3 の%2「%1」を失効させますか?</translation>
    </message>
    <message>
        <source>Last used %1 (%2).</source>
        <extracomment>%1 how long ago, %2 the date and time.</extracomment>
        <translation>最終使用: %1 (%2)。</translation>
    </message>
    <message>
        <source>Its vendor knows of no use; that is no proof that nobody uses it.</source>
        <translation>ベンダーの情報では使用されていませんが、誰も使っていない証拠にはなりません。</translation>
    </message>
    <message>
        <source>Whoever signs in with it gets no new tokens from now on. Tokens issued before may live on for about an hour.</source>
        <translation>これでサインインしている場合、以後は新しいトークンを取得できません。発行済みのトークンは 1 時間ほど有効なことがあります。</translation>
    </message>
    <message>
        <source>Whoever resolves flags or sends events with it is refused from now on.</source>
        <translation>これでフラグの解決やイベントの送信を行っている場合、以後は拒否されます。</translation>
    </message>
    <message>
        <source>Its secret, which is held here, is deleted too.</source>
        <translation>ここに保管しているシークレットも削除されます。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Name of the credential</source>
        <translation>資格情報の名前</translation>
    </message>
    <message>
        <source>Type its name, %1, to confirm:</source>
        <extracomment>%1 the name of the credential.</extracomment>
        <translation>確認のため名前 %1 を入力してください:</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>先に名前を入力してください。</translation>
    </message>
    <message>
        <source>Its client looks like the one that the vendor made for the account. What the vendor has set up by itself may use this credential.</source>
        <translation>このクライアントは、ベンダーがアカウント用に作成したもののようです。ベンダー自身が設定したものがこの資格情報を使っている可能性があります。</translation>
    </message>
    <message>
        <source>It is in use. Rotate it first if its consumer must go on working.</source>
        <translation>使用中です。アプリケーションを動かし続ける必要がある場合は、先にローテーションしてください。</translation>
    </message>
    <message>
        <source>When it was last used cannot be read.</source>
        <translation>最後にいつ使用されたかを読み取れません。</translation>
    </message>
    <message>
        <source>It has expired: whoever signs in with it gets no new tokens already.</source>
        <translation>期限切れのため、これでサインインしても新しいトークンはすでに発行されません。</translation>
    </message>
    <message>
        <source>So that nothing is revoked by mistake. Type the name as it stands above, or copy it.</source>
        <translation>誤って失効させないためのものです。上に表示されている名前をそのまま入力するか、コピーしてください。</translation>
    </message>
    <message>
        <source>It may be in use. Rotate it first if its consumer must go on working.</source>
        <translation>使用中の可能性があります。アプリケーションを動かし続ける必要がある場合は、先にローテーションしてください。</translation>
    </message>
    <message>
        <source>It is not known whether “%1” of %2 was revoked.</source>
        <extracomment>%1 the name of a credential, %2 its owner.</extracomment>
        <translation>%2 の「%1」が失効したかどうか不明です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It may be revoked already. A refresh shows whether it is still there.</source>
        <translation>すでに失効している可能性があります。更新すると、まだあるかどうかがわかります。</translation>
    </message>
</context>
<context>
    <name>keyturn::RolesPicker</name>
    <message>
        <source>Filter roles</source>
        <translation>ロールを絞り込み</translation>
    </message>
    <message>
        <source>Narrowed to the roles picked: %1</source>
        <translation>選択したロールに限定: %1</translation>
    </message>
    <message>
        <source>No role picked: all that its owner may do.</source>
        <translation>ロールの選択なし: 所有者の権限すべて。</translation>
    </message>
    <message>
        <source>No roles are known: refresh the connection to pick from them. It may do all that its owner may do.</source>
        <translation>ロールを把握していません。選択するには接続を更新してください。所有者の権限すべてを持ちます。</translation>
    </message>
</context>
<context>
    <name>keyturn::RotateDialog</name>
    <message>
        <source>&amp;Create replacement</source>
        <translation>代わりを作成(&amp;C)</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <extracomment>Title of a dialog. %1 a kind of credential.</extracomment>
        <translation>%1のローテーション</translation>
    </message>
    <message>
        <source>The vendor cannot give “%1” a new secret. Rotating it means: create a replacement with the same powers, hand that over, and then revoke the old one. Until you do, both work.</source>
        <translation>ベンダーでは「%1」に新しいシークレットを発行できません。ここでのローテーションは、同じ権限の代わりを作成し、それを引き渡してから古い方を失効させることです。それまでは両方とも使えます。</translation>
    </message>
    <message>
        <source>Reading the old one …</source>
        <translation>古い方を読み込み中…</translation>
    </message>
    <message>
        <source>The vendor says nothing about these, which may also mean that it hides them from you. Left empty, the replacement is not restricted there:</source>
        <translation>次の項目についてベンダーの情報がありません。見えないだけの可能性もあります。空のままだと、代わりの資格情報にはその制限が付きません:</translation>
    </message>
    <message>
        <source>I have checked this: the &amp;replacement may be that unrestricted</source>
        <translation>確認しました。代わりはこのように制限が緩くてもかまいません(&amp;R)</translation>
    </message>
    <message>
        <source>A restriction that the vendor shows as empty leaves the replacement unrestricted there. Tick this if that is meant.</source>
        <translation>ベンダーが空と表示する制限は、代わりの資格情報では無制限になります。それでよい場合にチェックしてください。</translation>
    </message>
</context>
<context>
    <name>keyturn::Script</name>
    <message>
        <source>the picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>waited for %1</source>
        <translation>%1 を待ちました</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <extracomment>In the report of a tour: why a step was skipped.</extracomment>
        <translation>%1 がありません</translation>
    </message>
</context>
<context>
    <name>keyturn::SdkTypeEditor</name>
    <message>
        <source>Not specified</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Back end</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>Front end (its secret is not confidential)</source>
        <translation>フロントエンド (シークレットは秘密になりません)</translation>
    </message>
    <message>
        <source>Not specified (as the vendor says)</source>
        <translation>指定なし (ベンダーの情報)</translation>
    </message>
</context>
<context>
    <name>keyturn::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search every shown field (Ctrl+F). Escape clears.</source>
        <translation>表示中のすべての項目を検索します (Ctrl+F)。Esc で消去します。</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <extracomment>Beside the search box: how many rows were found.</extracomment>
        <translation>一致: %1</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <extracomment>In the empty search box. %1 the shortcut that leads there.</extracomment>
        <translation>検索 (%1)</translation>
    </message>
</context>
<context>
    <name>keyturn::SecretView</name>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Shown on the screen</source>
        <translation>画面に表示中</translation>
    </message>
</context>
<context>
    <name>keyturn::SettleDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度確認(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Revoke the selected one …</source>
        <translation>選択したものを失効させる(&amp;R)…</translation>
    </message>
    <message>
        <source>Create &amp;another …</source>
        <translation>別のものを作成(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Settled …</source>
        <translation>解決済み(&amp;S)…</translation>
    </message>
    <message>
        <source>Settle an open question</source>
        <translation>未解決の項目の解決</translation>
    </message>
    <message>
        <source>Credentials that could be it</source>
        <translation>候補の資格情報</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Client ID or ID</source>
        <translation>クライアント ID または ID</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This entry does not exist any more.</source>
        <translation>この項目はもうありません。</translation>
    </message>
    <message>
        <source>It exists, but nobody holds its secret: revoke it and create another.</source>
        <translation>存在しますが、シークレットを持つ人がいません。失効させて、別のものを作成してください。</translation>
    </message>
    <message>
        <source>The request had left and no answer tells what became of it. The vendor has no list of these: a credential may exist that nobody holds, until the next rotation.</source>
        <translation>要求は送信しましたが、結果を示す応答がありません。ベンダーにはこの一覧がなく、次のローテーションまで、誰も持っていない資格情報が存在する可能性があります。</translation>
    </message>
    <message>
        <source>The request had left and no answer tells what became of it.</source>
        <translation>要求は送信しましたが、結果を示す応答がありません。</translation>
    </message>
    <message>
        <source>Not everything could be listed, so none of these is surely the one. %1</source>
        <translation>すべては一覧できなかったため、この中に確実なものはありません。%1</translation>
    </message>
    <message>
        <source>The vendor lists none that could be it. It may still appear; look again in a few minutes before you call it settled.</source>
        <translation>ベンダーの一覧に該当しそうなものはありません。後から現れることもあるため、解決済みにする前に数分後にもう一度確認してください。</translation>
    </message>
    <message>
        <source>This is probably the one: new, of the same name, and made after the request was sent. Nobody holds its secret.</source>
        <translation>おそらくこれです。同じ名前の新しいもので、要求の送信後に作成されています。シークレットを持つ人はいません。</translation>
    </message>
    <message>
        <source>Several could be it. A colleague&apos;s live credential may be among them: ask before you revoke one.</source>
        <translation>候補が複数あります。同僚が使用中の資格情報が含まれている可能性があるため、失効させる前に確認してください。</translation>
    </message>
    <message>
        <source>Close this entry? Keyturn then says no more that a credential may exist that nobody holds.</source>
        <translation>この項目を閉じますか? 誰も持っていない資格情報が存在する可能性を、Keyturn は示さなくなります。</translation>
    </message>
    <message>
        <source>It is &amp;settled</source>
        <translation>解決済みにする(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The entry is closed.</source>
        <translation>項目を閉じました。</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 what became of a request, such as &quot;Found and dealt with&quot;.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Looking again …</source>
        <translation>もう一度確認中…</translation>
    </message>
    <message>
        <source>Its secret is held, ready to be handed over.</source>
        <translation>シークレットは保持されており、引き渡すことができます。</translation>
    </message>
    <message>
        <source>Its secret is held, but it is not known to which credential it belongs.</source>
        <translation>シークレットは保持されていますが、どの資格情報のものか不明です。</translation>
    </message>
    <message>
        <source>“%1”, %2 of %3, requested on %4.</source>
        <extracomment>%1 the name of a credential, %2 its kind, %3 its owner, %4 a date and time.</extracomment>
        <translation>%3 の%2「%1」、要求日時 %4。</translation>
    </message>
</context>
<context>
    <name>keyturn::Settlement</name>
    <message>
        <source>The vendor has no list of these credentials. One may exist that nobody holds, until the next rotation.</source>
        <translation>ベンダーにはこの資格情報の一覧がありません。次のローテーションまで、誰も持っていない資格情報が存在する可能性があります。</translation>
    </message>
    <message>
        <source>Its connection does not exist any more.</source>
        <translation>その接続はもうありません。</translation>
    </message>
    <message>
        <source>What existed before the request could not all be listed: an older credential of this name may be among these.</source>
        <translation>要求前にあったものをすべては一覧できませんでした。この中に同じ名前の古い資格情報が含まれている可能性があります。</translation>
    </message>
    <message>
        <source>Alarm: %1 is not restricted as asked. %2</source>
        <translation>警告: %1 は指定どおりに制限されていません。%2</translation>
    </message>
</context>
<context>
    <name>keyturn::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>その他</translation>
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
        <translation>サインインできるのは API クライアントだけです。SDK が使う、クライアントの資格情報のシークレットではサインインできません。</translation>
    </message>
</context>
<context>
    <name>keyturn::SignIns</name>
    <message>
        <source>The journal could not be written. Until it can be again, sign-ins are missing in it.
%1</source>
        <translation>ジャーナルに書き込めませんでした。再び書き込めるまで、サインインは記録されません。
%1</translation>
    </message>
</context>
<context>
    <name>keyturn::SourceRangesEditor</name>
    <message>
        <source>One per line, such as 10.0.0.0/8 or 2001:db8::/32</source>
        <translation>1 行に 1 つ (10.0.0.0/8、2001:db8::/32 など)</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 what was typed, %2 what is wrong with it.</extracomment>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>「%1」が重複しています。</translation>
    </message>
    <message>
        <source>These are %1 ranges; the vendor takes at most %2.</source>
        <translation>%1 件あります。ベンダーの上限は %2 件です。</translation>
    </message>
    <message>
        <source>No range: it may be used from everywhere.</source>
        <translation>範囲なし: どこからでも使えます。</translation>
    </message>
    <message>
        <source>IPv4 ranges: %1, IPv6 ranges: %2</source>
        <translation>IPv4 範囲: %1、IPv6 範囲: %2</translation>
    </message>
    <message>
        <source>This names a host inside the network %1.</source>
        <translation>これはネットワーク %1 内のホストです。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>Use the networks (%1)</source>
        <translation>ネットワークを使う (%1)</translation>
    </message>
</context>
<context>
    <name>keyturn::TableColumns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>This column tells the rows apart and is always shown.</source>
        <translation>この列は行の区別に必要なため、常に表示されます。</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Fit to contents</source>
        <translation>内容に合わせる(&amp;F)</translation>
    </message>
</context>
<context>
    <name>keyturn::TextEditor</name>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>keyturn::TokenSource</name>
    <message>
        <source>The stored secret is empty.</source>
        <translation>保存済みのシークレットが空です。</translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n s behind the server&apos;s.</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより %n 秒遅れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n s ahead of the server&apos;s.</source>
        <translation>
            <numerusform>このコンピューターの時計はサーバーより %n 秒進んでいます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyturn::Tour</name>
    <message>
        <source>The directory %1 cannot be made.</source>
        <translation>ディレクトリ %1 を作成できません。</translation>
    </message>
    <message>
        <source>A secret was in sight: no picture was taken.</source>
        <translation>シークレットが見えていたため、画像は作成しませんでした。</translation>
    </message>
    <message>
        <source>The picture %1 could not be written.</source>
        <translation>画像 %1 を書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>keyturn::UpdateDialog</name>
    <message>
        <source>Check for updates</source>
        <translation>更新を確認</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Asking %1 for the newest version …</source>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 に最新バージョンを問い合わせています…</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be found out. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>新しいバージョンの有無を確認できませんでした。%1</translation>
    </message>
    <message>
        <source>Keyturn %1 is published; this is %2. What is new, and the installers, are on its page: %3</source>
        <extracomment>%1 and %2 are version numbers, %3 an address</extracomment>
        <translation>Keyturn %1 が公開されています (使用中は %2)。変更点とインストーラーはこのページにあります: %3</translation>
    </message>
    <message>
        <source>This is the newest version, %1.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>これは最新バージョン %1 です。</translation>
    </message>
    <message>
        <source>This desktop has no program for web pages. The page is %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>このデスクトップにはウェブページを開くプログラムがありません。ページは %1 です</translation>
    </message>
</context>
<context>
    <name>keyturn::WindowActions</name>
    <message>
        <source>Add a connection to a tenant of ConductorOne or Spotify Confidence</source>
        <translation>ConductorOne または Spotify Confidence のテナントへの接続を追加します</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>接続の管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Add, change or remove connections</source>
        <translation>接続を追加、変更、削除します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Keyturn</source>
        <translation>Keyturn を終了します</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>Read everything anew from the vendors</source>
        <translation>ベンダーからすべて読み込み直します</translation>
    </message>
    <message>
        <source>&amp;Copy cell</source>
        <translation>セルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the bare value of the current cell</source>
        <translation>現在のセルの値だけをコピーします</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Search every shown field</source>
        <translation>表示中のすべての項目を検索します</translation>
    </message>
    <message>
        <source>&amp;About Keyturn</source>
        <translation>Keyturn について(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>&amp;New credential…</source>
        <translation>新しい資格情報(&amp;N)…</translation>
    </message>
    <message>
        <source>Create a credential</source>
        <translation>資格情報を作成します</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the selected credential</source>
        <translation>選択した資格情報を変更します</translation>
    </message>
    <message>
        <source>&amp;Rotate…</source>
        <translation>ローテーション(&amp;R)…</translation>
    </message>
    <message>
        <source>Get a new secret with the same powers, then revoke the old one</source>
        <translation>同じ権限で新しいシークレットを取得し、古い方を失効させます</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>失効(&amp;V)…</translation>
    </message>
    <message>
        <source>End the selected credential for good</source>
        <translation>選択した資格情報を完全に無効にします</translation>
    </message>
    <message>
        <source>Show, copy or save the secret that your keychain holds</source>
        <translation>キーチェーンにあるシークレットを表示、コピー、保存します</translation>
    </message>
    <message>
        <source>&amp;Look again…</source>
        <translation>もう一度確認(&amp;L)…</translation>
    </message>
    <message>
        <source>See at the vendor what became of it, and settle it</source>
        <translation>ベンダーで結果を確認し、解決します</translation>
    </message>
    <message>
        <source>Create an owner of credentials</source>
        <translation>資格情報の所有者を作成します</translation>
    </message>
    <message>
        <source>Rename the selected owner</source>
        <translation>選択した所有者の名前を変更します</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the selected owner and all its credentials</source>
        <translation>選択した所有者とそのすべての資格情報を削除します</translation>
    </message>
    <message>
        <source>&amp;Add known credential…</source>
        <translation>把握している資格情報を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Look up a credential by its ID, because the vendor has no list of them</source>
        <translation>ベンダーに一覧がないため、ID で資格情報を検索します</translation>
    </message>
    <message>
        <source>New %1…</source>
        <extracomment>%1 a kind of credential.</extracomment>
        <translation>新しい%1…</translation>
    </message>
    <message>
        <source>Rotate a %1…</source>
        <translation>%1のローテーション…</translation>
    </message>
    <message>
        <source>Connect a tenant first.</source>
        <translation>先にテナントを接続してください。</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>先に行を選択してください。</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新しい%1</translation>
    </message>
    <message>
        <source>Choose a kind of credential first.</source>
        <translation>先に資格情報の種類を選択してください。</translation>
    </message>
    <message>
        <source>Choose the connectors of a connection first.</source>
        <translation>先に接続のコネクターを選択してください。</translation>
    </message>
    <message>
        <source>No secret is held for this.</source>
        <translation>これにはシークレットが保管されていません。</translation>
    </message>
    <message>
        <source>It is still under way.</source>
        <translation>まだ処理中です。</translation>
    </message>
    <message>
        <source>There is nothing to settle here.</source>
        <translation>ここには解決するものがありません。</translation>
    </message>
    <message>
        <source>Select a credential first.</source>
        <translation>先に資格情報を選択してください。</translation>
    </message>
    <message>
        <source>Select an owner first.</source>
        <translation>先に所有者を選択してください。</translation>
    </message>
    <message>
        <source>Reveal &amp;secret…</source>
        <translation>シークレットを表示(&amp;S)…</translation>
    </message>
    <message>
        <source>Ne&amp;w…</source>
        <translation>新規(&amp;W)…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>名前の変更(&amp;M)…</translation>
    </message>
    <message>
        <source>Ne&amp;w %1…</source>
        <extracomment>%1 a kind of owner.</extracomment>
        <translation>新しい%1(&amp;W)…</translation>
    </message>
    <message>
        <source>Connect a &amp;tenant…</source>
        <translation>テナントを接続(&amp;T)…</translation>
    </message>
    <message>
        <source>Try the &amp;practice tenant</source>
        <translation>練習用テナントを試す(&amp;P)</translation>
    </message>
    <message>
        <source>Open a tenant on this machine to try everything on, in a window of its own</source>
        <translation>すべてを試せるこのコンピューター上のテナントを、別のウィンドウで開きます</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>列(&amp;C)…</translation>
    </message>
    <message>
        <source>Choose the columns of the list</source>
        <translation>一覧の列を選択します</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Copy the shown columns of the selected rows, for a spreadsheet</source>
        <translation>選択した行の表示中の列を、表計算ソフト用にコピーします</translation>
    </message>
    <message>
        <source>Select one credential only.</source>
        <translation>資格情報を 1 つだけ選択してください。</translation>
    </message>
    <message>
        <source>None of the selected credentials can be revoked. The first: %1</source>
        <extracomment>%1 a sentence that says why.</extracomment>
        <translation>選択した資格情報はどれも失効できません。最初のもの: %1</translation>
    </message>
    <message>
        <source>Select one owner only.</source>
        <translation>所有者を 1 つだけ選択してください。</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Theme, times and confirmations</source>
        <translation>テーマ、時間、確認の設定</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>The keys of everything in the menus</source>
        <translation>メニューのすべての操作に対応するキーです</translation>
    </message>
    <message>
        <source>Keyturn &amp;help</source>
        <translation>Keyturn ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>What happens to a secret, and what the fields mean</source>
        <translation>シークレットの扱いと項目の意味を示します</translation>
    </message>
    <message>
        <source>What&apos;s &amp;this?</source>
        <translation>これは何(&amp;T)?</translation>
    </message>
    <message>
        <source>Then click on what you want explained</source>
        <translation>次に、説明を見たいものをクリックしてください</translation>
    </message>
    <message>
        <source>E&amp;xport activity…</source>
        <translation>アクティビティをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Open &amp;data folder</source>
        <translation>データフォルダーを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Where connections, journal and preferences are kept; secrets are in the keychain</source>
        <translation>接続、ジャーナル、設定の保存場所。シークレットはキーチェーンにあります</translation>
    </message>
    <message>
        <source>Go to Activity first.</source>
        <translation>先に「アクティビティ」を開いてください。</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>更新を確認(&amp;U)…</translation>
    </message>
    <message>
        <source>See whether there is a newer Keyturn; installs nothing</source>
        <translation>新しい Keyturn があるかを確認します。インストールはしません</translation>
    </message>
    <message>
        <source>Write what the activity list shows to a file: as CSV, or as OCSF for a SIEM, with the sign-ins unless a verb or a search narrows it</source>
        <translation>アクティビティの一覧に表示されている内容を、CSV または SIEM 用の OCSF としてファイルに書き出す。OCSF には、操作の種類や検索で絞り込んでいなければサインインも含まれる</translation>
    </message>
</context>
</TS>
