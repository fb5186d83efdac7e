; SPDX-FileCopyrightText: Keyturn authors
; SPDX-License-Identifier: Apache-2.0
;
; The installer, made by make.sh with makensis and these definitions:
;   VERSION  of Keyturn            FOLDER  what is installed, as a path of the machine that makes it
;   ICON     for both programs     FILES   a file that names what is in FOLDER, for removal (see make.sh)
;   OUTPUT   the installer
;
; On the command line, case as here:
;   /S                        silently; each choice is the one that its page offers first
;   /AllUsers, /CurrentUser   for whom; without either, for all users if this user may, else for this user
;   /D=FOLDER                 where to; the last one, and without quotes
; The uninstaller knows /S and
;   /DeleteData               also deletes the data of the user who runs it
; The installer ends with an exit code other than 0 where nothing was done. The uninstaller goes on as a copy of itself and
; ends at once with 0, unless _?=FOLDER, as the last one, tells it to work where it lies.

Unicode true
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestLongPathAware true

!define PROGRAM "keyturn.exe"
!define UNINSTALLER "uninstall.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\dev.keyturn.Keyturn"
!define AUTOSTART_KEY "Software\Microsoft\Windows\CurrentVersion\Run"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "Keyturn"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh
!include WinVer.nsh

Name "Keyturn"
OutFile "${OUTPUT}"
BrandingText "Keyturn ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Keyturn"
VIAddVersionKey "FileDescription" "Keyturn"
VIAddVersionKey "CompanyName" "Keyturn authors"
VIAddVersionKey "LegalCopyright" "Keyturn authors, Apache-2.0"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!define MUI_PAGE_CUSTOMFUNCTION_PRE chooseAsBefore
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Japanese"
!include "strings.nsh"

; A program that runs cannot be written to, here as little as elsewhere.
!macro RequireWritableProgram
    ${Do}
        ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
            ${ExitDo}
        ${EndIf}
        ClearErrors
        FileOpen $0 "$INSTDIR\${PROGRAM}" a
        ${IfNot} ${Errors}
            FileClose $0
            ${ExitDo}
        ${EndIf}
        ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsRunning)" /SD IDCANCEL IDCANCEL`
            Abort "$(IsRunning)"
        ${EndIf}
    ${Loop}
!macroend

Section "Keyturn" ProgramSection
    SectionIn RO
    !insertmacro RequireWritableProgram
    Call removeEarlier
    SetOutPath "$INSTDIR"
    ClearErrors
    File /r "${FOLDER}/*"
    WriteUninstaller "$INSTDIR\${UNINSTALLER}"
    ${If} ${Errors}
        Abort "$(CannotWrite)"
    ${EndIf}
    Call register
SectionEnd

Section "$(StartMenu)" StartMenuSection
    CreateShortcut "$SMPROGRAMS\Keyturn.lnk" "$INSTDIR\${PROGRAM}"
SectionEnd

Section /o "$(Autostart)" AutostartSection
    WriteRegStr SHCTX "${AUTOSTART_KEY}" "Keyturn" '"$INSTDIR\${PROGRAM}"'
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${ProgramSection} "$(ProgramHelp)"
    !insertmacro MUI_DESCRIPTION_TEXT ${StartMenuSection} "$(StartMenuHelp)"
    !insertmacro MUI_DESCRIPTION_TEXT ${AutostartSection} "$(AutostartHelp)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
    ${IfNot} ${AtLeastWin10}
        MessageBox MB_OK|MB_ICONSTOP "$(NeedsWindows10)" /SD IDOK
        SetErrorLevel 3
        Quit
    ${EndIf}
    ; What /D= has chosen, which the next line would replace.
    StrCpy $9 $INSTDIR
    !insertmacro MULTIUSER_INIT
    ${If} $9 != ""
        StrCpy $INSTDIR $9
    ${EndIf}
    Call chooseAsBefore
FunctionEnd

; Over an installation, what it has is ticked and what it has not is not.
Function chooseAsBefore
    ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 == ""
        Return
    ${EndIf}
    ${IfNot} ${FileExists} "$SMPROGRAMS\Keyturn.lnk"
        !insertmacro UnselectSection ${StartMenuSection}
    ${EndIf}
    ReadRegStr $0 SHCTX "${AUTOSTART_KEY}" "Keyturn"
    ${If} $0 != ""
        !insertmacro SelectSection ${AutostartSection}
    ${EndIf}
FunctionEnd

; By its own uninstaller, which knows its files. "_?=" makes it run where it is, and so be waited for.
Function removeEarlier
    ReadRegStr $1 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $1 == ""
    ${OrIfNot} ${FileExists} "$1\${UNINSTALLER}"
        Return
    ${EndIf}
    ExecWait '"$1\${UNINSTALLER}" /S /$MultiUser.InstallMode _?=$1' $2
    ${If} $2 <> 0
        Abort "$(CannotRemove)"
    ${EndIf}
    Delete "$1\${UNINSTALLER}"
    RMDir "$1"
FunctionEnd

; What Windows' list of programs shows.
Function register
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Keyturn"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "Keyturn authors"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S /$MultiUser.InstallMode'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
FunctionEnd

Section "un.Keyturn" UnProgramSection
    SectionIn RO
    !insertmacro RequireWritableProgram
    !include "${FILES}"
    Delete "$INSTDIR\${UNINSTALLER}"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Keyturn.lnk"
    DeleteRegValue SHCTX "${AUTOSTART_KEY}" "Keyturn"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
SectionEnd

Section /o "un.$(Data)" UnDataSection
    SetShellVarContext current
    RMDir /r "$APPDATA\keyturn"
SectionEnd

!insertmacro MUI_UNFUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${UnProgramSection} "$(ProgramHelp)"
    !insertmacro MUI_DESCRIPTION_TEXT ${UnDataSection} "$(DataHelp)"
!insertmacro MUI_UNFUNCTION_DESCRIPTION_END

Function un.onInit
    ; Where this uninstaller lies, whatever else is installed.
    StrCpy $9 $INSTDIR
    !insertmacro MULTIUSER_UNINIT
    StrCpy $INSTDIR $9
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/DeleteData" $1
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${UnDataSection}
    ${EndIf}
FunctionEnd
