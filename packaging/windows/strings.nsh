; SPDX-FileCopyrightText: Keyturn authors
; SPDX-License-Identifier: Apache-2.0

; What the installer says beyond what NSIS says in each language.

!macro Text NAME ENGLISH GERMAN JAPANESE
    LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
    LangString ${NAME} ${LANG_GERMAN} "${GERMAN}"
    LangString ${NAME} ${LANG_JAPANESE} "${JAPANESE}"
!macroend

!insertmacro Text NeedsWindows10 \
    "Keyturn needs Windows 10 or later." \
    "Keyturn benötigt Windows 10 oder neuer." \
    "Keyturn には Windows 10 以降が必要です。"
!insertmacro Text IsRunning \
    "Keyturn is running, or you may not change its files. Close it in every session, then try again." \
    "Keyturn läuft gerade, oder Sie dürfen seine Dateien nicht ändern. Schließen Sie es in jeder Sitzung und versuchen Sie es erneut." \
    "Keyturn が実行中か、ファイルを変更する権限がありません。すべてのセッションで終了してから、もう一度お試しください。"
!insertmacro Text CannotWrite \
    "Not every file could be written. Look at the folder and at the space on the disk, then try again." \
    "Nicht alle Dateien konnten geschrieben werden. Prüfen Sie den Ordner und den freien Speicherplatz und versuchen Sie es erneut." \
    "書き込めなかったファイルがあります。フォルダーとディスクの空き容量を確認してから、もう一度お試しください。"
!insertmacro Text CannotRemove \
    "The earlier version could not be removed. Uninstall it in Windows' settings, then try again." \
    "Die frühere Version konnte nicht entfernt werden. Deinstallieren Sie sie in den Windows-Einstellungen und versuchen Sie es erneut." \
    "以前のバージョンを削除できませんでした。Windows の設定でアンインストールしてから、もう一度お試しください。"
!insertmacro Text ProgramHelp \
    "The program and what it needs." \
    "Das Programm und was es benötigt." \
    "プログラム本体と必要なファイル。"
!insertmacro Text StartMenu \
    "Entry in the Start menu" \
    "Eintrag im Startmenü" \
    "スタート メニューに追加"
!insertmacro Text StartMenuHelp \
    "Keyturn can be found in the Start menu." \
    "Keyturn ist im Startmenü zu finden." \
    "スタート メニューから Keyturn を開けます。"
!insertmacro Text Autostart \
    "Start when I sign in" \
    "Beim Anmelden starten" \
    "サインイン時に起動"
!insertmacro Text AutostartHelp \
    "Keyturn opens each time its user signs in to Windows." \
    "Keyturn öffnet sich bei jeder Anmeldung an Windows." \
    "Windows にサインインするたびに Keyturn を開きます。"
!insertmacro Text Data \
    "My connections, journal and settings" \
    "Meine Verbindungen, das Journal und die Einstellungen" \
    "接続、ジャーナル、設定"
!insertmacro Text DataHelp \
    "Deletes what Keyturn has kept for you. Secrets stay in the Windows Credential Manager, under names that begin with dev.keyturn.Keyturn/." \
    "Löscht, was Keyturn für Sie aufbewahrt hat. Secrets bleiben in der Windows-Anmeldeinformationsverwaltung, unter Namen, die mit dev.keyturn.Keyturn/ beginnen." \
    "Keyturn が保存したデータを削除します。シークレットは Windows 資格情報マネージャーに dev.keyturn.Keyturn/ で始まる名前で残ります。"
